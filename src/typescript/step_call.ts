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

/** Why the builder does not write a property just as the definition has it, as a part of a sentence. */
function refusal(builder: Builder, step: string, property: string, value: unknown): string | undefined {
  try {
    const isKept = isSameJson(builder.accept(step, property, value), value);
    return isKept ? undefined : `the builder writes ${quoted(property)} in another form than this step has it`;
  } catch (error) {
    if (error instanceof InvalidStepError) return inSentence(error.problems[0]!.message);
    throw error;
  }
}

/** The properties of a step, parted by whether the builder takes them as the definition has them. */
interface Arguments {
  readonly written: ReadonlyMap<string, Code>;
  readonly refused: ReadonlyMap<string, Refused>;
}

function readArguments(builder: Builder, step: string, given: Given, scope: Scope): Arguments {
  const { block } = builder;
  const { properties, definitions = {} } = block;
  const written = new Map<string, Code>();
  const refused = new Map<string, Refused>();
  for (const [property, key] of writtenAs(keysOf(block), given)) {
    const value = given[key];
    const refuse = (because: string) => refused.set(property, { value, because });
    if (key !== property) {
      refuse(`the builder writes ${quoted(property)} where this step has ${quoted(key)}; the engine reads both alike`);
      continue;
    }
    if (!builder.offers(key, given)) continue;
    const because = refusal(builder, step, key, value);
    const code = argument(properties[key]!, value, { scope, definitions });
    if (because !== undefined) refuse(because);
    else if (code === undefined) refuse(`the types of the builder do not take ${quoted(key)} as this step has it`);
    else written.set(key, code);
  }
  return { written, refused };
}

/** The calls that make the JSON of a step, all or most of it, or why there are none. */
export function stepCall(builder: Builder, step: StepJson, scope: Scope): StepCall | NoCall {
  const { type, name, ...properties } = step;
  const { block, constant } = builder;
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
    code: chainOf(constant, [start, ...setters]),
    outputs: builder.outputsOf(settable),
    beside: Object.fromEntries([
      ...type === block.type ? [] : [["type", type]],
      ...entries.filter(([key]) => !written.has(key)),
    ]),
  };
}
