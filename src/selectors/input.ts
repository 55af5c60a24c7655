import type { Kind } from "./kinds.ts";
import { isName, NAME_WORDS } from "./name.ts";
import { type Reference, reference } from "./reference.ts";

function inputReference<K extends Kind>(name: string, kinds: readonly K[]): Reference<K> {
  if (!isName(name)) {
    throw new TypeError(
      `Cannot refer to the input ${JSON.stringify(name)}: wanted ${NAME_WORDS}`,
    );
  }
  return reference(`$inputs.${name}`, kinds);
}

/** Makes references to the inputs of a workflow. */
export interface Inputs {
  /**
   * An image that is handed over when the workflow runs.
   *
   * @param name Letters, digits, `_` and `-`.
   * @throws {TypeError} If the name cannot be referred to.
   */
  image(name: string): Reference<"image">;
  /**
   * A value that is handed over when the workflow runs.
   *
   * @param name Letters, digits, `_` and `-`.
   * @param kinds What the value is: one kind, or several. Left out, it may be anything (`*`) and fits everywhere.
   * @throws {TypeError} If the name cannot be referred to.
   */
  parameter<K extends Kind = "*">(name: string, kinds?: K | readonly K[]): Reference<K>;
}

/**
 * References to the inputs of a workflow, typed by kind.
 *
 * @example
 * ```ts
 * import { input, llamaVision } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const sign = llamaVision.v3("sign")
 *   .images(input.image("photo"))
 *   .task("classification")
 *   .classes(input.parameter("classes", "list_of_values"));
 *
 * assert.deepEqual(sign.toJSON(), {
 *   type: "roboflow_core/llama_vision@v3",
 *   name: "sign",
 *   images: "$inputs.photo",
 *   task_type: "classification",
 *   classes: "$inputs.classes",
 * });
 * ```
 */
export const input: Inputs = Object.freeze({
  image: (name: string): Reference<"image"> => inputReference(name, ["image"]),
  parameter: <K extends Kind = "*">(name: string, kinds?: K | readonly K[]): Reference<K> =>
    inputReference(name, kinds === undefined ? ["*" as K] : typeof kinds === "string" ? [kinds] : kinds),
});
