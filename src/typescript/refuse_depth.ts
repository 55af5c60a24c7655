import { placeWords } from "../blocks/place_words.ts";
import type { WorkflowDefinition } from "../workflow/definition.ts";
import { workflowProblem } from "../workflow/entry_problems.ts";
import { InvalidWorkflowError } from "../workflow/invalid_workflow_error.ts";

/** Not far beyond, the compiler of TypeScript gives up, and further on formatters crash. */
const DEEPEST = 50;

type Path = readonly (string | number)[];

/** Where a list or a record first stands too deep. */
function deepPath(value: unknown, path: Path): Path | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (path.length >= DEEPEST) return path;
  const parts: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, part] of parts) {
    const found = deepPath(part, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Refuses what no program can hold as a literal.
 *
 * @throws {InvalidWorkflowError} If the definition is nested too deep.
 */
export function refuseDepth(definition: WorkflowDefinition): void {
  const path = deepPath(definition, []);
  if (path === undefined) return;
  const entry = path.slice(0, typeof path[1] === "number" ? 2 : 1);
  const message = `Cannot write ${placeWords(entry)} as a program: it is nested deeper than ${DEEPEST} levels, where ` +
    `compilers of TypeScript give up`;
  throw new InvalidWorkflowError([workflowProblem("nested-too-deep", path, message, "workflow.parse reads it")]);
}
