import { classifierOutputs } from "../../formatters/held_outputs.ts";
import { imageOf } from "../../operations/image_of.ts";
import type { LocalBlock } from "../workflow/local_block.ts";
import { answerText } from "./answer_text.ts";

interface Values {
  readonly image: unknown;
  readonly vlm_output: unknown;
  readonly classes: unknown;
}

/** Reads a model's answer as a classification. Both versions do the same. */
export const vlmAsClassifier: LocalBlock = {
  takes: "elements",
  run(values, context) {
    const { image, vlm_output, classes } = values as unknown as Values;
    return {
      ...classifierOutputs({
        text: answerText(vlm_output),
        classes,
        image: imageOf(image),
        newId: () => context.newId(),
      }),
    };
  },
};
