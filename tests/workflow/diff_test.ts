import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type Change, diff, input, InvalidWorkflowError, llamaVision, workflow } from "../../mod.ts";
import { nestable } from "../nestable.ts";

const CASES: readonly { readonly definition: object }[] = JSON.parse(
  readFileSync(new URL("../cases/workflows.json", import.meta.url), "utf8"),
);

const photo = input.image("photo");
const sign = llamaVision.v2("sign").images(photo).task("caption");
const base = workflow().inputs(photo).steps(sign).outputs({ sign: sign.outputs.output });

const json = (parts: { readonly steps?: readonly unknown[]; readonly [key: string]: unknown }) => ({
  version: "1.0",
  inputs: [],
  steps: [],
  outputs: [],
  ...parts,
});
const messages = (before: object, after: object) => diff(before, after).map(({ message }) => message);
const kinds = (before: object, after: object) => diff(before, after).map(({ change }) => change);

Deno.test("equal workflows have no differences, whichever form they are in", () => {
  assert.deepEqual(diff(base, base), []);
  assert.deepEqual(diff(base.toJSON(), base.toSpecification()), []);
  for (const { definition } of CASES) {
    try {
      assert.deepEqual(diff(definition, definition), []);
    } catch (error) {
      assert(error instanceof InvalidWorkflowError);
    }
  }
});

Deno.test("the order of entries and of keys is no difference", () => {
  const [a, b] = [{ type: "t", name: "a", x: 1 }, { name: "b", type: "t" }];
  assert.deepEqual(diff(json({ steps: [a, b] }), json({ steps: [b, { x: 1, name: "a", type: "t" }] })), []);
});

Deno.test("what is added or removed is named, with what it is", () => {
  const extra = llamaVision.v3("extra").task("ocr");
  const more = base.inputs(input.parameter("p")).steps(extra).outputs({ all: extra });
  assert.deepEqual(messages(base, more), [
    'Added input "p": WorkflowParameter',
    'Added step "extra": roboflow_core/llama_vision@v3',
    'Added output "all": $steps.extra.*',
  ]);
  assert.deepEqual(kinds(more, base), ["input-removed", "step-removed", "output-removed"]);
  assert.deepEqual(diff(more, base)[1], {
    change: "step-removed",
    path: ["steps", 1],
    step: "extra",
    before: extra.toJSON(),
    message: 'Removed step "extra": roboflow_core/llama_vision@v3',
  });
});

Deno.test("a property is compared at the smallest place that differs", () => {
  const step = (operations: unknown) => json({ steps: [{ type: "t", name: "s", operations }] });
  assert.deepEqual(diff(step([{ type: "A", n: 1 }, { type: "B" }]), step([{ type: "A", n: 2 }, { type: "B" }])), [{
    change: "property-changed",
    path: ["steps", 0, "operations", 0, "n"],
    step: "s",
    property: "operations",
    before: 1,
    after: 2,
    message: 'Step "s": operations[0].n is now 2; it was 1',
  }]);
  assert.deepEqual(messages(step(["a"]), step(["a", "b"])), ['Step "s": operations gained "b"']);
});

Deno.test("a property that was or is not set is said to be so", () => {
  const step = (x: object) => json({ steps: [{ type: "t", name: "s", ...x }] });
  assert.deepEqual(messages(step({}), step({ x: 9 })), ['Step "s": x is now 9; it was not set']);
  const [change] = diff(step({ x: null }), step({}));
  assert.equal(change?.message, 'Step "s": x is no longer set; it was null');
  assert(change !== undefined && "before" in change && !("after" in change));
});

Deno.test("a selector that changed is a wire", () => {
  const step = (image: unknown, next: unknown) => json({ steps: [{ type: "t", name: "s", image, next_steps: next }] });
  const changes = diff(step("$inputs.a", ["$steps.x"]), step("$steps.crop.crops", ["$steps.x", "$steps.y"]));
  assert.deepEqual(changes.map(({ change, message }) => [change, message]), [
    ["wire-changed", 'Step "s": image is now wired to $steps.crop.crops; it was wired to $inputs.a'],
    ["wire-changed", 'Step "s": next_steps gained $steps.y'],
  ]);
  assert.deepEqual(kinds(step(5, []), step("$inputs.a", [])), ["wire-changed"], "a literal became a wire");
  const output = (selector: string) => json({ outputs: [{ type: "JsonField", name: "o", selector }] });
  assert.deepEqual(diff(output("$steps.a.b"), output("$steps.a.c"))[0], {
    change: "wire-changed",
    path: ["outputs", 0, "selector"],
    output: "o",
    property: "selector",
    before: "$steps.a.b",
    after: "$steps.a.c",
    message: 'Output "o" is now wired to $steps.a.c; it was wired to $steps.a.b',
  });
});

Deno.test("edits that people make read as people would tell them", () => {
  const signs = {
    version: "1.0",
    inputs: [
      { type: "WorkflowImage", name: "image" },
      { type: "WorkflowParameter", name: "confidence", kind: ["float"], default_value: 0.4 },
    ],
    steps: [
      { type: "acme/detect@v1", name: "detect", images: "$inputs.image", model_id: "signs/3", confidence: 0.5 },
      { type: "acme/crop@v1", name: "crop", images: "$inputs.image", predictions: "$steps.detect.predictions" },
      { type: "acme/read@v2", name: "read", images: "$steps.crop.crops", classes: ["stop", "yield"] },
      { type: "acme/count@v1", name: "count", data: "$steps.crop.crops", operations: [{ type: "SequenceLength" }] },
      { type: "acme/gate@v1", name: "gate", condition: { value: 3 }, next_steps: ["$steps.read", "$steps.count"] },
    ],
    outputs: [{ type: "JsonField", name: "sign", selector: "$steps.read.output" }],
  };
  const edits: readonly [from: string, to: string, message: string][] = [
    ["acme/detect@v1", "acme/detect@v2", 'Step "detect": acme/detect is now v2; it was v1'],
    ["signs/3", "signs/4", 'Step "detect": model_id is now "signs/4"; it was "signs/3"'],
    ["0.5", '"$inputs.confidence"', 'Step "detect": confidence is now wired to $inputs.confidence; it was 0.5'],
    ['"yield"]', '"yield","none"]', 'Step "read": classes gained "none"'],
    ['"stop",', "", 'Step "read": classes lost "stop"'],
    [
      '"name":"read","images":"$steps.crop.crops"',
      '"name":"read","images":"$inputs.image"',
      'Step "read": images is now wired to $inputs.image; it was wired to $steps.crop.crops',
    ],
    ['[{"type":"Seq', '[{"type":"Sort"},{"type":"Seq', 'Step "count": operations gained {"type":"Sort"}'],
    ['"value":3', '"value":5', 'Step "gate": condition.value is now 5; it was 3'],
    [',"$steps.count"]', "]", 'Step "gate": next_steps lost $steps.count'],
    ["0.4", "0.6", 'Input "confidence": default_value is now 0.6; it was 0.4'],
    [
      "$steps.read.output",
      "$steps.read.*",
      'Output "sign" is now wired to $steps.read.*; it was wired to $steps.read.output',
    ],
    [
      'output"}',
      'output","coordinates_system":"own"}',
      'Output "sign": coordinates_system is now "own"; it was not set',
    ],
  ];
  for (const [from, to, message] of edits) {
    assert.deepEqual(messages(signs, JSON.parse(JSON.stringify(signs).replace(from, () => to))), [message]);
  }
});

Deno.test("of long values that begin alike, the part that differs is shown", () => {
  const step = (text: string) => json({ steps: [{ type: "t", name: "s", text }] });
  const long = "abc ".repeat(50);
  assert.deepEqual(messages(step(`${long}one`), step(`${long}two`)), [
    'Step "s": text is now …abc abc abc abc abc two"; it was …abc abc abc abc abc one"',
  ]);
  assert.match(messages(step(long), step("x"))[0]!, /^Step "s": text is now "x"; it was "(abc )+.*…$/);
});

Deno.test("another version of a block is told from another block", () => {
  const step = (type: string) => json({ steps: [{ type, name: "s" }] });
  assert.deepEqual(kinds(step("acme/a@v1"), step("acme/a@v2")), ["block-version-changed"]);
  assert.deepEqual(kinds(step("acme/a@v1"), step("acme/b@v1")), ["block-changed"]);
  assert.deepEqual(
    ["acme/a@v2", "acme/b@v1", "acme/a"].flatMap((type) => messages(step("acme/a@v1"), step(type))),
    [
      'Step "s": acme/a is now v2; it was v1',
      'Step "s": the block is now acme/b@v1; it was acme/a@v1',
      'Step "s": acme/a is now without a version; it was v1',
    ],
  );
});

Deno.test("a new name is one change, however much is wired to it", () => {
  const chain = (image: string, crop: string, read: string) =>
    json({
      inputs: [{ type: "WorkflowImage", name: image }],
      steps: [
        { type: "t/read@v1", name: read, image: `$steps.${crop}.crops`, next_steps: [`$steps.${crop}`] },
        { type: "t/crop@v1", name: crop, image: `$inputs.${image}` },
      ],
      outputs: [{ type: "JsonField", name: "text", selector: `$steps.${read}.text` }],
    });
  const changes = diff(chain("a", "b", "c"), chain("x", "y", "z"));
  assert.deepEqual(changes.map(({ change, message }) => [change, message]), [
    ["input-renamed", 'Renamed input "a" to "x"'],
    ["step-renamed", 'Renamed step "c" to "z"'],
    ["step-renamed", 'Renamed step "b" to "y"'],
  ]);
  assert.equal(changes[1]?.step, "z");
});

Deno.test("a wire that does not follow the new name is a change of its own", () => {
  const before = json({ steps: [{ type: "a", name: "a" }, { type: "b", name: "b", data: "$steps.a.x" }] });
  const after = json({ steps: [{ type: "a", name: "z" }, { type: "b", name: "b", data: "$steps.a.x" }] });
  assert.deepEqual(kinds(before, after), ["step-renamed", "wire-changed"]);
  assert.equal(messages(before, after)[1], 'Step "b": data is still wired to $steps.a.x, which has a new name');
});

Deno.test("a wire is said to have been what it was, under the old names", () => {
  const steps = (a: string, wire: string, next: readonly string[]) =>
    json({
      steps: [
        { type: "a", name: a },
        { type: "d", name: "d" },
        { type: "c", name: "c", image: wire, next_steps: next },
      ],
    });
  const changes = diff(
    steps("a", "$steps.a.x", ["$steps.a", "$steps.d"]),
    steps("b", "$steps.d.x", ["$steps.b", "$steps.e", "$steps.d"]),
  );
  assert.deepEqual(changes.map(({ before, message }) => [before, message]), [
    ["a", 'Renamed step "a" to "b"'],
    ["$steps.a.x", 'Step "c": image is now wired to $steps.d.x; it was wired to $steps.a.x'],
    [["$steps.a", "$steps.d"], 'Step "c": next_steps gained $steps.e'],
  ]);
  assert.deepEqual(messages(steps("a", "", ["$steps.d", "$steps.a"]), steps("b", "", ["$steps.d"])), [
    'Renamed step "a" to "b"',
    'Step "c": next_steps lost $steps.a',
  ]);
});

Deno.test("a text that only begins like a selector is a text", () => {
  const ask = (image: string, prompt: string) =>
    json({
      inputs: [{ type: "WorkflowImage", name: image }],
      steps: [{ type: "t", name: "s", image: `$inputs.${image}`, prompt }],
    });
  const prompt = "$inputs.photo. Describe it";
  assert.deepEqual(messages(ask("photo", prompt), ask("picture", prompt)), ['Renamed input "photo" to "picture"']);
  assert.deepEqual(kinds(ask("photo", "$steps.go on"), ask("photo", "$steps.go ahead")), ["property-changed"]);
  for (const text of ["$inputs.a.b", "$inputs.a.*", "$steps.a.b.c", "$steps.a.b ", "see $steps.a.b"]) {
    assert.deepEqual(kinds(ask("photo", ""), ask("photo", text)), ["property-changed"], text);
  }
  for (const wire of ["$inputs.a", "$steps.a", "$steps.a.b", "$steps.a.*"]) {
    assert.deepEqual(kinds(ask("photo", ""), ask("photo", wire)), ["wire-changed"], wire);
  }
});

Deno.test("keys that are no names are quoted", () => {
  const step = (x: number) =>
    json({ steps: [{ type: "t", name: "s", "a.b": x, "": x, labels: { "X-Id": x, "": x } }] });
  assert.deepEqual(messages(step(1), step(2)), [
    'Step "s": ["a.b"] is now 2; it was 1',
    'Step "s": [""] is now 2; it was 1',
    'Step "s": labels["X-Id"] is now 2; it was 1',
    'Step "s": labels[""] is now 2; it was 1',
  ]);
});

Deno.test("steps in a circle are compared, new names or not", () => {
  const circle = (a: string, b: string) =>
    json({
      steps: [{ type: "a", name: a, data: `$steps.${b}.x` }, { type: "b", name: b, next_steps: [`$steps.${a}`] }],
    });
  assert.deepEqual(kinds(circle("a", "b"), circle("a", "z")), ["step-renamed"]);
  assert.deepEqual(kinds(circle("a", "b"), circle("y", "z")), [
    "step-removed",
    "step-removed",
    "step-added",
    "step-added",
  ]);
});

Deno.test("versions, kinds and defaults of inputs, custom blocks and unknown keys are compared as well", () => {
  const block = (code: string) => ({ type: "DynamicBlockDefinition", manifest: { block_type: "B" }, code });
  const before = json({
    inputs: [{ type: "WorkflowParameter", name: "p", default_value: 1 }],
    dynamic_blocks_definitions: [block("a")],
  });
  const after = {
    ...json({
      inputs: [{ type: "WorkflowParameter", name: "p", kind: ["integer"], default_value: 2 }],
      dynamic_blocks_definitions: [block("b"), 5],
      id: "x",
    }),
    version: "1.3.0",
  };
  assert.deepEqual(diff(before, after).map(({ change, message }) => [change, message]), [
    ["version-changed", 'Workflow: version is now "1.3.0"; it was "1.0"'],
    ["definition-changed", 'Workflow: id is now "x"; it was not set'],
    ["input-changed", 'Input "p": default_value is now 2; it was 1'],
    ["input-changed", 'Input "p": kind is now ["integer"]; it was not set'],
    ["dynamic-block-changed", 'Custom Python block "B": code is now "b"; it was "a"'],
    ["dynamic-block-added", 'Added custom Python block ""'],
  ]);
});

Deno.test("secrets are masked wherever they stand, selectors are not", () => {
  const step = (secret: string, selector: string) =>
    json({
      steps: [{ type: "t", name: "s", api_key: secret, slack_token: selector, nested: { camera_password: [secret] } }],
    });
  const secretInput = (secret: string) =>
    json({
      inputs: [
        { type: "WorkflowParameter", name: "a", kind: [{ name: "secret" }], default_value: secret },
        { type: "WorkflowParameter", name: "slack_token", default_value: secret },
      ],
    });
  const changes = [
    ...diff(step("first-secret", "$inputs.a"), step("second-secret", "$inputs.b")),
    ...diff(json({}), step("third-secret", "$inputs.a")),
    ...diff(json({ steps: [{ type: "t", name: "s", text: "sk-or-v1-0123456789" }] }), json({})),
  ];
  const shown = JSON.stringify([
    ...changes,
    ...diff(secretInput("fourth-secret"), secretInput("fifth-secret")),
    ...diff(json({}), secretInput("sixth-secret")),
  ]);
  for (
    const secret of [
      "fourth-secret",
      "fifth-secret",
      "sixth-secret",
      "first-secret",
      "second-secret",
      "third-secret",
      "0123456789",
    ]
  ) assert(!shown.includes(secret));
  assert.equal(changes[0]?.message, 'Step "s": api_key is now "[secret]"; it was "[secret]"');
  assert.equal(changes[1]?.after, "$inputs.b");
});

Deno.test("a secret is masked whatever its name is written like, and whatever holds it", () => {
  const secret = "TOPS-3CRET";
  const named = [
    ...[
      "X-API-Key",
      "x-auth",
      "Cookie",
      "authorization",
      "passphrase",
      "passwd",
      "bearer",
      "private_key",
      "privateKey",
    ],
    ...["twilio_account_sid", "aws_access_key_id", "secret_value", "access_token_value", "clientSecret", "api-key"],
  ];
  const holders = { api_keys: [secret], tokens: { a: secret }, headers: { "X-Custom": secret } };
  const step = {
    ...{ type: "t", name: "s", query_parameters: { key: secret, deep: [{ er: secret }] }, ...holders },
    ...Object.fromEntries(named.map((name) => [name, secret])),
  };
  const parameter = (name: string, kind: string[], default_value: unknown) => {
    return { type: "WorkflowParameter", name, kind, default_value };
  };
  const inputs = [
    parameter("a", ["secret"], [secret]),
    parameter("b", ["secret"], { k: secret }),
    parameter("c", ["ROBOFLOW_MANAGED_KEY"], secret),
    parameter("apiKeys", [], [secret]),
  ];
  const full = json({ steps: [step], inputs });
  const bare = json({ steps: [{ type: "t", name: "s" }] });
  assert(!JSON.stringify([...diff(bare, full), ...diff(full, bare)]).includes(secret));
});

Deno.test("what only resembles a secret is shown, and so is where a secret comes from", () => {
  const step = (max_tokens: number, from: string) => {
    return { type: "t", name: "s", max_tokens, session_key: `key ${max_tokens}`, headers: { a: { b: from } } };
  };
  const changes = diff(json({ steps: [step(1, "$inputs.a")] }), json({ steps: [step(2, "$inputs.b")] }));
  assert.deepEqual(changes.map(({ before, after }) => [before, after]), [
    [1, 2],
    ["key 1", "key 2"],
    ["$inputs.a", "$inputs.b"],
  ]);
});

Deno.test("definitions that are nested very deep, and keys __proto__, are compared like others", () => {
  const levels = nestable(50_000);
  const step = (end: string) => {
    const inner = `${"[".repeat(levels)}{"__proto__":${end}}${"]".repeat(levels)}`;
    return json({ steps: [{ type: "t", name: "s", deep: JSON.parse(inner) }] });
  };
  assert.deepEqual(diff(step("1"), step("1")), []);
  assert.equal(diff(step("1"), step("2"))[0]?.path.at(-1), "__proto__");
  assert.deepEqual(kinds(json({}), step("1")), ["step-added"]);
  assert.deepEqual(kinds(step("1"), { ...step("1"), steps: [{ ...step("1").steps[0] as object, name: "z" }] }), [
    "step-renamed",
  ]);
});

Deno.test("names that stand twice are compared in their order", () => {
  const steps = (...values: number[]) => json({ steps: values.map((x) => ({ type: "t", name: "s", x })) });
  assert.deepEqual(kinds(steps(1, 2), steps(1, 3)), ["property-changed"]);
  assert.deepEqual(kinds(steps(1, 2), steps(1)), ["step-removed"]);
});

Deno.test("tens of thousands of one name are compared in their order, and so are long lists", () => {
  const steps = (x: number) => json({ steps: Array.from({ length: 32_000 }, () => ({ type: "t", name: "s", x })) });
  const last = diff(steps(1), steps(2)).at(-1);
  assert.deepEqual([last?.path, last?.before, last?.after], [["steps", 31_999, "x"], 1, 2]);
  const list = (end: number) => json({ steps: [{ type: "t", name: "s", x: [...Array(200_000).fill(0), end] }] });
  assert.deepEqual(diff(list(1), list(2))[0]?.path, ["steps", 0, "x", 200_000]);
});

Deno.test("a list of changes is frozen, and so is each", () => {
  const changes: readonly Change[] = diff(base, workflow());
  assert(Object.isFrozen(changes) && changes.every(Object.isFrozen));
});

Deno.test("what is no workflow is refused", () => {
  assert.throws(() => diff(base, {}), InvalidWorkflowError);
});
