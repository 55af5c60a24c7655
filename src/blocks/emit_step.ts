import { defaultsOf, type StepValues } from "./step_facts.ts";
import type { Buildable } from "./buildable.ts";
import { demandProblems } from "./demand_problems.ts";
import { describedDefaults } from "./described_defaults.ts";
import type { BlockDescription } from "./description.ts";
import { InvalidStepError, type Problem } from "./problem.ts";
import { missingProperty, unwritableStep } from "./step_problem.ts";
import { wantedBy } from "./wanted_by.ts";

/**
 * How {@linkcode emitStep} writes.
 *
 * @example
 * ```ts
 * import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";
 * import type { EmitOptions } from "@stepwright/workflows/builder";
 * import assert from "node:assert/strict";
 *
 * const normalForm: EmitOptions = { defaults: true };
 * const crop = dynamicCrop.v1("crop").images("$inputs.photo").predictions("$steps.model.predictions");
 *
 * assert.deepEqual(crop.toJSON(normalForm), { ...crop.toJSON(), mask_opacity: 0, background_color: [0, 0, 0] });
 * ```
 */
export interface EmitOptions {
  /** Whether to write every property, defaults filled in: the engine's normal form. */
  readonly defaults?: boolean;
}

/** What keeps values, with defaults filled in, from being a step of this block. */
function lacking(offered: BlockDescription, normal: StepValues): readonly Problem[] {
  const missing = offered.required.filter((key) => !Object.hasOwn(normal, key));
  return [
    ...missing.map((key) =>
      missingProperty(normal.name, key, wantedBy(offered.properties[key] ?? {}, offered.definitions, "builder"))
    ),
    ...demandProblems(offered, { ...describedDefaults(offered), ...normal }).map(unwritableStep),
  ];
}

/**
 * Writes a step's JSON from what was set: the one place where it is made.
 *
 * @throws {InvalidStepError} If something that the engine requires is missing, or what was set does not go together.
 */
export function emitStep(
  { offered, facts }: Buildable,
  values: StepValues,
  { defaults = false }: EmitOptions,
): StepValues {
  const normal = { ...defaultsOf(facts), ...values };
  const problems = lacking(offered, normal);
  if (problems.length > 0) throw new InvalidStepError(problems);
  const source = defaults ? normal : values;
  const keys = Object.keys(facts.properties).filter((key) => Object.hasOwn(source, key));
  return structuredClone(Object.fromEntries(keys.map((key) => [key, source[key]])));
}
