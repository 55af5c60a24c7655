import { test } from "node:test";
import assert from "node:assert/strict";
import { inspect } from "node:util";
import { compatible, llamaVision, openRouter, roboflow, type RunError, type Target } from "@stepwright/workflows";
import { type FaultDetails, type FaultName, FAULTS, startOpenRouter } from "@stepwright/workflows/testing";
import { readReply } from "../../src/run/model/reply.ts";
import { deadUrl, drain, failureOf, listen, PICTURE } from "./failure.ts";

// Keys without a shape that gives them away, the second with characters that a URL escapes.
const KEY = "Zq7Vt2Lw9Kp4Xm8Rb1";
const ROBOFLOW_KEY = "wK3+pQ/9hT5==uJ6";

const step = llamaVision.v3().task("classification").classes(["cat", "dog"]);

/** Every way in which a program prints a value. */
function printed(value: unknown): string {
  const ways = [JSON.stringify(value), inspect(value, { depth: 9, showHidden: true }), String(value)];
  const own = typeof value === "object" && value !== null ? Reflect.ownKeys(value) : [];
  return [...ways, ...own.map((name) => inspect(Reflect.get(value as object, name), { depth: 9, showHidden: true }))]
    .join("\n");
}

function assertSilent(value: unknown, ...secrets: readonly string[]): void {
  const text = printed(value);
  for (const secret of secrets.flatMap((key) => [key, encodeURIComponent(key)])) {
    assert(!text.includes(secret), `${secret} is in ${text.slice(Math.max(0, text.indexOf(secret) - 200), 400)}`);
  }
  assert.doesNotMatch(text, /api_key=(?!\[redacted\])/);
}

/** What is the model's own text, and not an error's, is handed over untouched. */
const SAID_BY_THE_MODEL: readonly FaultName[] = ["refusal", "refusal-prose", "prose"];

/** A fault in which the server repeats the key wherever it has words of its own. */
function indiscreet(fault: FaultName, key: string): FaultDetails {
  return {
    fault,
    ...(!SAID_BY_THE_MODEL.includes(fault) && { message: `No ${key} at ?api_key=${encodeURIComponent(key)} is good` }),
    ...(fault === "slow" && { delay: 10 }),
  };
}

const SERVERS: readonly [string, key: string, (url: { url: string; roboflowUrl: string }) => Target][] = [
  ["OpenRouter", KEY, ({ url }) => openRouter({ baseURL: url, apiKey: KEY })],
  ["Roboflow", ROBOFLOW_KEY, ({ roboflowUrl }) => roboflow({ baseURL: roboflowUrl, apiKey: ROBOFLOW_KEY })],
  ["a compatible server", KEY, ({ url }) => compatible({ baseURL: url, model: "m", apiKey: KEY })],
];

for (const [name, key, targetOf] of SERVERS) {
  test(`no failure of ${name} holds the key`, async () => {
    const seen = new Set<unknown>();
    for (const fault of FAULTS) {
      // A server for each: what one asks to wait for would hold up the next.
      await using server = await startOpenRouter({ faults: () => indiscreet(fault, key) });
      const target = targetOf(server);
      // What stalls takes all the time that it is given: little, and more where the request did not arrive in it.
      let timeout = fault.startsWith("stall") ? 200 : 60_000;
      do {
        const { records, summary } = await step.runAll([PICTURE], { target, retries: 0, timeout }).collect();
        assertSilent({ records, summary }, key);
        for (const record of records) assertSilent(record.ok ? record.answer : record.error, key);
        timeout *= 4;
      } while (server.requests.length === 0);
      for (const { fault } of server.requests) seen.add(fault);
    }
    assert.deepEqual(seen, new Set(FAULTS));
  });
}

test("the step's own key is not in an error", async () => {
  const faults: FaultDetails[] = [{ fault: "invalid-key", message: `No user has ${KEY}` }];
  await using server = await startOpenRouter({ faults });
  const target = openRouter({ baseURL: server.url });
  const error = await failureOf(step.apiKey(KEY).run(PICTURE, { target }));
  assertSilent(error, KEY);
  assert.equal(error.message.includes("No user has [redacted]"), true);
});

async function failureAt(target: Target): Promise<RunError> {
  return await failureOf(step.run(PICTURE, { target, retries: 0 }));
}

test("a refused connection tells neither key nor the URL with it", async () => {
  const url = await deadUrl();
  const targets = [
    openRouter({ baseURL: url, apiKey: KEY }),
    roboflow({ baseURL: url, apiKey: ROBOFLOW_KEY }),
    compatible({ baseURL: url, model: "m", apiKey: KEY }),
  ];
  for (const target of targets) {
    const error = await failureAt(target);
    assert.equal(error.reason._tag, "ConnectionFailed");
    assertSilent(error, KEY, ROBOFLOW_KEY);
  }
});

/** What is said of a URL that holds secrets: by the maker of the target, or by the run. */
async function saidOf(baseURL: string): Promise<unknown> {
  try {
    return await failureAt(openRouter({ baseURL, apiKey: KEY }));
  } catch (error) {
    return error;
  }
}

test("a URL that holds a key of its own is not told with it", async () => {
  const { host } = new URL(await deadUrl());
  const urls = [
    `http://${ROBOFLOW_KEY.slice(0, 3)}geheim@${host}/v1`,
    `http://user:geheim@${host}/v1`,
    "http://geheim@127.0.0.1:1",
    `http://${host}/v1?token=geheim`,
    `http://${host}/v1?api_key=geheim`,
    `http://user:geheim@${host}:99999/v1`,
    "ftp://user:geheim@127.0.0.1/v1",
  ];
  for (const url of urls) assertSilent(await saidOf(url), "geheim", KEY);
});

test("a key in the place of a URL is not repeated", () => {
  for (const make of [openRouter, roboflow]) {
    assert.throws(() => make({ baseURL: "sk-or-v1-geheimgeheim" }), (error) => {
      assertSilent(error, "geheimgeheim");
      return error instanceof TypeError;
    });
  }
});

test("a key pasted behind rf_key: is not repeated", async () => {
  const { message } = await failureOf(llamaVision.v3().apiKey("rf_key:sk-or-v1-geheim").task("caption").run(PICTURE));
  assert.doesNotMatch(message, /geheim/);
});

/** Runs against a server that says something about the key that it was sent. */
async function toldBy(say: (key: string) => { status: number; body: unknown }, targetOf: (url: string) => Target) {
  await using server = await listen(async (request, response) => {
    await drain(request);
    const query = new URL(request.url ?? "/", "http://127.0.0.1").searchParams;
    const { status, body } = say(request.headers.authorization?.slice("Bearer ".length) ?? query.get("api_key") ?? "");
    response.writeHead(status, { "content-type": "application/json" });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  return await failureAt(targetOf(server.url));
}

const REPEATED: readonly [string, (key: string) => { status: number; body: unknown }][] = [
  ["its message", (key) => ({ status: 401, body: { error: { code: 401, message: `Not ${key}` } } })],
  ["a detail", (key) => ({ status: 400, body: { detail: `Not ${key}` } })],
  ["a text", (key) => ({ status: 500, body: `Not ${key}` })],
  ["a web page of HTTP 200", (key) => ({ status: 200, body: `<html>${key}</html>` })],
  ["an error inside an HTTP 200", (key) => ({ status: 200, body: { error: { code: 502, message: `Not ${key}` } } })],
  [
    "the error of a choice",
    (key) => ({ status: 200, body: { choices: [{ finish_reason: "error", error: { code: 502, message: key } }] } }),
  ],
  ["a message that is cut where the key stands", (key) => ({
    status: 400,
    body: { error: { code: 400, message: `${"x".repeat(500 - key.length + 2)}${key} is bad` } },
  })],
  ["every other place", (key) => ({
    status: 404,
    body: {
      error: {
        code: 404,
        message: "no",
        metadata: { error_type: key, provider_name: key, reasons: [key], resets_at: key },
        availability: { excluded_by: [key], fallback_models: [key] },
      },
    },
  })],
  ["the metadata of a 403", (key) => ({
    status: 403,
    body: { error: { code: 403, message: "no", metadata: { provider_name: key, reasons: [key], resets_at: key } } },
  })],
];

for (const [place, say] of REPEATED) {
  test(`a key that the server repeats in ${place} is taken out`, async () => {
    const ofOpenRouter = await toldBy(say, (baseURL) => openRouter({ baseURL, apiKey: KEY }));
    // Of a key that is cut off, no half may be left either.
    assertSilent(ofOpenRouter, KEY, KEY.slice(0, -2), KEY.slice(0, 8));
    const ofRoboflow = await toldBy(say, (baseURL) => roboflow({ baseURL, apiKey: ROBOFLOW_KEY }));
    assertSilent(ofRoboflow, ROBOFLOW_KEY, ROBOFLOW_KEY.slice(0, -2), ROBOFLOW_KEY.slice(0, 8));
  });
}

test("a key with white space around it is taken out without it too", async () => {
  const error = await toldBy(
    (key) => ({ status: 401, body: { error: { code: 401, message: `Not ${key}` } } }),
    (baseURL) => openRouter({ baseURL, apiKey: ` ${KEY}\n` }),
  );
  assertSilent(error, KEY);
});

test("a key that no header can hold is not told", async () => {
  await using server = await startOpenRouter();
  for (const apiKey of ["gehe\nim-geheim", "geheim☃"]) {
    assertSilent(await failureAt(openRouter({ baseURL: server.url, apiKey })), "geheim");
  }
  assert.equal(server.requests.length, 0);
});

test("an image's URL is told without its signature", async () => {
  const url = await deadUrl();
  const error = await failureOf(
    step.run(`${url.replace("//", "//me:geheim@")}/a.jpg?sig=geheim`, {
      target: openRouter({ baseURL: url, apiKey: KEY }),
    }),
  );
  assertSilent(error, "geheim", KEY);
});

test("the key of a record tells nothing of the keys of servers", async () => {
  await using server = await startOpenRouter();
  const keyOf = async (apiKey: string) => {
    const target = openRouter({ baseURL: server.url, apiKey });
    return (await step.runAll([PICTURE], { target }).collect()).records[0]?.key;
  };
  assert.match(await keyOf("a") ?? "", /^[0-9a-f]{64}$/);
  assert.equal(await keyOf("a"), await keyOf("b"));
});

test("a server that names a generation by the key does not get it into an answer", () => {
  const clean = (text: string) => text.replaceAll(KEY, "[redacted]");
  const received = { headers: new Headers(), model: "m", baseURL: "https://openrouter.ai/api/v1", maxTokens: 5, clean };
  const choices = [{ finish_reason: "stop", message: { content: "A cat." } }];
  assertSilent(readReply({ ...received, text: JSON.stringify({ id: KEY, model: KEY, provider: KEY, choices }) }), KEY);
  assertSilent(readReply({ ...received, headers: new Headers({ "x-generation-id": KEY }), text: "" }), KEY);
});
