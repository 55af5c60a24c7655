import type { BlockDescription } from "../blocks/description.ts";

/** The versions of a block, the oldest first. */
export interface Family {
  /** The constant, such as `dynamicCrop`. */
  readonly name: string;
  /** The file without its ending, such as `dynamic_crop`. */
  readonly module: string;
  /** The versions. */
  readonly blocks: readonly BlockDescription[];
}
