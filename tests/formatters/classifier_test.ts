import assert from "node:assert/strict";
import { vlmAsClassifier } from "../../src/formatters/formatters.ts";

const image = { width: 168, height: 192 };
const FAILED = { error_status: true, predictions: null };

function classified(text: string, classes: readonly string[] = ["car", "cat"]): unknown {
  return vlmAsClassifier({ text, classes, image }).predictions;
}

function one(top: unknown, confidence: number, ...predictions: readonly (readonly [unknown, number, number])[]) {
  const listed = predictions.map(([name, class_id, confidence]) => ({ class: name, class_id, confidence }));
  return { image, predictions: listed, top, confidence };
}

Deno.test("one class: the chosen one has its confidence, all others have none", () => {
  const cases: readonly (readonly [string, readonly string[], unknown])[] = [
    [
      '\n```json\n{"class_name": "car", "confidence": "0.7"}\n```\n',
      ["car", "cat"],
      one("car", 0.7, ["car", 0, 0.7], ["cat", 1, 0]),
    ],
    ['{"class_name": "Car", "confidence": 0.7}', ["car"], one("Car", 0.7, ["Car", -1, 0.7], ["car", 0, 0])],
    ['{"class_name": "car", "confidence": -3}', ["car"], one("car", 0, ["car", 0, 0])],
    ['{"class_name": "car", "confidence": 1.7}', [], one("car", 1, ["car", -1, 1])],
    ['{"class_name": "car", "confidence": true}', ["car"], one("car", 1, ["car", 0, 1])],
    ['{"class_name": "car", "confidence": " 1_0e-1 "}', ["car"], one("car", 1, ["car", 0, 1])],
    ['{"class_name": null, "confidence": 0.5}', ["car"], one(null, 0.5, [null, -1, 0.5], ["car", 0, 0])],
    ['{"class_name": 3, "confidence": 0.5}', ["3"], one(3, 0.5, [3, -1, 0.5], ["3", 0, 0])],
    [
      '{"class_name": "car", "confidence": 0.5}',
      ["car", "car", "cat"],
      one("car", 0.5, ["car", 1, 0.5], ["cat", 2, 0]),
    ],
    ['{"class_name": "car", "confidence": 1, "predicted_classes": []}', ["car"], one("car", 1, ["car", 0, 1])],
    ['{"class_name": "a", "class_name": "b", "confidence": 1}', [], one("b", 1, ["b", -1, 1])],
    [
      '```JSON{"class_name":"a","confidence":NaN}``` ```json{"class_name":"b","confidence":1}```',
      [],
      one("a", NaN, ["a", -1, NaN]),
    ],
  ];
  for (const [text, classes, wanted] of cases) assert.deepEqual(classified(text, classes), wanted, text);
});

Deno.test("many classes: each keeps its highest confidence, unknown ones come last", () => {
  const text = '{"predicted_classes": [{"class": "x", "confidence": 0.3}, {"class": "cat", "confidence": 0.6}, ' +
    '{"class": "x", "confidence": "0.7"}]}';
  assert.deepEqual(classified(text, ["car", "cat"]), {
    image,
    predictions: {
      car: { confidence: 0, class_id: 0 },
      cat: { confidence: 0.6, class_id: 1 },
      x: { confidence: 0.7, class_id: -1 },
    },
    predicted_classes: ["cat", "x"],
  });
  const none = { image, predictions: { car: { confidence: 0, class_id: 0 } }, predicted_classes: [] };
  for (const empty of ["[]", "{}", '""']) {
    assert.deepEqual(classified(`{"predicted_classes": ${empty}}`, ["car"]), none);
  }
});

Deno.test("what the engine cannot read, or crashes at, has an error status", () => {
  const texts = [
    "",
    "invalid",
    "42",
    "null",
    '"class_name confidence"',
    '["class_name", "confidence"]',
    '{"some": "data"}',
    '{"class_name": "car"}',
    '{"class_name": "car", "confidence": "70%"}',
    '{"class_name": "car", "confidence": null}',
    '{"class_name": ["car"], "confidence": 1}',
    `{"class_name": "car", "confidence": 1${"0".repeat(400)}}`,
    '[{"class_name": "car", "confidence": 0.7}]',
    '{"predicted_classes": ["car"]}',
    '{"predicted_classes": null}',
    "{'class_name': 'car', 'confidence': 0.7}",
    '```\n{"class_name": "car", "confidence": 0.7}\n```',
    '```json\n{"class_name": "car", "confidence": 0.5}',
    '```jsonc\n{"class_name": "car", "confidence": 0.5}\n```',
    '```json\nno\n``` ```json {"class_name": "cat", "confidence": 0.9}```',
    '\ufeff{"class_name": "car", "confidence": 1}',
    '{"class_name": "car", "confidence": 1,}',
  ];
  for (const text of texts) assert.deepEqual(vlmAsClassifier({ text, classes: ["car"], image }), FAILED, text);
});

Deno.test("a class with the name of an object's own machinery is a class like others", () => {
  const text =
    '{"predicted_classes": [{"class": "__proto__", "confidence": 0.5}, {"class": "constructor", "confidence": 1}]}';
  const { predictions } = classified(text, ["toString"]) as { predictions: object };
  assert.deepEqual(Object.keys(predictions), ["toString", "__proto__", "constructor"]);
  assert.equal(Object.getPrototypeOf(predictions), Object.prototype);
});
