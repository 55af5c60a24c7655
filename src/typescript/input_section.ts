import type { InputJson } from "../selectors/input.ts";
import type { Code } from "./code.ts";
import type { Identifiers } from "./identifiers.ts";
import type { Scope } from "./scope.ts";
import { doubles, part, type Section } from "./section.ts";
import { inputMisfit, writeInput } from "./write_input.ts";

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
  const given = doubles(inputs);
  const { kept, remarks } = part("inputs", inputs, inputs.map((json, index) => inputMisfit(json) ?? given[index]));
  const written = inputs.map((json, index) => {
    const { constant, declaration } = writeInput(json);
    if (constant === undefined) return { argument: declaration, constants: [] };
    const identifier = identifiers.take(json.name, "Input");
    scope.declareInput(json.name, { code: identifier, kinds: constant.kinds });
    const declares = declaration === "constant" && index >= kept.length;
    return {
      argument: declares ? identifier : declaration,
      constants: [{ identifier, code: constant.code, declares }],
    };
  });
  const added = written.slice(kept.length).flatMap(({ argument }) => argument ?? []);
  const constants = written.flatMap(({ constants }) => constants);
  return { kept, calls: [{ method: "inputs", given: added }], remarks, constants };
}
