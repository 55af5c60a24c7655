import type { Problem } from "../blocks/problem.ts";
import type { ExaminedStep } from "./examined.ts";
import { noteAt } from "./make_problem.ts";

/**
 * The property that the engine's error names for a reference that leads nowhere: the first whose text holds what is
 * missing, which need not be the one that holds the reference.
 */
function blamedProperty({ values, json, name }: ExaminedStep, missing: string): string | undefined {
  const { type } = json as { readonly type: unknown };
  const all: readonly (readonly [string, unknown])[] = [["type", type], ["name", name], ...Object.entries(values)];
  return all.find(([, value]) => typeof value === "string" && value.includes(missing))?.[0];
}

/** A note for those who compare with the engine's error, where that names another place than the true one. */
export function blameNote(step: ExaminedStep, property: string, missing: string): Problem[] {
  const blamed = blamedProperty(step, missing);
  const shortName = step.name?.slice(step.name.lastIndexOf(".") + 1);
  if (blamed === undefined || (blamed === property && shortName === step.name)) return [];
  return [noteAt(
    { path: [...step.path, step.writtenAs.get(blamed) ?? blamed], step: shortName, property: blamed },
    "blamed-by-engine",
    `The engine's own message names ${blamed} of "${shortName}" for what is wrong with ${property} of "${step.name}"`,
  )];
}
