import { test } from "node:test";
import assert from "node:assert/strict";
import { type FileHandle, open } from "node:fs/promises";
import * as Effect from "effect/Effect";
import { type AppendableFile, appendLines } from "../../../../src/run/batch/journal/append_lines.ts";
import { scratch } from "./scratch.ts";

const GOOD = "good line\n";
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A file that holds one line, with some of its methods replaced. */
async function faulty(faults: (handle: FileHandle) => Partial<AppendableFile>) {
  const file = await scratch(GOOD);
  const handle = await open(file.path, "r+");
  const counts = { write: 0, datasync: 0, truncate: 0 };
  const methods = { ...bound(handle), ...faults(handle) };
  const counted: AppendableFile = {
    write: ((...args: Parameters<AppendableFile["write"]>) => (counts.write++, methods.write(...args))) as never,
    datasync: () => (counts.datasync++, methods.datasync()),
    truncate: (length) => (counts.truncate++, methods.truncate(length)),
  };
  return {
    counts,
    text: file.text,
    /** Appends all at once, and says how each ended. */
    append: (lines: readonly string[]) =>
      Effect.gen(function* () {
        const append = yield* appendLines(counted, GOOD.length);
        return yield* Effect.forEach(lines, (line) => Effect.result(append(bytesOf(line))), {
          concurrency: "unbounded",
        }).pipe(Effect.map((all) => [...all].map(({ _tag }) => _tag)));
      }).pipe(Effect.scoped, Effect.runPromise),
    [Symbol.asyncDispose]: async () => {
      await handle.close();
      await file[Symbol.asyncDispose]();
    },
  };
}

function bound(handle: FileHandle): AppendableFile {
  return {
    write: handle.write.bind(handle) as AppendableFile["write"],
    datasync: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
  };
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}\n`);
const noSpace = () => Promise.reject(Object.assign(new Error("no space left on device"), { code: "ENOSPC" }));

/** Writes the first bytes only. */
const shortWrite = (handle: FileHandle, length: number) =>
  ((bytes: Uint8Array, offset: number, _: number, position: number) =>
    handle.write(bytes, offset, Math.min(length, bytes.length - offset), position)) as AppendableFile["write"];

test("64 writers share a few writes and syncs", async () => {
  await using file = await faulty(() => ({}));
  const results = await file.append(lines(64));
  assert(results.every((tag) => tag === "Success"));
  assert.equal(await file.text(), GOOD + lines(64).join(""));
  assert(file.counts.datasync <= 3 && file.counts.write <= 3, JSON.stringify(file.counts));
});

test("long lines are written one by one, and synced together", async () => {
  await using file = await faulty(() => ({}));
  const long = ["a", "b", "c"].map((letter) => `${letter.repeat(1_500_000)}\n`);
  await file.append(["short\n", ...long]);
  assert.equal(await file.text(), `${GOOD}short\n${long.join("")}`);
  assert(file.counts.datasync <= 2, JSON.stringify(file.counts));
});

test("a write that takes some bytes only is continued", async () => {
  await using file = await faulty((handle) => ({ write: shortWrite(handle, 7) }));
  assert.deepEqual(await file.append(lines(3)), ["Success", "Success", "Success"]);
  assert.equal(await file.text(), GOOD + lines(3).join(""));
});

test("a disk that gets full in the middle of a line leaves no half line", async () => {
  let room = 3;
  await using file = await faulty((handle) => ({
    write:
      ((...args: Parameters<AppendableFile["write"]>) =>
        room-- > 0 ? shortWrite(handle, 5)(...args) : noSpace()) as AppendableFile["write"],
  }));
  const results = await file.append(lines(20));
  assert(results.every((tag) => tag === "Failure"), `${results}`);
  assert.equal(await file.text(), GOOD);
  assert.equal(file.counts.write, 4, "nothing is written after the failure");
});

test("a disk that takes nothing, and a sync that fails, fail every write", async () => {
  const faults: readonly Partial<AppendableFile>[] = [
    { write: (() => Promise.resolve({ bytesWritten: 0 })) as never },
    { datasync: noSpace },
  ];
  for (const fault of faults) {
    await using file = await faulty(() => fault);
    assert.deepEqual(await file.append(lines(2)), ["Failure", "Failure"]);
    assert.equal(await file.text(), GOOD);
  }
});

test("where the half line cannot be cut off, nothing follows it", async () => {
  await using file = await faulty((handle) => {
    let isFirst = true;
    const write = ((...args: Parameters<AppendableFile["write"]>) => {
      const again = isFirst ? shortWrite(handle, 5)(...args) : noSpace();
      isFirst = false;
      return again;
    }) as AppendableFile["write"];
    return { write, truncate: noSpace };
  });
  assert.deepEqual(await file.append(lines(2)), ["Failure", "Failure"]);
  assert.equal(await file.text(), `${GOOD}line `);
});
