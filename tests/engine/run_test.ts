import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { input, llamaVision, type OutputValue, workflow } from "@stepwright/workflows";
import { decode, type Decoded, engine, image } from "@stepwright/workflows/engine";
import { failureOf, listen, PICTURE } from "../run/failure.ts";
import { startEngine } from "./loopback_engine.ts";

const photo = input.image("photo");
const caption = llamaVision.v2("caption").images(photo).task("caption");
const captions = workflow().inputs(photo, input.parameter("tone", "string")).steps(caption)
  .outputs({ caption: caption.outputs.output });

const bytes = new Uint8Array(await readFile(PICTURE));
const base64 = Buffer.from(bytes).toString("base64");
const SENT = { type: "base64", value: `data:image/jpeg;base64,${base64}` };

Deno.test("runs a workflow that was built here, with an image and a parameter", async () => {
  await using server = await startEngine({ outputs: () => ({ caption: "A cat." }) });
  const answer = await engine({ url: server.url }).run(captions, { photo: PICTURE, tone: "dry" });
  assert.deepEqual(answer.outputs, [{ caption: "A cat." }]);
  assert.equal(answer.attempts, 1);
  assert(Object.isFrozen(answer));
  const [request] = server.requests;
  assert.deepEqual([request?.method, request?.path, request?.query], ["POST", "/workflows/run", ""]);
  assert.deepEqual(request?.body, { specification: captions.toJSON(), inputs: { photo: SENT, tone: "dry" } });
});

const FORMS: Readonly<Record<string, () => unknown>> = {
  "a path": () => PICTURE,
  "a file URL": () => pathToFileURL(PICTURE),
  "a data URL": () => `data:image/jpeg;base64,${base64}`,
  "bytes": () => bytes,
  "an ArrayBuffer": () => bytes.slice().buffer,
  "a Blob": () => new Blob([bytes]),
  "a stream": () => new Blob([bytes]).stream(),
  "base64": () => ({ base64 }),
  "a marked path": () => image(PICTURE),
};

for (const [form, make] of Object.entries(FORMS)) {
  Deno.test(`an image that is given as ${form} is sent as base64`, async () => {
    await using server = await startEngine();
    await engine({ url: server.url }).run(captions, { photo: make() });
    assert.deepEqual(server.requests[0]?.body?.inputs, { photo: SENT });
  });
}

Deno.test("a list of images is a batch, with one output for each, and null skips a place", async () => {
  await using server = await startEngine({ outputs: (_, one) => ({ caption: one === null ? null : "A cat." }) });
  const { outputs } = await engine({ url: server.url }).run(captions, { photo: [PICTURE, null, bytes] });
  assert.deepEqual(server.requests[0]?.body?.inputs, { photo: [SENT, null, SENT] });
  assert.deepEqual(outputs, [{ caption: "A cat." }, { caption: null }, { caption: "A cat." }]);
});

Deno.test("a URL is fetched here, or by the server where that is wanted", async () => {
  await using pictures = await listen((_, response) => response.end(bytes));
  await using server = await startEngine();
  const local = engine({ url: server.url });
  const url = `${pictures.url}/a.jpg`;
  await local.run(captions, { photo: url }, { allowPrivateHosts: true });
  await local.run(captions, { photo: [url, PICTURE] }, { sendUrls: true });
  assert.deepEqual(server.requests[0]?.body?.inputs, { photo: SENT });
  assert.deepEqual(server.requests[1]?.body?.inputs, { photo: [{ type: "url", value: url }, SENT] });
});

Deno.test("what a server takes as an image is sent as it is", async () => {
  await using server = await startEngine();
  const given = { type: "base64", value: base64, video_metadata: { video_identifier: "v", frame_number: 1 } };
  await engine({ url: server.url }).run(captions, { photo: given });
  assert.deepEqual(server.requests[0]?.body?.inputs, { photo: given });
});

Deno.test("a saved workflow is run by where it is, and a text is a text there unless it is marked", async () => {
  await using server = await startEngine({ outputs: () => ({ n: 1 }) });
  const local = engine({ url: server.url });
  const inputs = { image: image(PICTURE), other: bytes, prompt: "photo.jpg" };
  await local.run("my-space/my-flow", inputs, { useCache: false, excludedFields: ["big"], disableSinks: true });
  await local.run({ workspace: "a b", workflowId: "c/d", versionId: "7" }, {});
  const [first, second] = server.requests;
  assert.equal(first?.path, "/my-space/workflows/my-flow");
  assert.deepEqual(first?.body, {
    inputs: { image: SENT, other: SENT, prompt: "photo.jpg" },
    excluded_fields: ["big"],
    disable_sinks: true,
    use_cache: false,
  });
  assert.equal(second?.path, "/a%20b/workflows/c%2Fd");
  assert.deepEqual(second?.body, { inputs: {}, workflow_version_id: "7" });
});

Deno.test("a name that would lead to another address is refused before anything is sent", async () => {
  await using server = await startEngine();
  const local = engine({ url: server.url });
  for (const name of [".", "..", "\ud800", " "]) {
    for (const saved of [{ workspace: name, workflowId: "run" }, { workspace: "a", workflowId: name }]) {
      await assert.rejects(local.run(saved), /Cannot read a saved workflow .* wanted names/);
    }
  }
  await assert.rejects(local.describeInterface("../run"), /Cannot read a workflow from this text/);
  assert.equal(server.requests.length, 0);
});

Deno.test("a parameter that has a value is a parameter, and no image", async () => {
  await using server = await startEngine();
  const inputs = {
    filter: { field: "class", value: "cat" },
    all: [{ value: "dog" }],
    typed: { type: "is", value: "x" },
  };
  const definition = {
    version: "1.0",
    inputs: Object.keys(inputs).map((name) => ({ type: "WorkflowParameter", name })),
    steps: [],
    outputs: [],
  };
  const local = engine({ url: server.url });
  await local.run("a/b", inputs);
  await local.run(definition, inputs);
  for (const { body } of server.requests) assert.deepEqual(body?.inputs, inputs);
});

Deno.test("a list that holds itself is refused, whether or not it is to hold images", async () => {
  const list: unknown[] = [];
  list.push(list);
  const local = engine({ url: "http://127.0.0.1:9" });
  await assert.rejects(local.run("a/b", { list }), /Cannot write the input "list" as JSON: .* does not hold itself/);
  const { reason } = await failureOf(local.run(captions, { photo: list }));
  assert.equal(reason._tag, "InvalidImage");
});

Deno.test("a definition that has no JSON is refused before anything is sent", async () => {
  const cyclic: Record<string, unknown> = { steps: [] };
  cyclic.self = cyclic;
  let deep: unknown = 1;
  for (let depth = 0; depth < 10_000; depth++) deep = [deep];
  const local = engine({ url: "http://127.0.0.1:9" });
  for (const definition of [cyclic, { steps: [{ n: 1n }] }, { steps: [], deep }]) {
    for (const call of [local.run, local.validate, local.check]) {
      await assert.rejects(
        call(definition as never),
        (error: Error) => error instanceof TypeError && /^Cannot write the workflow as JSON: /.test(error.message),
      );
    }
  }
});

Deno.test("a definition is taken bare, as it is saved, and as JSON", async () => {
  await using server = await startEngine();
  const local = engine({ url: server.url });
  await local.run(captions.toJSON(), { photo: bytes }, { isPreview: true, debug: true, enableProfiling: true });
  await local.run(captions.toSpecification(), { photo: bytes });
  for (const { body } of server.requests) assert.deepEqual(body?.specification, captions.toJSON());
  const { is_preview, debug, enable_profiling } = server.requests[0]!.body!;
  assert.deepEqual([is_preview, debug, enable_profiling], [true, true, true]);
});

Deno.test("batches of images two deep, and lists of parameters, go through", async () => {
  await using server = await startEngine();
  const definition = {
    version: "1.0",
    inputs: [
      { type: "WorkflowBatchInput", name: "pages", kind: [{ name: "image" }], dimensionality: 2 },
      { type: "WorkflowParameter", name: "any" },
      { type: "WorkflowParameter", name: "classes", kind: ["list_of_values"] },
    ],
    steps: [],
    outputs: [],
  };
  const inputs = { pages: [[bytes], [PICTURE, bytes]], any: [bytes], classes: ["a", { b: null }], missing: undefined };
  await engine({ url: server.url }).run(definition, inputs);
  assert.deepEqual(server.requests[0]?.body?.inputs, {
    pages: [[SENT], [SENT, SENT]],
    any: [SENT],
    classes: ["a", { b: null }],
  });
});

Deno.test("the profiler's trace and what Python printed are in the answer where the server gives them", async () => {
  const json = { outputs: [], profiler_trace: [{ name: "x" }], python_blocks_output_streams: { b: ["hi"] } };
  await using server = await startEngine({ replies: [{ json }] });
  const answer = await engine({ url: server.url }).run(captions, { photo: bytes });
  assert.deepEqual(answer.profilerTrace, [{ name: "x" }]);
  assert.deepEqual(answer.pythonOutput, { b: ["hi"] });
});

Deno.test("an input that the workflow does not have is refused before anything is sent", async () => {
  await using server = await startEngine();
  const { reason, message } = await failureOf(engine({ url: server.url }).run(captions, { phto: PICTURE }));
  assert.equal(message, 'Cannot run the workflow: it has no input "phto"; did you mean "photo"?');
  assert.equal(reason._tag, "InvalidInput");
  assert.equal(server.requests.length, 0);
});

Deno.test("an image that is left out is refused before anything is sent", async () => {
  await using server = await startEngine();
  const { reason, message } = await failureOf(engine({ url: server.url }).run(captions));
  assert.equal(message, 'Cannot run the workflow: the input "photo" has no value; hand it over as { "photo": … }');
  assert.equal(reason._tag, "InvalidInput");
  assert.equal(server.requests.length, 0);
});

Deno.test("an image that cannot be read fails the run before anything is sent", async () => {
  await using server = await startEngine();
  const { reason } = await failureOf(engine({ url: server.url }).run(captions, { photo: [PICTURE, "missing.jpg"] }));
  assert(reason._tag === "InvalidImage" && reason.problem === "missing");
  assert.equal(server.requests.length, 0);
});

Deno.test("a body with __proto__ in it, sent or received, is data like any other", async () => {
  const json = '{"outputs": [{"__proto__": {"polluted": true}, "a": {"__proto__": 1}}]}';
  await using server = await startEngine({ replies: [{ text: json }] });
  const inputs = JSON.parse('{"prompt": {"__proto__": {"polluted": true}}, "__proto__": "x"}');
  const { outputs } = await engine({ url: server.url }).run("a/b", inputs);
  assert.equal(JSON.stringify(outputs), '[{"__proto__":{"polluted":true},"a":{"__proto__":1}}]');
  assert.equal(JSON.stringify(server.requests[0]?.body?.inputs), JSON.stringify(inputs));
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
});

Deno.test("what is no workflow, no inputs and no option is refused by name", async () => {
  const local = engine({ url: "http://127.0.0.1:9" });
  const refused: readonly (readonly [() => Promise<unknown>, RegExp])[] = [
    [() => local.run("{}"), /Cannot read a workflow from this text: .*hand over JSON\.parse\(text\)/],
    [() => local.run("just-a-name"), /wanted a workflow, the JSON of its definition/],
    [() => local.run(7 as never), /Cannot read a workflow from a number/],
    [() => local.run(Promise.resolve(captions) as never), /Cannot read a workflow from an object of type Promise/],
    [() => local.run({ workspace: "a" } as never), /Cannot read a saved workflow/],
    [() => local.run(captions, [] as never), /Cannot run with the inputs \[\]/],
    [() => local.run(captions, {}, { retry: 2 } as never), /Cannot ask the engine with the option "retry"/],
    [() => local.run(captions, {}, { excludedFields: "a" } as never), /wanted a list of names/],
    [() => local.run(captions, {}, { timeout: -1 }), /Cannot run with timeout -1/],
    [() => local.versions({ sendUrls: true } as never), /Cannot ask the engine with the option "sendUrls"/],
    [() => local.validate("a/b" as never), /Cannot validate a workflow by where it is saved/],
    [() => local.run("a/b", { n: 1n }), /Cannot write the input "n" as JSON/],
  ];
  for (const [call, message] of refused) {
    await assert.rejects(
      call,
      (error: Error) => (error instanceof TypeError || error instanceof RangeError) && message.test(error.message),
    );
  }
});

Deno.test("the outputs of a workflow that was built here are typed, raw and decoded", async () => {
  await using server = await startEngine({ outputs: () => ({ caption: "A cat." }) });
  const { outputs } = await engine({ url: server.url }).run(captions, { photo: bytes });
  const raw: OutputValue<string> | undefined = outputs[0]?.caption;
  const [first] = await decode(outputs);
  const decoded: Decoded<OutputValue<string>> | undefined = first?.caption;
  assert.deepEqual([raw, decoded], ["A cat.", "A cat."]);
});

Deno.test("where a saved workflow cannot read an input, texts that were meant as images are named", async () => {
  const reply = { status: 400, json: { message: "Failed to assemble `image`.", error_type: "RuntimeInputError" } };
  await using server = await startEngine({ replies: [reply, reply] });
  const local = engine({ url: server.url });
  const { message } = await failureOf(local.run("a/b", { image: "photo.jpg", other: bytes }));
  assert.match(message, /; sent as texts were "image": write image\("photo\.jpg"\) for one that is an image$/);
  const other = await failureOf(local.run("a/b", { image: bytes }));
  assert.doesNotMatch(other.message, /sent as texts/);
});
