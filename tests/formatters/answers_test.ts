import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type ImageSize, jsonParser, vlmAsClassifier, vlmAsDetector } from "../../src/formatters/formatters.ts";

/** A model's answer, and what one of the engine's blocks made of it: nothing where the block crashed. */
interface Case {
  readonly block: string;
  readonly text: string;
  readonly image: ImageSize;
  readonly classes?: readonly string[];
  readonly model_type?: "anthropic-claude";
  readonly expected_fields?: readonly string[];
  readonly result?: { readonly error_status: boolean; readonly predictions?: unknown };
}

/** A detection as the cases hold it. */
interface Boxed {
  readonly xyxy: readonly [number, number, number, number];
  readonly class_id: number;
  readonly class: string;
  readonly confidence: number;
}

const CASES: Case[] = JSON.parse(readFileSync(new URL("../cases/answers.json", import.meta.url), "utf8"));

function ours({ block, text, image, classes = [], model_type, expected_fields = [] }: Case): unknown {
  const [name, version] = block.split("@v");
  if (name!.endsWith("json_parser")) return jsonParser({ text, expectedFields: expected_fields });
  if (name!.endsWith("vlm_as_classifier")) return vlmAsClassifier({ text, classes, image });
  return vlmAsDetector({ text, classes, image, modelType: model_type!, version: Number(version) as 1 | 2 });
}

/** What the engine writes: the cases hold the corners of boxes, before they are written. */
function engines({ block, image, result }: Case): unknown {
  if (result === undefined) return { error_status: true, predictions: null };
  if (!block.includes("vlm_as_detector") || result.error_status) return result;
  const predictions = (result.predictions as readonly Boxed[]).map(({ xyxy: [left, top, right, bottom], ...rest }) => {
    const [width, height] = [Math.abs(right - left), Math.abs(bottom - top)];
    return { ...rest, width, height, x: left + width / 2, y: top + height / 2 };
  });
  return { ...result, predictions: { image: predictions.length > 0 ? image : NO_IMAGE, predictions } };
}

const NO_IMAGE = { width: null, height: null };

/** The cases hold confidences of detections in four places, not-a-number as text, and named classes in any order. */
function alike(value: unknown, key = ""): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : String(value);
  if (Array.isArray(value)) {
    const parts = value.map((part) => alike(part));
    return key === "predicted_classes" ? parts.sort() : parts;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, alike(part, name)]));
}

Deno.test("every answer becomes what the engine makes of it", () => {
  assert.equal(CASES.length, 500);
  for (const one of CASES) assert.deepEqual(alike(ours(one)), alike(engines(one)), JSON.stringify(one));
});

Deno.test("an answer that the engine reads is read the same leniently, with nothing mended", () => {
  const image = { width: 168, height: 192 };
  for (const { text, classes = [], block } of CASES.filter(({ block }) => block.includes("vlm_as_classifier"))) {
    const strict = vlmAsClassifier({ text, classes, image });
    if (strict.error_status) continue;
    assert.deepEqual(vlmAsClassifier({ text, classes, image, lenient: true }), { ...strict, mended: [] }, block);
  }
});
