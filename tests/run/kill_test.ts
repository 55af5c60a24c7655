import { test } from "node:test";
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile } from "node:fs/promises";
import process from "node:process";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type RecordedRequest, type StandIn, startOpenRouter } from "@stepwright/workflows/testing";
import type { Entry } from "../../src/run/batch/journal/entry.ts";
import { scratch } from "./batch/journal/scratch.ts";
import { numberOf } from "./numbered.ts";
import { seeded } from "./seeded.ts";

const IMAGES = 300;
const CONCURRENCY = 16;
const KILLS = 20;
const SEED = 20260102;

/** The longest that a child is left to live after its first request, in milliseconds. */
const LONGEST_LIFE = 80;

/** It is answered no more often than this in one life, so that there is something left to be killed in the last one. */
const MOST_ANSWERS = 10;

const SCRIPT = fileURLToPath(new URL("killed_batch.ts", import.meta.url));
const CONFIG = fileURLToPath(new URL("../../deno.json", import.meta.url));
const RUN = "Deno" in globalThis ? ["run", "-A", "--no-check", "--config", CONFIG] : [];

/** A record as a child prints it. */
interface Printed {
  readonly index: number;
  readonly key: string;
  readonly reused: boolean;
}

function start(journal: string, { url }: StandIn) {
  const child = spawn(process.execPath, [...RUN, SCRIPT, journal, url, `${IMAGES}`, `${CONCURRENCY}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  const printed = text(child.stdout).then((all): readonly Printed[] =>
    all.split("\n").slice(0, -1).map((line) => JSON.parse(line)) // What follows the last line break was cut off.
  );
  return { child, exit, printed };
}

/** Waits until so many requests have arrived since. */
async function arrived({ requests }: StandIn, count: number, signal: AbortSignal): Promise<void> {
  while (requests.length < count && !signal.aborted) await wait(1);
}

/** Starts a child, and kills it after so long a time, counted from its first request, or once no more is answered. */
async function liveAndDie(journal: string, server: StandIn, life: number): Promise<readonly Printed[]> {
  const from = server.requests.length;
  const { child, exit, printed } = start(journal, server);
  const gone = new AbortController();
  exit.then(() => gone.abort());
  await arrived(server, from + 1, gone.signal);
  await Promise.race([wait(life), arrived(server, from + MOST_ANSWERS + CONCURRENCY, gone.signal)]);
  assert(!gone.signal.aborted, "it ended before it was killed");
  child.kill("SIGKILL");
  const [, signal] = await exit;
  assert.equal(signal, "SIGKILL");
  return await printed;
}

async function liveToTheEnd(journal: string, server: StandIn): Promise<readonly Printed[]> {
  const { exit, printed } = start(journal, server);
  const [code] = await exit;
  assert.equal(code, 0);
  return await printed;
}

/** Some images are refused, every time: a final failure is kept like an answer. Requests from a number on are left. */
function startServer(answersUntil: () => number): Promise<StandIn> {
  return startOpenRouter({
    latency: (request) => request.index < answersUntil() ? 30 + numberOf(request) % 7 * 10 : 60_000,
    faults: (request: RecordedRequest) => numberOf(request) % 10 === 3 ? "refusal" : null,
  });
}

async function entriesOf(file: Awaited<ReturnType<typeof scratch>>): Promise<readonly Entry[]> {
  const lines = (await file.text()).split("\n").slice(1, -1);
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

const inOrder = (records: readonly Printed[]) =>
  records.toSorted((a, b) => a.index - b.index).map(({ reused: _, ...record }) => record);

test("a batch that is killed twenty times loses no record, and pays for what was in flight at most", async () => {
  const random = seeded(SEED);
  await using file = await scratch();
  let until = Infinity;
  await using server = await startServer(() => until);
  for (let kill = 0; kill < KILLS; kill++) {
    until = server.requests.length + MOST_ANSWERS;
    const printed = await liveAndDie(file.path, server, random() * LONGEST_LIFE);
    const kept = new Map((await entriesOf(file)).map((entry) => [entry.key, entry]));
    for (const { key, index } of printed) assert.equal(kept.get(key)?.index, index, `record ${index} was printed`);
    // A kill seldom falls into a write, so every fourth is helped: half a line stands at the end of the journal.
    if (kill % 4 === 0) await appendFile(file.path, '{"key":"0123456789","index":7,"input":"a Uint8Arr');
  }
  until = Infinity;
  const last = await liveToTheEnd(file.path, server);
  assert(last.some(({ reused }) => !reused), "there was something left to do");

  const calls = server.requests.length;
  assert(calls <= IMAGES + KILLS * CONCURRENCY, `${calls} calls for ${IMAGES} images and ${KILLS} kills`);

  const entries = await entriesOf(file);
  assert.equal(entries.length, IMAGES, "every image has one line");
  assert.equal(new Set(entries.map(({ key }) => key)).size, IMAGES);

  await using other = await scratch();
  const undisturbed = await liveToTheEnd(other.path, server);
  assert.equal(undisturbed.length, IMAGES);
  assert.equal(server.requests.length, calls + IMAGES);
  assert.deepEqual(inOrder(last), inOrder(undisturbed));
});
