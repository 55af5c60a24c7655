import type { BlockDescription } from "../../blocks/description.ts";
import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import type { Blocks, Examined } from "../examined.ts";
import { warningAt } from "../make_problem.ts";

/** Blocks and properties that the engine itself deprecates. */
export function deprecatedVersions({ steps, blocks }: Examined): readonly Problem[] {
  return steps.flatMap(({ description, path, name, json, writtenAs }) => {
    if (description === undefined) return [];
    const spot = (key: string) => ({ path: [...path, key], step: name, property: key });
    const { type } = json as { readonly type: unknown };
    const versions = description.deprecated === undefined ? [] : [warningAt(
      spot("type"),
      "deprecated-version",
      `The engine deprecates ${quote(type)}`,
      adviceFor(description, blocks),
    )];
    const properties = [...writtenAs].filter(([property]) => description.properties[property]?.deprecated).map((
      [, key],
    ) =>
      warningAt(
        spot(key),
        "deprecated-property",
        `The engine deprecates the property ${key} of ${quote(type)}`,
        `leave ${key} out`,
      )
    );
    return [...versions, ...properties];
  });
}

/** The latest version of the same block, if there is a later one that is not deprecated itself. */
function adviceFor({ type }: BlockDescription, blocks: Blocks): string | undefined {
  const [family, number] = type.split("@v");
  let latest: string | undefined;
  for (let version = Number(number) + 1; blocks.get(`${family}@v${version}`) !== undefined; version += 1) {
    const later = blocks.get(`${family}@v${version}`)!;
    if (later.deprecated === undefined && later.newer === undefined) latest = later.type;
  }
  return latest === undefined ? undefined : `use ${quote(latest)}`;
}
