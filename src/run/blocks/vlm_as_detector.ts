import type { DetectionTask, ModelType } from "../../formatters/detection.ts";
import { detectorOutputs } from "../../formatters/held_outputs.ts";
import { imageOf } from "../../operations/image_of.ts";
import type { LocalBlock } from "../workflow/local_block.ts";
import { answerText } from "./answer_text.ts";

interface Values {
  readonly image: unknown;
  readonly vlm_output: unknown;
  readonly classes: unknown;
  readonly model_type: ModelType;
  readonly task_type: DetectionTask;
}

/** Reads a model's answer as detections. The versions know different models, and read some differently. */
export function vlmAsDetector(version: 1 | 2): LocalBlock {
  return {
    takes: "elements",
    run(values, context) {
      const { image, vlm_output, classes, model_type: modelType, task_type: taskType } = values as unknown as Values;
      const [picture, text] = [imageOf(image), answerText(vlm_output)];
      return {
        ...detectorOutputs({
          text,
          classes,
          image: picture,
          newId: () => context.newId(),
          modelType,
          taskType,
          version,
        }),
      };
    },
  };
}
