import assert from "node:assert/strict";
import { test } from "node:test";
import { describeImage, type ImageInput } from "../../../src/run/images/image_input.ts";

const CASES: readonly (readonly [ImageInput, string])[] = [
  ["photo.jpg", '"photo.jpg"'],
  ["C:\\photos\\a.jpg", '"C:\\photos\\a.jpg"'],
  ["shot:1.jpg", '"shot:1.jpg"'],
  ["photos/sk-or-v1-0123456789.jpg", '"photos/[redacted].jpg"'],
  ["x".repeat(1025), "a string of 1,025 characters"],
  ["https://example.com/a.jpg", '"https://example.com/a.jpg"'],
  ["HTTPS://me:pw@example.com/x@2x.jpg?sig=1&exp=2#top", '"https://example.com/x@2x.jpg?…"'],
  [new URL("https://me@example.com/a.jpg#token"), '"https://example.com/a.jpg"'],
  ["file:///home/me/a.jpg", '"file:///home/me/a.jpg"'],
  ["s3://key:secret@bucket/a.jpg?x=1", '"s3://bucket/a.jpg?…"'],
  ["http://me:p@ss w/ord@h h/a", '"http://h h/a"'],
  ["data:image/png;base64,AAAA", "a data URL"],
  [new URL("data:image/png;base64,AAAA"), "a data URL"],
  [new Uint8Array(12), "a Uint8Array of 12 bytes"],
  [new Uint8Array(1), "a Uint8Array of 1 byte"],
  [new ArrayBuffer(2048), "an ArrayBuffer of 2,048 bytes"],
  [new Blob(["abc"]), "a Blob of 3 bytes"],
  [new File(["abc"], "cat.png"), 'the File "cat.png"'],
  [new ReadableStream(), "a ReadableStream"],
  [{ base64: "AAAA" }, "a base64 string of 4 characters"],
  [{ base64: "data:image/png;base64,AAAA" }, "a data URL"],
  [{ type: "base64", value: "AAAA" }, "a base64 string of 4 characters"],
  [{ type: "base64", value: "https://example.com/a.jpg?sig=1" }, '"https://example.com/a.jpg?…"'],
  [{ type: "url", value: "data:image/png;base64,AAAA" }, "a data URL"],
  [null as unknown as ImageInput, "null"],
  [{ [Symbol.toStringTag]: "constructor" } as unknown as ImageInput, "an object"],
  [revoked() as ImageInput, "a value that throws when it is read"],
];

/** An object that answers to nothing. */
function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

for (const [input, name] of CASES) {
  test(`an error names an image as ${name}`, () => assert.equal(describeImage(input), name));
}
