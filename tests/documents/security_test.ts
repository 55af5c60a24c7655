import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const ROOT = new URL("../../", import.meta.url);

/** A test that a document names: its file, and what it is called. */
interface NamedTest {
  readonly file: string;
  readonly name: string;
}

const FILE = /\[(tests\/[^\]]+)\]\(\.\.\/\1\)((?:[\s,]*"[^"]+")+)/g;

/** The claims of a document, one for each point under "What is done", on one line each. */
function claimsIn(document: string): readonly string[] {
  const [, done = ""] = /## What is done\n([^]*?)\n## /.exec(document) ?? [];
  return done.split(/\n(?=- |#)/).filter((part) => part.startsWith("- "))
    .map((part) => part.replace(/```[^]*/, "").replace(/\s+/g, " "));
}

function testsNamedIn(claim: string): readonly NamedTest[] {
  return [...claim.matchAll(FILE)].flatMap(([, file = "", names = ""]) =>
    [...names.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => ({ file, name }))
  );
}

const document = await readFile(new URL("docs/security.md", ROOT), "utf8");

/** What no test can hold: it is about registries, which the gate does not ask. */
const OUT_OF_REACH = ["`deno task audit`", "Releases are published"];

test("every claim of docs/security.md names a test that exists", async () => {
  const claims = claimsIn(document);
  assert(claims.length > 15);
  for (const claim of claims) {
    const named = testsNamedIn(claim);
    assert(named.length > 0 || OUT_OF_REACH.some((words) => claim.includes(words)), claim);
    for (const { file, name } of named) {
      const source = await readFile(new URL(file, ROOT), "utf8");
      assert(source.includes(JSON.stringify(name)), `${file} has no test ${JSON.stringify(name)}`);
    }
  }
});

test("every test that docs/security.md links to is there", async () => {
  const linked = [...document.matchAll(/\]\(\.\.\/(tests\/[^)]+)\)/g)].map(([, file = ""]) => file);
  for (const file of new Set(linked)) assert((await readFile(new URL(file, ROOT), "utf8")).length > 0, file);
});
