import { decodeBase64 } from "./base64.ts";
import type { ImageSource } from "./image_source.ts";
import { readDataUrl } from "./read_data_url.ts";
import { readFile, readFileUrl, unfitFile } from "./read_file.ts";
import { type Bounds, readStream } from "./read_stream.ts";
import { readUrl } from "./read_url.ts";
import { checkLimit } from "./size_limit.ts";
import { UnfitImage } from "./unfit_image.ts";

/** Reads the bytes of an image from wherever they are. */
export async function readSource(source: ImageSource, bounds: Bounds): Promise<Uint8Array> {
  const read = READERS[source.kind] as (source: ImageSource, bounds: Bounds) => Promise<Uint8Array> | Uint8Array;
  return await read(source, bounds);
}

const READERS: {
  readonly [K in ImageSource["kind"]]: (
    source: Extract<ImageSource, { kind: K }>,
    bounds: Bounds,
  ) => Promise<Uint8Array> | Uint8Array;
} = {
  "path": ({ path }, bounds) => readFile(path, bounds),
  "file-url": ({ url }, bounds) => readFileUrl(url, bounds),
  "http-url": ({ url }, bounds) => readUrl(url, bounds),
  "data-url": ({ text }, bounds) => readDataUrl(text, bounds),
  "base64": ({ text }, { limit }) => decodeBase64(text, limit),
  "stream": ({ stream }, bounds) => readStream(stream, bounds),
  "blob": ({ blob }, bounds) => readBlob(blob, bounds),
  "bytes": ({ bytes }, { limit }) => {
    checkLimit(bytes.byteLength, limit);
    return bytes.slice(); // The caller may change them, or share their memory, while they are on their way.
  },
  "other-url": ({ scheme }) => {
    throw new UnfitImage("unreadable", `its scheme is "${scheme}", wanted http, https, file or data`, scheme);
  },
  "invalid-url": () => {
    throw new UnfitImage("unreadable", "it is not a valid URL", "an invalid URL");
  },
  "none": ({ form }) => {
    throw new UnfitImage(
      "unreadable",
      "wanted a path, a URL, a Blob, a Uint8Array, an ArrayBuffer, a ReadableStream, { base64 } or { type, value }",
      form,
    );
  },
};

async function readBlob(blob: Blob, { limit }: Bounds): Promise<Uint8Array> {
  checkLimit(blob.size, limit);
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    throw unfitFile(error); // A Blob may stand for a file, which may be gone by now.
  }
}
