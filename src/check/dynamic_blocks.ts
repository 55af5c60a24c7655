import type { Catalogue } from "../blocks/catalogue_index.ts";
import type { BlockDescription } from "../blocks/description.ts";
import { isRecord } from "../blocks/is_record.ts";
import { onceFor } from "../blocks/once_for.ts";
import type { Problem } from "../blocks/problem.ts";
import { quote } from "../blocks/quote.ts";
import { readValue } from "../blocks/read_value.ts";
import { describeDynamicBlock, type Manifest, referencesOf } from "./describe_dynamic_block.ts";
import { DYNAMIC_BLOCK, DYNAMIC_BLOCK_DEFINITIONS, SELECTOR_TYPES } from "./dynamic_block_schema.ts";
import { entryProblem } from "./entry_problem.ts";
import type { Blocks, Path } from "./examined.ts";
import { errorAt } from "./make_problem.ts";
import { slotsOf } from "./slots.ts";

/** A definition of a block, and where it stands. */
export interface PlacedDefinition {
  readonly json: unknown;
  readonly path: Path;
}

/** The blocks of the catalogue, and those that a definition brings along. */
export function withDynamicBlocks(
  definitions: readonly PlacedDefinition[],
  catalogue: Catalogue,
  newer: boolean,
): { readonly blocks: Blocks; readonly problems: readonly Problem[] } {
  const own = new Map<string, BlockDescription>();
  const unusable = new Set<string>();
  const problems: Problem[] = [];
  const kinds = definitions.length === 0 ? new Set<string>() : kindsOf(catalogue);
  for (const placed of definitions) {
    const type = typeOf(placed.json);
    if (type !== undefined && (own.has(type) || unusable.has(type))) continue;
    const found = problemsOf(placed, catalogue, kinds);
    problems.push(...found);
    if (found.length === 0) own.set(type!, describeDynamicBlock(manifestOf(placed.json)));
    else if (type !== undefined) unusable.add(type);
  }
  const types = [...own.keys(), ...unusable];
  const others = typesOf(catalogue, newer);
  const blocks: Blocks = {
    get: (type) => own.get(type) ?? catalogue.blocks.get(type),
    types: types.length === 0 ? others : [...types, ...others],
    unusable,
    kinds: () => kindsOf(catalogue),
  };
  return { blocks, problems };
}

const typesKnown = new WeakMap<Catalogue, Map<boolean, readonly string[]>>();

/** The types and aliases that a step may have: types before aliases, later versions before earlier ones. */
function typesOf(catalogue: Catalogue, newer: boolean): readonly string[] {
  const known = typesKnown.get(catalogue) ?? new Map<boolean, readonly string[]>();
  typesKnown.set(catalogue, known);
  let types = known.get(newer);
  if (types === undefined) {
    const all = new Set([...catalogue.types.toReversed(), ...catalogue.blocks.keys()]);
    types = [...all].filter((type) => newer || catalogue.blocks.get(type)?.newer === undefined);
    known.set(newer, types);
  }
  return types;
}

function typeOf(json: unknown): string | undefined {
  const manifest = isRecord(json) ? json.manifest : undefined;
  const type = isRecord(manifest) ? manifest.block_type : undefined;
  return typeof type === "string" ? type : undefined;
}

function manifestOf(json: unknown): Manifest {
  const reading = readValue(DYNAMIC_BLOCK, json, DYNAMIC_BLOCK_DEFINITIONS);
  return (reading as { readonly value: { readonly manifest: Manifest } }).value.manifest;
}

/** Kinds that the engine declares, though no block of it hands them over or takes them. */
const UNUSED_KINDS: readonly string[] = ["detection", "point", "serialised_payloads", "tensor"];

/** Every kind that the engine knows: those of the catalogue's blocks, and those of none. */
const kindsOf: (catalogue: Catalogue) => ReadonlySet<string> = onceFor(({ blocks }) =>
  new Set([
    "*",
    ...UNUSED_KINDS,
    ...[...new Set(blocks.values())].flatMap((block) => [
      ...Object.values(block.outputs).flat(),
      ...slotsOf(block).flatMap((slot) => slot.kinds),
    ]),
  ])
);

/** Names that a Python class of a step has no room for. */
const RESERVED: readonly string[] = ["type", "name"];

function problemsOf({ json, path }: PlacedDefinition, catalogue: Catalogue, kinds: ReadonlySet<string>): Problem[] {
  const reading = readValue(DYNAMIC_BLOCK, json, DYNAMIC_BLOCK_DEFINITIONS);
  if (!reading.ok) return reading.mismatches.map((mismatch) => entryProblem("a block's definition", path, mismatch));
  const manifest = manifestOf(json);
  const type = manifest.block_type;
  const problems: Problem[] = [];
  const problem = (rest: Path, message: string, fix?: string): void => {
    problems.push(errorAt({ path: [...path, "manifest", ...rest] }, "invalid-block", message, fix));
  };
  if (catalogue.blocks.has(type)) {
    problem(
      ["block_type"],
      `Cannot define a block of type ${quote(type)}: the engine has one already`,
      "choose another block_type",
    );
  }
  const checkKinds = (names: readonly string[], rest: Path): void => {
    for (const kind of names.filter((name) => !kinds.has(name))) {
      problem(rest, `Cannot define a block with the kind ${quote(kind)}: the engine knows no such kind`);
    }
  };
  for (const [name, input] of Object.entries(manifest.inputs)) {
    const { selector_types = [], value_types = [], selector_data_kind = {} } = input;
    if (RESERVED.includes(name) || name.startsWith("_")) {
      problem(["inputs", name], `Cannot define a block with an input named ${quote(name)}`, "choose another name");
    }
    if (selector_types.length + value_types.length === 0) {
      problem(
        ["inputs", name],
        `Cannot define the input ${quote(name)} of a block that takes neither references nor literals`,
        "fill in selector_types or value_types",
      );
    }
    for (const sort of Object.keys(selector_data_kind).filter((key) => !Object.hasOwn(SELECTOR_TYPES, key))) {
      problem(
        ["inputs", name, "selector_data_kind", sort],
        `Cannot read kinds for ${quote(sort)}: wanted one of ${Object.keys(SELECTOR_TYPES).join(", ")}`,
      );
    }
    for (const sort of selector_types) {
      checkKinds(selector_data_kind[sort] ?? [], ["inputs", name, "selector_data_kind", sort]);
    }
  }
  for (const [name, { kind = [] }] of Object.entries(manifest.outputs ?? {})) {
    checkKinds(kind, ["outputs", name, "kind"]);
  }
  const references = referencesOf(manifest);
  if (references.length > 1) {
    problem(
      ["inputs"],
      `Cannot measure dimensionality from more than one input: ${references.join(", ")}`,
      "let one of them be the reference",
    );
  }
  return problems;
}
