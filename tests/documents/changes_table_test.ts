import { test } from "node:test";
import assert from "node:assert/strict";
import type { Change } from "@stepwright/workflows";
import { readMarkdown, tableWith } from "./markdown.ts";

const KINDS: Readonly<Record<Change["change"], true>> = {
  "version-changed": true,
  "definition-changed": true,
  "input-added": true,
  "input-removed": true,
  "input-renamed": true,
  "input-changed": true,
  "step-added": true,
  "step-removed": true,
  "step-renamed": true,
  "block-version-changed": true,
  "block-changed": true,
  "property-changed": true,
  "wire-changed": true,
  "output-added": true,
  "output-removed": true,
  "output-renamed": true,
  "output-changed": true,
  "dynamic-block-added": true,
  "dynamic-block-removed": true,
  "dynamic-block-changed": true,
};

test("the table of changes has every kind of change that there is", async () => {
  const rows = tableWith(await readMarkdown("docs/from_json.md"), "change", "what changed");
  assert.deepEqual(rows.flatMap(({ change }) => change!.codes), Object.keys(KINDS));
});
