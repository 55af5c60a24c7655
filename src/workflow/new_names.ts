import { isRecord } from "../blocks/is_record.ts";
import type { WorkflowDefinition } from "./definition.ts";
import { mapJson } from "./map_json.ts";
import { wiredSteps } from "./wired_steps.ts";

/** New names by old ones. */
type Renames = ReadonlyMap<string, string>;

/** What was renamed between two definitions. */
export interface NewNames {
  readonly inputs: Renames;
  readonly steps: Renames;
  readonly outputs: Renames;
}

interface Named {
  readonly name: string;
}

const NONE: Renames = new Map();

/**
 * Finds what has another name in the second definition and is otherwise the same. Inputs come first and outputs last:
 * what an entry is wired to may have been renamed as well.
 */
export function newNames(first: WorkflowDefinition, second: WorkflowDefinition): NewNames {
  const find = (section: keyof NewNames, names: (found: Renames) => NewNames) =>
    findRenames(missingIn(second[section], first[section]), missingIn(first[section], second[section]), names);
  const inputs = find("inputs", () => ({ inputs: NONE, steps: NONE, outputs: NONE }));
  const steps = find("steps", (found) => ({ inputs, steps: found, outputs: NONE }));
  const outputs = find("outputs", () => ({ inputs, steps, outputs: NONE }));
  return { inputs, steps, outputs };
}

function missingIn(there: readonly Named[], here: readonly Named[]): readonly Named[] {
  const names = new Set(there.map(({ name }) => name));
  return here.filter(({ name }) => !names.has(name));
}

/** What is wired to a find is looked at again: it may be the next one. */
function findRenames(
  removed: readonly Named[],
  added: readonly Named[],
  names: (found: Renames) => NewNames,
): Renames {
  const free = groupBy(added.map((entry) => [nameless(entry), entry] as const));
  const wiredTo = groupBy(removed.flatMap((entry) => wiredSteps(entry).map((step) => [step, entry] as const)));
  const found = new Map<string, string>();
  const open = [...removed];
  for (const entry of open) {
    if (found.has(entry.name)) continue;
    const twin = free.get(nameless(rewriteSelectors(entry, names(found))))?.shift();
    if (twin === undefined) continue;
    found.set(entry.name, twin.name);
    open.push(...(wiredTo.get(entry.name) ?? []));
  }
  return found;
}

function groupBy(pairs: readonly (readonly [key: string, entry: Named])[]): Map<string, Named[]> {
  const groups = new Map<string, Named[]>();
  for (const [key, entry] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}

const SELECTOR = /^\$(inputs|steps)\.([A-Za-z0-9_-]+)(?=\.|$)/;

/** A copy of a JSON value in which selectors use the new names. */
export function rewriteSelectors<J>(json: J, names: NewNames): J {
  return mapJson(json, (part) => typeof part === "string" ? part.replace(SELECTOR, renamed) : part) as J;

  function renamed(selector: string, root: "inputs" | "steps", name: string): string {
    const newName = names[root].get(name);
    return newName === undefined ? selector : `$${root}.${newName}`;
  }
}

/** A text that is the same for entries that differ at most in their names and in the order of their keys. */
function nameless(entry: Named): string {
  return JSON.stringify(mapJson({ ...entry, name: "" }, (part) => isRecord(part) ? sorted(part) : part));
}

function sorted(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1));
}
