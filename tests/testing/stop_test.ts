import { test } from "node:test";
import assert from "node:assert/strict";
import { startOpenRouter } from "../../src/testing/stand_in.ts";
import { chat, post } from "./chat.ts";

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}

test("stop() ends at once while requests stall, wait for latency or wait for a script", async () => {
  const standIn = await startOpenRouter({
    faults: ["stall", "stall-body", { fault: "slow", delay: 60_000 }],
    answers: ({ index }) => index === 3 ? new Promise<string>(() => {}) : "ok",
  });
  const open: Promise<unknown>[] = [];
  for (let count = 1; count <= 4; count++) {
    open.push(assert.rejects(post(standIn).then((reply) => reply.text())));
    await until(() => standIn.requests.length === count);
  }
  await standIn.stop();
  await Promise.all(open);
});

test("stop() may be called again and frees the port", async () => {
  const standIn = await startOpenRouter();
  await (await post(standIn)).text();
  await Promise.all([standIn.stop(), standIn.stop()]);
  await standIn.stop();
  await assert.rejects(post(standIn), TypeError);
  assert.equal(standIn.requests.length, 1);
});

test("a client that goes away does no harm", async () => {
  const controller = new AbortController();
  await using standIn = await startOpenRouter({
    latency: ({ index }) => {
      if (index === 0) controller.abort();
      return index === 0 ? 50 : 0;
    },
  });
  await assert.rejects(post(standIn, chat(), { signal: controller.signal }));
  await new Promise((resolve) => setTimeout(resolve, 60));
  assert.equal((await post(standIn)).status, 200);
});

test("two stand-ins run beside each other", async () => {
  await using one = await startOpenRouter();
  await using two = await startOpenRouter();
  assert.notEqual(one.url, two.url);
  assert.match(one.url, /^http:\/\/127\.0\.0\.1:\d+\/api\/v1$/);
  assert.equal(`${one.roboflowUrl}/api/v1`, one.url);
  assert.equal((await post(one)).status, 200);
  assert.equal((await post(two)).status, 200);
});
