import assert from "node:assert/strict";
import { suggest } from "../../src/blocks/suggest.ts";

Deno.test("the nearest name is suggested, however its words are joined, and none that is far off", () => {
  const names = ["StringToLowerCase", "StringToUpperCase", "ToNumber"];
  assert.equal(suggest("string_to_uppr_case", names), "StringToUpperCase");
  assert.equal(suggest("tonumber", names), "ToNumber");
  assert.equal(suggest("Multiply", names), undefined);
  assert.equal(suggest("", names), undefined);
  assert.equal(suggest(5, names), undefined);
});
