import type { Size } from "../blocks/llama_vision/prediction.ts";
import { roundHalfEven } from "../values/round_half_even.ts";

/** The size of a picture whose longest side is brought down to `longest`; one that is smaller stays as it is. */
export function scaledToEdge({ width, height }: Size, longest: number): Size {
  if (Math.max(width, height) <= longest) return { width, height };
  const shorter = Math.max(roundHalfEven((Math.min(width, height) * longest) / Math.max(width, height)), 1);
  return width >= height ? { width: longest, height: shorter } : { width: shorter, height: longest };
}
