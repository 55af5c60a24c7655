import assert from "node:assert/strict";
import { test } from "node:test";
import type { BlockDescription } from "../../src/blocks/description.ts";
import { generateBlocks } from "../../src/generate/generate.ts";

function block(more: Partial<BlockDescription>): BlockDescription {
  return { type: "acme/blur@v1", title: "Blur", category: "", properties: {}, required: [], outputs: {}, ...more };
}

const NO_TYPES = ["acme/a*/;(globalThis as any).pwned='x';/*@v1", 'a"b', "a b", "a\nb", "a`b", "/a", "a@", "日本"];

for (const type of NO_TYPES) {
  test(`no builder is generated for a block of the type ${JSON.stringify(type)}`, () => {
    assert.throws(() => generateBlocks([block({ type })]), {
      name: "TypeError",
      message: /^Cannot generate builders for the block .*: wanted a type such as "acme\/blur@v1"/,
    });
  });
}

test("a block that requires a property which it does not have is refused", () => {
  assert.throws(
    () => generateBlocks([block({ required: ["ghost"] })]),
    new TypeError(
      'Cannot generate builders for the block "acme/blur@v1": it requires "ghost", which is none of its properties',
    ),
  );
});
