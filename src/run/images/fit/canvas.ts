import type { Size } from "../../../blocks/llama_vision/prediction.ts";

/**
 * What a model can see of a picture: it lays the picture on a rectangle of square tiles, in rows and columns of its
 * choice, and shrinks what does not fit. Pixels beyond that are uploaded for nothing.
 *
 * @example
 * ```ts
 * import { type Canvas, llamaVision, openRouter } from "@stepwright/workflows";
 * import { decode } from "@stepwright/workflows/engine";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import { Buffer } from "node:buffer";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter();
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const canvas: Canvas = { tile: 112, tiles: 4 }; // 224 by 224 pixels, or 448 by 112, or 112 by 448
 * await llamaVision.v3().task("caption").run("examples/images/chelsea.jpg", { target, fit: canvas });
 *
 * // What was 451 by 300 pixels went as large as such a canvas can hold it.
 * const [sent] = server.requests[0]!.images;
 * const { size } = await decode({ type: "base64", value: Buffer.from(sent!.bytes).toString("base64") });
 * assert.deepEqual(size, { width: 224, height: 149 });
 * ```
 */
export interface Canvas {
  /** The side of a tile in pixels. */
  readonly tile: number;
  /** How many tiles the model takes at most. */
  readonly tiles: number;
}

const CANVASES: readonly { readonly models: RegExp; readonly canvas: Canvas }[] = [
  // Llama 3.2 is a vision model in the sizes 11B and 90B alone. Some names tell the size, others say "vision".
  { models: /llama-?v?3[.p-]2-(?:(?:11|90)b|vision)/i, canvas: { tile: 560, tiles: 4 } },
];

/** The canvas of a model, by any server's name for it; `undefined` where it is not known. */
export function canvasOf(model: string): Canvas | undefined {
  return CANVASES.find(({ models }) => models.test(model))?.canvas;
}

/** The size at which a model sees a picture, its aspect kept; `undefined` where the picture needs no shrinking. */
export function sizeOn(canvas: Canvas, { width, height }: Size): Size | undefined {
  const [best] = rectangles(canvas)
    .map((room) => ({ room, byWidth: room.width / width, byHeight: room.height / height }))
    .map((fit) => ({ ...fit, scale: Math.min(fit.byWidth, fit.byHeight) }))
    .sort((one, other) => other.scale - one.scale);
  if (best === undefined || best.scale >= 1) return undefined;
  // One side fills its room. The other follows by one division, for a rounded scale would lose a pixel now and then.
  const { room, byWidth, byHeight } = best;
  return byWidth < byHeight
    ? { width: room.width, height: pixels(height * room.width / width) }
    : { width: pixels(width * room.height / height), height: room.height };
}

/** The largest rectangles of tiles, from the tallest to the widest. A smaller one never holds a picture better. */
function rectangles({ tile, tiles }: Canvas): readonly Size[] {
  return Array.from({ length: tiles }, (_, index) => index + 1).map((columns) => ({
    width: columns * tile,
    height: Math.floor(tiles / columns) * tile,
  }));
}

function pixels(length: number): number {
  return Math.max(1, Math.floor(length));
}
