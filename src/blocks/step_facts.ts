import type { Kind } from "../selectors/kinds.ts";

/** What of a property decides how a step is written and what is said of it. */
export interface PropertyFacts {
  /** The kinds of a reference that may stand here; `null` where the engine takes none. */
  readonly references: readonly Kind[] | null;
  /** What the engine fills in. */
  readonly fallback?: { readonly value: unknown };
  /** Whether the value is a secret, which no message may repeat. */
  readonly secret?: boolean;
}

/** What of a block decides how its steps are written and what is said of them. */
export interface StepFacts {
  /** The type identifier, such as `roboflow_core/llama_vision@v2`. */
  readonly type: string;
  /** Every key of the JSON, in its order. */
  readonly properties: Readonly<Record<string, PropertyFacts>>;
  /** Why not to use this version any more. */
  readonly deprecated?: Deprecation;
  /** Values that still pass and no longer work, by property. */
  readonly deprecatedValues?: Readonly<Record<string, Readonly<Record<string, Deprecation>>>>;
}

/** Why something is not to be used any more, and what to use. */
export interface Deprecation {
  readonly message: string;
  readonly fix: string;
}

/** What was set of a step, by the names that JSON has for it, in the engine's normal form. */
export type StepValues = Readonly<Record<string, unknown>>;

/** What the engine fills in. */
export function defaultsOf(facts: StepFacts): StepValues {
  return Object.fromEntries(
    Object.entries(facts.properties).flatMap(([key, { fallback }]) =>
      fallback === undefined ? [] : [[key, fallback.value]]
    ),
  );
}
