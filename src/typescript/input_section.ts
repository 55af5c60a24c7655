import type { InputJson } from "../selectors/input.ts";
import type { Code } from "./code.ts";
import type { Identifiers } from "./identifiers.ts";
import type { Scope } from "./scope.ts";
import { hasDoubles, type Section } from "./section.ts";
import { writeInput } from "./write_input.ts";

/** The constant of an input. */
export interface InputConstant {
  readonly identifier: string;
  readonly code: Code;
  /** Whether it also declares the input, and not only refers to it. */
  readonly declares: boolean;
}

/** The inputs of a workflow: a constant for each that can be referred to, and the call that adds them. */
export interface InputSection extends Section {
  readonly constants: readonly InputConstant[];
}

/** Writes the inputs, and lets what follows refer to them. */
export function inputSection(inputs: readonly InputJson[], identifiers: Identifiers, scope: Scope): InputSection {
  const written = inputs.map((json) => {
    const { constant, declaration } = writeInput(json);
    if (constant === undefined) return { given: declaration, constants: [] };
    const identifier = identifiers.take(json.name, "Input");
    scope.declareInput(json.name, { code: identifier, kinds: constant.kinds });
    const declares = declaration === "constant";
    return {
      given: declares ? identifier : declaration,
      constants: [{ identifier, code: constant.code, declares }],
    };
  });
  const given = written.flatMap(({ given }) => given ?? []);
  const keptBecause = hasDoubles(inputs)
    ? "two inputs have the same name"
    : given.length < written.length
    ? "one has keys or values that no call takes"
    : undefined;
  const constants = written.flatMap(({ constants }) => constants);
  return keptBecause === undefined
    ? { calls: [{ method: "inputs", given }], keptBecause, constants }
    : { calls: [], keptBecause, constants: constants.map((constant) => ({ ...constant, declares: false })) };
}
