import { test } from "node:test";
import assert from "node:assert/strict";
import * as Effect from "effect/Effect";
import { entry, HEADER, line, outputOf, scratch, withJournal } from "./scratch.ts";

/** Opens a journal with this content twice: once to append to it, once to see what came of it. */
async function keysAfter(content: string | Uint8Array): Promise<readonly (string | undefined)[]> {
  await using file = await scratch(content);
  await withJournal(file.path, (journal) => journal.write(entry("next", "größer")));
  const keys = await file.keys();
  await withJournal(file.path, (journal) =>
    Effect.gen(function* () {
      for (const key of keys) assert((yield* journal.find(key!)) !== undefined, `${key} is found`);
      assert.equal(yield* outputOf(journal, "next"), "größer");
    }));
  return keys;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const last = bytesOf(line("b", "é 😀"));

test("a last line that is cut anywhere is cut off, and kept where only its line break is missing", async () => {
  const before = bytesOf(HEADER + line("a"));
  const whole = new Uint8Array([...before, ...last]);
  for (let cut = 0; cut <= last.length; cut++) {
    const isWhole = cut >= last.length - 1;
    const wanted = ["a", ...isWhole ? ["b"] : [], "next"];
    assert.deepEqual(await keysAfter(whole.subarray(0, before.length + cut)), wanted, `cut after ${cut}`);
  }
});

test("zeros in place of the last line are cut off, wherever they begin and end", async () => {
  const before = HEADER + line("a");
  for (const tail of ["\0".repeat(5000), "\0\0\0\n", `${line("b").slice(0, 30)}\0\0`, `\0\0${line("b").slice(9)}`]) {
    assert.deepEqual(await keysAfter(before + tail), ["a", "next"]);
    assert.deepEqual(await keysAfter(`${before}\n${tail}`.replace("\n\n", "\n")), ["a", "next"]);
  }
});

test("a header that is cut anywhere counts as none", async () => {
  for (let cut = 0; cut <= HEADER.length; cut++) {
    const torn = HEADER.slice(0, cut);
    assert.deepEqual(await keysAfter(torn), ["next"], `cut after ${cut}`);
    if (cut < HEADER.length) assert.deepEqual(await keysAfter(torn.padEnd(HEADER.length, "\0")), ["next"]);
  }
});

test("a last line that lacks its line break is kept when nothing is written, too", async () => {
  await using file = await scratch(HEADER + line("a").trim());
  for (let time = 0; time < 2; time++) {
    await withJournal(
      file.path,
      (journal) => Effect.map(outputOf(journal, "a"), (a) => assert.equal(a, "output of a")),
    );
  }
  assert.equal(await file.text(), HEADER + line("a"));
});

test("a last line that was cut before its line feed is kept", async () => {
  await using file = await scratch(`${HEADER}${line("a").trim()}\r`);
  await withJournal(file.path, (journal) => journal.write(entry("b")));
  assert.equal(await file.text(), `${HEADER}${line("a").trim()}\r\n${line("b")}`);
});
