/**
 * The text that stands in a step's JSON for a value known only at run time: an input of the workflow or an output of
 * another step.
 *
 * @example
 * ```ts
 * import type { Selector } from "@stepwright/workflows";
 *
 * const photo: Selector = "$inputs.photo";
 * const crops: Selector = "$steps.crop.crops";
 * ```
 */
export type Selector = `$inputs.${string}` | `$steps.${string}.${string}`;

/**
 * The engine's own patterns, by what a selector may point at. The unescaped dot behind `$inputs` is the engine's, so
 * `$inputsXfoo` passes, and so is the missing end of the pattern for a step. `[^\n]` is what a dot means to the
 * engine's regular expressions; in JavaScript a dot means something else.
 */
export const SELECTOR_PATTERNS = {
  any_data: /^(?:\$steps\.[A-Za-z_\-0-9]+\.[A-Za-z_*0-9\-]+|\$inputs[^\n][A-Za-z_0-9\-]+)$/u,
  step_output: /^\$steps\.[A-Za-z_\-0-9]+\.[A-Za-z_*0-9\-]+$/,
  workflow_parameter: /^\$inputs[^\n][A-Za-z_0-9\-]+$/u,
  workflow_image: /^\$inputs[^\n][A-Za-z_0-9\-]+$/u,
  step: /^\$steps\.[A-Za-z_0-9\-]+/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** A selector that the engine's compiler can resolve: names are plain, and no `*` stands in a step's property. */
const RESOLVABLE_PATTERN = /^(?:\$inputs\.[\w-]+|\$steps\.[\w-]+\.[\w-]+)$/;

/** Whether a selector is more than the engine's reader takes for one: its compiler can resolve it. */
export function isResolvable(text: string): text is Selector {
  return RESOLVABLE_PATTERN.test(text);
}

/** The step that a selector points at, or `undefined` for one that points at an input. */
export function stepOf(selector: string): string | undefined {
  const [root, step] = selector.split(".");
  return root === "$steps" ? step : undefined;
}

/** The input that a selector points at, or `undefined` for one that points at a step. */
export function inputOf(selector: string): string | undefined {
  return selector.startsWith("$inputs") ? selector.slice("$inputs.".length) : undefined;
}
