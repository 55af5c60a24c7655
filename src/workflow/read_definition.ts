import { isRecord } from "../blocks/is_record.ts";
import type { Problem } from "../blocks/problem.ts";
import { type Section, SECTIONS, type WorkflowDefinition } from "./definition.ts";
import { entryProblems, jsonWords, workflowProblem } from "./entry_problems.ts";
import { InvalidWorkflowError } from "./invalid_workflow_error.ts";

/**
 * Reads a definition, bare or as it is saved (`{ "specification": … }`), into a copy of its own. Only its shape is looked
 * at: names, blocks and wires are for a check to judge, and keys that nobody knows are kept where they stand.
 *
 * @throws {InvalidWorkflowError} If it has not the shape of a definition.
 */
export function readDefinition(json: unknown): WorkflowDefinition {
  const given = copied(json);
  const isSaved = isRecord(given) && isRecord(given.specification) && !("steps" in given);
  const definition = isSaved ? given.specification : given;
  const problems = definitionProblems(definition);
  if (problems.length === 0) return definition as WorkflowDefinition;
  throw new InvalidWorkflowError(isSaved ? problems.map(insideSpecification) : problems);
}

function insideSpecification(problem: Problem): Problem {
  return Object.freeze({ ...problem, path: Object.freeze(["specification", ...problem.path]) });
}

function copied(json: unknown): unknown {
  if (!isRecord(json)) return json;
  try {
    return JSON.parse(JSON.stringify(json));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    throw new InvalidWorkflowError([
      workflowProblem("invalid-workflow", [], `Cannot read the workflow: it is no JSON: ${reason}`),
    ]);
  }
}

function definitionProblems(definition: unknown): Problem[] {
  if (!isRecord(definition)) {
    const message = `Cannot read a workflow from ${jsonWords(definition)}: wanted the object of a definition`;
    const fix = typeof definition === "string" ? "hand over JSON.parse(text)" : undefined;
    return [workflowProblem("invalid-workflow", [], message, fix)];
  }
  return [
    ...versionProblems(definition),
    ...Object.keys(SECTIONS).flatMap((section) => listProblems(definition, section as Section)),
    ...dynamicBlockProblems(definition),
  ];
}

type Given = Readonly<Record<string, unknown>>;

function versionProblems(definition: Given): Problem[] {
  return typeof definition.version === "string" ? [] : [misfit(definition, "version", `a text such as "1.0"`)];
}

function listProblems(definition: Given, section: Section): Problem[] {
  const list = definition[section];
  if (!Array.isArray(list)) return [misfit(definition, section, "a list, which may be empty")];
  return list.flatMap((entry, index) => entryProblems(section, entry, index));
}

/** What stands in the list is carried through: the server alone can say what it makes of it. */
function dynamicBlockProblems(definition: Given): Problem[] {
  const key = "dynamic_blocks_definitions";
  return !(key in definition) || Array.isArray(definition[key]) ? [] : [misfit(definition, key, "a list")];
}

function misfit(definition: Given, key: string, wanted: string): Problem {
  const message = Object.hasOwn(definition, key)
    ? `Cannot read a workflow whose ${key} is ${jsonWords(definition[key])}: wanted ${wanted}`
    : `Cannot read a workflow without ${key}: wanted ${wanted}`;
  return workflowProblem(Object.hasOwn(definition, key) ? "invalid-value" : "missing-property", [key], message);
}
