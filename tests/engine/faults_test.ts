import assert from "node:assert/strict";
import { engine, type EngineOptions, type EngineRunOptions } from "@stepwright/workflows/engine";
import { deadUrl, failureOf } from "../run/failure.ts";
import { type EngineReply, startEngine } from "./loopback_engine.ts";

const EMPTY = { version: "1.0", inputs: [], steps: [], outputs: [] };

/** Runs against scripted replies, and tells how often it was asked. */
async function runInto(replies: readonly EngineReply[], options: EngineRunOptions = {}) {
  await using server = await startEngine({ replies });
  const outcome = await engine({ url: server.url }).run(EMPTY, {}, options).then(
    (answer) => ({ answer, error: undefined }),
    (error: unknown) => ({ answer: undefined, error: error as Awaited<ReturnType<typeof failureOf>> }),
  );
  return { ...outcome, requests: server.requests.length };
}

const OK: EngineReply = { json: { outputs: [{ a: 1 }] } };
const AT_ONCE = { "retry-after-ms": "1" };

for (const status of [429, 500, 502, 503, 504]) {
  Deno.test(`${status} is asked again after as long as the server asks for`, async () => {
    const { answer, requests } = await runInto([{ status, headers: AT_ONCE, json: { message: "later" } }, OK]);
    assert.equal(requests, 2);
    assert.equal(answer?.attempts, 2);
    assert.deepEqual(answer.outputs, [{ a: 1 }]);
  });
}

for (const status of [400, 401, 402, 403, 404, 405, 413, 422, 501]) {
  Deno.test(`${status} is not asked again`, async () => {
    const { requests, error } = await runInto([{ status, headers: AT_ONCE, json: { message: "no" } }, OK]);
    assert.equal(requests, 1);
    assert.equal(error?.isRetryable, false);
  });
}

Deno.test("a failed step is not asked again, unless what failed in it is known to pass", async () => {
  const failed = (inner_error_type: string): EngineReply => ({
    status: 500,
    headers: AT_ONCE,
    json: { message: "no", error_type: "StepExecutionError", inner_error_type, blocks_errors: [{ block_id: "s" }] },
  });
  assert.equal((await runInto([failed("ValueError"), OK])).requests, 1);
  assert.equal((await runInto([failed("APITimeoutError"), OK])).requests, 2);
  assert.equal((await runInto([failed("APITimeoutError"), failed("APITimeoutError"), OK])).requests, 2);
});

Deno.test("a Retry-After that is neither seconds nor a date is none", async () => {
  for (const asked of ["soon 5", "in 2099", "-5", "5, 10", "NaN", ""]) {
    const reply = { status: 503, headers: { "retry-after": asked }, json: {} };
    const { error } = await runInto([reply], { retries: 0 });
    assert.equal(error?.retryAfter, undefined, asked);
  }
  const at = new Date(Date.now() + 60_000);
  for (const asked of [at.toUTCString(), at.toISOString(), "60"]) {
    const { error } = await runInto([{ status: 503, headers: { "retry-after": asked }, json: {} }], { retries: 0 });
    assert(error!.retryAfter! > 50_000 && error!.retryAfter! <= 60_000, asked);
  }
});

Deno.test("a wait that is longer than maxWait ends the run, which says when to come back", async () => {
  const { error, requests } = await runInto([{ status: 429, headers: { "retry-after": "3600" }, json: {} }, OK], {
    maxWait: 100,
  });
  assert.equal(requests, 1);
  assert.equal(error?.retryAfter, 3_600_000);
  assert.match(error.message, /longer than maxWait$/);
});

const BODIES: Readonly<Record<string, readonly [EngineReply, problem: string]>> = {
  "an empty body": [{ text: "" }, "empty-body"],
  "a web page": [{ text: "<!doctype html><p>hello" }, "html"],
  "a body that breaks off": [{ ...OK, fault: "cut-off" }, "cut-off-body"],
  "JSON of another shape": [{ json: { outputs: [1] } }, "unexpected-shape"],
  "a list": [{ json: [] }, "unexpected-shape"],
};

for (const [name, [reply, problem]] of Object.entries(BODIES)) {
  Deno.test(`${name} with status 200 is told for what it is`, async () => {
    const { error } = await runInto([reply], { retries: 0 });
    assert(error?.reason._tag === "MalformedResponse", `${error}`);
    assert.equal(error.reason.problem, problem);
  });
}

Deno.test("a connection that is reset may be made again; one that is refused says where", async () => {
  const { error } = await runInto([{ fault: "reset" }], { retries: 0 });
  assert.equal(error?.reason._tag, "ConnectionFailed");
  assert.equal(error.isRetryable, true);
  const url = await deadUrl();
  const refused = await failureOf(engine({ url, retries: 0 }).versions());
  assert.equal(refused.reason._tag, "ConnectionFailed");
  assert(refused.message.startsWith(`Cannot read the versions on "${url}": the connection to "${url}" failed`));
});

Deno.test("a server that says nothing is given up on", async () => {
  const { error, requests } = await runInto([{ fault: "stall" }], { retries: 0, timeout: 50 });
  assert(error?.reason._tag === "AttemptTimeout" && error.reason.milliseconds === 50);
  assert.match(error.message, /no answer arrived within 50ms; it may have been run all the same$/);
  assert(requests <= 1, `${requests} requests were sent`);
});

Deno.test("an aborted signal ends a run at once, and its reason is the cause", async () => {
  await using server = await startEngine({ replies: [{ fault: "stall" }] });
  const controller = new AbortController();
  const why = new Error("enough");
  const running = failureOf(engine({ url: server.url }).run(EMPTY, {}, { signal: controller.signal }));
  while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  controller.abort(why);
  const error = await running;
  assert.equal(error.reason._tag, "Interrupted");
  assert.equal(error.cause, why);
  assert.match(error.message, /the signal was aborted: enough$/);
  const before = await failureOf(engine({ url: server.url }).validate(EMPTY, { signal: AbortSignal.abort() }));
  assert.equal(before.reason._tag, "Interrupted");
  assert.equal(server.requests.length, 1);
});

/** An engine at a hosted address whose requests end like this. */
function hosted(fetch: EngineOptions["fetch"]) {
  return engine({ url: "https://serverless.roboflow.com", apiKey: "hosted-key-1", retries: 0, fetch });
}

/** Makes the clock of a request jump, as if the server had taken so long. */
async function afterSeconds(seconds: number, respond: () => Response): Promise<string> {
  const { now } = performance;
  let passed = 0;
  performance.now = () => now.call(performance) + passed;
  try {
    const fetch = () => {
      passed = seconds * 1000;
      return Promise.resolve(respond());
    };
    return (await failureOf(hosted(fetch).run(EMPTY))).message;
  } finally {
    performance.now = now;
  }
}

Deno.test("where Roboflow's hosts have a limit that is the likely cause, the error says so", async () => {
  const gateway = () => Response.json({ message: "Endpoint request timed out" }, { status: 504 });
  assert.match(await afterSeconds(20, gateway), /Roboflow's hosts end a run after 20 seconds/);
  assert.doesNotMatch(await afterSeconds(2, gateway), /20 seconds/);
  assert.match(await afterSeconds(1, () => new Response("", { status: 413 })), /6 MB at most: leave images out/);
  const long = () => new Response(`{"outputs": ["${"x".repeat(5_900_000)}`);
  assert.match(await afterSeconds(1, long), /breaks off; Roboflow's hosts answer with 6 MB at most/);
});

Deno.test("a server of one's own has no such limits", async () => {
  const fetch = () => Promise.resolve(new Response("", { status: 413 }));
  const { message } = await failureOf(engine({ fetch, retries: 0 }).run(EMPTY));
  assert.doesNotMatch(message, /6 MB/);
});
