import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import assert from "node:assert/strict";
import { glob } from "tinyglobby";
import { readMarkdown, ROOT } from "./markdown.ts";

/** A sentence with names in quotes. One without is the document's own word for the mistake. */
const SENTENCE = /@ts-expect-error (.*'.*)/g;

function sentences(program: string): string[] {
  return [...program.matchAll(SENTENCE)].map(([, sentence]) => sentence!);
}

// The compiler only says that there is an error where a document expects one. TSTyche compares the words, in tests/types.
test("what documents say in the compiler's name is what tests of the types make it say", async () => {
  const cwd = fileURLToPath(ROOT);
  const tests = await glob("tests/types/*.tst.ts", { cwd, absolute: true });
  const said = new Set((await Promise.all(tests.map((path) => readFile(path, "utf8")))).flatMap(sentences));
  for (const path of await glob(["*.md", "docs/*.md"], { cwd })) {
    const { programs } = await readMarkdown(path);
    assert.deepEqual(programs.flatMap(sentences).filter((sentence) => !said.has(sentence)), [], path);
  }
});
