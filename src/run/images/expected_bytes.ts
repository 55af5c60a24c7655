import type { ImageInput } from "./image_input.ts";
import { nodeModule } from "../node_module.ts";
import { type ImageSource, sourceOf } from "./image_source.ts";
import { pathOf } from "./read_file.ts";

/**
 * How many bytes reading an image will take, at most. What does not tell its size may be as large as the limit. It takes
 * a promise only where the disk has to be asked.
 */
export function expectedBytes(input: ImageInput, limit: number): number | Promise<number> {
  const source = sourceOf(input);
  const expect = (EXPECTED[source.kind] ?? (() => limit)) as (source: ImageSource) => number | Promise<number>;
  const expected = expect(source);
  return typeof expected === "number" ? Math.min(expected, limit) : expected.then((size) => Math.min(size, limit));
}

const EXPECTED: {
  readonly [K in ImageSource["kind"]]?: (source: Extract<ImageSource, { kind: K }>) => number | Promise<number>;
} = {
  "path": ({ path }) => fileSize(path),
  "file-url": ({ url }) => sizeAt(url),
  "data-url": ({ text }) => text.length,
  "base64": ({ text }) => text.length,
  "bytes": ({ bytes }) => bytes.byteLength,
  "blob": ({ blob }) => blob.size,
  "none": () => 0,
  "invalid-url": () => 0,
  "other-url": () => 0,
};

/** A file that cannot be looked at takes no room: whoever reads it says what is wrong. */
function fileSize(path: string): number | Promise<number> {
  return nodeModule("node:fs/promises")?.stat(path).then(({ size }) => size, () => 0) ?? 0;
}

function sizeAt(url: URL): number | Promise<number> {
  try {
    return fileSize(pathOf(url));
  } catch {
    return 0;
  }
}
