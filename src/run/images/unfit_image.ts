import type { InvalidImage } from "../reason.ts";

/**
 * Why an image cannot be taken, told by a part that does not know which image it is. Nobody outside this folder meets
 * it: whoever knows the image makes a `RunError` of it.
 */
export class UnfitImage extends Error {
  override readonly name = "UnfitImage";
  /** What is wrong with the image. */
  readonly problem: InvalidImage["problem"];
  /** What was found in its place. */
  readonly found: string | undefined;

  /** @param message The end of a sentence that begins with "Cannot read image …: " */
  constructor(problem: InvalidImage["problem"], message: string, found?: string) {
    super(message);
    this.problem = problem;
    this.found = found;
  }
}
