import { moduleName } from "./block_names.ts";
import type { BlockVersion } from "./block_version.ts";
import { describedFacts } from "./described_facts.ts";
import type { BlockDescription } from "./description.ts";
import { StepBuilder } from "./step_builder.ts";

function blockVersion(block: BlockDescription, instead: string | undefined): BlockVersion<string, unknown, unknown> {
  const buildable = Object.freeze({ block, facts: describedFacts(block, instead) });
  const Builder = StepBuilder.of(buildable);
  const start = (name: string = moduleName(block.type)): unknown => Builder.start(buildable, name);
  return Object.freeze(Object.assign(start, {
    type: block.type,
    description: block,
    deprecated: block.deprecated === true,
    parse: (json: unknown): unknown => Builder.parse(buildable, json),
  }));
}

/**
 * Makes the builders of a family from what the engine knows of its versions. What their types are, the generated module
 * that calls this says.
 *
 * @param versions The descriptions by version, the oldest first.
 * @typeParam Family The versions, each a {@linkcode BlockVersion}.
 */
export function blockFamily<Family>(versions: Readonly<Record<string, BlockDescription>>): Family {
  const inUse = Object.values(versions).filter(({ deprecated, newer }) => deprecated !== true && newer !== true);
  const instead = inUse.at(-1)?.type;
  return Object.freeze(
    Object.fromEntries(Object.entries(versions).map(([name, block]) => [name, blockVersion(block, instead)])),
  ) as Family;
}
