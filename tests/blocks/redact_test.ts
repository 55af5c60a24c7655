import assert from "node:assert/strict";
import { test } from "node:test";
import { redact } from "../../src/blocks/redact.ts";

test("of a secret that begins with another nothing is left, in whatever order they are given", () => {
  const secrets = ["abcdefgh", "abcdefgh-very-secret-tail"];
  for (const given of [secrets, secrets.toReversed()]) {
    assert.equal(redact("said abcdefgh-very-secret-tail, abcdefgh", given), "said [redacted], [redacted]");
  }
});

test("a login in a URL is taken out, with a slash in its password too", () => {
  assert.equal(redact("at https://me:pass@h/a"), "at https://h/a");
  assert.equal(redact("at https://me:p/w/d@h/a"), "at https://h/a");
  assert.equal(redact("at https://me:p@ss@h/a"), "at https://h/a");
});

test("a URL without a login is left as it is", () => {
  for (const url of ["https://h/a@2x.png", "https://h:8080/a@2x.png", "https://[::1]:8080/a@b", "https://h/a:b@c"]) {
    assert.equal(redact(`at ${url}`), `at ${url}`);
  }
});
