import type { BlockDescription, DynamicOutputs } from "./description.ts";
import { isRecord } from "./is_record.ts";
import { jsonText } from "./json_text.ts";
import type { StepValues } from "./step_facts.ts";

/** The kinds of outputs by name. */
export type Outputs = Readonly<Record<string, readonly string[]>>;

type NamedKinds = readonly [name: string, kinds: readonly string[]];

/** The name under which a block lists outputs that depend on the step. */
const ANY_NAME = "*";

function elements(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function keys(value: unknown): readonly string[] {
  return isRecord(value) ? Object.keys(value) : [];
}

type AddedOutputs = Extract<DynamicOutputs, { readonly each: string }>;

function added(dynamic: AddedOutputs, values: StepValues): readonly NamedKinds[] {
  const source = values[dynamic.of];
  switch (dynamic.each) {
    case "element":
      return elements(source).map((name) => [dynamic.lowercase ? name.toLowerCase() : name, dynamic.kinds]);
    case "key":
      return keys(source).map((name) => [name, dynamic.kinds]);
    case "suffix": {
      const lists = values[dynamic.suffixes];
      return keys(source).flatMap((key) =>
        elements(isRecord(lists) ? lists[key] : undefined).map((suffix): NamedKinds => [
          `${key}_${suffix}`,
          dynamic.kindsOf[suffix] ?? dynamic.kinds,
        ])
      );
    }
  }
}

/**
 * The outputs of a step: those that every step of the block has, and those that come from what was set. Outputs of the
 * same name count as one that is of the kinds of all. Where the engine alone knows the names, `*` stands for them.
 *
 * @param values What was set, in normal form.
 */
export function actualOutputs({ outputs, dynamicOutputs }: BlockDescription, values: StepValues): Outputs {
  if (dynamicOutputs === undefined || dynamicOutputs === true) return outputs;
  if ("output" in dynamicOutputs) {
    const { output, by, kindsOf } = dynamicOutputs;
    const kinds = kindsOf[jsonText(values[by])];
    return kinds === undefined ? outputs : { ...outputs, [output]: kinds };
  }
  const all = new Map(Object.entries(outputs).filter(([name]) => name !== ANY_NAME));
  for (const [name, kinds] of added(dynamicOutputs, values)) {
    all.set(name, [...new Set([...all.get(name) ?? [], ...kinds])]);
  }
  return Object.fromEntries(all);
}
