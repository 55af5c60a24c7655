import { test } from "node:test";
import assert from "node:assert/strict";
import deno from "../../deno.json" with { type: "json" };
import { CATALOGUE } from "../../src/check/check.ts";
import { SERVED } from "../../src/check/version.ts";
import { paragraphFrom, readMarkdown } from "./markdown.ts";

const document = await readMarkdown("docs/support.md");

const entries = Object.keys(deno.exports);
const families = entries.filter((entry) => entry.startsWith("./blocks/"));

test("the policy names every entry of the package", () => {
  const named = paragraphFrom(document, "What the entries of").codes.filter((code) => code.startsWith("."));
  const known = [...entries.filter((entry) => !families.includes(entry)), "./blocks/<family>"];
  assert.deepEqual(named.toSorted(), known.toSorted());
});

test("the policy names the engine that the catalogue and the check are of, and its blocks", () => {
  const blocks = [...new Set(CATALOGUE.blocks.values())].filter(({ newer }) => newer === undefined);
  const words = paragraphFrom(document, "The builders, the catalogue").text.replaceAll(/\s+/g, " ");
  assert(words.includes(
    `Execution Engine ${SERVED.join(".")}, with ${blocks.length} block versions in ${families.length} families`,
  ));
});
