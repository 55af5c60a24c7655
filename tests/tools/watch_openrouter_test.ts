import assert from "node:assert/strict";
import { test } from "node:test";
import { FAULT_TABLE } from "../../src/testing/fault_table.ts";
import { ownRules, type Rules } from "../../tools/openrouter/own_rules.ts";
import { ruleDifferences, ruleLine } from "../../tools/openrouter/rule_differences.ts";
import { runTool } from "./run_tool.ts";

const NOTHING: Rules = { request: {}, response: {}, statuses: [], errorTypes: [], finishReasons: [] };

function lines(ours: Partial<Rules>, theirs: Partial<Rules>): readonly string[] {
  return ruleDifferences({ ...NOTHING, ...ours }, { ...NOTHING, ...theirs }).map(ruleLine);
}

function record(properties: Readonly<Record<string, unknown>>): unknown {
  return { type: "object", properties };
}

test("the rules of the stand-in are those of its own code", () => {
  const { request, statuses, errorTypes, finishReasons } = ownRules();
  const { properties } = request as { readonly properties: Readonly<Record<string, unknown>> };
  assert(["model", "messages", "provider", "response_format"].every((key) => Object.hasOwn(properties, key)));
  assert(statuses.includes("429") && errorTypes.length > 10);
  assert.deepEqual(finishReasons, ["content_filter", "error", "length", "stop"]);
  assert(Object.values(FAULT_TABLE).every(({ status }) => status === undefined || statuses.includes(String(status))));
});

test("the same rules differ in nothing", () => {
  assert.deepEqual(ruleDifferences(ownRules(), ownRules()), []);
});

test("fields, values and bounds are compared in both directions, through lists and alternatives", () => {
  const ours = record({
    provider: { anyOf: [record({ zdr: {}, sort: { enum: ["price"] } }), { type: "null" }] },
    messages: { type: "array", items: record({ role: { enum: ["user"] }, mood: {} }) },
    top_p: { anyOf: [{ type: "number", maximum: 1 }, { type: "null" }] },
    trace: {},
  });
  const theirs = record({
    provider: record({ zdr: {}, only: {}, sort: { anyOf: [{ enum: ["price", "latency"] }, { const: null }] } }),
    messages: {
      type: "array",
      items: { oneOf: [record({ role: { const: "user" } }), record({ role: { const: "tool" } })] },
    },
    top_p: { type: "number", maximum: 2 },
    trace: record({ id: {} }),
  });
  assert.deepEqual(lines({ request: ours }, { request: theirs }), [
    "request: provider.only: only OpenRouter has it",
    "request: provider.sort: latency: only OpenRouter has it",
    "request: messages[].mood: only the stand-in has it",
    "request: messages[].role: tool: only OpenRouter has it",
    "request: top_p: maximum is 2, and 1 in the stand-in",
  ]);
});

test("statuses, error types and finish reasons are compared in both directions", () => {
  const differing = lines(
    { statuses: ["402", "423"], errorTypes: ["a"], finishReasons: ["stop"] },
    { statuses: ["402"], errorTypes: ["a", "b"], finishReasons: ["stop", "tool_calls"] },
  );
  assert.deepEqual(differing, [
    "status: 423: only the stand-in has it",
    "error_type: b: only OpenRouter has it",
    "finish_reason: tool_calls: only OpenRouter has it",
  ]);
});

const DOCUMENT = `
openapi: 3.1.0
info: { title: A document, version: "1" }
paths:
  /chat/completions:
    post:
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Request" } } } }
      responses:
        "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Result" } } } }
        "418": { content: { application/json: { schema: { $ref: "#/components/schemas/Failure" } } } }
components:
  schemas:
    Request: { type: object, properties: { model: { type: string }, teapot: { type: boolean } } }
    Result:
      type: object
      properties:
        choices: { type: array, items: { $ref: "#/components/schemas/Choice" } }
        next: { $ref: "#/components/schemas/Result" }
    Choice: { type: object, properties: { finish_reason: { enum: [stop, boiled] } } }
    Failure:
      type: object
      properties:
        error: { properties: { metadata: { properties: { error_type: { type: string, enum: [is_a_teapot] } } } } }
`;

test("the program reads an OpenAPI document with references, circles among them, and ends with 1", async () => {
  const { code, said } = await runTool("watch_openrouter.ts", DOCUMENT);
  assert.equal(code, 1);
  for (
    const line of [
      "request: teapot: only OpenRouter has it",
      "request: provider: only the stand-in has it",
      "response: next: only OpenRouter has it",
      "response: usage: only the stand-in has it",
      "response: choices[].message: only the stand-in has it",
      "status: 418: only OpenRouter has it",
      "error_type: is_a_teapot: only OpenRouter has it",
      "finish_reason: boiled: only OpenRouter has it",
    ]
  ) assert(said.split("\n").includes(line), `${line} is not in\n${said}`);
});

test("a document about something else ends it with 2, and a sentence", async () => {
  const { code, complained } = await runTool("watch_openrouter.ts", '{"openapi": "3.1.0"}');
  assert.equal(code, 2);
  assert.match(
    complained,
    /^Cannot read ".*": wanted an OpenAPI document with POST \/chat\/completions and its 200\n$/,
  );
});
