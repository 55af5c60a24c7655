import { methodName } from "../blocks/block_names.ts";
import type { BlockDescription } from "../blocks/description.ts";
import { jsonText } from "../blocks/json_text.ts";
import { type NeededProperty, type Task, TASKS } from "../blocks/llama_vision/tasks.ts";
import type { Builder, Given } from "./builder.ts";
import { generatedBuilder, missing } from "./generated_builder.ts";
import { PACKAGE } from "./package_name.ts";

const NAME = "llamaVision";

/** The properties of which a task needs one at most. */
const NEEDED: readonly string[] = ["prompt", "classes", "output_structure"] satisfies readonly NeededProperty[];

/** The property that the step's task needs. */
function neededBy({ task_type }: Given): NeededProperty | undefined {
  return Object.hasOwn(TASKS, jsonText(task_type)) ? TASKS[task_type as Task].needs ?? undefined : undefined;
}

/** The properties without which the types offer no JSON. */
function required(block: BlockDescription, settable: Given): readonly string[] {
  return [...block.required, "task_type", neededBy(settable) ?? "task_type"];
}

/** What the task needs can be set once the task is. */
function order(settable: Given): readonly string[] {
  const needed = neededBy(settable);
  return Object.keys(settable).filter((key) => key !== needed)
    .flatMap((key) => key === "task_type" && needed !== undefined ? [key, needed] : [key]);
}

/**
 * The builder that is written by hand: of a task it offers what the task needs, and nothing that it does not use.
 *
 * @param offered The block, as the builder takes it.
 */
export function llamaBuilder(offered: BlockDescription): Builder {
  return {
    ...generatedBuilder(offered, { from: PACKAGE, name: NAME, constant: NAME }),
    offers: (property, properties) => !NEEDED.includes(property) || neededBy(properties) === property,
    misfit: (_step, settable, refused) => missing(required(offered, settable), settable, refused),
    order,
    methodOf: (property) => property === "task_type" ? "task" : methodName(property),
  };
}
