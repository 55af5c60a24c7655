import type { Examined, ExaminedInput, ExaminedStep } from "./examined.ts";

/** What a reference in a step points at, as the engine works it out from the parts between the dots. */
export type Target =
  /** Nothing has this name: no input, no step. */
  | { readonly kind: "missing"; readonly of: "input" | "step"; readonly name: string }
  /** A step as such, for flow control. */
  | { readonly kind: "step"; readonly step: ExaminedStep }
  /** An input. */
  | { readonly kind: "input"; readonly input: ExaminedInput }
  /** An output of a step. */
  | { readonly kind: "output"; readonly step: ExaminedStep; readonly output: string }
  /** Something that is there, but that no property can take; the engine calls it a fault of its own. */
  | { readonly kind: "unfit"; readonly what: string };

type Names = Pick<Examined, "inputsByName" | "stepsByName" | "outputs">;

/** Finds what a reference in a step points at. */
export function targetOf(selector: string, { inputsByName, stepsByName, outputs }: Names): Target {
  const parts = selector.split(".");
  const [root = "", name] = parts;
  if (root === "$steps" && name !== undefined) {
    const step = stepsByName.get(name);
    if (step === undefined) return { kind: "missing", of: "step", name };
    return parts.length === 2 ? { kind: "step", step } : { kind: "output", step, output: parts.at(-1)! };
  }
  if (root === "$inputs" && name !== undefined) {
    if (!inputsByName.has(name)) return { kind: "missing", of: "input", name: parts.slice(1).join(".") };
    const input = inputsByName.get(parts.slice(1).join("."));
    return input === undefined ? { kind: "unfit", what: `a part of the input "${name}"` } : { kind: "input", input };
  }
  if (root === "$outputs" && outputs.some((output) => output.name === name)) {
    return { kind: "unfit", what: "an output of the workflow" };
  }
  return root.startsWith("$inputs")
    ? { kind: "missing", of: "input", name: root.slice("$inputs".length + 1) }
    : { kind: "missing", of: "step", name: selector.slice(1) };
}
