import assert from "node:assert/strict";
import {
  jsonParser,
  vlmAsClassifier,
  vlmAsDetector,
  type VlmAsDetectorOptions,
} from "../../src/formatters/formatters.ts";

const image = { width: 100, height: 100 };

Deno.test("an option of another type is refused in words", () => {
  const good = { text: "{}", classes: ["a"], image, modelType: "openai", expectedFields: ["a"] };
  const refusals: readonly (readonly [(options: never) => unknown, object, RegExp])[] = [
    [vlmAsClassifier, { text: null }, /`text` is null, wanted a string: what the model answered/],
    [vlmAsClassifier, { classes: "a" }, /`classes` is "a", wanted a list of strings/],
    [vlmAsClassifier, { classes: [1] }, /`classes` is \[1\], wanted a list of strings/],
    [
      vlmAsClassifier,
      { image: { width: 0.5, height: 1 } },
      /`image` is .*, wanted an object with `width` and `height`/,
    ],
    [vlmAsClassifier, { lenient: "yes" }, /`lenient` is "yes", wanted true or false/],
    [vlmAsDetector, { modelType: "llama" }, /`modelType` is "llama", wanted one of "openai", .*, "florence-2"/],
    [
      vlmAsDetector,
      { version: 1 },
      /`modelType` is "openai", wanted one of "google-gemini", "anthropic-claude", "florence-2"/,
    ],
    [vlmAsDetector, { version: 3 }, /`version` is 3, wanted 1 or 2/],
    [
      vlmAsDetector,
      { taskType: "region-proposal" },
      /`taskType` is "region-proposal", wanted one of "object-detection"/,
    ],
    [vlmAsDetector, { classes: null }, /`classes` is null, wanted a list of strings/],
    [
      jsonParser,
      { expectedFields: ["error_status"] },
      /`expectedFields` is .*, wanted a list of strings without `error_status`/,
    ],
    [jsonParser, { expectedFields: ["mended"], lenient: true }, /nor `mended` where it is read leniently/],
  ];
  for (const [formatter, wrong, message] of refusals) {
    assert.throws(() => formatter({ ...good, ...wrong } as never), { name: "TypeError", message }, String(message));
  }
  assert.throws(() => vlmAsClassifier(undefined as never), TypeError);
});

Deno.test("no answer is too large or too twisted to be told what it is", () => {
  const large = 1 << 18;
  const texts = [
    "[".repeat(large),
    '{"a":'.repeat(large / 4),
    "{".repeat(large),
    "```json".repeat(large / 8),
    "`".repeat(large),
    " ".repeat(large),
    `"${"\\".repeat(large)}`,
    "9".repeat(large),
    '{"x_min":1}\n'.repeat(large / 16),
    `{"class_name": "a", "confidence": "${" ".repeat(large)}x"}`,
    `{"class_name": "a", "confidence": "${"1".repeat(large)}x"}`,
    `{"detections": [{"x_min":0,"y_min":0,"x_max":0,"y_max":0,"class_name":"${"\\u0000".repeat(large / 8)}x"}]}`,
  ];
  for (const lenient of [false, true]) {
    for (const text of texts) {
      vlmAsClassifier({ text, classes: ["a"], image, lenient });
      jsonParser({ text, expectedFields: ["a"], lenient });
      for (const modelType of ["muse", "anthropic-claude", "florence-2"] as const) {
        vlmAsDetector({ text, classes: ["a"], image, modelType, lenient } as VlmAsDetectorOptions);
      }
    }
  }
});
