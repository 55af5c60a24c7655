import type { Definitions, Schema } from "../blocks/schema.ts";
import { input, type InputJson, type WorkflowInput } from "../selectors/input.ts";
import { isKind } from "../selectors/is_kind.ts";
import type { Kind } from "../selectors/kinds.ts";
import { isName } from "../selectors/name.ts";
import { argument } from "./argument.ts";
import { type Chain, chainOf, type Code, entryOf, listOf, objectOf } from "./code.ts";
import { quoted } from "./comment.ts";
import { isSameJson } from "./is_same_json.ts";
import { literal, textLiteral } from "./literal.ts";
import { Scope } from "./scope.ts";

/** How a program writes an input. */
export interface WrittenInput {
  /** What makes the reference, and the kinds of the value; `undefined` where no reference of these kinds can be made. */
  readonly constant: { readonly code: Chain; readonly kinds: readonly Kind[] } | undefined;
  /** What declares the input where the constant would declare another one; `undefined` where its JSON does not compile. */
  readonly declaration: "constant" | Code | undefined;
}

type Maker = keyof typeof input;

/** What makes an input of a type; the `Inference` types are older names. */
const MAKERS: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ["WorkflowImage", "image"],
  ["InferenceImage", "image"],
  ["WorkflowParameter", "parameter"],
  ["InferenceParameter", "parameter"],
  ["WorkflowBatchInput", "batch"],
  ["WorkflowVideoMetadata", "videoMetadata"],
]);

/** What `input` makes of the kinds that are given to it. */
const FIXED_KINDS: Readonly<Partial<Record<Maker, Kind>>> = { image: "image", videoMetadata: "video_metadata" };

/** The kinds of an input, if a reference can have them. */
function kindsOf({ kind }: InputJson, maker: Maker): readonly Kind[] | undefined {
  const fixed = FIXED_KINDS[maker];
  const kinds: unknown = kind ?? [fixed ?? "*"];
  if (!Array.isArray(kinds) || kinds.length === 0 || !kinds.every(isKind)) return undefined;
  return fixed === undefined || kinds.length === 1 && kinds[0] === fixed ? kinds : undefined;
}

/** The defaults that the types offer: for each kind the type of its literals; of other kinds any value. */
const DEFAULTS: Readonly<Partial<Record<Kind, Schema>>> = {
  boolean: { type: "boolean" },
  dictionary: { type: "object" },
  float: { type: "number" },
  float_zero_to_one: { type: "number" },
  integer: { type: "number" },
  list_of_values: { type: "array" },
  roboflow_api_key: { type: "string" },
  roboflow_model_id: { type: "string" },
  roboflow_project: { type: "string" },
  secret: { type: "string" },
  string: { type: "string" },
};

/** The JSON of an input that compiles. */
const DECLARATION: Schema = {
  type: "object",
  properties: {
    type: { type: "string" },
    name: { type: "string" },
    kind: {
      type: "array",
      items: {
        anyOf: [{ type: "string" }, { type: "object", properties: { name: { type: "string" } }, required: ["name"] }],
      },
    },
    dimensionality: { type: "number" },
    default_value: {},
  },
  required: ["type", "name"],
};

const NO_DEFINITIONS: Definitions = {};

function compiles(schema: Schema, value: unknown): Code | undefined {
  return argument(schema, value, { scope: new Scope(), definitions: NO_DEFINITIONS });
}

interface Options {
  readonly default?: unknown;
  readonly dimensionality?: number;
}

/** What stands beside the kinds, as far as the types offer it. */
function optionsOf(json: InputJson, maker: Maker, kinds: readonly Kind[]): Options {
  if (maker === "batch" && typeof json.dimensionality === "number") return { dimensionality: json.dimensionality };
  if (maker !== "parameter" || json.default_value === undefined) return {};
  const fits = json.default_value === null ||
    kinds.some((kind) => compiles(DEFAULTS[kind] ?? {}, json.default_value) !== undefined);
  return fits ? { default: json.default_value } : {};
}

/** The input that a call makes, or `undefined` where the call throws. */
function made(maker: Maker, json: InputJson, options: Options): WorkflowInput<Kind> | undefined {
  const make = input[maker] as (name: string, kinds?: unknown, options?: unknown) => WorkflowInput<Kind>;
  try {
    return make(json.name, json.kind, options);
  } catch {
    return undefined;
  }
}

function makerCall(maker: Maker, json: InputJson, options: Options): Chain {
  const entries = Object.entries(options).map(([key, value]) => entryOf(key, literal(value)));
  const kinds = FIXED_KINDS[maker] === undefined ? json.kind ?? [] : [];
  const given = [
    ...kinds.length === 0 ? [] : [kinds.length === 1 ? literal(kinds[0]) : listOf(kinds.map(literal))],
    ...entries.length === 0 ? [] : [objectOf(entries)],
  ];
  const unset = kinds.length === 0 && entries.length > 0 ? ["undefined"] : [];
  return chainOf("input", [{ method: maker, given: [textLiteral(json.name), ...unset, ...given] }]);
}

/** Why the JSON of an input does not compile, as a part of a sentence; `undefined` where it does. */
export function inputMisfit(json: InputJson): string | undefined {
  const { type, name } = json;
  const odd = Object.entries(json).find(([key, value]) => !compiles(DECLARATION, { type, name, [key]: value }));
  return odd && `no call takes ${quoted(odd[0])} as the input ${quoted(name)} has it`;
}

/** Writes an input as `input` makes it, or as JSON beside a reference to it. */
export function writeInput(json: InputJson): WrittenInput {
  const declaration = compiles(DECLARATION, json);
  const maker = MAKERS.get(json.type);
  const kinds = maker && kindsOf(json, maker);
  if (maker === undefined || kinds === undefined || !isName(json.name)) return { constant: undefined, declaration };
  const options = optionsOf(json, maker, kinds);
  if (isSameJson(made(maker, json, options)?.declaration, json)) {
    return { constant: { code: makerCall(maker, json, options), kinds }, declaration: "constant" };
  }
  return { constant: { code: makerCall(maker, json, {}), kinds }, declaration };
}
