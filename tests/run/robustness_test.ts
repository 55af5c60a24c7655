import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import assert from "node:assert/strict";
import * as z from "zod";
import { compatible, type ImageInput, llamaVision, openRouter, RunError } from "@stepwright/workflows";
import { type Faults, startOpenRouter } from "@stepwright/workflows/testing";
import { drain, failureOf, PICTURE } from "./failure.ts";

const caption = llamaVision.v3().task("caption");
const sample = new Uint8Array(await readFile(PICTURE));

async function start(faults: Faults = [], answers = {}) {
  const server = await startOpenRouter({ faults, answers });
  const target = openRouter({ apiKey: "sk-or-v1-robust", baseURL: server.url });
  return { server, target, [Symbol.asyncDispose]: server.stop };
}

test("odd bytes are one failed or answered image, and cost no other its record", async () => {
  await using run = await start();
  const shared = new Uint8Array(new SharedArrayBuffer(sample.length));
  shared.set(sample);
  const detached = new ArrayBuffer(8);
  structuredClone(detached, { transfer: [detached] });
  const images = [sample, shared, detached, sample];
  const { records } = await caption.runAll(images, { target: run.target, order: "input" }).collect();
  assert.deepEqual(records.map(({ ok }) => ok), [true, true, false, true]);
});

test("a schema that throws is an invalid answer, and the paid text is kept", async () => {
  await using run = await start([], { "structured-answering": { n: 1 } });
  const schema = z.object({
    n: z.number().transform((): number => {
      throw new Error("a bug of the user's");
    }),
  });
  const step = llamaVision.v3().task("structured-answering").outputStructure(schema);
  const error = await failureOf(step.run(PICTURE, { target: run.target }));
  assert.equal(error.reason._tag, "InvalidAnswer");
  assert.match(error.message, /a bug of the user's/);
  assert.match(error.output!, /"n": 1/);
  assert(error.cost! > 0);
});

test("an answer's classes cannot change what the next image is asked", async () => {
  await using run = await start();
  const step = llamaVision.v3().task("classification").classes("$inputs.c");
  const options = { target: run.target, concurrency: 1, inputs: { c: ["a", "b"] } };
  for await (const record of step.runAll([sample, "examples/images/text.png"], options)) {
    assert(record.ok);
    assert.throws(() => (record.answer.classes as string[]).push("evil"), TypeError);
  }
  assert.deepEqual(run.server.requests.map(({ text }) => text.includes("evil")), [false, false]);
});

test("what an earlier attempt paid for outlives a later failure", async () => {
  await using run = await start(["choice-error", "server-error"]);
  const error = await failureOf(caption.run(PICTURE, { target: run.target, retries: 1, maxWait: 10 }));
  assert.equal(error.reason._tag, "ServerError");
  assert.equal(error.attempts, 2);
  assert(error.output !== undefined && error.usage !== undefined);
});

test("an image that never arrives fails within the timeout", async () => {
  const server = createServer(() => {}).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  await using run = await start();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/photo.jpg`;
  const options = { target: run.target, timeout: 3000, order: "input", allowPrivateHosts: true } as const;
  const { records } = await caption.runAll([url, sample], options).collect();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  assert.deepEqual(records.map(({ ok }) => ok), [false, true]);
  const [late] = records;
  assert(late?.ok === false && late.error.reason._tag === "InvalidImage");
});

test("an endless source ends with the batch", async () => {
  function* endless(): Generator<ImageInput> {
    while (true) yield sample;
  }
  await using run = await start(() => "invalid-key");
  const { summary } = await caption.runAll(endless(), { target: run.target, concurrency: 2 }).collect();
  assert.equal(summary.answered, 0);
  assert(summary.total < 20, `${summary.total} images were drawn`);
});

test("a base URL where nothing is served is told from a model that nobody serves", async () => {
  await using run = await start();
  const target = compatible({ baseURL: run.server.roboflowUrl, model: "llama3.2-vision" });
  const error = await failureOf(caption.run(PICTURE, { target }));
  assert.equal(error.reason._tag, "WrongAddress");
  assert.match(error.message, /look at baseURL, which is "http:\/\/127\.0\.0\.1:\d+"/);
});

test("a model that is gone from OpenRouter comes with advice", async () => {
  await using run = await start(["no-endpoints"]);
  const error = await failureOf(llamaVision.v2().task("caption").run(PICTURE, { target: run.target }));
  assert.match(error.message, /use llamaVision\.v3, or name another model/);
});

test("a key that is a mere word hides nothing of a message", async () => {
  await using run = await start(["no-endpoints"]);
  const target = openRouter({ apiKey: "meta", baseURL: run.server.url });
  const error = await failureOf(caption.run(PICTURE, { target, model: "meta-llama/llama-4-scout" }));
  assert.match(error.message, /meta-llama\/llama-4-scout/);
});

test("an aborted run keeps the signal's reason, and its stack leads to the caller", async () => {
  await using run = await start(["stall"]);
  const controller = new AbortController();
  const failing = failureOf(caption.run(PICTURE, { target: run.target, signal: controller.signal }));
  const why = new Error("the user left");
  setTimeout(() => controller.abort(why), 50);
  const error = await failing;
  assert.equal(error.cause, why);
  assert.match(error.message, /the signal was aborted: the user left$/);
  assert.match(error.stack!, /robustness_test\.[jt]s/);
});

test("options of a wrong kind are refused by name", async () => {
  const wrong: [object, RegExp][] = [
    [{ order: "inptu" }, /Cannot run with order "inptu": wanted "completion" or "input"/],
    [{ model: "" }, /Cannot run with model "": wanted the slug of a model/],
    [{ signal: "x" }, /Cannot run with signal "x": wanted an AbortSignal/],
    [{ allowPrivateHosts: "yes" }, /Cannot run with allowPrivateHosts "yes": wanted true or false/],
    [{ dangerouslyAllowBrowser: 1 }, /Cannot run with dangerouslyAllowBrowser 1: wanted true or false/],
    [{ target: { kind: "x" } }, /Cannot run with target an object: wanted openRouter\(\)/],
    [{ timeout: NaN }, /Cannot run with timeout NaN: wanted more than 0 milliseconds/],
    [{ concurrency: 0 }, /Cannot run with concurrency 0: wanted an integer, at least 1/],
  ];
  for (const [options, message] of wrong) {
    await assert.rejects(caption.run(PICTURE, options), (error) => {
      assert(error instanceof Error && !(error instanceof RunError));
      assert.match(error.message, message);
      return true;
    });
  }
  assert.throws(() => openRouter("sk-or-v1-robust" as never), /from a string: wanted \{ apiKey \}/);
});

test("a batch that stops by itself leaves a source that waits for ever", async () => {
  await using run = await start(() => "invalid-key");
  async function* waiting(): AsyncGenerator<ImageInput> {
    yield sample;
    await new Promise(() => {});
  }
  const { records } = await caption.runAll(waiting(), { target: run.target, concurrency: 2 }).collect();
  assert.deepEqual(records.map((record) => !record.ok && record.error.reason._tag), ["Unauthenticated"]);
});

test("a batch that was aborted before it began says so, whatever its source", async () => {
  await using run = await start();
  async function* two(): AsyncGenerator<ImageInput> {
    yield sample;
    yield sample;
  }
  const queue = Object.assign(two(), { length: 2 });
  for (const source of [two(), queue, [sample]]) {
    const options = { target: run.target, signal: AbortSignal.abort() };
    const { records } = await caption.runAll(source, options).collect();
    assert.deepEqual(records.map((record) => !record.ok && record.error.reason._tag), ["Interrupted"]);
  }
  assert.equal(run.server.requests.length, 0);
});

test("a whole answer outlives an abort while it is checked", async () => {
  await using run = await start([], { "structured-answering": { n: 1 } });
  const controller = new AbortController();
  const schema = z.object({
    n: z.number().refine(() => {
      controller.abort();
      return new Promise<boolean>(() => {});
    }),
  });
  const step = llamaVision.v3().task("structured-answering").outputStructure(schema);
  const error = await failureOf(step.run(PICTURE, { target: run.target, signal: controller.signal }));
  assert.equal(error.reason._tag, "Interrupted");
  assert.match(error.output!, /"n": 1/);
});

test("an error of the caller's own is thrown as it is", async () => {
  const own = Object.freeze(new Error("mine"));
  const inputs = {
    get question(): string {
      throw own;
    },
  };
  const step = llamaVision.v3().task("unconstrained").prompt("$inputs.question");
  await assert.rejects(step.run(PICTURE, { inputs }), own);
});

test("a 404 is judged by what the server says, not by the path that it repeats", async () => {
  const said: [string, string][] = [
    ['{"error":{"message":"model \\"x\\" not found, try pulling it first"}}', "ModelUnavailable"],
    ['{"error":{"code":"model_not_found","message":"nope"}}', "ModelUnavailable"],
    ['{"error":{"message":"Cannot POST /v1/model/chat/completions"}}', "WrongAddress"],
    ["<html><body>404</body></html>", "WrongAddress"],
    ["", "WrongAddress"],
  ];
  for (const [body, tag] of said) {
    const server = createServer((_, response) => void response.writeHead(404).end(body)).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    const error = await failureOf(caption.run(PICTURE, { target: compatible({ baseURL, model: "x" }) }));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    assert.equal(error.reason._tag, tag, body);
  }
});

test("no spelling of a URL brings its login or its query into a message", async () => {
  const target = compatible({ baseURL: "HTTP://user:pa@hunter22@127.0.0.1:1/v1?token=topsecret1", model: "x" });
  const { message } = await failureOf(caption.run(PICTURE, { target, retries: 0 }));
  assert(!/hunter22|topsecret1/.test(message), message);
});

test("an error body that is out of its mind is one failed image, and costs no other its record", async () => {
  const deep = (depth: number): string => depth === 0 ? "1" : `[${deep(depth - 1)}]`;
  const bodies: readonly [status: number, body: string, tag: string][] = [
    [500, `{"error":{"message":"x","d":${deep(5000)}}}`, "ServerError"],
    [400, '{"error":{"message":"x","code":{"toString":1,"valueOf":1}}}', "InvalidRequest"],
    [503, `{"detail":${deep(5000)}}`, "ProviderOverloaded"],
    [404, '{"error":{"message":"no model","availability":{"excluded_by":[{"toString":1}]}}}', "ModelUnavailable"],
    [200, `{"error":{"code":502,"message":"x","d":${deep(5000)}}}`, "ProviderUnavailable"],
  ];
  for (const [status, body, tag] of bodies) {
    const server = createServer((_, response) => void response.writeHead(status).end(body)).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    const options = { target: compatible({ baseURL, model: "x" }), retries: 0, concurrency: 1 };
    const { records } = await caption.runAll([sample, PICTURE, "examples/images/text.png"], options).collect();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    assert.equal(records.length, 3);
    assert(!records[0]!.ok && records[0]!.error.reason._tag === tag, `${!records[0]!.ok && records[0]!.error}`);
  }
});

test("a schema that breaks its own contract is an invalid answer", async () => {
  await using run = await start([], { "structured-answering": { n: 1 } });
  const schema = z.object({ n: z.number() });
  Object.assign(schema["~standard"], { validate: () => undefined });
  const step = llamaVision.v3().task("structured-answering").outputStructure(schema);
  const error = await failureOf(step.run(PICTURE, { target: run.target, retries: 0 }));
  assert.equal(error.reason._tag, "InvalidAnswer");
  assert.match(error.output!, /"n": 1/);
});

test("an option that does not exist is refused: it may be one that guards money", async () => {
  const options = { maxcost: 1 } as object;
  await assert.rejects(caption.runAll([sample], options).collect(), /^TypeError: Cannot run with the option "maxcost"/);
  await assert.rejects(
    caption.run(sample, options),
    /^TypeError: Cannot run with the option "maxcost": wanted one of /,
  );
});

test("the reason of an abort is told without its secrets", async () => {
  await using run = await start();
  const signal = AbortSignal.abort(new Error("https://u:pw@example.com/?token=abc failed with sk-or-v1-SECRETSECRET"));
  const error = await failureOf(caption.run(sample, { target: run.target, signal }));
  assert.doesNotMatch(error.message, /SECRET|abc|pw/);
});

test("an error whose body breaks off is judged by its status", async () => {
  const server = createServer(async (request, response) => {
    await drain(request); // A connection that is closed with something unread is reset, and takes the answer along.
    response.writeHead(401, { "content-length": "500" }).write('{"error":{"mess');
    setTimeout(() => response.destroy(), 50);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const error = await failureOf(caption.run(PICTURE, { target: compatible({ baseURL, model: "x" }) }));
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  assert.deepEqual([error.reason._tag, error.attempts], ["Unauthenticated", 1]);
});
