import assert from "node:assert/strict";
import { test } from "node:test";
import { acceptLiteral } from "../../src/blocks/accept_literal.ts";
import { InvalidStepError, type Problem } from "../../src/blocks/problem.ts";
import { input } from "../../src/selectors/input.ts";
import { reference } from "../../src/selectors/reference.ts";
import { block } from "./known_blocks.ts";

function accept(type: string, property: string, value: unknown): unknown {
  return acceptLiteral(block(type), "mine", property, value);
}

function problemOf(type: string, property: string, value: unknown): Problem {
  try {
    accept(type, property, value);
  } catch (error) {
    assert(error instanceof InvalidStepError);
    assert.equal(error.problems.length, 1);
    return error.problems[0]!;
  }
  throw new assert.AssertionError({ message: `${property} took ${String(value)}` });
}

test("literals are taken without coercion, and come back frozen through and through", () => {
  assert.equal(accept("absolute_static_crop@v1", "width", 5), 5);
  const data = accept("string_template@v1", "data", { a: "b" });
  assert.deepEqual(data, { a: "b" });
  assert(Object.isFrozen(data));
  const operations = [{ type: "DetectionsOffset", offset_x: 1, offset_y: 2 }];
  const taken = accept("detections_filter@v1", "operations", operations) as object[];
  assert.deepEqual(taken, operations);
  assert.notEqual(taken, operations);
  assert(Object.isFrozen(taken) && Object.isFrozen(taken[0]));
  assert.equal(problemOf("absolute_static_crop@v1", "width", "5").code, "invalid-value");
});

test("references stand wherever the engine looks for a selector, in lists and records too", () => {
  assert.equal(accept("absolute_static_crop@v1", "width", input.parameter("w", "integer")), "$inputs.w");
  assert.equal(accept("absolute_static_crop@v1", "width", "$inputs.w"), "$inputs.w");
  assert.deepEqual(
    accept("detections_consensus@v1", "predictions_batches", [
      reference("$steps.a.predictions", ["object_detection_prediction"]),
    ]),
    ["$steps.a.predictions"],
  );
  assert.deepEqual(accept("string_template@v1", "data", { a: input.parameter("x"), b: 1 }), { a: "$inputs.x", b: 1 });
});

test("a step stands where the flow goes on", () => {
  const next = { toJSON: () => ({ type: "roboflow_core/gaze@v1", name: "gaze" }) };
  assert.deepEqual(accept("continue_if@v1", "next_steps", [next, "$steps.crop"]), ["$steps.gaze", "$steps.crop"]);
  const raw = { type: "acme/blur@v1", name: "blur", radius: 3 };
  assert.deepEqual(accept("continue_if@v1", "next_steps", [raw]), ["$steps.blur"]);
  assert.deepEqual(problemOf("continue_if@v1", "next_steps", ["$steps.crop.crops"]).path, ["next_steps", 0]);
  assert.deepEqual(problemOf("continue_if@v1", "next_steps", [input.image("a")]).path, ["next_steps", 0]);
});

test("each refusal says what is wrong, where, and how to mend it", () => {
  const cases: [string, string, unknown, string, string, string?][] = [
    [
      "absolute_static_crop@v1",
      "width",
      0,
      "invalid-value",
      "Cannot set width to 0: wanted an integer above 0, or a reference of kind integer",
    ],
    [
      "absolute_static_crop@v1",
      "width",
      input.image("photo"),
      "kind-mismatch",
      "Cannot set width to $inputs.photo: it is of kind image, wanted integer",
    ],
    [
      "llama_vision@v2",
      "max_tokens",
      input.parameter("x", "integer"),
      "unexpected-reference",
      "Cannot set max_tokens to $inputs.x: it takes no reference",
    ],
    [
      "llama_vision@v2",
      "prompt",
      "$100 bill?",
      "dollar-literal",
      'Cannot set prompt to "$100 bill?": the engine takes a text that begins with "$" for a reference',
      'write "$inputs.name" or "$steps.name.output", or hand the text over at run time: input.parameter("prompt", "string")',
    ],
    [
      "llama_vision@v2",
      "classes",
      ["a", "$inputs.b"],
      "reference-in-list",
      'Cannot set classes[1] to "$inputs.b": the engine reads no reference there',
      "hand over the reference alone, in place of the list",
    ],
    [
      "llama_vision@v2",
      "task_type",
      "OCR",
      "invalid-value",
      'Cannot set task_type to "OCR": wanted one of "unconstrained", "ocr", "structured-answering", "classification", ' +
      '"multi-label-classification", "visual-question-answering", "caption", "detailed-caption", "object-detection"',
      'did you mean "ocr"?',
    ],
    [
      "text_display@v1",
      "font_scale",
      input.parameter("size", "float"),
      "crashing-value",
      'Cannot set font_scale to "$inputs.size": the engine compares it with a number and crashes, ' +
      "wanted a number from 0.1 to 10",
    ],
    [
      "detections_filter@v1",
      "operations",
      [{ type: "DetectionsRename", class_map: {}, strickt: true }],
      "unknown-property",
      "Cannot set operations[0].strickt: nobody reads it, wanted no more than type, class_map, strict, new_classes_id_offset",
      'did you mean "strict"?',
    ],
    [
      "llama_vision@v2",
      "promt",
      "Hi",
      "unknown-property",
      "Cannot set promt: roboflow_core/llama_vision@v2 has no such property",
      "did you mean prompt?",
    ],
    [
      "llama_vision@v2",
      "api_key",
      42,
      "invalid-value",
      "Cannot set api_key to a number: wanted a text, or a reference of kind string, secret, ROBOFLOW_MANAGED_KEY",
    ],
    [
      "relative_statoic_crop@v1",
      "width",
      NaN,
      "invalid-value",
      "Cannot set width to NaN: wanted a number from 0 to 1, or a reference of kind float_zero_to_one",
    ],
  ];
  for (const [type, property, value, code, message, fix] of cases) {
    const problem = problemOf(type, property, value);
    assert.deepEqual([problem.message, problem.code, problem.fix], [message, code, fix]);
  }
});

test("what may be anything may be any JSON, but no reference, which would stay a text for ever", () => {
  const property = ["first_non_empty_or_default@v1", "default"] as const;
  const call = (): number => 1;
  const self: Record<string, unknown> = {};
  self.self = self;
  const taken = [{ a: [1, null] }, { selector: "x", kinds: [] }, { toJSON: "x" }, Object.create(null)];
  for (const json of taken) assert.equal(JSON.stringify(accept(...property, json)), JSON.stringify(json));
  assert.deepEqual(accept(...property, { a: undefined, b: 1 }), { b: 1 });

  const refused: [unknown, string][] = [
    [{ c: [Symbol("s")] }, "Cannot set default.c[0] to Symbol(s): wanted a JSON value, not a symbol"],
    [{ c: [call] }, `Cannot set default.c[0] to ${call}: wanted a JSON value, not a function`],
    [[NaN], "Cannot set default[0] to NaN: wanted a JSON value, not NaN"],
    [[undefined], "Cannot set default[0] to undefined: wanted a JSON value, not undefined"],
    [{ a: 1n }, "Cannot set default.a to 1: wanted a JSON value, not a bigint"],
    [new Map(), "Cannot set default to an object of type Map: wanted a JSON value, not a Map"],
    [Promise.resolve(), "Cannot set default to an object of type Promise: wanted a JSON value, not a Promise"],
    [{ at: new Date(0) }, 'Cannot set default.at to "1970-01-01T00:00:00.000Z": wanted a JSON value, not a Date'],
    [self, "Cannot set default.self to an object of type Cycle: wanted a JSON value, not a Cycle"],
    [
      { next: { toJSON: () => ({ type: "t", name: "a", api_key: "TOPS-3CRET" }) } },
      'Cannot set default.next to {"type":"t","name":"a"}: wanted a JSON value, not a step',
    ],
    [{ p: input.image("x") }, 'Cannot set default.p to "$inputs.x": the engine reads no reference there'],
    [{ p: "$inputs.x" }, 'Cannot set default.p to "$inputs.x": the engine reads no reference there'],
  ];
  for (const [value, message] of refused) assert.equal(problemOf(...property, value).message, message);
  assert.equal(problemOf(...property, input.image("a")).code, "unexpected-reference");
});

test("a value is read once: what is checked is what is written", () => {
  const sly = ["a", "b"];
  let reads = 0;
  const get = (): unknown => reads++ === 0 ? "a" : 42;
  Object.defineProperty(sly, 0, { get, enumerable: true });
  assert.deepEqual(accept("clip_comparison@v2", "classes", sly), ["a", "b"]);
  reads = 0;
  assert.deepEqual(accept("webhook_sink@v1", "headers", Object.defineProperty({}, "x", { get, enumerable: true })), {
    x: "a",
  });
  assert.deepEqual(accept("webhook_sink@v1", "json_payload", new Proxy({ a: [1] }, {})), { a: [1] });
});

test("a record is a plain object, whatever is in it", () => {
  for (const value of [new Map([["a", "b"]]), new Set(["a"]), /a/, new Error("a"), new Uint8Array(1), new URL("a:b")]) {
    assert.deepEqual(problemOf("webhook_sink@v1", "json_payload", value).path, ["json_payload"]);
    assert.deepEqual(problemOf("webhook_sink@v1", "json_payload", { a: value }).path, ["json_payload", "a"]);
  }
  for (const value of [input.image("a"), { toJSON: () => ({ type: "t", name: "a" }) }, { toJSON: () => 1 }]) {
    assert.deepEqual(problemOf("string_template@v1", "data", value).path, ["data"]);
  }
  for (const value of [{ selector: "x", kinds: [] as string[] }, { toJSON: "x" }]) {
    assert.deepEqual(accept("webhook_sink@v1", "json_payload", value), value);
  }
});

test("numbers that JSON does not have are refused wherever numbers are taken", () => {
  for (const number of [NaN, Infinity, -Infinity]) {
    assert.equal(problemOf("dynamic_crop@v1", "mask_opacity", number).code, "invalid-value");
    assert.equal(problemOf("continue_if@v1", "evaluation_parameters", { a: number }).code, "invalid-value");
    assert.equal(problemOf("webhook_sink@v1", "json_payload", { a: number }).code, "invalid-value");
    assert.equal(problemOf("llama_vision@v3", "temperature", number).code, "invalid-value");
  }
});

test("no message shows a secret", () => {
  const secret = "TOPS-3CRET";
  const cases: [string, string, unknown][] = [
    ["twilio_sms_notification@v2", "twilio_auth_token", [secret]],
    ["s3_sink@v1", "aws_secret_access_key", { secret }],
    ["webhook_sink@v1", "headers", { authorization: [secret] }],
    ["webhook_sink@v1", "query_parameters", secret],
  ];
  for (const [type, property, value] of cases) {
    assert(!JSON.stringify(problemOf(type, property, value)).includes(secret), property);
  }
});
