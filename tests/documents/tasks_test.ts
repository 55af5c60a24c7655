import { test } from "node:test";
import assert from "node:assert/strict";
import { llamaVision, type Task } from "@stepwright/workflows";
import { connections } from "@stepwright/workflows/check";
import { v3 } from "../../src/blocks/catalogue/facts/llama_vision.ts";
import { TASKS } from "../../src/blocks/llama_vision/tasks.ts";
import { readAnswer } from "../../src/run/answers/read_answer.ts";
import { type Cell, readMarkdown, tableWith } from "./markdown.ts";

const DOCUMENT = await readMarkdown("docs/tasks.md");

const METHODS = { prompt: ".prompt()", classes: ".classes()", output_structure: ".outputStructure()" } as const;

const PREDICTIONS: Readonly<Record<(typeof TASKS)[Task]["answers"], string>> = {
  "text": "`string`",
  "one-class": "`{ class, classId, confidence }`",
  "many-classes": "a list of `{ class, classId, confidence }`",
  "boxes": "a list of the same, each with a box, `.box`",
  "record": "a record with your keys",
};

function taskOf({ codes }: Cell): Task {
  return codes[0] as Task;
}

test("the table of tasks says of each what it needs, which versions have it, and what its answer is", () => {
  const rows = tableWith(DOCUMENT, "task", "needs", "v1").map((row) => [
    taskOf(row["task"]!),
    row["needs"]!.codes[0] ?? null,
    row["v1"]!.text,
    row["the model replies with"]!.text,
    row["`prediction` is"]!.text,
  ]);
  const known = llamaVision.v2.tasks.map((task) => {
    const { needs, answers } = TASKS[task];
    const inV1 = (llamaVision.v1.tasks as readonly string[]).includes(task);
    return [
      task,
      needs && METHODS[needs],
      inV1 ? "yes" : "no",
      answers === "text" ? "text" : "a JSON object",
      PREDICTIONS[answers],
    ];
  });
  assert.deepEqual(rows, known);
  assert.deepEqual(llamaVision.v3.tasks, llamaVision.v2.tasks);
  for (const task of llamaVision.v2.tasks) assert(DOCUMENT.anchors.has(task), `${task} has a section`);
});

test("each reply is read as the table says", () => {
  for (const row of tableWith(DOCUMENT, "task", "reply", "read as")) {
    const asked = { task: taskOf(row["task"]!), classes: ["cat", "dog"], structure: { total: "the sum" } };
    const [reply] = row["reply"]!.codes;
    const read = readAnswer(asked, reply!, { size: undefined });
    const outcome = read.ok ? JSON.stringify(read.prediction) : read.tag;
    assert.equal(row["read as"]!.codes[0], outcome, reply);
  }
});

test("the block behind a step takes its text, whatever comes as an image", () => {
  const rows = tableWith(DOCUMENT, "task", "block behind v1 or v2");
  for (const row of rows) {
    const [block] = row["block behind v1 or v2"]!.codes;
    for (const { type } of [llamaVision.v1, llamaVision.v2]) {
      const wires = connections(type).outputs.filter(({ output, to }) => output === "output" && to === block);
      assert(wires.some(({ when }) => when === "always"), `${type} to ${block}`);
    }
  }
  const withPredictions = rows.filter((row) => row["v3's `predictions` is of kind"]!.codes.length > 0);
  const said = withPredictions.map((row) => [taskOf(row["task"]!), row["v3's `predictions` is of kind"]!.codes]);
  const { dynamicOutputs } = v3;
  assert(typeof dynamicOutputs === "object" && "by" in dynamicOutputs);
  const known = Object.entries(dynamicOutputs.kindsOf).filter(([, kinds]) => kinds.length === 1);
  assert.deepEqual(said.toSorted(), known.toSorted());
});
