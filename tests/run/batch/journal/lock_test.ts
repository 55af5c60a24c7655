import { test } from "node:test";
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { symlink } from "node:fs/promises";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { openJournal } from "../../../../src/run/batch/journal/journal.ts";
import { entry, refusalOf, scratch, withJournal } from "./scratch.ts";

const SCRIPT = fileURLToPath(new URL("hold_journal.ts", import.meta.url));
// No permission for the network: the lock needs none.
const RUN = "Deno" in globalThis ? ["run", "--no-prompt", "--allow-read", "--allow-write"] : [];

/** Starts a process that opens the journal, and waits for the first that it says. */
async function holder(path: string, run = RUN): Promise<{ readonly child: ChildProcess; readonly said: string }> {
  const child = spawn(process.execPath, [...run, SCRIPT, path], { stdio: ["ignore", "pipe", "inherit"] });
  const [said] = await once(createInterface(child.stdout!), "line");
  return { child, said };
}

/** Kills a process, and waits until it is gone, unless it went by itself. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

test("a journal is held by one at a time, in one process", async () => {
  await using file = await scratch();
  await withJournal(file.path, (journal) =>
    Effect.gen(function* () {
      const { message, reason } = yield* Effect.promise(() => refusalOf(file.path));
      assert.equal(reason.problem, "in-use");
      assert.equal(
        message,
        `Cannot use journal "${file.path}": another run writes to it: wait until that ends, or give this run another path`,
      );
      yield* journal.write(entry("a"));
      yield* Effect.promise(() => refusalOf(file.path));
    }));
  await withJournal(file.path, (journal) => journal.write(entry("b")));
  assert.deepEqual(await file.keys(), ["a", "b"]);
});

test("two names of one journal are one journal", { skip: process.platform === "win32" }, async () => {
  await using file = await scratch();
  await symlink(file.path, `${file.path}.link`);
  await withJournal(
    `${file.path}.link`,
    () => Effect.promise(async () => assert.equal((await refusalOf(file.path)).reason.problem, "in-use")),
  );
});

test("a refused opening leaves no lock behind", async () => {
  await using file = await scratch("no journal\n");
  for (let time = 0; time < 2; time++) assert.equal((await refusalOf(file.path)).reason.problem, "not-a-journal");
});

test("a journal is held across processes, and free as soon as its holder is killed", async () => {
  await using file = await scratch();
  for (let time = 0; time < 2; time++) {
    const { child, said } = await holder(file.path);
    try {
      assert.equal(said, "held");
      assert.equal((await refusalOf(file.path)).reason.problem, "in-use");
    } finally {
      await kill(child);
    }
    await withJournal(file.path, (journal) => journal.write(entry(`${time}`)));
  }
  assert.deepEqual(await file.keys(), ["0", "1"]);
  await withJournal(file.path, () =>
    Effect.promise(async () => {
      const { child, said } = await holder(file.path);
      await kill(child);
      assert.match(said, /another run writes to it/);
    }));
});

test("of 20 that want what a killed process held, one gets it", async () => {
  await using file = await scratch();
  const { child } = await holder(file.path);
  await kill(child);
  const opened = await Effect.runPromise(Effect.scoped(
    Effect.forEach(Array(20), () => Effect.result(openJournal(file.path)), { concurrency: "unbounded" }),
  ));
  assert.equal(opened.filter(Result.isSuccess).length, 1);
  for (const { failure } of opened.filter(Result.isFailure)) {
    assert(failure.reason._tag === "JournalFailed" && failure.reason.problem === "in-use");
  }
});

test("a lock that Deno forbids is told", { skip: !("Deno" in globalThis) }, async () => {
  await using file = await scratch();
  const { child, said } = await holder(file.path, ["run", "--no-prompt", "--allow-read", `--allow-write=${file.path}`]);
  await kill(child);
  assert.match(said, /Deno may not use it: run with --allow-read and --allow-write for it and its \.lock file$/);
});
