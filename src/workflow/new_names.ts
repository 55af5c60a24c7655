import { isRecord } from "../blocks/is_record.ts";
import type { WorkflowDefinition } from "./definition.ts";
import { groupsOf } from "../blocks/groups_of.ts";
import { inTurn } from "./in_turn.ts";
import { mapJson } from "./map_json.ts";
import { stepOrder } from "./step_order.ts";
import { readWire } from "./wire.ts";

/** New names by old ones. */
type Renames = ReadonlyMap<string, string>;

/** What was renamed that selectors point at. */
export interface WiredNames {
  readonly inputs: Renames;
  readonly steps: Renames;
}

/** What was renamed between two definitions. */
export interface NewNames extends WiredNames {
  readonly outputs: Renames;
}

interface Named {
  readonly name: string;
}

const NONE: Renames = new Map();

/**
 * Finds what has another name in the second definition and is otherwise the same. Inputs come first and outputs last:
 * what an entry is wired to may have been renamed as well. Each step comes behind those that it is wired to, so that
 * each is looked at once.
 */
export function newNames(first: WorkflowDefinition, second: WorkflowDefinition): NewNames {
  const removed = (section: keyof NewNames) => missingIn(second[section], first[section]);
  const added = (section: keyof NewNames) => missingIn(first[section], second[section]);
  const inputs = findRenames(removed("inputs"), added("inputs"), () => ({ inputs: NONE, steps: NONE }));
  const steps = findRenames(stepOrder(removed("steps")), added("steps"), (found) => ({ inputs, steps: found }));
  const outputs = findRenames(removed("outputs"), added("outputs"), () => ({ inputs, steps }));
  return { inputs, steps, outputs };
}

function missingIn(there: readonly Named[], here: readonly Named[]): readonly Named[] {
  const names = new Set(there.map(({ name }) => name));
  return here.filter(({ name }) => !names.has(name));
}

function findRenames(
  removed: readonly Named[],
  added: readonly Named[],
  names: (found: Renames) => WiredNames,
): Renames {
  const free = inTurn(groupsOf(added, nameless));
  const found = new Map<string, string>();
  for (const entry of removed) {
    if (found.has(entry.name)) continue;
    const twin = free.get(nameless(rewriteSelectors(entry, names(found))))?.next().value;
    if (twin !== undefined) found.set(entry.name, twin.name);
  }
  return found;
}

/** A copy of a JSON value in which selectors use the new names. */
export function rewriteSelectors<J>(json: J, names: WiredNames): J {
  return mapJson(json, (part) => typeof part === "string" ? rewritten(part, names) : part) as J;
}

function rewritten(text: string, names: WiredNames): string {
  const wire = readWire(text);
  const newName = wire && names[wire.root].get(wire.name);
  return wire === undefined || newName === undefined ? text : `$${wire.root}.${newName}${wire.rest}`;
}

/** A text that is the same for entries that differ at most in their names and in the order of their keys. */
function nameless(entry: Named): string {
  return JSON.stringify(mapJson({ ...entry, name: "" }, (part) => isRecord(part) ? sorted(part) : part));
}

function sorted(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1));
}
