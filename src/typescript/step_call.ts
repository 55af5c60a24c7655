import type { Outputs } from "../blocks/actual_outputs.ts";
import { versionName } from "../blocks/block_names.ts";
import { InvalidStepError } from "../blocks/problem.ts";
import type { StepJson } from "../blocks/step.ts";
import { keysOf, writtenAs } from "../blocks/written_as.ts";
import { isName } from "../selectors/name.ts";
import { argument } from "./argument.ts";
import type { Builder, Given, Refused } from "./builder.ts";
import { type Call, type Chain, chainOf, type Code } from "./code.ts";
import { inSentence, quoted } from "./comment.ts";
import { isSameJson } from "./is_same_json.ts";
import { textLiteral } from "./literal.ts";
import type { Scope } from "./scope.ts";

/** What builds a step. */
export interface StepCall {
  readonly code: Chain;
  /** The outputs that the step has. */
  readonly outputs: Outputs;
  /** What of the JSON the builder does not take, which has to be added to what it makes. */
  readonly beside: Given;
}

/** Why no builder can make the step, as a part of a sentence. */
export interface NoCall {
  readonly because: string;
}

/** What sets a property just as the definition has it, or why nothing does. */
function readArgument(builder: Builder, step: string, property: string, value: unknown, scope: Scope): Code | NoCall {
  const { properties, definitions = {} } = builder.block;
  try {
    const isKept = isSameJson(builder.accept(step, property, value), value);
    const code = argument(properties[property]!, value, { scope, definitions });
    if (isKept && code !== undefined) return code;
    return { because: `the builder does not take ${quoted(property)} as this step has it` };
  } catch (error) {
    if (error instanceof InvalidStepError) return { because: inSentence(error.problems[0]!.message) };
    throw error;
  }
}

/** The properties of a step, parted by whether the builder takes them as the definition has them. */
interface Arguments {
  readonly written: ReadonlyMap<string, Code>;
  readonly refused: ReadonlyMap<string, Refused>;
}

function readArguments(builder: Builder, step: string, given: Given, scope: Scope): Arguments {
  const written = new Map<string, Code>();
  const refused = new Map<string, Refused>();
  for (const [property, key] of writtenAs(keysOf(builder.block), given)) {
    if (!builder.offers(key, given)) continue;
    const value = given[key];
    const read = key === property ? readArgument(builder, step, key, value, scope) : anotherKey(property, key);
    if (typeof read === "object" && "because" in read) refused.set(property, { value, ...read });
    else written.set(key, read);
  }
  return { written, refused };
}

function anotherKey(property: string, key: string): NoCall {
  const keys = `${quoted(property)} where this step has ${quoted(key)}`;
  return { because: `the builder writes ${keys}; the engine reads both alike` };
}

/** The calls that make the JSON of a step, all or most of it, or why there are none. */
export function stepCall(builder: Builder, step: StepJson, scope: Scope): StepCall | NoCall {
  const { type, name, ...properties } = step;
  const { block, origin } = builder;
  if (!isName(name)) return { because: `no builder takes the name ${quoted(name)}` };
  const { written, refused } = readArguments(builder, name, properties, scope);
  const entries = Object.entries(properties);
  const settable = Object.fromEntries(entries.filter(([key]) => written.has(key)));
  const because = builder.misfit(step, settable, refused);
  if (because !== undefined) return { because };
  const start: Call = { method: versionName(block.type), given: [textLiteral(name)] };
  const setters = builder.order(settable).map((key): Call => {
    return { method: builder.methodOf(key), given: [written.get(key)!] };
  });
  return {
    code: chainOf(origin.constant, [start, ...setters]),
    outputs: builder.outputsOf(settable),
    beside: Object.fromEntries([
      ...type === block.type ? [] : [["type", type]],
      ...entries.filter(([key]) => !written.has(key)),
    ]),
  };
}
