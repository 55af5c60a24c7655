import { isRecord } from "../blocks/is_record.ts";
import type { Problem } from "../blocks/problem.ts";
import type { Schema } from "../blocks/schema.ts";
import type { Examined, ExaminedStep, Path, Slot } from "./examined.ts";
import { looksLikeReference, meantReference, meantStep, namedReference } from "./meant_reference.ts";
import { slotsOf } from "./slots.ts";
import { formOf, isExact, legalSources } from "./wirings.ts";

/** A place for a reference of which the reader says that something else stands there. */
interface Misfit {
  readonly slot: Slot;
  readonly step: ExaminedStep;
  readonly workflow: Examined;
  /** Whether the property takes literals as well. */
  readonly takesLiterals: boolean;
}

/**
 * A problem that was found while a step was read on its own, with the reference of this workflow that mends it: the one
 * that was meant by a text, or where something is missing the nearest that fits.
 */
export function mendedByWire(problem: Problem, step: ExaminedStep, workflow: Examined): Problem {
  const inside = problem.path.slice(step.path.length);
  const misfit = misfitAt(inside, step, workflow);
  const fix = misfit === undefined ? undefined : fixFor(problem, inside, misfit);
  return fix === undefined ? problem : Object.freeze({ ...problem, fix });
}

function misfitAt([key, ...rest]: Path, step: ExaminedStep, workflow: Examined): Misfit | undefined {
  const { description, writtenAs } = step;
  if (description === undefined || rest.length > 1) return undefined;
  const property = [...writtenAs].find(([, written]) => written === key)?.[0] ?? key;
  const slot = slotsOf(description).find((slot) => slot.property === property);
  const schema = slot === undefined ? undefined : description.properties[slot.property];
  return slot === undefined || schema === undefined || schema.secret === true
    ? undefined
    : { slot, step, workflow, takesLiterals: takesLiterals(schema) };
}

/** Whether something else fits than references and lists of them. */
function takesLiterals(schema: Schema): boolean {
  const { anyOf, selector, items, additionalProperties } = schema;
  if (anyOf !== undefined) return anyOf.some(takesLiterals);
  const inner = items ?? additionalProperties;
  return selector === undefined && schema.type !== "null" && (inner === undefined || takesLiterals(inner));
}

function fixFor({ code, fix }: Problem, [key, place]: Path, misfit: Misfit): string | undefined {
  if (code === "missing-property") return place === undefined ? wiring(misfit) : undefined;
  if (code !== "invalid-value") return undefined;
  const { slot, step, takesLiterals } = misfit;
  const written = isRecord(step.json) ? step.json[key!] : undefined;
  const value = place === undefined ? written : (written as Readonly<Record<string | number, unknown>>)[place];
  const meant = typeof value === "string" ? meantBy(value, misfit) : undefined;
  if (meant !== undefined) {
    const form = place === undefined ? formOf(meant, slot, step) : meant;
    return `did you mean ${JSON.stringify(form)}?`;
  }
  return fix === undefined && place === undefined && !takesLiterals ? wiring(misfit) : undefined;
}

function meantBy(text: string, { slot, step, workflow, takesLiterals }: Misfit): string | undefined {
  if (slot.takesSteps) return meantStep(text, step, workflow);
  return takesLiterals && !looksLikeReference(text)
    ? namedReference(text, slot, step, workflow)
    : meantReference(text, slot, step, workflow);
}

/** The nearest legal wiring; where literals fit as well, only one of a kind that the property names. */
function wiring({ slot, step, workflow, takesLiterals }: Misfit): string | undefined {
  const legal = legalSources(slot, step, workflow);
  const source = legal.find((source) => isExact(source, slot)) ?? (takesLiterals ? undefined : legal[0]);
  if (source === undefined) return undefined;
  return `wire ${slot.property} to ${JSON.stringify(formOf(source.selector, slot, step))}`;
}
