import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import type { Examined, ExaminedInput, ExaminedOutput, ExaminedStep } from "../examined.ts";
import { errorAt } from "../make_problem.ts";

type Entry = ExaminedInput | ExaminedStep | ExaminedOutput;

function repeated(what: string, entries: readonly Entry[]): Problem[] {
  const taken = new Set(entries.map(({ name }) => name));
  const seen = new Set<string>();
  return entries.flatMap(({ name, path }) => {
    if (name === undefined || !seen.has(name)) {
      if (name !== undefined) seen.add(name);
      return [];
    }
    const spot = { path: [...path, "name"], step: what === "step" ? name : undefined, property: "name" };
    const message = `Cannot name a second ${what} ${quote(name)}: names of ${what}s are unique`;
    return errorAt(spot, "duplicate-name", message, `name it ${quote(freeName(name, taken))}`);
  });
}

/** A name like this one that nothing else has; it counts as taken from now on. */
function freeName(name: string, taken: Set<string | undefined>): string {
  let number = 2;
  while (taken.has(`${name}_${number}`)) number += 1;
  taken.add(`${name}_${number}`);
  return `${name}_${number}`;
}

/** Names are unique among inputs, among steps, and among outputs. */
export function uniqueNames({ inputs, steps, outputs }: Examined): readonly Problem[] {
  return [...repeated("input", inputs), ...repeated("step", steps), ...repeated("output", outputs)];
}
