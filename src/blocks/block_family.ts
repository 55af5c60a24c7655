import { buildableOf } from "./buildable.ts";
import { compareVersions, moduleName } from "./block_names.ts";
import type { BlockVersion } from "./block_version.ts";
import type { BlockDescription } from "./description.ts";
import type { JsonSchema } from "./json_schema_of.ts";
import { stepJsonSchema } from "./step_json_schema.ts";
import { StepBuilder, type Steps } from "./step_builder.ts";

function blockVersion(block: BlockDescription, instead: string): BlockVersion<string, unknown, unknown> {
  let made: Steps | undefined;
  /** Made with the first step: a program uses few of the blocks that it loads. */
  const steps = (): Steps => made ??= StepBuilder.of(buildableOf(block, { instead }));
  const start = (name: string = moduleName(block.type)): unknown => steps().start(name);
  return Object.freeze(Object.assign(start, {
    type: block.type,
    description: block,
    deprecated: block.deprecated === true,
    parse: (json: unknown): unknown => steps().parse(json),
    jsonSchema: (): JsonSchema => stepJsonSchema(block),
  }));
}

/**
 * Makes the builders of a family from what the engine knows of its versions. What their types are, the generated module
 * that calls this says.
 *
 * @param versions The descriptions by version.
 * @typeParam Family The versions, each a {@linkcode BlockVersion}.
 */
export function blockFamily<Family>(versions: Readonly<Record<string, BlockDescription>>): Family {
  const inUse = Object.values(versions).filter(({ deprecated, newer }) => deprecated !== true && newer !== true);
  const successor = Object.values(versions).find((version) => version.successor !== undefined)?.successor;
  const newest = inUse.toSorted(compareVersions).at(-1)?.type ?? successor;
  const instead = newest === undefined
    ? "choose another block: the engine deprecates every version of this one"
    : `use ${newest}`;
  return Object.freeze(
    Object.fromEntries(Object.entries(versions).map(([name, block]) => [name, blockVersion(block, instead)])),
  ) as Family;
}
