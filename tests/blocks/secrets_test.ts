import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { llamaVision } from "@stepwright/workflows";
import { blocks } from "@stepwright/workflows/blocks";
import { checkStep } from "@stepwright/workflows/check";
import { quote } from "../../src/blocks/quote.ts";

const KEY = "Zq7Vt2Lw9Kp4Xm8Rb1";

test("a value in quotes shows no login and no key in a URL", () => {
  assert.equal(quote(`https://me:${KEY}@h/a`), '"https://h/a"');
  assert.equal(quote({ url: `https://h/a?api_key=${KEY}` }), '{"url":"https://h/a?…"}');
  assert.equal(quote(`${"x".repeat(115)} sk-or-v1-${KEY}`).includes("Zq"), false);
});

test("a value that throws when it is looked at is quoted all the same", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  assert.equal(quote(proxy), "an object that cannot be read");
});

test("what stands under the name of a secret within a value is not repeated where it does not fit", () => {
  const step = {
    type: "roboflow_core/expression@v1",
    name: "e",
    data: { api_key: KEY, "X-API-Key": `$${KEY}` },
    switch: {},
  };
  const said = JSON.stringify(checkStep(step));
  assert(!said.includes(KEY), said);
  assert.match(said, /Cannot read data\.api_key from a string: wanted a reference/);
  for (const value of [KEY, `$${KEY}`]) {
    const set = () => blocks.expression.v1("e").data({ api_key: value } as never);
    assert.throws(set, (error) => !inspect(error).includes(KEY));
  }
});

test("a step prints no login within one of its texts", () => {
  const shown = inspect(llamaVision.v2("a").task("unconstrained").prompt(`What is at https://me:${KEY}@h/a?`));
  assert.match(shown, /https:\/\/h\/a/);
  assert(!shown.includes(KEY));
});
