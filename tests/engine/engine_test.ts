import assert from "node:assert/strict";
import { inspect } from "node:util";
import { engine, type EngineOptions } from "@stepwright/workflows/engine";
import { loadedBy } from "../loaded_by.ts";
import { failureOf, withEnvironment } from "../run/failure.ts";
import { startEngine } from "./loopback_engine.ts";

const KEY = "engine-key-of-mine";
const EMPTY = { version: "1.0", inputs: [], steps: [], outputs: [] };

/** Asks a server of a test for its versions, and gives the request. */
async function requestOf(options: EngineOptions) {
  await using server = await startEngine();
  await engine({ url: server.url, ...options }).versions();
  return server.requests[0]!;
}

Deno.test("without a url it is the server of this machine", () => {
  assert.equal(engine().url, "http://localhost:9001");
  assert.equal(engine({ url: "https://serverless.roboflow.com/" }).url, "https://serverless.roboflow.com");
  assert.equal(engine({ url: "http://localhost:9001/?" }).url, "http://localhost:9001");
  assert.equal(engine({ url: "http://localhost:9001/a/#" }).url, "http://localhost:9001/a");
  assert(Object.isFrozen(engine()));
});

Deno.test("a key goes into the header Authorization, and nowhere else", async () => {
  const { headers, query, path, body } = await requestOf({ apiKey: ` ${KEY}\n` });
  assert.equal(headers.authorization, `Bearer ${KEY}`);
  const { authorization: _, ...others } = headers;
  assert(!JSON.stringify([others, query, path, body]).includes(KEY));
});

Deno.test("the key of the environment is taken where none is given; a server of one's own wants none", async () => {
  await withEnvironment({ ROBOFLOW_API_KEY: KEY }, async () => {
    assert.equal((await requestOf({})).key, KEY);
    assert.equal((await requestOf({ apiKey: "another-key" })).key, "another-key");
  });
  await withEnvironment({ ROBOFLOW_API_KEY: undefined }, async () => {
    assert.equal((await requestOf({})).key, undefined);
  });
});

Deno.test("a key that cannot be sent is refused before anything is, and not shown", async () => {
  for (const apiKey of ["kéy-of-mine-1", "rf_key:account"]) {
    const error = await failureOf(engine({ url: "http://127.0.0.1:9", apiKey }).versions());
    assert.equal(error.reason._tag, "MissingKey");
    assert.equal(error.attempts, 0);
    assert(!error.message.includes(apiKey));
  }
});

Deno.test("an engine shows no key", () => {
  const local = engine({ apiKey: KEY });
  assert(!inspect(local, { depth: 9, showHidden: true }).includes(KEY));
  assert(!Deno.inspect(local, { depth: 9 }).includes(KEY));
  assert(!JSON.stringify(local).includes(KEY));
});

Deno.test("no error repeats the key, the secrets of the definition, or those of the inputs", async () => {
  const secret = "top-secret-of-a-step";
  const token = "token-of-the-inputs";
  const kinded = "kind-of-a-secret-1";
  const definition = {
    ...EMPTY,
    inputs: [
      { type: "WorkflowParameter", name: "slack_token" },
      { type: "WorkflowParameter", name: "pass", kind: ["secret"] },
    ],
    steps: [{ type: "acme/x@v1", name: "x", api_key: secret }],
  };
  const text = `${KEY} ${secret} ${token} ${kinded}`;
  const problem = { block_id: "x", property_details: text, block_traceback: text };
  const json = { message: text, error_type: "StepExecutionError", inner_error_message: text, blocks_errors: [problem] };
  for (
    const reply of [{ status: 500, json }, { status: 400, text }, { text }, { status: 401, json: { message: text } }]
  ) {
    await using server = await startEngine({ replies: [reply] });
    const local = engine({ url: server.url, apiKey: KEY, retries: 0 });
    const error = await failureOf(local.run(definition, { slack_token: token, pass: kinded }));
    const shown = inspect(error, { depth: 9 }) + error.stack + JSON.stringify(error);
    for (const hidden of [KEY, secret, token, kinded]) assert(!shown.includes(hidden), `${hidden}: ${shown}`);
  }
});

Deno.test("no secret comes out in part, escaped, or from deep within an input", async () => {
  const password = 'two lines:\n"quoted"';
  const nested = "nested-secret-1";
  const listed = "listed-secret-1";
  const definition = {
    ...EMPTY,
    inputs: [{ type: "WorkflowParameter", name: "config" }, { type: "WorkflowParameter", name: "tokens" }],
    steps: [{ type: "acme/x@v1", name: "x", password }],
  };
  const replies = [
    { text: "x".repeat(9_990) + KEY },
    { json: { password } },
    { status: 400, json: { message: `${nested} ${listed}` } },
    { status: 400, json: { message: `GET /x?password=${encodeURIComponent(password)}&key=${KEY}` } },
  ];
  await using server = await startEngine({ replies });
  const local = engine({ url: server.url, apiKey: KEY, retries: 0 });
  const run = () => failureOf(local.run(definition, { config: { api_key: nested }, tokens: [listed] }));
  assert((await run()).output?.endsWith("x[redacted]"));
  assert.equal((await run()).output, '{"password":"[redacted]"}');
  assert.match((await run()).message, /: \[redacted\] \[redacted\]$/);
  assert.match((await run()).message, /: GET \/x\?password=\[redacted\]&key=\[redacted\]$/);
  const torn = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(`{"message": "${KEY.slice(0, 9)}`));
    },
    pull: (controller) => controller.error(new Error("reset")),
  });
  const fetch = () => Promise.resolve(new Response(torn, { status: 401 }));
  assert.match((await failureOf(engine({ apiKey: KEY, fetch }).versions())).message, /\(401\): \{"message": "; /);
});

Deno.test("of a secret that begins with another nothing is left, and one that is no text of Unicode hides as well", async () => {
  const [short, long, odd] = ["secret-of-a", "secret-of-a-whole-team", "half-a-letter-\ud83d"];
  const definition = {
    ...EMPTY,
    steps: [{ type: "acme/x@v1", name: "x", api_key: short, password: long, token: odd }],
  };
  const replies = [{ status: 400, json: { message: `${long}, ${short}, ${odd}` } }];
  await using server = await startEngine({ replies });
  const error = await failureOf(engine({ url: server.url, apiKey: KEY, retries: 0 }).run(definition));
  assert.match(error.message, /: \[redacted\], \[redacted\], \[redacted\]$/);
});

Deno.test("an address with a key, a login or a query in it is refused, and not shown", () => {
  const urls = [
    "http://me:hidden@localhost",
    "http://localhost?api_key=hidden",
    "http://localhost#hidden",
    "hidden",
    "file:///hidden",
    "",
  ];
  for (const url of urls) {
    assert.throws(
      () => engine({ url }),
      (error: Error) =>
        error instanceof TypeError && !error.message.includes("hidden") && /Cannot make an engine/.test(error.message),
    );
  }
});

Deno.test("what is no options is refused by name", () => {
  const refused: readonly (readonly [unknown, RegExp])[] = [
    ["http://localhost:9001", /Cannot make an engine of a string: wanted \{ url, apiKey \}/],
    [{ apikey: KEY }, /the option "apikey": wanted one of url, apiKey/],
    [{ apiKey: 7 }, /the apiKey a number: wanted a text/],
    [{ fetch: "x" }, /the fetch a string: wanted a function/],
    [{ dangerouslyAllowBrowser: 1 }, /dangerouslyAllowBrowser a number: wanted true or false/],
  ];
  for (const [options, message] of refused) {
    assert.throws(() => engine(options as EngineOptions), (error: Error) => message.test(error.message));
  }
});

Deno.test("patience is set for all calls, and for one", async () => {
  const busy = { status: 503, headers: { "retry-after-ms": "1" }, json: {} };
  await using server = await startEngine({ replies: Array(9).fill(busy) });
  const local = engine({ url: server.url, retries: 1 });
  assert.equal((await failureOf(local.versions())).attempts, 2);
  assert.equal((await failureOf(local.versions({ retries: 2 }))).attempts, 3);
  assert.equal((await failureOf(local.versions({ retries: undefined }))).attempts, 2);
});

Deno.test("an error points at where the engine was called", async () => {
  const error = await failureOf(engine({ url: "http://127.0.0.1:9", retries: 0 }).versions());
  assert.match(error.stack ?? "", /engine_test\.[jt]s/);
});

Deno.test("making an engine loads neither effect, nor openai, nor the checker", async () => {
  const loaded = await loadedBy("src/engine/engine.ts");
  const heavy = loaded.filter((specifier) => /effect|openai|zod|\/src\/check\/|catalogue/.test(specifier));
  assert.deepEqual(heavy, []);
});
