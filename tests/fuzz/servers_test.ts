import assert from "node:assert/strict";
import fc from "fast-check";
import { decode } from "@stepwright/workflows/engine";
import { generateBlocks } from "@stepwright/workflows/generate";
import { redact } from "../../src/blocks/redact.ts";
import { refusal } from "../../src/engine/refusal.ts";
import { classify } from "../../src/run/model/failure.ts";
import { readReply } from "../../src/run/model/reply.ts";
import runs from "../cases/runs.json" with { type: "json" };
import { fuzz, thrownBy } from "./fuzz.ts";
import { json } from "./hostile_values.ts";
import { mutatedJson } from "./mutated_json.ts";
import { assertPlain, jsonOr } from "./plain.ts";
import { KEY, planted, printed } from "./secrets.ts";

/** Another secret, with which the key begins. */
const BEGINNING = KEY.slice(0, 9);
const REST = KEY.slice(9);

const clean = (text: string) => redact(text, [BEGINNING, KEY]);

const COMPLETIONS: readonly unknown[] = [
  {
    id: "gen-1",
    model: "meta-llama/llama-4-scout",
    provider: "Somebody",
    choices: [{ finish_reason: "stop", message: { role: "assistant", content: "A cat.", refusal: null } }],
    usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3, cost: 0.1, cost_details: {} },
  },
  { choices: [{ finish_reason: "error", message: { content: "" }, error: { code: 502, message: "gone" } }] },
  {
    error: { code: 429, message: "slow down", metadata: { error_type: "rate_limit", headers: { "Retry-After": "2" } } },
  },
];

const headers = fc.constantFrom({}, { "retry-after": "2" }, { "retry-after": "x" }, { location: "//a:b@c" }).map((
  init,
) => new Headers(init as Record<string, string>));

fuzz("every HTTP 200 is an answer or a failure, and neither repeats the key but where the model does", {
  runs: 210,
  of: [fc.oneof(planted(mutatedJson(COMPLETIONS)), json), headers],
  holds: (body, headers) => {
    const received = { headers, model: "m", baseURL: "https://openrouter.ai/api/v1", maxTokens: 5, clean };
    const read = readReply({ ...received, text: jsonOr("", body) });
    // What the model said is the caller's, whatever it is.
    const { text: _, reasoning: __, output: ___, ...said } = { text: "", reasoning: "", output: "", ...read };
    assert(!printed(said).includes(REST), printed(said));
  },
});

const REFUSALS: readonly unknown[] = [
  { error: { code: 402, message: "pay first", metadata: { error_type: "insufficient_credits", limit_source: "key" } } },
  { error: "paused" },
  { detail: [{ loc: ["body", "api_key"], msg: "field required", type: "value_error" }] },
  {
    message: "the workflow is wrong",
    error_type: "StepExecutionError",
    context: "workflow_execution | step_execution",
    inner_error_type: "RateLimitError",
    inner_error_message: "no",
    blocks_errors: [{
      block_id: "a",
      block_type: "roboflow_core/x@v1",
      property_name: "images",
      traceback: ["line 1"],
    }],
  },
];

const statuses = fc.constantFrom(302, 400, 401, 402, 403, 404, 408, 413, 422, 423, 429, 500, 501, 502, 503, 524, 599);

fuzz("every refusal of a server has a reason, and does not repeat the key", {
  runs: 280,
  of: [planted(mutatedJson(REFUSALS)), statuses, headers, fc.boolean()],
  holds: (body, status, headers, hasKey) => {
    const url = `http://localhost:9001/workflows/run?api_key=${KEY}`;
    for (
      const failure of [
        refusal({ status, headers, body, url, hasKey, milliseconds: 5, clean }),
        classify({ status, headers, error: body, baseURL: url, model: "m", where: "status", clean }),
      ]
    ) {
      assert.equal(failure._tag, "ModelFailure");
      assert.equal(typeof failure.reason.isRetryable, "boolean");
      assert(!printed(failure).includes(REST), printed(failure));
    }
  },
});

const OUTPUTS: readonly unknown[] = runs.map(({ outputs }) => outputs);

fuzz("whatever a workflow gives is decoded, and keeps what it was made of", {
  runs: 140,
  of: [mutatedJson(OUTPUTS)],
  holds: async (outputs) => {
    const decoded = await decode(outputs);
    assertPlain(decoded);
    assert.equal(withJson(decoded), withJson(outputs));
  },
});

/** A decoded value as what it was made of. */
function withJson(value: unknown): string {
  try {
    return JSON.stringify(
      value,
      (_, part) => typeof part?.kind === "string" && part.json !== undefined ? part.json : part,
    );
  } catch (error) {
    assert(error instanceof RangeError, error as Error);
    return "nested too deep";
  }
}

const KIND = { name: "image", description: "", docs: null };
const DESCRIPTIONS: readonly unknown[] = [{
  blocks: [{
    manifest_type_identifier: "acme/sharpen@v1",
    manifest_type_identifier_aliases: ["Sharpen"],
    human_friendly_block_name: "Sharpen",
    block_schema: {
      block_type: "transformation",
      required: ["type", "name", "image"],
      properties: {
        image: { type: "string", reference: true, selected_element: "any_data", kind: [KIND] },
        radius: { anyOf: [{ type: "integer", minimum: 1, maximum: 9 }, { $ref: "#/$defs/Wire" }], default: 3 },
        operations: {
          type: "array",
          items: { discriminator: { propertyName: "type" }, oneOf: [{ $ref: "#/$defs/A" }] },
        },
      },
      $defs: {
        Wire: { type: "string", reference: true, selected_element: "workflow_parameter", kind: [KIND] },
        A: { type: "object", properties: { type: { const: "A" } }, required: ["type"] },
      },
    },
    outputs_manifest: [{ name: "image", kind: [KIND] }],
    input_dimensionality_offsets: {},
    output_dimensionality_offset: 0,
  }],
  uql_defs: { B: { enum: ["a", 1, null] } },
}];

fuzz("builders are generated from every description of blocks, or it is refused with a TypeError", {
  runs: 140,
  of: [mutatedJson(DESCRIPTIONS)],
  holds: (description) => {
    thrownBy(() => assert.equal(typeof generateBlocks(description).files, "object"), TypeError);
  },
});
