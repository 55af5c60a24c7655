import { redact } from "../../blocks/redact.ts";
import { amount } from "./amount.ts";
import { type ImageSource, sourceOf } from "./image_source.ts";

/**
 * An image in any form that a step can be run with. A `File` is a `Blob`.
 *
 * A string is, in this order: a data URL, an http or https URL, a `file:` URL, or else a path. A `ReadableStream` can be
 * read once only. Whatever the form, the media type is told by the content: a name or a `mediaType` that says otherwise
 * is not believed.
 *
 * @example
 * ```ts
 * import type { ImageInput } from "@stepwright/workflows";
 *
 * const images: ImageInput[] = [
 *   "photos/street.jpg",
 *   new URL("https://example.com/street.jpg"),
 *   new Uint8Array([0xff, 0xd8, 0xff]),
 *   new Blob([]),
 *   { base64: "iVBORw0KGgo=", mediaType: "image/png" },
 *   { type: "base64", value: "iVBORw0KGgo=" },
 * ];
 * ```
 */
export type ImageInput =
  | string
  | URL
  | Blob
  | Uint8Array
  | ArrayBuffer
  | ReadableStream<Uint8Array>
  | {
    /** The image in base64, of the standard alphabet. */
    readonly base64: string;
    /** What it is said to be; the content decides. */
    readonly mediaType?: string | undefined;
  }
  | {
    /** What Roboflow's clients say of the value: `base64` or `url`. The value decides. */
    readonly type?: string | undefined;
    /** An http or https URL, or else the image in base64, as it is sent to a Roboflow server. */
    readonly value: string;
  };

// Longer than any path that a system opens: it must be content that was taken for a path, and is not to be shown.
const LONGEST_PATH = 1024;

/**
 * How an error names an image: a path or URL in quotes, anything else by its form. It never holds content, nor the
 * user name, password, query or fragment of a URL.
 */
export function describeImage(input: ImageInput): string {
  const source = sourceOf(input);
  const describe = DESCRIPTIONS[source.kind] as (source: ImageSource) => string;
  return describe(source);
}

const DESCRIPTIONS: { readonly [K in ImageSource["kind"]]: (source: Extract<ImageSource, { kind: K }>) => string } = {
  "path": ({ path }) => path.length > LONGEST_PATH ? `a string of ${amount(path.length, "character")}` : quoted(path),
  "http-url": ({ url }) => quoted(withoutSecrets(url)),
  "file-url": ({ url }) => quoted(withoutSecrets(url)),
  "other-url": ({ text }) => quoted(urlTextWithoutSecrets(text)),
  "invalid-url": ({ text }) => quoted(urlTextWithoutSecrets(text)),
  "data-url": () => "a data URL",
  "base64": ({ text }) => `a base64 string of ${amount(text.length, "character")}`,
  "bytes": ({ bytes, form }) => `${form} of ${amount(bytes.byteLength, "byte")}`,
  "blob": ({ blob, name }) =>
    name === undefined ? `a Blob of ${amount(blob.size, "byte")}` : `the File ${quoted(name)}`,
  "stream": () => "a ReadableStream",
  "none": ({ form }) => form,
};

function quoted(text: string): string {
  return `"${redact(text)}"`;
}

function withoutSecrets(url: URL): string {
  const shown = new URL(url);
  shown.username = "";
  shown.password = "";
  shown.hash = "";
  shown.search = "";
  return url.search === "" ? shown.href : `${shown.href}?…`;
}

function urlTextWithoutSecrets(text: string): string {
  if (URL.canParse(text)) return withoutSecrets(new URL(text));
  // Where a user name ends in a text that is no URL cannot be told, so all that stands before the last "@" goes.
  return text.replace(/^([a-z\d+.-]+:\/*).*@/is, "$1").replace(/[?#].*$/s, "?…");
}
