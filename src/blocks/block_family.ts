import { buildableOf } from "./buildable.ts";
import { compareVersions, moduleName } from "./block_names.ts";
import type { BlockVersion } from "./block_version.ts";
import { deepFreeze } from "./deep_freeze.ts";
import type { BlockDescription } from "./description.ts";
import type { JsonSchema } from "./json_schema_of.ts";
import { stepJsonSchema } from "./step_json_schema.ts";
import { StepBuilder, type Steps } from "./step_builder.ts";

function blockVersion(block: BlockDescription, instead: string): BlockVersion<string, unknown, unknown> {
  let made: Steps | undefined;
  /** Made with the first step: a program uses few of the blocks that it loads. */
  const steps = (): Steps => made ??= StepBuilder.of(buildableOf(block, { instead }));
  const start = (name: string = moduleName(block.type)): unknown => steps().start(name);
  const description = { enumerable: true, get: (): BlockDescription => deepFreeze(block) };
  return Object.freeze(Object.assign(Object.defineProperties(start, { description }), {
    type: block.type,
    deprecated: block.deprecated === true,
    parse: (json: unknown): unknown => steps().parse(json),
    jsonSchema: (): JsonSchema => stepJsonSchema(block),
  })) as BlockVersion<string, unknown, unknown>;
}

/**
 * Makes the builders of a family from what the engine knows of its versions. What their types are, the generated module
 * that calls this says.
 *
 * @param versions The descriptions by version.
 * @typeParam Family The versions, each a {@linkcode BlockVersion}.
 *
 * @example
 * ```ts
 * import { blockFamily } from "@stepwright/workflows/builder";
 * import type { BlockVersion, CompleteStep, NamedStep, Selector } from "@stepwright/workflows/builder";
 * import assert from "node:assert/strict";
 *
 * // What generateBlocks writes, in short.
 * interface BlurV1Needs extends NamedStep {
 *   image(value: Selector): BlurV1;
 * }
 * interface BlurV1 extends BlurV1Needs, CompleteStep<"acme/blur@v1", { image: "image" }> {}
 *
 * const blur = blockFamily<{ readonly v1: BlockVersion<"acme/blur@v1", BlurV1Needs, BlurV1> }>({
 *   v1: {
 *     type: "acme/blur@v1",
 *     title: "Blur",
 *     category: "transformation",
 *     properties: { image: { selector: "any_data", kind: ["image"] } },
 *     required: ["image"],
 *     outputs: { image: ["image"] },
 *   },
 * });
 *
 * assert.deepEqual(blur.v1("soft").image("$inputs.photo").toJSON(), {
 *   type: "acme/blur@v1",
 *   name: "soft",
 *   image: "$inputs.photo",
 * });
 * ```
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
