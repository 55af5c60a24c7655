import assert from "node:assert/strict";
import { llamaVision } from "@stepwright/workflows";
import { catalogueOf } from "@stepwright/workflows/check";
import { engine } from "@stepwright/workflows/engine";
import { generateBlocks } from "@stepwright/workflows/generate";
import { failureOf } from "../run/failure.ts";
import { startEngine } from "./loopback_engine.ts";

const BLOCKS = {
  blocks: [{
    manifest_type_identifier: "acme/sharpen@v1",
    human_friendly_block_name: "Sharpen",
    block_schema: {
      block_type: "transformation",
      required: ["type", "name", "image"],
      properties: {
        image: { type: "string", reference: true, selected_element: "any_data", kind: [{ name: "image" }] },
      },
    },
    outputs_manifest: [{ name: "image", kind: [{ name: "image" }] }],
  }],
};

Deno.test("a server describes its blocks, for a catalogue and for builders", async () => {
  await using server = await startEngine({ blocks: BLOCKS });
  const { blocks, json } = await engine({ url: server.url }).describe({ engineVersion: "1.15.0", dynamicBlocks: [] });
  assert.deepEqual(catalogueOf(blocks).types, ["acme/sharpen@v1"]);
  assert(Object.keys(generateBlocks(json).files).includes("acme_sharpen.ts"));
  assert(Object.keys(generateBlocks(blocks).files).includes("acme_sharpen.ts"));
  const [{ method, path, body } = {}] = server.requests;
  assert.deepEqual([method, path], ["POST", "/workflows/blocks/describe"]);
  assert.deepEqual(body, { execution_engine_version: "1.15.0", dynamic_blocks_definitions: [] });
});

Deno.test("a server tells its versions and the schema of definitions, and is sent no body", async () => {
  await using server = await startEngine({ versions: ["1.15.0", "2.0.0"] });
  const local = engine({ url: server.url });
  assert.deepEqual(await local.versions(), ["1.15.0", "2.0.0"]);
  assert.deepEqual(await local.schema(), { type: "object", $defs: {} });
  for (const { method, body, headers } of server.requests) {
    assert.deepEqual([method, body, headers["content-type"]], ["GET", undefined, undefined]);
  }
});

Deno.test("a server tells what a step gives, of a builder and of JSON", async () => {
  await using server = await startEngine();
  const local = engine({ url: server.url });
  const step = llamaVision.v2("sign").task("caption");
  assert.deepEqual(await local.dynamicOutputs(step), [{ name: "output", kinds: ["string"] }]);
  await local.dynamicOutputs(step.toJSON());
  assert.deepEqual(server.requests.map(({ body }) => body), [step.toJSON(), step.toJSON()]);
});

Deno.test("a server tells the interface of a definition and of a saved workflow", async () => {
  await using server = await startEngine();
  const local = engine({ url: server.url });
  const definition = { version: "1.0", inputs: [], steps: [], outputs: [] };
  const described = await local.describeInterface(definition);
  assert.deepEqual(described.inputs, { image: ["image"] });
  assert.deepEqual(described.outputs, { caption: ["string"], all: { output: ["string"] } });
  await local.describeInterface({ workspace: "a", workflowId: "b", versionId: "2" });
  assert.deepEqual(server.requests.map(({ path, body }) => [path, body]), [
    ["/workflows/describe_interface", { specification: definition }],
    ["/a/workflows/b/describe_interface", { workflow_version_id: "2" }],
  ]);
});

Deno.test("an address with a path is kept, and a slash at its end is not", async () => {
  await using server = await startEngine({ replies: [{ json: { versions: [] } }] });
  const local = engine({ url: `${server.url}/inference/` });
  assert.equal(local.url, `${server.url}/inference`);
  assert.deepEqual(await local.versions(), []);
  assert.equal(server.requests[0]?.path, "/inference/workflows/execution_engine/versions");
});

Deno.test("an answer of another shape is no answer", async () => {
  const replies = [{ json: { versions: [1] } }, { json: { schema: [] } }, { json: {} }, { json: [{ name: 1 }] }];
  await using server = await startEngine({ replies });
  const local = engine({ url: server.url, retries: 0 });
  const asked = [
    () => local.versions(),
    () => local.schema(),
    () => local.describe(),
    () => local.dynamicOutputs({ type: "a", name: "b" }),
  ];
  for (const ask of asked) {
    const { reason } = await failureOf(ask());
    assert(reason._tag === "MalformedResponse" && reason.problem === "unexpected-shape");
  }
});
