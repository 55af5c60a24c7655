/** What an image is to be read from, once it is known which of the many forms was given. */
export type ImageSource =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "http-url"; readonly url: URL }
  | { readonly kind: "file-url"; readonly url: URL }
  | { readonly kind: "other-url"; readonly text: string; readonly scheme: string }
  | { readonly kind: "invalid-url"; readonly text: string }
  | { readonly kind: "data-url"; readonly text: string }
  | { readonly kind: "base64"; readonly text: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array; readonly form: string }
  | { readonly kind: "blob"; readonly blob: Blob; readonly name: string | undefined }
  | { readonly kind: "stream"; readonly stream: ReadableStream<unknown> }
  | { readonly kind: "none"; readonly form: string };

/** Tells the form of an image. It takes any value, since a caller without types may give any; it never throws. */
export function sourceOf(input: unknown): ImageSource {
  try {
    const tag = typeTag(input);
    return Object.hasOwn(SOURCES, tag) ? SOURCES[tag]!(input) : notAnImage(input);
  } catch {
    return { kind: "none", form: "a value that throws when it is read" };
  }
}

/** Whether an image is in memory, so that nobody has to wait for it. */
export function isAtHand(input: unknown): boolean {
  return ["bytes", "base64", "data-url"].includes(sourceOf(input).kind);
}

// By tag and not by class: a value of another realm, such as a test runner's, is no instance of this realm's classes.
function typeTag(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

const SOURCES: { readonly [tag: string]: (input: unknown) => ImageSource } = {
  String: (input) => fromText(String(input)),
  URL: (input) => fromText((input as URL).href),
  Uint8Array: (input) => ({ kind: "bytes", bytes: input as Uint8Array, form: "a Uint8Array" }),
  ArrayBuffer: (input) =>
    (input as ArrayBuffer).detached
      ? { kind: "none", form: "a detached ArrayBuffer" }
      : { kind: "bytes", bytes: new Uint8Array(input as ArrayBuffer), form: "an ArrayBuffer" },
  Blob: (input) => ({ kind: "blob", blob: input as Blob, name: fileName(input as Blob) }),
  File: (input) => ({ kind: "blob", blob: input as Blob, name: fileName(input as Blob) }),
  ReadableStream: (input) => ({ kind: "stream", stream: input as ReadableStream<unknown> }),
  Object: (input) => fromObject(input as { readonly base64?: unknown; readonly value?: unknown }),
};

// A scheme has two letters at least, since one is a Windows drive; one that is not known here needs its "//", since
// "shot:1.jpg" is a good file name.
const SCHEME = /^(?:(data|file|blob|https?):|([a-z][a-z\d+.-]+):\/\/)/i;

const SCHEMES: { readonly [scheme: string]: (text: string) => ImageSource } = {
  data: (text) => ({ kind: "data-url", text }),
  file: (text) => fromUrl("file-url", text),
  http: (text) => fromUrl("http-url", text),
  https: (text) => fromUrl("http-url", text),
};

function fromText(text: string): ImageSource {
  const match = SCHEME.exec(text);
  if (match === null) return { kind: "path", path: text };
  const scheme = (match[1] ?? match[2] ?? "").toLowerCase();
  return Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme]!(text) : { kind: "other-url", text, scheme };
}

function fromUrl(kind: "file-url" | "http-url", text: string): ImageSource {
  return URL.canParse(text) ? { kind, url: new URL(text) } : { kind: "invalid-url", text };
}

function fromObject(input: { readonly base64?: unknown; readonly value?: unknown }): ImageSource {
  const { base64, value } = input;
  if (typeof base64 === "string") return fromBase64(base64);
  if (typeof value !== "string") return notAnImage(input);
  // The engine tells by the value what it is, whatever type stands beside it.
  return /^https?:\/\//.test(value) ? fromText(value) : fromBase64(value);
}

/** A data URL is often what is at hand under the name of base64. */
function fromBase64(text: string): ImageSource {
  return { kind: /^data:/i.test(text) ? "data-url" : "base64", text };
}

// Bun tags a File as a Blob, so a name is looked for in both.
function fileName(blob: Blob & { readonly name?: unknown }): string | undefined {
  return typeof blob.name === "string" ? blob.name : undefined;
}

function notAnImage(input: unknown): ImageSource {
  return { kind: "none", form: formOf(input) };
}

/** How a sentence names a value of the wrong type. */
export function formOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array";
  if (["number", "bigint", "boolean"].includes(typeof value)) return `the ${typeof value} ${value}`;
  if (typeof value !== "object") return `a ${typeof value}`;
  const name: unknown = value.constructor?.name;
  return typeof name === "string" && name !== "" && name !== "Object" ? `an object of type ${name}` : "an object";
}
