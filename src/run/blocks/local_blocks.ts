import type { LocalBlock } from "../workflow/local_block.ts";

/** The blocks that run on this machine without a server, by type. */
export const LOCAL_BLOCKS: Readonly<Record<string, LocalBlock>> = {};
