import type { Property } from "./property.ts";

/** Properties in the order in which the block's own schema has them, which is the order of the JSON. */
export type Properties = Readonly<Record<string, Property<unknown>>>;

/** The properties of a block whose normal form is `J`. */
export type PropertiesOf<J> = { readonly [K in keyof J]-?: Property<J[K]> };

/** What of a property decides how a step is written and what is said of it. */
export type PropertyFacts = Pick<Property<unknown>, "references" | "fallback" | "secret">;

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

/** Everything that the engine knows of one version of a block. */
export interface BlockFacts extends StepFacts {
  readonly properties: Properties;
  /** Properties that are required where another property has one of some values. */
  readonly requirements: readonly Requirement[];
}

/** Why something is not to be used any more, and what to use. */
export interface Deprecation {
  readonly message: string;
  readonly fix: string;
}

/** `needs` is required where `property` has one of `values`. */
export interface Requirement {
  readonly property: string;
  readonly values: readonly string[];
  readonly needs: string;
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
