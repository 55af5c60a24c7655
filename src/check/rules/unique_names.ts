import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import type { Examined, ExaminedInput, ExaminedOutput, ExaminedStep } from "../examined.ts";
import { errorAt } from "../make_problem.ts";

type Entry = ExaminedInput | ExaminedStep | ExaminedOutput;

function repeated(what: string, entries: readonly Entry[]): Problem[] {
  const taken = new Set<string>();
  const again = entries.filter(({ name }) => name !== undefined && taken.size === taken.add(name).size);
  const next = new Map<string, number>();
  return again.map(({ name = "", path }) => {
    let number = next.get(name) ?? 2;
    while (taken.has(`${name}_${number}`)) number += 1;
    next.set(name, number + 1);
    const spot = { path: [...path, "name"], step: what === "step" ? name : undefined, property: "name" };
    const message = `Cannot name a second ${what} ${quote(name)}: names of ${what}s are unique`;
    return errorAt(spot, "duplicate-name", message, `name it ${quote(`${name}_${number}`)}`);
  });
}

/** Names are unique among inputs, among steps, and among outputs. */
export function uniqueNames({ inputs, steps, outputs }: Examined): readonly Problem[] {
  return [...repeated("input", inputs), ...repeated("step", steps), ...repeated("output", outputs)];
}
