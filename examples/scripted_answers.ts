/**
 * What the stand-in of the demo says: written by people who looked at the pictures.
 *
 * @module
 */
import type { RecordedRequest, ScriptedAnswer } from "@stepwright/workflows/testing";

interface Script {
  readonly class: string;
  readonly caption: string;
  readonly boxes: readonly { readonly class_name: string; readonly sides: readonly [number, number, number, number] }[];
}

/** By the length of the picture's file, which is what the stand-in sees of it. */
const SCRIPTS: Readonly<Record<number, Script>> = {
  31589: {
    class: "cat",
    caption: "A tabby cat with green eyes looks into the camera.",
    boxes: [{ class_name: "cat", sides: [0.02, 0.04, 0.88, 0.98] }],
  },
  65153: {
    class: "coffee",
    caption: "A cup of coffee with a spoon stands on a saucer.",
    boxes: [{ class_name: "cup", sides: [0.25, 0.13, 0.75, 0.83] }],
  },
  61368: {
    class: "astronaut",
    caption: "An astronaut in an orange suit smiles in front of a flag.",
    boxes: [{ class_name: "person", sides: [0.05, 0.01, 0.95, 0.99] }],
  },
  112525: {
    class: "rocket",
    caption: "A rocket stands on its launch pad at dusk.",
    boxes: [{ class_name: "rocket", sides: [0.47, 0.1, 0.54, 0.9] }],
  },
  42704: {
    class: "handwriting",
    caption: "A formula is written by hand on lined paper.",
    boxes: [],
  },
};

/** The scripted answer to a request of the demo. */
export function scriptedAnswer({ task, images }: RecordedRequest): ScriptedAnswer | undefined {
  const script = SCRIPTS[images[0]?.bytes.length ?? 0];
  if (script === undefined) return undefined;
  switch (task) {
    case "classification":
      return { class_name: script.class, confidence: 0.96 };
    case "caption":
      return script.caption;
    case "object-detection":
      return {
        detections: script.boxes.map(({ class_name, sides: [x_min, y_min, x_max, y_max] }) => ({
          x_min,
          y_min,
          x_max,
          y_max,
          class_name,
          confidence: 0.91,
        })),
      };
  }
}
