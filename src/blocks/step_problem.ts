import { NAME_WORDS } from "../selectors/name.ts";
import type { BlockFacts, StepValues } from "./block.ts";
import type { Problem } from "./problem.ts";
import type { Form, Property } from "./property.ts";
import { quote, typeWords } from "./quote.ts";

/** Where a problem stands. */
export interface Place {
  /** The step's name, if it has one that can be shown. */
  readonly step: unknown;
  /** The property, as the user wrote it. */
  readonly key: string;
  /** The way to what is wrong, where that is not the property as a whole. */
  readonly path?: readonly (string | number)[];
}

/** Makes a problem of one property. */
export function stepProblem(
  severity: Problem["severity"],
  code: string,
  { step, key, path = [key] }: Place,
  message: string,
  fix?: string,
): Problem {
  return Object.freeze({
    code,
    severity,
    path: Object.freeze(path),
    ...(typeof step === "string" && { step }),
    property: key,
    message,
    ...(fix !== undefined && { fix }),
  });
}

/** What a property takes, in words: from the engine's side, or from a builder's, which takes less. */
export function wanted({ forms, references }: Property<unknown>, by: keyof Form<unknown>["wanted"]): string {
  const literals = forms.map((form) => form.wanted[by]).filter((words) => words !== "");
  const reference = references === null
    ? []
    : [`a reference of kind ${references.join(", ")}${literals.length === 0 ? `, such as "$inputs.name"` : ""}`];
  return [...literals, ...reference].join(", or ");
}

/** A value as a message shows it; of a secret only the type. */
export function shown(property: Property<unknown>, value: unknown): string {
  return property.secret ? typeWords(value) : quote(value);
}

/** What the step lacks because of what another of its properties is. */
export function unmetRequirements(facts: BlockFacts, values: StepValues): Problem[] {
  return facts.requirements
    .filter(({ property, values: some }) => some.includes(String(values[property])))
    .filter(({ needs }) => values[needs] === null || values[needs] === undefined)
    .map(({ property, needs }) => {
      const words = wanted(facts.properties[needs]!, "builder");
      const message = `Cannot use ${property} ${quote(values[property])} without ${needs}: wanted ${words}`;
      return stepProblem("error", "missing-property", { key: needs, step: values.name }, message);
    });
}

/** What keeps values, with defaults filled in, from being a step of this block. */
export function lacking(facts: BlockFacts, normal: StepValues): Problem[] {
  const missing = Object.entries(facts.properties).filter(([key]) => normal[key] === undefined);
  return [
    ...missing.map(([key, property]) => missingProperty(normal.name, key, wanted(property, "builder"))),
    ...unmetRequirements(facts, normal),
  ];
}

/** A step cannot be written because something is not set. */
export function missingProperty(step: unknown, key: string, words: string): Problem {
  const message = `Cannot write the step without ${key}: wanted ${words}`;
  return stepProblem("error", "missing-property", { key, step }, message);
}

/** A step cannot have a name that nobody can refer to. */
export function invalidName(step: unknown, name: unknown): Problem {
  const message = `Cannot set name to ${quote(name)}: wanted ${NAME_WORDS}`;
  return stepProblem("error", "invalid-value", { key: "name", step }, message);
}
