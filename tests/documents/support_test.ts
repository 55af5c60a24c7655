import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import deno from "../../deno.json" with { type: "json" };
import { CATALOGUE } from "../../src/check/check.ts";
import { SERVED } from "../../src/check/version.ts";
import { codeIn } from "./markdown_table.ts";

/** The policy, wherever its lines break. */
const TEXT = readFileSync("docs/support.md", "utf8").replaceAll(/\s+/g, " ");

test("the policy names every entry of the package", () => {
  const at = TEXT.indexOf("### What is public");
  const entries = codeIn(TEXT.slice(at, TEXT.indexOf("Nothing else", at))).toSorted();
  const families = Object.keys(deno.exports).filter((entry) => entry.startsWith("./blocks/"));
  const others = Object.keys(deno.exports).filter((entry) => !families.includes(entry));
  assert.deepEqual(entries, [...others, "./blocks/<family>"].toSorted());
  assert(TEXT.includes(`in ${families.length} families`));
});

test("the policy names the engine that the catalogue and the check are of, and its blocks", () => {
  const blocks = new Set(CATALOGUE.blocks.values());
  const count = [...blocks].filter(({ newer }) => newer === undefined).length;
  assert(TEXT.includes(`Execution Engine ${SERVED.join(".")}, with ${count} block versions`));
});
