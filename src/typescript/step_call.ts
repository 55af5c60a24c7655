import type { Outputs } from "../blocks/actual_outputs.ts";
import { versionName } from "../blocks/block_names.ts";
import { InvalidStepError } from "../blocks/problem.ts";
import type { StepJson } from "../blocks/step.ts";
import { isName } from "../selectors/name.ts";
import { argument } from "./argument.ts";
import type { Builder, Given } from "./builder.ts";
import { type Call, type Chain, chainOf, type Code } from "./code.ts";
import { quoted } from "./comment.ts";
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

/** Whether the builder writes a property just as the definition has it. */
function keeps(builder: Builder, step: string, property: string, value: unknown): boolean {
  try {
    return JSON.stringify(builder.accept(step, property, value)) === JSON.stringify(value);
  } catch (error) {
    if (error instanceof InvalidStepError) return false;
    throw error;
  }
}

/** What each property is set to, of those that the builder takes as the definition has them. */
function readArguments(builder: Builder, step: string, given: Given, scope: Scope): ReadonlyMap<string, Code> {
  const { properties, definitions = {} } = builder.block;
  const written = new Map<string, Code>();
  for (const [key, value] of Object.entries(given)) {
    const schema = Object.hasOwn(properties, key) && builder.offers(key, given) ? properties[key] : undefined;
    const code = schema && argument(schema, value, { scope, definitions });
    if (code !== undefined && keeps(builder, step, key, value)) written.set(key, code);
  }
  return written;
}

/** The calls that make the JSON of a step, all or most of it, or why there are none. */
export function stepCall(builder: Builder, step: StepJson, scope: Scope): StepCall | NoCall {
  const { type, name, ...properties } = step;
  const { block, constant } = builder;
  if (!isName(name)) return { because: `no builder takes the name ${quoted(name)}` };
  const written = readArguments(builder, name, properties, scope);
  const entries = Object.entries(properties);
  const settable = Object.fromEntries(entries.filter(([key]) => written.has(key)));
  const because = builder.misfit(step, settable);
  if (because !== undefined) return { because };
  const start: Call = { method: versionName(block.type), given: [textLiteral(name)] };
  const setters = builder.order(settable).map((key): Call => {
    return { method: builder.methodOf(key), given: [written.get(key)!] };
  });
  return {
    code: chainOf(constant, [start, ...setters]),
    outputs: builder.outputsOf(settable),
    beside: Object.fromEntries([
      ...type === block.type ? [] : [["type", type]],
      ...entries.filter(([key]) => !written.has(key)),
    ]),
  };
}
