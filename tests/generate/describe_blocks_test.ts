import assert from "node:assert/strict";
import { test } from "node:test";
import { CATALOGUE } from "../../src/blocks/catalogue/catalogue.ts";
import { describeBlocks } from "../../src/generate/describe_blocks.ts";
import catalogue from "../../tools/engine/blocks.json" with { type: "json" };
import { KIND, served } from "./served.ts";

const described = new Map(describeBlocks(catalogue).map((block) => [block.type, block]));

for (const where of ["in each block", "beside the blocks"] as const) {
  test(`a server's answer describes the blocks as the catalogue does, with definitions ${where}`, () => {
    const blocks = describeBlocks(served(where), described);
    assert.equal(blocks.length, 226);
    for (const block of blocks) assert.deepEqual(block, described.get(block.type));
  });
}

test("a block that is not known takes no batches", () => {
  const [block] = describeBlocks({
    blocks: [{
      manifest_type_identifier: "acme/blur@v1",
      block_schema: { properties: { image: { reference: true, selected_element: "any_data", kind: [KIND("image")] } } },
      outputs_manifest: [],
    }],
  }, CATALOGUE.blocks);
  assert.deepEqual(block, {
    type: "acme/blur@v1",
    title: "acme/blur@v1",
    category: "",
    properties: { image: { selector: "any_data", kind: ["image"] } },
    required: [],
    outputs: {},
  });
});

test("the words of pydantic become those of a schema", () => {
  const { properties } = described.get("roboflow_core/dynamic_crop@v1")!;
  assert.deepEqual(properties.mask_opacity, {
    anyOf: [{ selector: "any_data", kind: ["float_zero_to_one"] }, { type: "number" }],
    minimum: 0,
    maximum: 1,
    default: 0,
  });
  const claude = described.get("roboflow_core/anthropic_claude@v2")!;
  assert.deepEqual(claude.properties.api_key, {
    anyOf: [{ selector: "any_data", kind: ["string", "secret"] }, { type: "string" }],
    secret: true,
  });
  assert.deepEqual(claude.properties.thinking_budget_tokens?.relevantFor, { extended_thinking: ["true"] });
});

test("what holds no blocks is refused", () => {
  assert.throws(
    () => describeBlocks({ detail: "Unauthorized" }),
    new TypeError(
      'Cannot read descriptions of blocks from {"detail":"Unauthorized"}: wanted an object with a list ' +
        '"blocks" that is not empty',
    ),
  );
  assert.throws(
    () => describeBlocks({ blocks: [] }),
    new TypeError(
      'Cannot read descriptions of blocks from {"blocks":[]}: wanted an object with a list "blocks" that is not empty',
    ),
  );
});

/** Every property that takes a secret. */
const SECRETS = [
  ...["api_key", "remote_api_key", "openai_api_key", "sender_email_password", "camera_password", "slack_token"],
  ...["aws_access_key_id", "aws_secret_access_key", "twilio_account_sid", "twilio_auth_token"],
  ...["headers", "query_parameters"],
];

test("a secret is known by its kinds and its name, also where the engine does not mark it", () => {
  for (const { type, properties } of [...describeBlocks(catalogue), ...CATALOGUE.blocks.values()]) {
    for (const [key, { secret }] of Object.entries(properties)) {
      assert.equal(secret, SECRETS.includes(key) ? true : undefined, `${type} ${key}`);
    }
  }
  const [block] = describeBlocks({
    blocks: [{
      manifest_type_identifier: "acme/post@v1",
      block_schema: {
        properties: {
          door: { type: "string", reference: true, selected_element: "workflow_parameter", kind: [{ name: "secret" }] },
          "x-api-key": { type: "string" },
          cookies: { type: "object", additionalProperties: { type: "string" } },
          tokens: { type: "integer" },
        },
      },
      outputs_manifest: [],
    }],
  });
  const marked = Object.entries(block!.properties).filter(([, { secret }]) => secret === true).map(([key]) => key);
  assert.deepEqual(marked, ["door", "x-api-key", "cookies"]);
});

test("a block that cannot be read is refused with what it lacks", () => {
  const refusals: readonly [block: unknown, message: string][] = [
    [null, "Cannot read blocks[0]: wanted an object"],
    [
      {},
      "Cannot read blocks[0]: wanted a text under manifest_type_identifier, and an object under block_schema, and an " +
      "object under block_schema.properties, and a list under outputs_manifest",
    ],
    [
      { manifest_type_identifier: "acme/blur@v1", block_schema: {}, outputs_manifest: [] },
      'Cannot read the block "acme/blur@v1": wanted an object under block_schema.properties',
    ],
    [
      { type: "acme/blur@v1", schema: { properties: {} }, outputs: [] },
      'Cannot read the block "acme/blur@v1": wanted a text under name',
    ],
  ];
  for (const [block, message] of refusals) {
    assert.throws(() => describeBlocks({ blocks: [block] }), new TypeError(message));
  }
});

test("a text is read as a list of it only where the server's own block takes a list", () => {
  const known = new Map([["acme/blur@v1", {
    type: "acme/blur@v1",
    title: "Blur",
    category: "",
    properties: {},
    required: [],
    outputs: {},
    castToList: ["classes", "mode", "gone"],
  }]]);
  const [block] = describeBlocks({
    blocks: [{
      manifest_type_identifier: "acme/blur@v1",
      block_schema: {
        properties: { classes: { type: "array", items: { type: "string" } }, mode: { type: "string" } },
      },
      outputs_manifest: [],
    }],
  }, known);
  assert.deepEqual(block?.castToList, ["classes"]);
});
