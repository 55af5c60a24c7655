import type { Kind } from "./kinds.ts";
import type { Selector } from "./selector.ts";

declare const carried: unique symbol;

/**
 * A wire: it points at an input of the workflow or at an output of a step, and its type says of which kinds the value
 * is. Where a property accepts none of them, the program does not compile.
 *
 * @typeParam K The kinds of the value. A value of several kinds fits wherever one of them does.
 *
 * @example A reference is written into JSON as its selector
 * ```ts
 * import { input } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const classes = input.parameter("classes", "list_of_values");
 *
 * assert.equal(classes.selector, "$inputs.classes");
 * assert.equal(JSON.stringify({ classes }), '{"classes":"$inputs.classes"}');
 * ```
 */
export interface Reference<K extends Kind> {
  /** How the reference is written in JSON: `$inputs.x` or `$steps.a.b`. */
  readonly selector: Selector;
  /** The kinds of the value, as the engine names them. */
  readonly kinds: readonly Kind[];
  /** The selector, so that a reference can stand in any object that becomes JSON. */
  toJSON(): Selector;
  /** The selector, so that a reference can stand in a template string. */
  toString(): Selector;
  /** @ignore Known to the compiler only: the kinds that this value can be taken as. */
  readonly [carried]?: { readonly [Carried in K extends "*" ? Kind : K]: true };
}

/**
 * A reference of whatever kinds: what a property of kind `*` accepts.
 *
 * @example
 * ```ts
 * import { type AnyReference, input, llamaVision } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const references: AnyReference[] = [input.image("photo"), llamaVision.v3("caption").task("caption").outputs.output];
 *
 * assert.equal(references.join(" "), "$inputs.photo $steps.caption.output");
 * ```
 */
export interface AnyReference extends Reference<never> {}

/**
 * Any reference that a property of these kinds accepts, by the engine's rule: the kinds overlap, or one side is `*`.
 *
 * @typeParam K The kinds that the property accepts.
 *
 * @example
 * ```ts
 * import { input, type ReferenceTo } from "@stepwright/workflows";
 *
 * const key: ReferenceTo<"string" | "secret"> = input.parameter("key", "secret");
 * // @ts-expect-error an image is not a key
 * const photo: ReferenceTo<"string" | "secret"> = input.image("photo");
 * ```
 */
export type ReferenceTo<K extends Kind> = "*" extends K ? AnyReference : K extends Kind ? Reference<K> : never;

/**
 * The kinds of the value that a reference points at; every kind where it is of kind `*`.
 *
 * @typeParam R The reference.
 *
 * @example
 * ```ts
 * import { input, type KindsOf } from "@stepwright/workflows";
 *
 * const photo = input.image("photo");
 * const kind: KindsOf<typeof photo> = "image";
 * ```
 */
export type KindsOf<R extends AnyReference> = { [K in Kind]: R extends Reference<K> ? K : never }[Kind];

/**
 * The engine's rule for a wire: the kinds overlap, or one side is `*`. Names are compared, nothing else: an `integer` is
 * no `float`.
 */
export function kindsMatch(accepted: readonly string[], given: readonly string[]): boolean {
  return accepted.includes("*") || given.includes("*") || given.some((kind) => accepted.includes(kind));
}

/** Makes a frozen reference. */
export function reference<K extends Kind>(selector: Selector, kinds: readonly K[]): Reference<K> {
  return Object.freeze({
    selector,
    kinds: Object.freeze([...kinds]),
    toJSON: () => selector,
    toString: () => selector,
  });
}

/** Whether a value is a {@linkcode Reference}, also one made by another copy of this package, rather than plain JSON. */
export function isReference(value: unknown): value is Reference<Kind> {
  return typeof value === "object" && value !== null && "selector" in value && "kinds" in value && "toJSON" in value &&
    typeof value.selector === "string" && Array.isArray(value.kinds) && typeof value.toJSON === "function";
}
