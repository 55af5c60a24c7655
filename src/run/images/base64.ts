import { nodeModule } from "../node_module.ts";
import { grouped } from "./amount.ts";
import { checkLimit } from "./size_limit.ts";
import { UnfitImage } from "./unfit_image.ts";

/** Writes bytes in base64: by the runtime's own method, or by `Buffer` in a Node that has none yet, or in an older page. */
export function encodeBase64(bytes: Uint8Array): string {
  const { toBase64 } = bytes as { toBase64?: () => string };
  if (toBase64 !== undefined) return toBase64.call(bytes);
  const { Buffer } = nodeModule("node:buffer") ?? {};
  if (Buffer !== undefined) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Reads base64. White space between the characters is fine and so is missing padding; anything else is refused. */
export function decodeBase64(text: string, limit: number): Uint8Array {
  refuseStrangers(text);
  const digits = digitsOf(text);
  checkLimit(Math.floor(digits.length * 3 / 4), limit);
  if (digits.length % 4 === 1) {
    throw new UnfitImage(
      "unreadable",
      "its base64 breaks off: the last of its groups of four holds a single character",
      "invalid base64",
    );
  }
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array };
  if (fromBase64 !== undefined) return fromBase64.call(Uint8Array, digits);
  const { Buffer } = nodeModule("node:buffer") ?? {};
  if (Buffer !== undefined) return new Uint8Array(Buffer.from(digits, "base64"));
  return Uint8Array.from(atob(digits), (character) => character.charCodeAt(0));
}

function refuseStrangers(text: string): void {
  const position = text.search(/[^A-Za-z\d+/=\s]/);
  if (position >= 0) throw stranger(text, position);
}

function digitsOf(text: string): string {
  const end = text.indexOf("=");
  if (end < 0) return withoutSpace(text);
  const padding = text.slice(end);
  const after = padding.search(/[^=\s]/);
  if (after >= 0 || withoutSpace(padding).length > 2) throw stranger(text, end);
  return withoutSpace(text.slice(0, end));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}

function stranger(text: string, position: number): UnfitImage {
  const character = JSON.stringify(String.fromCodePoint(text.codePointAt(position) ?? 0));
  const place = `character ${grouped(position + 1)}`;
  return new UnfitImage("unreadable", `its base64 is invalid: ${place} is ${character}`, "invalid base64");
}
