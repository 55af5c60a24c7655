import type { BlockDescription } from "../../blocks/description.ts";
import type { Problem } from "../../blocks/problem.ts";
import type { ProblemCode } from "../../blocks/problem_code.ts";
import { quote } from "../../blocks/quote.ts";
import type { Blocks, Examined, ExaminedStep } from "../examined.ts";
import { warningAt } from "../make_problem.ts";

/** Blocks and properties that the engine itself deprecates. */
export function deprecatedVersions({ steps, blocks }: Examined): readonly Problem[] {
  const problems: Problem[] = [];
  const warn = ({ path, name }: ExaminedStep, key: string, code: ProblemCode, message: string, fix?: string): void => {
    problems.push(warningAt({ path: [...path, key], step: name, property: key }, code, message, fix));
  };
  for (const step of steps) {
    const { description, json, writtenAs } = step;
    if (description === undefined) continue;
    const { type } = json as { readonly type: unknown };
    if (description.deprecated === true) {
      warn(step, "type", "deprecated-version", `The engine deprecates ${quote(type)}`, adviceFor(description, blocks));
    }
    for (const [property, key] of writtenAs) {
      if (description.properties[property]?.deprecated !== true) continue;
      const message = `The engine deprecates the property ${key} of ${quote(type)}`;
      warn(step, key, "deprecated-property", message, `leave ${key} out`);
    }
  }
  return problems;
}

/** To use the latest version of the same block, if there is a later one that is not deprecated itself, or its successor. */
function adviceFor({ type, successor }: BlockDescription, blocks: Blocks): string {
  const [family, number] = type.split("@v");
  let latest = successor;
  for (let version = Number(number) + 1; blocks.get(`${family}@v${version}`) !== undefined; version += 1) {
    const later = blocks.get(`${family}@v${version}`)!;
    if (later.deprecated !== true && later.newer !== true) latest = later.type;
  }
  return latest === undefined
    ? "choose another block: the engine deprecates this one and all that came after it"
    : `use ${quote(latest)}`;
}
