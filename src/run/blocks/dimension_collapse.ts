import { isBatch, type LocalBlock } from "../workflow/local_block.ts";

/** What was made of one element, as a list. What is part of no batch is a list of one. */
export const dimensionCollapse: LocalBlock = {
  takes: "elements",
  run({ data }) {
    return { output: isBatch(data) ? [...data.elements] : [data] };
  },
};
