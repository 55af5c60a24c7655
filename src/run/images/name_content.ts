/** What some bytes are, where they are no picture that a model takes. */
export interface Content {
  /** In words: `a PDF document`. */
  readonly name: string;
  /** The media type, where there is one. */
  readonly mediaType: string | undefined;
}

/** Tells what some bytes are, by their content. */
export async function nameContent(bytes: Uint8Array): Promise<Content> {
  const text = beginningOfText(bytes);
  const kindOfText = text === undefined ? undefined : TEXTS.find(({ fits }) => fits(text, bytes));
  if (kindOfText !== undefined) return kindOfText;
  const detected = await detect(bytes);
  if (detected !== undefined) return detected;
  if (text !== undefined) return { name: "plain text", mediaType: "text/plain" };
  return { name: `unknown bytes beginning with ${hex(bytes.subarray(0, 4))}`, mediaType: undefined };
}

interface KindOfText extends Content {
  fits(beginning: string, bytes: Uint8Array): boolean;
}

// Asked before the detector, which knows of these no more than that some are XML.
const TEXTS: readonly KindOfText[] = [
  {
    name: "an HTML page",
    mediaType: "text/html",
    fits: (text) => /^<(?:!doctype\s+html|html|head|body)\b/i.test(withoutComments(text)),
  },
  {
    name: "an SVG",
    mediaType: "image/svg+xml",
    fits: (text) => /^<svg\b/i.test(text) || (/^<[?!]/.test(text) && /<svg\b/i.test(text)),
  },
  {
    name: "a Git LFS pointer, which wants git lfs pull",
    mediaType: "text/plain",
    fits: (text) => text.startsWith("version https://git-lfs.github.com/spec/"),
  },
  { name: "JSON", mediaType: "application/json", fits: (text, bytes) => /^[[{]/.test(text) && isJson(bytes) },
];

function withoutComments(text: string): string {
  return text.replace(/<!--[^]*?-->\s*/g, "");
}

const SAMPLE = 4096;
// deno-lint-ignore no-control-regex
const CONTROL = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/;

function beginningOfText(bytes: Uint8Array): string | undefined {
  try {
    // As a stream, since the sample may end inside a character.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, SAMPLE), { stream: true });
    return CONTROL.test(text) ? undefined : text.trimStart();
  } catch {
    return undefined;
  }
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

async function detect(bytes: Uint8Array): Promise<Content | undefined> {
  const { fileTypeFromBuffer } = await import("file-type");
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (type === undefined) return undefined;
  return { name: NAMES[type.mime] ?? nameByExtension(type.ext, type.mime), mediaType: type.mime };
}

const NAMES: { readonly [mediaType: string]: string } = {
  "application/gzip": "a gzip archive",
  "application/pdf": "a PDF document",
  "application/xml": "an XML document",
  "application/zip": "a ZIP archive",
  "image/jxl": "a JPEG XL picture",
  "image/tiff": "a TIFF picture",
  "video/quicktime": "a QuickTime video",
};

const NOUNS: { readonly [topLevelType: string]: string } = {
  image: "picture",
  video: "video",
  audio: "audio file",
  font: "font",
};

function nameByExtension(extension: string, mediaType: string): string {
  const noun = NOUNS[mediaType.slice(0, mediaType.indexOf("/"))] ?? "file";
  const article = /^[aefhilmnorsx]/.test(extension) ? "an" : "a"; // As the letter is spoken: an MP4, a PSD.
  return `${article} ${extension.toUpperCase()} ${noun}`;
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
