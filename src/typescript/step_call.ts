import { acceptLiteral } from "../blocks/accept_literal.ts";
import { actualOutputs, type Outputs } from "../blocks/actual_outputs.ts";
import { defaultsOf } from "../blocks/block.ts";
import { methodName, versionName } from "../blocks/block_names.ts";
import type { Buildable } from "../blocks/buildable.ts";
import { demandProblems } from "../blocks/demand_problems.ts";
import { type NeededProperty, type Task, TASKS } from "../blocks/llama_vision/tasks.ts";
import { InvalidStepError } from "../blocks/problem.ts";
import type { StepJson } from "../blocks/step.ts";
import { isName } from "../selectors/name.ts";
import { argument } from "./argument.ts";
import { type Call, type Chain, chainOf, type Code } from "./code.ts";
import { textLiteral } from "./literal.ts";
import { quoted } from "./quoted.ts";
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

type Given = Readonly<Record<string, unknown>>;

/** A builder: what it is called in a program, and what it takes. */
export interface Builder extends Buildable {
  /** The constant on whose versions steps are started. */
  readonly constant: string;
  /** The tasks of a builder that is written by hand, and not generated from the description. */
  readonly tasks?: readonly Task[];
}

function accepts({ offered }: Builder, name: string, key: string, value: unknown): boolean {
  try {
    const accepted = acceptLiteral(offered, name, key, value);
    return JSON.stringify(accepted) === JSON.stringify(value);
  } catch (error) {
    if (error instanceof InvalidStepError) return false;
    throw error;
  }
}

/** What each property is set to, of those that the builder takes as the definition has them. */
function readArguments(builder: Builder, name: string, given: Given, scope: Scope): ReadonlyMap<string, Code> {
  const { properties, definitions = {} } = builder.offered;
  const written = new Map<string, Code>();
  for (const [key, value] of Object.entries(given)) {
    const schema = Object.hasOwn(properties, key) && isOffered(builder, key, given) ? properties[key] : undefined;
    const code = schema && argument(schema, value, { scope, definitions });
    if (code !== undefined && accepts(builder, name, key, value)) written.set(key, code);
  }
  return written;
}

/** Why the properties, each of which can be set, make no step together. */
function misfit({ offered, facts, tasks }: Builder, name: string, given: Given): string | undefined {
  const builder = tasks === undefined ? "the builder" : "llamaVision";
  const needed = [...offered.required, ...tasks === undefined ? [] : ["task_type"]];
  const [problem] = demandProblems(offered, { ...defaultsOf(facts), ...given, name });
  const missing = needed.find((key) => !Object.hasOwn(given, key)) ??
    (problem?.code === "missing-property" ? problem.property : undefined);
  if (missing !== undefined) return `${builder} needs ${quoted(missing)}, which is missing or not of its form`;
  return problem && `the block demands something else of ${quoted(problem.property ?? "the step")}`;
}

/** The properties of which a task needs one at most. */
const NEEDED: readonly string[] = ["prompt", "classes", "output_structure"] satisfies readonly NeededProperty[];

/** The property that the step's task needs. */
function neededBy({ task_type }: Given): NeededProperty | undefined {
  return Object.hasOwn(TASKS, String(task_type)) ? TASKS[task_type as Task].needs ?? undefined : undefined;
}

/** The builder of a task offers what the task needs, and nothing that it does not use. */
function isOffered({ tasks }: Builder, key: string, given: Given): boolean {
  return tasks === undefined || !NEEDED.includes(key) || neededBy(given) === key;
}

/** What the task needs can be set once the task is. */
function llamaOrder(given: Given): readonly string[] {
  const needed = neededBy(given);
  return Object.keys(given).filter((key) => key !== needed)
    .flatMap((key) => key === "task_type" && needed !== undefined ? [key, needed] : [key]);
}

function methodOf({ tasks }: Builder, key: string): string {
  return tasks !== undefined && key === "task_type" ? "task" : methodName(key);
}

function outputsOf({ block, facts }: Builder, given: Given): Outputs {
  const { "*": _any, ...outputs } = actualOutputs(block, { ...defaultsOf(facts), ...given });
  return outputs;
}

/** The calls that make the JSON of a step, all or most of it, or why there are none. */
export function stepCall(builder: Builder, { type, name, ...properties }: StepJson, scope: Scope): StepCall | NoCall {
  const { block, tasks, constant } = builder;
  if (!isName(name)) return { because: `no builder takes the name ${quoted(name)}` };
  const written = readArguments(builder, name, properties, scope);
  const entries = Object.entries(properties);
  const given = Object.fromEntries(entries.filter(([key]) => written.has(key)));
  const because = misfit(builder, name, given);
  if (because !== undefined) return { because };
  const keys = tasks === undefined ? Object.keys(given) : llamaOrder(given);
  const setters = keys.map((key): Call => ({ method: methodOf(builder, key), given: [written.get(key)!] }));
  const start: Call = { method: versionName(block.type), given: [textLiteral(name)] };
  return {
    code: chainOf(constant, [start, ...setters]),
    outputs: outputsOf(builder, given),
    beside: Object.fromEntries([
      ...type === block.type ? [] : [["type", type]],
      ...entries.filter(([key]) => !written.has(key)),
    ]),
  };
}
