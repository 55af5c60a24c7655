import assert from "node:assert/strict";
import { inspect } from "node:util";
import { input } from "../../mod.ts";

Deno.test("an input is a reference that knows its declaration, without what was not set", () => {
  assert.deepEqual(
    [
      input.image("a"),
      input.videoMetadata("a"),
      input.parameter("a"),
      input.parameter("a", "string"),
      input.parameter("a", ["string", "secret"], { default: "x" }),
      input.parameter("a", undefined, { default: null }),
      input.parameter("a", "integer", {}),
      input.batch("a"),
      input.batch("a", "image", { dimensionality: 2 }),
    ].map(({ declaration, kinds, selector }) => [selector, JSON.stringify(declaration), kinds]),
    [
      ["$inputs.a", '{"type":"WorkflowImage","name":"a"}', ["image"]],
      ["$inputs.a", '{"type":"WorkflowVideoMetadata","name":"a"}', ["video_metadata"]],
      ["$inputs.a", '{"type":"WorkflowParameter","name":"a"}', ["*"]],
      ["$inputs.a", '{"type":"WorkflowParameter","name":"a","kind":["string"]}', ["string"]],
      [
        "$inputs.a",
        '{"type":"WorkflowParameter","name":"a","kind":["string","secret"],"default_value":"x"}',
        ["string", "secret"],
      ],
      ["$inputs.a", '{"type":"WorkflowParameter","name":"a","default_value":null}', ["*"]],
      ["$inputs.a", '{"type":"WorkflowParameter","name":"a","kind":["integer"]}', ["integer"]],
      ["$inputs.a", '{"type":"WorkflowBatchInput","name":"a"}', ["*"]],
      ["$inputs.a", '{"type":"WorkflowBatchInput","name":"a","kind":["image"],"dimensionality":2}', ["image"]],
    ],
  );
});

Deno.test("an input is frozen through and through, and its default is a copy", () => {
  const classes = ["stop"];
  const made = input.parameter("classes", "list_of_values", { default: classes });
  classes.push("go");
  assert.deepEqual(made.declaration.default_value, ["stop"]);
  assert.throws(() => (made.declaration.default_value as string[]).push("go"), TypeError);
  assert(Object.isFrozen(made) && Object.isFrozen(made.declaration) && Object.isFrozen(made.declaration.kind));
});

Deno.test("a dimensionality is an integer from 1", () => {
  for (const dimensionality of [0, -1, 1.5, NaN, 1e300, "2" as unknown as number]) {
    assert.throws(() => input.batch("zones", "zone", { dimensionality }), {
      name: "TypeError",
      message: `Cannot give the input "zones" the dimensionality ${JSON.stringify(dimensionality)}: ` +
        `wanted an integer from 1`,
    });
  }
});

Deno.test("kinds are names: one, or a list of them; a plugin's are kinds too", () => {
  assert.deepEqual(input.parameter("a", "acme_kind" as "string").kinds, ["acme_kind"]);
  for (const kinds of [5, {}, [5], [], null]) {
    assert.throws(() => input.parameter("a", kinds as unknown as "string"), {
      message: `Cannot give the input "a" the kinds ${
        JSON.stringify(kinds)
      }: wanted a kind such as "string", or a list`,
    });
  }
});

Deno.test("what is shown of an input is its selector, for its default may be a secret", () => {
  const key = input.parameter("key", "secret", { default: "TOPS-3CRET" });
  assert.equal(inspect(key), "$inputs.key");
  assert.equal(Deno.inspect(key), "$inputs.key");
  assert.equal(`${key}`, "$inputs.key");
  assert.equal(JSON.stringify([key]), '["$inputs.key"]');
  assert.deepEqual(Object.keys(key), ["selector", "kinds", "toJSON", "toString", "declaration"]);
});

Deno.test("options are an object", () => {
  for (const options of [null, 5, "default", []]) {
    const error = {
      name: "TypeError",
      message: `Cannot give the input "a" options: wanted an object, not ${JSON.stringify(options)}`,
    };
    assert.throws(() => input.parameter("a", "string", options as unknown as { default: string }), error);
    assert.throws(() => input.batch("a", "string", options as unknown as { dimensionality: number }), error);
  }
});

Deno.test("a default is JSON", () => {
  assert.throws(() => input.parameter("a", "float", { default: NaN }), {
    message: 'Cannot write the input "a" as JSON: wanted a JSON value, and "default_value" is NaN',
  });
});

Deno.test("an input that no selector can name is refused", () => {
  for (const make of [input.image, input.parameter, input.batch, input.videoMetadata]) {
    assert.throws(() => make("a b"), {
      message: 'Cannot refer to the input "a b": wanted a name of letters, digits, "_" and "-", ' +
        "because the engine resolves no other",
    });
  }
});

Deno.test("a default fits its kind, or the program does not compile", () => {
  input.parameter("a", ["string", "integer"], { default: "or 5" });
  input.parameter("a", "*", { default: { any: ["thing"] } });
  // @ts-expect-error Type 'string' is not assignable to type 'number'
  input.parameter("a", "float", { default: "0.5" });
  // @ts-expect-error a list is no text
  input.parameter("a", "string", { default: ["a"] });
});
