import * as meta from "../../blocks/catalogue/facts/meta_vlm.ts";
import type { ModelBlock } from "./model_block.ts";
import { taskBlock } from "./task_block.ts";

const SLUGS = {
  "Muse Spark 1.1": "meta/muse-spark-1.1",
  "Muse Spark 1.2": "meta/muse-spark-1.2",
  "Muse Glimmer": "meta/muse-glimmer-30b",
};

/**
 * Meta's Muse. It always thinks, which its output `thinking` tells; it takes no system message, in Roboflow's layout
 * either; and it points in thousandths of the picture.
 */
export const META_MUSE: ModelBlock = taskBlock({
  block: meta.v1,
  slugs: SLUGS,
  layout: "user",
  boxes: "thousandths",
  maxTokens: 2048,
  outputs: (_values, { reasoning = "" }) => ({ thinking: reasoning }),
});
