import assert from "node:assert/strict";
import { jsonParser, vlmAsClassifier, vlmAsDetector } from "../../src/formatters/formatters.ts";

const ANY_FENCE = "took the JSON out of a fence that is not marked as JSON";
const LINES = "left out lines that are but a fence";
const SEQUENCE = "put values that follow each other into one list";
const PROSE = "took the JSON out of the prose around it";
const LIST = "took the bare list for predicted_classes";

Deno.test("JSON that the engine gives up on is read, and what was mended is said", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['{"a": 1}', []],
    ['```JSON5\n{"a": 1}\n```', [ANY_FENCE]],
    ['```\n{"a": 1}\n```', [ANY_FENCE]],
    ['{"a": 1, "b": "```json x```"}', ["read the whole text, since what is fenced in it is no JSON"]],
    ['```json\n{"a": 1}', [LINES]],
    ['{"a": 1}\n```', [LINES]],
    ['Sure! {"a": 1} Done.', [PROSE]],
    ['Sure!\n```json\n{"a": 1}\nDone.', [LINES, PROSE]],
    ['See: {"a": 1, "b": [2]}.', [PROSE]],
  ];
  for (const [text, mended] of cases) {
    assert.deepEqual(
      jsonParser({ text, expectedFields: ["a"], lenient: true }),
      { error_status: false, a: 1, mended },
      text,
    );
  }
});

Deno.test("what holds no whole JSON is as the engine has it", () => {
  const texts = ["", "42", '"a text"', '{"a": 1} some words {"a": 2}', '{"a": 1', "```json\n{'a': 1}\n```", "[[[", "]"];
  for (const text of texts) {
    const outputs = jsonParser({ text, expectedFields: ["a"], lenient: true });
    assert.deepEqual(outputs, { error_status: true, a: null, mended: [] }, text);
  }
});

Deno.test("boxes one behind the other become a list", () => {
  const box = '{"box_2d": [0, 0, 500, 500], "label": "cat"}';
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [`${box}\n${box}`, [SEQUENCE]],
    [`${box}, ${box},`, [SEQUENCE]],
    [`[${box}]\n[${box}]`, [SEQUENCE]],
    [`${box}\n${box}\n]`, [SEQUENCE, "left out a bracket that closes nothing"]],
    [`[${box}, ${box}]\n\`\`\``, [LINES]],
    [`The cats: [${box}, ${box}] are two.`, [PROSE]],
  ];
  for (const [text, mended] of cases) {
    const image = { width: 10, height: 20 };
    const outputs = vlmAsDetector({ text, classes: ["cat"], image, modelType: "qwen", lenient: true });
    const cat = { width: 5, height: 10, x: 2.5, y: 5, confidence: 1, class_id: 0, class: "cat" };
    assert.deepEqual(outputs, { error_status: false, predictions: { image, predictions: [cat, cat] }, mended }, text);
  }
});

Deno.test("a bare list of classes is taken for what it was asked for as", () => {
  const image = { width: 1, height: 1 };
  const outputs = vlmAsClassifier({
    text: '[{"label": "a"}, {"class": "b", "confidence": 0.5}]',
    classes: ["a"],
    image,
    lenient: true,
  });
  assert.deepEqual(outputs, {
    error_status: false,
    predictions: {
      image,
      predictions: { a: { confidence: 1, class_id: 0 }, b: { confidence: 0.5, class_id: -1 } },
      predicted_classes: ["a", "b"],
    },
    mended: [LIST, "took a confidence of 1 where none is"],
  });
  for (const text of ["[]", '["a"]', '[{"class": null}]']) {
    const failed = { error_status: true, predictions: null, mended: [] };
    assert.deepEqual(vlmAsClassifier({ text, classes: ["a"], image, lenient: true }), failed, text);
  }
});
