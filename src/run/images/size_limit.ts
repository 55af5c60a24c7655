import { grouped } from "./amount.ts";
import { UnfitImage } from "./unfit_image.ts";

/** How many characters of base64 an image may take, unless the caller says otherwise. */
export const DEFAULT_IMAGE_LIMIT = 9_500_000;

/** How many characters of base64 a number of bytes takes. */
export function base64Length(byteCount: number): number {
  return 4 * Math.ceil(byteCount / 3);
}

/** Refuses a number of bytes whose base64 passes the limit. `atLeast`: there is more, which was not read. */
export function checkLimit(byteCount: number, limit: number, extent?: "atLeast"): void {
  const length = base64Length(byteCount);
  if (length <= limit) return;
  const held = `${extent === "atLeast" ? "at least " : ""}${grouped(length)} characters of base64`;
  throw new UnfitImage(
    "too-large",
    `it holds ${held}, above the limit of ${grouped(limit)}: shrink it, or raise imageLimit`,
    held,
  );
}
