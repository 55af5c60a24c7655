import assert from "node:assert/strict";
import { test } from "node:test";
import { describeUrl } from "../../tools/describe_url.ts";

test("a server describes its blocks below its path, and gets its query", () => {
  const urls = {
    "http://localhost:9001": "http://localhost:9001/workflows/blocks/describe",
    "https://acme.test/inference/": "https://acme.test/inference/workflows/blocks/describe",
    "https://acme.test/a?api_key=k#there": "https://acme.test/a/workflows/blocks/describe?api_key=k#there",
  };
  for (const [server, url] of Object.entries(urls)) assert.equal(describeUrl(server).href, url);
});

for (const server of ["http://user:pw@127.0.0.1:99999", "localhost:9001", "file:///etc", ""]) {
  test(`${JSON.stringify(server)} is refused as the address of a server, and not shown`, () => {
    assert.throws(
      () => describeUrl(server),
      new TypeError("Cannot read the address of the server: wanted a URL such as http://localhost:9001"),
    );
  });
}
