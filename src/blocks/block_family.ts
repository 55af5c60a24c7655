import { moduleName } from "./block_names.ts";
import type { BlockVersion } from "./block_version.ts";
import { describedFacts } from "./described_facts.ts";
import type { BlockDescription } from "./description.ts";
import { type Buildable, StepBuilder } from "./step_builder.ts";

/** What a version's steps are built with, made when the first is: a program uses few of the blocks that it loads. */
function builderOf(block: BlockDescription, instead: string | undefined): () => VersionBuilder {
  let made: VersionBuilder | undefined;
  return () => {
    if (made === undefined) {
      const buildable = Object.freeze({ block, facts: describedFacts(block, instead) });
      made = { buildable, Builder: StepBuilder.of(buildable) };
    }
    return made;
  };
}

interface VersionBuilder {
  readonly buildable: Buildable;
  readonly Builder: typeof StepBuilder;
}

function blockVersion(block: BlockDescription, instead: string | undefined): BlockVersion<string, unknown, unknown> {
  const builder = builderOf(block, instead);
  const start = (name: string = moduleName(block.type)): unknown => {
    const { buildable, Builder } = builder();
    return Builder.start(buildable, name);
  };
  const parse = (json: unknown): unknown => {
    const { buildable, Builder } = builder();
    return Builder.parse(buildable, json);
  };
  return Object.freeze(Object.assign(start, {
    type: block.type,
    description: block,
    deprecated: block.deprecated === true,
    parse,
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
