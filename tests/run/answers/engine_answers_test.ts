import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Classification, Detection, Size } from "../../../src/blocks/llama_vision/prediction.ts";
import { readAnswer } from "../../../src/run/answers/read_answer.ts";

/** A model's reply, and what one of the engine's parser blocks made of it. */
interface Case {
  readonly block: string;
  readonly text: string;
  readonly image: Size;
  readonly classes: string[];
  readonly result?: { readonly error_status: boolean; readonly predictions: unknown };
}

interface EngineClass {
  readonly class: string;
  readonly class_id: number;
  readonly confidence: number;
}

const CASES: Case[] = JSON.parse(readFileSync(new URL("../../cases/answers.json", import.meta.url), "utf8"));
const READ = CASES.filter(({ result }) => result?.error_status === false);
const SIDES = ["xMin", "yMin", "xMax", "yMax"] as const;

/** Where we are stricter than the engine: it fills in or lets through what the model did not say. */
const STRICTER = [
  /`confidence` is null/, // NaN
  /confidence` is missing/, // taken for 1
  /class_name` is missing/, // taken for "unknown"
  /(confidence|[xy]_(min|max))` is true/, // taken for 1
  /[xy]_(min|max)` is \d+, wanted a fraction/, // pixels, taken for fractions
];

/** Reads the case's text, or nothing where we are stricter on purpose. */
function predictionOf(task: Parameters<typeof readAnswer>[0]["task"], { text, classes, image }: Case): unknown {
  const read = readAnswer({ task, classes, structure: null }, text, { size: image });
  if (read.ok) return read.prediction;
  assert.ok(
    read.tag === "InvalidAnswer" && STRICTER.some((rule) => rule.test(read.problem)),
    JSON.stringify({ read, text }),
  );
  return undefined;
}

function engineClass({ class: name, classId, confidence }: Classification): EngineClass {
  return { class: name, class_id: classId, confidence };
}

function byName(a: EngineClass, b: EngineClass): number {
  return a.class < b.class ? -1 : 1;
}

test("one class is read as the engine's classifier reads it", () => {
  let agreed = 0;
  for (const one of READ.filter(({ block }) => block.includes("vlm_as_classifier"))) {
    const engine = one.result!.predictions as { predictions: EngineClass[]; top?: string };
    if (engine.top === undefined) continue;
    const ours = predictionOf("classification", one) as Classification | undefined;
    if (ours === undefined) continue;
    assert.deepEqual(engineClass(ours), engine.predictions.find((entry) => entry.class === engine.top), one.text);
    agreed++;
  }
  assert.equal(agreed, 22);
});

test("many classes are read as the engine's classifier reads them", () => {
  let agreed = 0;
  for (const one of READ.filter(({ block }) => block.includes("vlm_as_classifier"))) {
    const engine = one.result!.predictions as {
      predictions: Record<string, Omit<EngineClass, "class">>;
      predicted_classes?: string[];
    };
    if (engine.predicted_classes === undefined) continue;
    const ours = predictionOf("multi-label-classification", one) as Classification[] | undefined;
    if (ours === undefined) continue;
    const theirs = engine.predicted_classes.map((name) => ({ class: name, ...engine.predictions[name]! }));
    // The engine keeps them in a set: the case file has them sorted.
    assert.deepEqual(ours.map(engineClass).sort(byName), theirs.sort(byName), one.text);
    agreed++;
  }
  assert.equal(agreed, 26);
});

test("boxes are read as the engine's detector reads them, clamped and turned the right way", () => {
  let agreed = 0;
  for (const one of READ.filter(({ block }) => block.includes("vlm_as_detector"))) {
    const engine = one.result!.predictions as (EngineClass & { xyxy: number[] })[];
    const ours = predictionOf("object-detection", one) as Detection[] | undefined;
    if (ours === undefined) continue;
    // The case file has a detection's confidence to six digits.
    const theirs = engine.map(({ xyxy: _, ...entry }) => entry);
    const rounded = ours.map((found) => engineClass({ ...found, confidence: Number(found.confidence.toFixed(6)) }));
    assert.deepEqual(rounded, theirs, one.text);
    const { width, height } = one.image;
    const within = (value: number, limit: number): number => Math.min(limit, Math.max(0, value));
    for (const [index, { box }] of ours.entries()) {
      const [x1, y1, x2, y2] = engine[index]!.xyxy as [number, number, number, number];
      const [left, right] = [within(x1, width), within(x2, width)].sort((a, b) => a - b);
      const [top, bottom] = [within(y1, height), within(y2, height)].sort((a, b) => a - b);
      const pixels = box.toPixels();
      assert.deepEqual(SIDES.map((side) => pixels[side]), [left, top, right, bottom], one.text);
    }
    agreed++;
  }
  assert.equal(agreed, 39);
});

test("every other reply of the case file is read or refused without a crash", () => {
  for (const { text, classes, image } of CASES) {
    for (
      const task of [
        "classification",
        "multi-label-classification",
        "object-detection",
        "structured-answering",
      ] as const
    ) {
      const read = readAnswer({ task, classes: classes ?? [], structure: { a: "", b: "" } }, text, { size: image });
      const refused = text === "I cannot help with that.";
      if (!read.ok) assert.equal(read.tag, refused ? "Refused" : "InvalidAnswer", text);
    }
  }
});
