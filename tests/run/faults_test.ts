import { test } from "node:test";
import assert from "node:assert/strict";
import { llamaVision, openRouter, RunError } from "@stepwright/workflows";
import { type FaultName, FAULTS, startOpenRouter } from "@stepwright/workflows/testing";
import { EXPECTED } from "./expected_faults.ts";
import { drain, failureOf, listen, PICTURE } from "./failure.ts";

const step = llamaVision.v3().task("classification").classes(["cat", "dog"]);

/** Nothing is to be had of a request that stalls; what answers is given all the time it may need. */
const TIMEOUT: Partial<Record<FaultName, number>> = { "stall": 2000, "stall-body": 2000 };

async function runInto(fault: FaultName) {
  await using server = await startOpenRouter({ faults: [fault === "slow" ? { fault, delay: 20 } : fault] });
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-faults" });
  const options = { target, retries: 0, timeout: TIMEOUT[fault] ?? 60_000 };
  const outcome = await step.run(PICTURE, options).catch((error: unknown) => error);
  assert.equal(server.requests.length, 1, `${fault} was sent once`);
  assert.equal(server.requests[0]?.fault, fault);
  return outcome;
}

test("the table knows every fault", () => {
  assert.deepEqual(Object.keys(EXPECTED).sort(), [...FAULTS].sort());
});

for (const fault of FAULTS) {
  const expected = EXPECTED[fault];
  const name = expected === "answered" ? "is answered all the same" : `is ${expected?.tag}`;
  test(`${fault} ${name}`, async () => {
    const outcome = await runInto(fault);
    if (expected === "answered") {
      assert(!(outcome instanceof Error), `${outcome}`);
      return;
    }
    assert(outcome instanceof RunError, `${outcome}`);
    const { reason, usage, cost, output, generationId, attempts } = outcome;
    assert.deepEqual({
      tag: reason._tag,
      isRetryable: reason.isRetryable,
      stopsBatch: reason.stopsBatch,
      usage: usage !== undefined,
      cost: cost !== undefined,
      output: output !== undefined,
      generationId,
      attempts,
    }, {
      tag: expected.tag,
      isRetryable: expected.isRetryable ?? false,
      stopsBatch: expected.stopsBatch ?? false,
      usage: expected.paid ?? false,
      cost: expected.paid ?? false,
      output: expected.output ?? false,
      generationId: expected.unanswered ? undefined : "gen-stand-in-0",
      attempts: 1,
    });
  });
}

test("an error inside a choice stops the batch where its code does", async () => {
  const inChoice = { finish_reason: "error", message: { content: "A c" } };
  for (const [code, stopsBatch] of [[401, true], [402, true], [502, false]] as const) {
    const reply = { id: "gen-1", choices: [{ ...inChoice, error: { code, message: "no" } }] };
    await using server = await listen(async (request, response) => {
      await drain(request);
      response.end(JSON.stringify(reply));
    });
    const { reason } = await failureOf(
      step.run(PICTURE, { target: openRouter({ baseURL: server.url, apiKey: "k" }), retries: 0 }),
    );
    assert.equal(reason._tag, "GenerationFailed");
    assert.equal(reason.stopsBatch, stopsBatch, `${code}`);
    assert.equal(reason.isRetryable, !stopsBatch, `${code}`);
  }
});
