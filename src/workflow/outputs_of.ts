import type { Step } from "../blocks/step.ts";
import type { Kind } from "../selectors/kinds.ts";
import type { AnyReference, KindsOf } from "../selectors/reference.ts";
import type { ValueOfKind } from "./value_of_kind.ts";
import type { OutputSelector, PlacedOutput } from "./output.ts";

/**
 * A value among the outputs of a run: null where its step was skipped, and a list, as deep as it lies, where there is one
 * for each crop of an image, or for each part of a crop.
 *
 * @typeParam T What it is otherwise.
 *
 * @example
 * ```ts
 * import type { OutputValue } from "@stepwright/workflows";
 *
 * const caption: OutputValue<string> = "A cat.";
 * const captions: OutputValue<string> = ["A cat.", null];
 * // @ts-expect-error a number is no text
 * const wrong: OutputValue<string> = 3;
 * ```
 */
export type OutputValue<T> = T | null | OutputValue<T>[];

/**
 * What one output is, by what it selects.
 *
 * @typeParam S A reference, a selector as a text, a step, or one of these with coordinates.
 *
 * @example
 * ```ts
 * import { llamaVision, type OutputOf, type OutputValue } from "@stepwright/workflows";
 *
 * const sign = llamaVision.v2("sign").task("caption");
 * const output: OutputOf<typeof sign.outputs.output> = "A stop sign." satisfies OutputValue<string>;
 * ```
 */
export type OutputOf<S> =
  // What has coordinates is taken out of them first. Did this type ask itself instead, the compiler could not tell a
  // workflow of some outputs from one of others: it would ask without end.
  (S extends AnyReference | Step ? S : S extends PlacedOutput ? S["selector"] : S) extends infer T
    ? T extends AnyReference ? (Kind extends KindsOf<T> ? OutputValue<unknown> : OutputValue<ValueOfKind<KindsOf<T>>>)
    : T extends Step ? OutputValue<Readonly<Record<string, unknown>>>
    : unknown
    : never;

/**
 * The outputs that a run gives, by what was selected for them.
 *
 * @typeParam S The outputs as they were added to a workflow.
 *
 * @example
 * ```ts
 * import { llamaVision, type OutputsOf, type OutputValue } from "@stepwright/workflows";
 *
 * const sign = llamaVision.v2("sign").task("caption");
 * const selected = { caption: sign.outputs.output };
 *
 * const outputs: OutputsOf<typeof selected> = { caption: "A stop sign." };
 * const caption: OutputValue<string> = outputs.caption;
 * ```
 */
export type OutputsOf<S extends Readonly<Record<string, OutputSelector | PlacedOutput>>> = {
  readonly [Label in keyof S]: OutputOf<S[Label]>;
};
