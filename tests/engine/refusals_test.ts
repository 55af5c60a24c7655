import assert from "node:assert/strict";
import type { Reason, RunError } from "@stepwright/workflows";
import { engine } from "@stepwright/workflows/engine";
import { failureOf, withEnvironment } from "../run/failure.ts";
import { type EngineReply, fullError, smallError, startEngine } from "./loopback_engine.ts";

/** Asks once for a run that is answered like this. */
async function refusedWith(reply: EngineReply, options: { readonly apiKey?: string } = {}): Promise<RunError> {
  await using server = await startEngine({ replies: [reply] });
  const asked = engine({ url: server.url, retries: 0, ...options }).run({
    version: "1.0",
    inputs: [],
    steps: [],
    outputs: [],
  });
  const error = await failureOf(asked);
  assert.equal(server.requests.length, 1);
  assert.equal(error.attempts, 1);
  return error;
}

interface Case {
  readonly reply: EngineReply;
  readonly tag: Reason["_tag"];
  /** Traits and fields that the reason must have. */
  readonly has?: Readonly<Record<string, unknown>>;
  readonly message?: RegExp;
}

const SYNTAX = [{
  block_id: "llama",
  block_type: "roboflow_core/llama_vision@v2",
  block_details: null,
  property_name: "prompt",
  property_details: "Value error, `prompt` parameter required",
  block_traceback: null,
}];

function stepError(status: number, innerType: string, extra: object = {}): EngineReply {
  const problem = {
    block_id: "sign",
    block_type: "roboflow_core/llama_vision@v2",
    property_details: "Error code: 429 - slow down",
    block_traceback: 'File "v2.py", line 3',
    ...extra,
  };
  return {
    status,
    json: {
      ...fullError("StepExecutionError", [problem], "Error during execution of step: sign."),
      inner_error_type: innerType,
    },
  };
}

const REFERENCE =
  "Failed to validate reference provided for step: $steps.sign regarding property: images with value: $inputs.x. Allowed kinds.";

const CASES: Readonly<Record<string, Case>> = {
  "a full error is an invalid workflow, with step and property": {
    reply: { status: 400, json: fullError("WorkflowSyntaxError", SYNTAX) },
    tag: "InvalidWorkflow",
    has: { isRetryable: false, stopsBatch: true, step: "llama", property: "prompt", errorType: "WorkflowSyntaxError" },
    message: /the server's compiler refused it \(400\): Could not read it; it names step "llama", property "prompt"$/,
  },
  "a full error about inputs names no place": {
    reply: { status: 400, json: { ...fullError("WorkflowSyntaxError", []), blocks_errors: null } },
    tag: "InvalidWorkflow",
    has: { step: undefined, property: undefined, problems: [] },
  },
  "a small error about a reference has its place in its sentence": {
    reply: { status: 400, json: smallError("ReferenceTypeError", REFERENCE) },
    tag: "InvalidWorkflow",
    has: { step: "sign", property: "images" },
  },
  "an error of the compiler that comes with status 500 is the workflow's all the same": {
    reply: { status: 500, json: smallError("AssumptionError", "This is most likely the bug.") },
    tag: "InvalidWorkflow",
    has: { isRetryable: false },
  },
  "a server that lacks what a workflow needs is no invalid workflow, and is not asked again": {
    reply: { status: 500, json: smallError("PluginLoadingError", "Could not load.") },
    tag: "ServerError",
    has: { isRetryable: false, errorType: "PluginLoadingError" },
  },
  "an input that the engine cannot take is an invalid request": {
    reply: { status: 400, json: smallError("RuntimeInputError", "Failed to assemble `image`.") },
    tag: "InvalidRequest",
    has: { isRetryable: false, stopsBatch: false, errorType: "RuntimeInputError" },
  },
  "a failed step is named, with what it said": {
    reply: stepError(500, "ValueError"),
    tag: "StepFailed",
    has: {
      isRetryable: false,
      stopsBatch: false,
      step: "sign",
      blockType: "roboflow_core/llama_vision@v2",
      innerType: "ValueError",
      detail: "Error code: 429 - slow down",
      traceback: 'File "v2.py", line 3',
    },
    message: /step "sign" failed \(500\): Error code: 429 - slow down$/,
  },
  "a step that failed for what passes may be run again, once": {
    reply: stepError(500, "openai.RateLimitError"),
    tag: "StepFailed",
    has: { isRetryable: true, retryLimit: 1, innerType: "RateLimitError" },
  },
  "a step that has no credit left stops a batch": {
    reply: {
      status: 402,
      json: {
        ...fullError("ClientCausedStepExecutionError", [{ block_id: "sign" }], "No credit."),
        inner_error_message: "402 from it",
      },
    },
    tag: "StepFailed",
    has: { stopsBatch: true, step: "sign", detail: "402 from it", blockType: undefined },
  },
  "Python of a custom block that fails is a failed step": {
    reply: {
      status: 400,
      json: fullError("DynamicBlockCodeError", [{
        block_id: "Mine",
        property_name: "Python code",
        block_traceback: { traceback: "line 2" },
      }]),
    },
    tag: "StepFailed",
    has: { step: "Mine", property: "Python code", traceback: "line 2" },
  },
  "401 is a key that is not taken": {
    reply: { status: 401, json: { status: 401, message: "Unauthorized api_key" } },
    tag: "Unauthenticated",
    has: { stopsBatch: true, detail: "Unauthorized api_key" },
    message: /Unauthorized api_key; none was sent: give engine\(\{ apiKey \}\), or set ROBOFLOW_API_KEY$/,
  },
  "402 is no credit": {
    reply: {
      status: 402,
      json: { message: "Not enough credits to perform this request.", error_type: "CreditsExceededError" },
    },
    tag: "InsufficientCredits",
    has: { stopsBatch: true },
  },
  "403 stops a batch": {
    reply: { status: 403, json: { message: "no scope" } },
    tag: "PermissionDenied",
    has: { stopsBatch: true },
  },
  "404 of a resource is not found": {
    reply: { status: 404, json: { message: "Requested Roboflow resource not found. Make sure that it exists." } },
    tag: "ResourceNotFound",
    has: { stopsBatch: true },
  },
  "404 of a route is a wrong address": {
    reply: { status: 404, json: { detail: "Not Found" } },
    tag: "WrongAddress",
    message: /nothing is served at this address \(404\): Not Found; look at url, which is "http:\/\/127/,
  },
  "404 as a web page is a wrong address": {
    reply: { status: 404, text: "<html>nginx</html>" },
    tag: "WrongAddress",
    has: { detail: "it sent a web page" },
  },
  "a redirection is a wrong address, and is not followed": {
    reply: { status: 308, headers: { location: "https://elsewhere.test/login?key=abc" }, text: "" },
    tag: "WrongAddress",
    message: /it sends on to "https:\/\/elsewhere\.test": give that as url$/,
  },
  "a redirection to another path of the same server asks to look at the url": {
    reply: { status: 307, headers: { location: "/workflows/run/" }, text: "" },
    tag: "WrongAddress",
    message: /; look at url, which is "http:\/\/127[^;]*$/,
  },
  "a redirection of an unknown kind is a wrong address as well": {
    reply: { status: 300, text: "" },
    tag: "WrongAddress",
  },
  "any other status of a refused request is one that is not asked again": {
    reply: { status: 415, text: "" },
    tag: "InvalidRequest",
    has: { isRetryable: false },
  },
  "422 for want of a key in the body is a server that is too old": {
    reply: { status: 422, json: { detail: [{ loc: ["body", "api_key"], msg: "Field required", type: "missing" }] } },
    tag: "UnsupportedServer",
    has: { stopsBatch: true, detail: "body.api_key: Field required" },
  },
  "422 for anything else is an invalid request": {
    reply: { status: 422, json: { detail: [{ loc: ["body", "inputs"], msg: "Input should be a dictionary" }] } },
    tag: "InvalidRequest",
  },
  "429 asks to wait": {
    reply: { status: 429, headers: { "retry-after": "7" }, json: { message: "Too many requests" } },
    tag: "RateLimited",
    has: { isRetryable: true, retryAfter: 7000 },
    message: /it asks to wait 7 s$/,
  },
  "413 is a refused image": { reply: { status: 413, text: "" }, tag: "ImageRejected", has: { isRetryable: false } },
  "500 without a class may pass": {
    reply: { status: 500, json: { message: "Internal error." } },
    tag: "ServerError",
    has: { isRetryable: true },
  },
  "502 may pass": {
    reply: { status: 502, json: { message: "Internal error. Request to Roboflow API failed." } },
    tag: "ProviderUnavailable",
    has: { isRetryable: true },
  },
  "503 may pass, and says when": {
    reply: {
      status: 503,
      headers: { "retry-after": "1" },
      json: { message: "Model is temporarily not ready - retry request." },
    },
    tag: "ProviderOverloaded",
    has: { isRetryable: true, retryAfter: 1000 },
  },
  "504 is a timeout of the server": {
    reply: { status: 504, text: "<html>" },
    tag: "ServerTimeout",
    has: { isRetryable: true, retryLimit: 1 },
  },
  "an error whose body breaks off is judged by its status": {
    reply: { status: 401, json: { message: "Unauthorized" }, fault: "cut-off" },
    tag: "Unauthenticated",
  },
  "an error with __proto__ in it is an error": {
    reply: { status: 400, text: '{"__proto__": {"message": "no"}, "message": "yes", "error_type": "toString"}' },
    tag: "InvalidRequest",
    has: { detail: "yes" },
  },
  "an error at a place that is no text is an error": {
    reply: { status: 422, json: { detail: [{ loc: ["body", { toString: 1 }], msg: "no" }] } },
    tag: "InvalidRequest",
    has: { detail: 'body.{"toString":1}: no' },
  },
  "an error that is a list is an error": {
    reply: { status: 400, text: "[1]" },
    tag: "InvalidRequest",
    has: { detail: "it gave no details" },
  },
};

for (const [name, { reply, tag, has = {}, message }] of Object.entries(CASES)) {
  Deno.test(name, async () => {
    await withEnvironment({ ROBOFLOW_API_KEY: undefined }, async () => {
      const error = await refusedWith(reply);
      assert.equal(error.reason._tag, tag, error.message);
      const found = Object.fromEntries(Object.keys(has).map((field) => [field, (error.reason as never)[field]]));
      assert.deepEqual(found, has);
      if (message !== undefined) assert.match(error.message, message);
      assert.match(error.message, /^Cannot run the workflow on "http:\/\/127\.0\.0\.1:\d+": /);
    });
  });
}

Deno.test("a server that reads no key from the header is told from one that was sent none", async () => {
  const reply = {
    status: 400,
    json: { message: "Required Roboflow API key is missing. Visit https://docs.roboflow.com" },
  };
  const sent = await refusedWith(reply, { apiKey: "sent-key-1" });
  assert.equal(sent.reason._tag, "Unauthenticated");
  assert.match(sent.message, /does not read: its ALLOW_API_KEY_FROM_HEADERS is off/);
  await withEnvironment({ ROBOFLOW_API_KEY: undefined }, async () => {
    const unsent = await refusedWith(reply);
    assert.match(unsent.message, /none was sent/);
  });
});

Deno.test("a long detail is cut in the message, and kept in the reason", async () => {
  const { message, reason } = await refusedWith({
    status: 400,
    json: smallError("WorkflowDefinitionError", "x".repeat(5000)),
  });
  assert(message.length < 1000);
  assert(reason._tag === "InvalidWorkflow" && reason.detail.length === 2000);
});
