import { test } from "node:test";
import assert from "node:assert/strict";
import { z } from "zod";
import { llamaVision, openRouter, type RunOptions } from "@stepwright/workflows";
import type { RecordedRequest, ScriptedAnswer } from "@stepwright/workflows/testing";
import { type Fault, startOpenRouter } from "@stepwright/workflows/testing";
import { failureOf, PICTURE } from "./failure.ts";
import { pictures } from "./scripted.ts";

const classify = llamaVision.v3().task("classification").classes(["cat", "dog"]);

const GOOD = { class_name: "cat", confidence: 0.9 };
const PROSE = "It shows something furry.";
const WRONG = { colour: "grey", confidence: 0.9 };

/** A server that gives these answers and faults one after the other. */
async function start(answers: readonly ScriptedAnswer[], faults: readonly (Fault | null)[] = []) {
  const server = await startOpenRouter({ answers: ({ index }) => answers[index] ?? answers.at(-1), faults });
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-again" });
  return { server, target, [Symbol.asyncDispose]: server.stop };
}

/** The roles of the messages, and the text of the last one. */
function asked({ body }: RecordedRequest) {
  const { messages } = body as { messages: { role: string; content: string | { type: string; text?: string }[] }[] };
  const texts = messages.map(({ content }) =>
    typeof content === "string" ? content : content.map(({ text = "" }) => text).join("")
  );
  return { roles: messages.map(({ role }) => role), texts, last: texts.at(-1)! };
}

test("an answer that cannot be read is asked for again, with itself and what was wrong with it", async () => {
  for (const [bad, problem] of [[PROSE, /JSON/], [WRONG, /class_name/]] as const) {
    await using run = await start([bad, GOOD]);
    const answer = await classify.run(PICTURE, { target: run.target });
    assert.equal(answer.prediction.class, "cat");
    assert.equal(answer.attempts, 2);
    const [first, second] = run.server.requests.map(asked);
    assert.deepEqual([first!.roles, second!.roles], [["user"], ["user", "assistant", "user"]]);
    assert.equal(second!.texts[0], first!.texts[0], "the question stands as it was");
    assert(second!.texts[1]!.includes(typeof bad === "string" ? bad : "colour"), "its own words are said back");
    assert.match(second!.last, problem);
    assert.equal(run.server.requests[1]!.images.length, 1);
  }
});

test("what both attempts used and cost is summed", async () => {
  await using run = await start([PROSE, GOOD]);
  const { cost, usage } = await classify.run(PICTURE, { target: run.target });
  await using once = await start([GOOD]);
  const single = await classify.run(PICTURE, { target: once.target });
  assert(cost! > single.cost! * 1.9);
  assert(usage!.totalTokens! > single.usage!.totalTokens! * 1.9);
});

test("it is asked again once at most, however many retries there are", async () => {
  for (const answers of [[PROSE], [PROSE, WRONG, GOOD]]) {
    await using run = await start(answers);
    const error = await failureOf(classify.run(PICTURE, { target: run.target, retries: 9 }));
    assert.deepEqual([error.reason._tag, error.reason.isRetryable, error.attempts], ["InvalidAnswer", false, 2]);
    assert.equal(run.server.requests.length, 2);
    assert(error.output !== undefined && error.cost! > 0 && error.generationId !== undefined);
  }
});

test("retries: 0 asks once", async () => {
  await using run = await start([PROSE, GOOD]);
  const error = await failureOf(classify.run(PICTURE, { target: run.target, retries: 0 }));
  assert.deepEqual([error.reason._tag, error.attempts], ["InvalidAnswer", 1]);
});

const BETWEEN: readonly [
  string,
  faults: readonly (Fault | null)[],
  answers: readonly ScriptedAnswer[],
  tag?: string,
][] = [
  ["a passing failure of the second question", [null, { fault: "overloaded", retryAfter: 0 }], [PROSE, GOOD, GOOD]],
  ["a rate limit of the second question", [null, { fault: "rate-limited", retryAfter: 0 }], [PROSE, GOOD, GOOD]],
  ["a passing failure of the first question", [{ fault: "busy", retryAfter: 0 }], [GOOD, PROSE, GOOD]],
  ["a third unreadable one", [null, { fault: "overloaded", retryAfter: 0 }], [PROSE, GOOD, PROSE], "InvalidAnswer"],
  ["a final failure of the second question", [null, "refusal"], [PROSE], "Refused"],
  ["an answer that breaks off", [null, "truncated"], [PROSE], "OutputTruncated"],
];

for (const [name, faults, answers, tag] of BETWEEN) {
  test(`asking again and ${name} go together`, async () => {
    await using run = await start(answers, faults);
    const options: RunOptions = { target: run.target };
    if (tag === undefined) {
      assert.equal((await classify.run(PICTURE, options)).attempts, 3);
    } else {
      const error = await failureOf(classify.run(PICTURE, options));
      assert.equal(error.reason._tag, tag);
      assert(error.output !== undefined, "what was paid for is kept");
    }
    const corrected = run.server.requests.map((request) => asked(request).roles.length > 1);
    assert.deepEqual(corrected.slice(answers.indexOf(PROSE) + 1).filter((is) => !is), []);
  });
}

test("a refusal in prose is no unreadable answer, and is not asked again", async () => {
  await using run = await start([GOOD], ["refusal-prose"]);
  const error = await failureOf(classify.run(PICTURE, { target: run.target }));
  assert.deepEqual([error.reason._tag, error.attempts], ["Refused", 1]);
});

test("a schema of one's own says what was wrong", async () => {
  const plate = z.string().refine((text) => Promise.resolve(text === "B 17"), "no such plate");
  const step = llamaVision.v3().task("structured-answering").outputStructure(z.object({ plate }));
  await using run = await start([{ plate: "X 1" }, { plate: "B 17" }]);
  const { prediction, attempts } = await step.run(PICTURE, { target: run.target });
  assert.deepEqual([prediction, attempts], [{ plate: "B 17" }, 2]);
  assert.match(asked(run.server.requests[1]!).last, /`plate`: no such plate/);
});

test("in a batch each image is asked again by itself, within the budget", async () => {
  const bad = new Set<number>();
  await using server = await startOpenRouter({
    answers: ({ body, index }) => {
      const { length } = (body as { messages: unknown[] }).messages;
      if (length > 1 || index % 2 === 0) return GOOD;
      bad.add(index);
      return PROSE;
    },
  });
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-again" });
  const { summary, records } = await classify.runAll(pictures(8), { target, concurrency: 4, maxCost: 1 }).collect();
  assert.equal(summary.answered, 8);
  assert.equal(server.requests.length, 8 + bad.size);
  const spent = records.reduce((sum, record) => sum + (record.ok ? record.answer.cost! : 0), 0);
  assert(Math.abs(summary.cost! - spent) < 1e-12);
});
