import assert from "node:assert/strict";
import fc from "fast-check";
import { jsonParser, vlmAsClassifier, vlmAsDetector } from "@stepwright/workflows/formatters";
import { type Task, TASKS } from "../../src/blocks/llama_vision/tasks.ts";
import { decodedOutputs } from "../../src/formatters/decoded_outputs.ts";
import { type DetectionTask, modelTypesOf, tasksOf } from "../../src/formatters/detection.ts";
import { readAnswer } from "../../src/run/answers/read_answer.ts";
import { findJson } from "../../src/run/answers/find_json.ts";
import { fuzz } from "./fuzz.ts";
import { names, shallowJson } from "./hostile_values.ts";
import { longTexts, mutatedText } from "./mutated_text.ts";
import { assertPlain } from "./plain.ts";
import { ANSWERS } from "./samples.ts";

const answers = mutatedText(ANSWERS);
const classes = fc.array(fc.oneof(names, fc.constantFrom("cat", "dog", "car")), { maxLength: 4 });
const tasks = fc.constantFrom(...Object.keys(TASKS) as Task[]);
const size = { width: 640, height: 480 };

/** Reads an answer by each way in which a run here reads it. */
function readEachWay(text: string, task: Task, classes: readonly string[]): unknown[] {
  const structure = Object.fromEntries(classes.map((name) => [name, "what it is"]));
  const origin = { id: "image", left: 0, top: 0, ...size };
  let ids = 0;
  return [
    ...[structure, null].map((structure) => readAnswer({ task, classes, structure }, text, { size })),
    readAnswer({ task, classes: null, structure: null }, text, { size: undefined }),
    decodedOutputs({ task, text, classes, image: { ...size, parent: origin, root: origin }, newId: () => `${ids++}` }),
  ];
}

fuzz("every answer to every task is read, or said to be none, and twice the same", {
  runs: 420,
  of: [answers, tasks, classes],
  holds: (text, task, classes) => {
    const read = readEachWay(text, task, classes);
    assert.deepEqual(readEachWay(text, task, classes), read);
  },
});

fuzz("JSON in an answer comes out as it went in, whatever its keys are called", {
  runs: 140,
  of: [fc.dictionary(names, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 }), fc.constantFrom("", "Here: ", "```json\n")],
  holds: (record, before) => {
    const text = before + JSON.stringify(record);
    const found = findJson(text);
    // An empty object in prose is taken for a pair of brackets.
    if (found === undefined) return assert.deepEqual(Object.keys(record), []);
    assertPlain(found);
    assert.equal(JSON.stringify(found), JSON.stringify(record));
    const asked = { task: "structured-answering", classes: null, structure: null } as const;
    const read = readAnswer(asked, text, { size });
    assert(read.ok);
    assert.equal(JSON.stringify(read.prediction), JSON.stringify(record));
  },
});

/** Asks each formatter in every one of its versions that these choices lead to. */
function formatted(text: string, classes: readonly string[], choice: number, lenient: boolean): unknown[] {
  const version = [1, 2][choice % 2] as 1 | 2;
  const modelType = modelTypesOf(version)[choice % modelTypesOf(version).length]!;
  const tasks = tasksOf(version, modelType);
  const taskType = tasks[choice % tasks.length] as DetectionTask;
  const image = { ...size };
  const fields = classes.filter((name) => !["error_status", "mended"].includes(name));
  const options = { text, classes, image, lenient };
  return [
    vlmAsClassifier(options),
    vlmAsDetector({ ...options, modelType, taskType, version } as Parameters<typeof vlmAsDetector>[0]),
    jsonParser({ text, expectedFields: fields, lenient }),
  ];
}

/** Ids are new each time. */
function withoutIds(outputs: unknown): string {
  return JSON.stringify(outputs, (key, value) => key.endsWith("_id") && key !== "class_id" ? undefined : value);
}

fuzz("every formatter has outputs for every answer, read strictly or leniently, and twice the same", {
  runs: 280,
  of: [answers, classes, fc.nat(), fc.boolean()],
  holds: (text, classes, choice, lenient) => {
    const outputs = formatted(text, classes, choice, lenient);
    outputs.forEach(assertPlain);
    assert.equal(withoutIds(formatted(text, classes, choice, lenient)), withoutIds(outputs));
  },
});

fuzz("a field keeps its value, whatever it is called", {
  runs: 70,
  of: [names.filter((name) => name !== "error_status"), shallowJson],
  holds: (name, value) => {
    const text = JSON.stringify(Object.fromEntries([[name, value]]));
    const outputs = jsonParser({ text, expectedFields: [name] });
    assertPlain(outputs);
    if (outputs.error_status) return;
    assert.equal(JSON.stringify(Object.getOwnPropertyDescriptor(outputs, name)?.value), JSON.stringify(value));
  },
});

fuzz("no answer takes for ever, however long it is and however often it says the same", {
  runs: 6,
  of: [longTexts, fc.nat()],
  holds: (text, choice) => {
    readEachWay(text, "object-detection", ["cat"]);
    readEachWay(text, "structured-answering", ["cat"]);
    formatted(text, ["cat"], choice, false);
    formatted(text, ["cat"], choice, true);
  },
});
