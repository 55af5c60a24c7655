import { versionName } from "../blocks/block_names.ts";
import type { BlockDescription } from "../blocks/description.ts";
import type { Family } from "./family.ts";
import { listed } from "./property_words.ts";
import type { Paragraph } from "./write_doc.ts";

function code(names: readonly string[]): readonly string[] {
  return names.map((name) => `\`${name}\``);
}

/** The outputs that depend on what was set. */
function dynamicWords({ outputs, dynamicOutputs: dynamic }: BlockDescription): readonly string[] {
  if (dynamic === undefined || dynamic === true) {
    return "*" in outputs ? ["outputs that the server alone knows: write `$steps.name.output` for one"] : [];
  }
  if ("output" in dynamic) return [];
  const kinds = dynamic.each === "suffix" ? [dynamic.kinds, ...Object.values(dynamic.kindsOf)].flat() : dynamic.kinds;
  const source = dynamic.each === "suffix"
    ? `each key of \`${dynamic.of}\` with each of its \`${dynamic.suffixes}\``
    : `each ${dynamic.each} of \`${dynamic.of}\``;
  return [`an output for ${source} (${[...new Set(kinds)].join(", ")})`];
}

function outputWords(block: BlockDescription): string {
  const fixed = Object.entries(block.outputs).filter(([name]) => name !== "*");
  const all = [...fixed.map(([name, kinds]) => `\`${name}\` (${kinds.join(", ")})`), ...dynamicWords(block)];
  return all.length === 0 ? "It gives nothing to other steps." : `Gives ${listed(all, "and")}.`;
}

function batchWords(block: BlockDescription): readonly string[] {
  const { batch = [], batchOrScalar = [], castToBatch = [], acceptsEmpty, outputOffset, inputOffsets = {} } = block;
  const takesBatches = batch.length + batchOrScalar.length + castToBatch.length > 0;
  const deeper = Object.entries(inputOffsets).filter(([, offset]) => offset > 0).map(([property]) => property);
  return [
    ...batch.length === 0 ? [] : [`Takes whole batches in ${listed(code(batch), "and")}.`],
    ...batchOrScalar.length === 0 ? [] : [`Takes batches or single values in ${listed(code(batchOrScalar), "and")}.`],
    ...castToBatch.length === 0 ? [] : [`Makes a batch of a single value in ${listed(code(castToBatch), "and")}.`],
    ...takesBatches ? [] : ["Runs once for each element of a batch."],
    ...acceptsEmpty === true ? ["Also gets the elements that are empty."] : [],
    ...deeper.length === 0 ? [] : [
      `In ${listed(code(deeper), "and")} it takes data one level deeper than in \`${block.dimensionalityReference}\`.`,
    ],
    ...outputOffset === undefined
      ? []
      : [`Its outputs lie one level ${outputOffset > 0 ? "deeper" : "shallower"} than its inputs.`],
  ];
}

function categoryWords({ category }: BlockDescription): string {
  return category === "" ? "" : `, of the category ${category.replaceAll("_", " ")}`;
}

/** What speaks against a version. */
function stateWords({ deprecated, newer }: BlockDescription): string {
  if (deprecated === true) return ", which the engine deprecates";
  return newer === true ? ", which the engine 1.5.0 does not have" : "";
}

/** What a family is, for the one who opens its module. */
export function familyWords({ name, blocks }: Family): readonly Paragraph[] {
  const newest = blocks.at(-1)!;
  const what = `Typed builders for the block ${newest.title}${categoryWords(newest)}`;
  if (blocks.length === 1) return [`${what}: {@linkcode ${name}} builds steps of \`${newest.type}\`.`];
  return [
    `${what}: {@linkcode ${name}} builds steps of each version.`,
    blocks.toReversed().map((block) => `- \`${versionName(block.type)}\`: \`${block.type}\`${stateWords(block)}`),
  ];
}

/**
 * What a version of a block is, for the one who chooses it.
 *
 * @param note What else there is to say.
 */
export function versionWords(
  block: BlockDescription,
  family: readonly BlockDescription[],
  note?: string,
): readonly string[] {
  const inUse = family.filter(({ deprecated, newer }) => deprecated !== true && newer !== true);
  const best = inUse.at(-1);
  const version = best === undefined || best === block ? "" : versionName(best.type);
  const instead = version === "" ? block.successor ?? "" : version;
  return [
    `\`${block.type}\`: ${block.title}${categoryWords(block)}.` +
    (block.deprecated !== true && version !== "" && family.indexOf(block) < family.indexOf(best!)
      ? ` A later version is \`${version}\`.`
      : "") +
    (block.newer === true ? " It is newer than the engine 1.5.0, which refuses it." : ""),
    [outputWords(block), ...batchWords(block)].join(" "),
    ...note === undefined ? [] : [note],
    ...block.deprecated !== true
      ? []
      : [`@deprecated The engine itself deprecates this version${instead === "" ? "" : `: use \`${instead}\``}.`],
  ];
}
