import { isRecord } from "../blocks/is_record.ts";
import { jsonText } from "../blocks/json_text.ts";
import type { Json } from "./inner_workflows.ts";

function byLength(pairs: readonly [string, string][]): [string, string][] {
  return pairs.toSorted(([one], [other]) => other.length - one.length);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The engine renames wherever a name stands in a text, so that a longer name which begins with it is hit as well. */
function bare(name: string): RegExp {
  return new RegExp(`\\$steps\\.${escaped(name)}(?!\\.)(?!__)`, "g");
}

/** A text with references to steps by their new names, as the engine replaces them. */
export function renameSteps(text: string, names: readonly [string, string][]): string {
  const pairs = byLength(names);
  const dotted = pairs.reduce(
    (text, [old, fresh]) => text.replaceAll(`$steps.${old}.`, () => `$steps.${fresh}.`),
    text,
  );
  return pairs.reduce((text, [old, fresh]) => text.replaceAll(bare(old), () => `$steps.${fresh}`), dotted);
}

/** A text that is a reference to an input becomes what is bound to it; one that holds such references holds its words. */
export function bindInputs(text: string, values: Json): unknown {
  const whole = /^\$inputs\.([A-Za-z0-9_-]+)$/.exec(text)?.[1];
  if (whole !== undefined && Object.hasOwn(values, whole)) return values[whole];
  return byLength(Object.entries(values).map(([key, value]) => [key, jsonText(value)]))
    .reduce((text, [key, value]) => text.replaceAll(`$inputs.${key}`, () => value), text);
}

/**
 * A text with references to the outputs of an inner workflow replaced by what these select; what refers to the workflow
 * itself refers to its first step.
 */
export function replaceOutputs(
  text: string,
  inner: string,
  outputs: readonly [string, string][],
  first: string,
): string {
  if (!text.includes(`$steps.${inner}`)) return text;
  const replaced = byLength(outputs)
    .reduce((text, [name, selector]) => text.replaceAll(`$steps.${inner}.${name}`, () => selector), text);
  return replaced.replaceAll(bare(inner), () => `$steps.${first}`);
}

/** A copy of a value with every text in it replaced; what is nested has been limited before. */
export function mapTexts(value: unknown, replace: (text: string) => unknown): unknown {
  if (typeof value === "string") return replace(value);
  if (Array.isArray(value)) return value.map((element) => mapTexts(element, replace));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, mapTexts(element, replace)]));
}
