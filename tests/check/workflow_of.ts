import { checkWorkflow } from "../../src/check/check.ts";
import type { Problem } from "../../src/check/check.ts";

type Json = Readonly<Record<string, unknown>>;

export const IMAGE: Json = { type: "WorkflowImage", name: "image" };

/** A definition of these steps, with an image for an input. */
export function workflowOf(
  steps: readonly unknown[],
  outputs: readonly unknown[] = [],
  inputs: readonly unknown[] = [IMAGE],
): Json {
  return { version: "1.0", inputs, steps, outputs };
}

/** A step of the engine's own. */
export function step(type: string, name: string, properties: Json = {}): Json {
  return { type: `roboflow_core/${type}`, name, ...properties };
}

export function blur(name: string, image: string, more: Json = {}): Json {
  return step("image_blur@v1", name, { image, ...more });
}

export function llama(name: string, more: object): Json {
  return step("llama_vision@v2", name, { images: "$inputs.image", ...more });
}

/** A step that lets others run where a value exists. */
export function cont(name: string, value: string, next: readonly string[]): Json {
  return step("continue_if@v1", name, {
    condition_statement: {
      type: "StatementGroup",
      statements: [{
        type: "UnaryStatement",
        operator: { type: "Exists" },
        operand: { type: "DynamicOperand", operand_name: "x" },
      }],
    },
    evaluation_parameters: { x: value },
    next_steps: next,
  });
}

export function parameter(name: string, more: Json = {}): Json {
  return { type: "WorkflowParameter", name, ...more };
}

export function output(name: string, selector: string): Json {
  return { type: "JsonField", name, selector };
}

/** What a check says, in a line for each problem of a severity. */
export function said(definition: unknown, severity: Problem["severity"] = "error"): string[] {
  return checkWorkflow(definition).problems.filter((problem) => problem.severity === severity)
    .map(({ path, message, fix }) => `${path.join(".")}: ${message}${fix === undefined ? "" : `; ${fix}`}`);
}
