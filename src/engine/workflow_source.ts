import { isPlainRecord, isRecord } from "../blocks/is_record.ts";
import { quote, typeWords } from "../blocks/quote.ts";
import { redact } from "../blocks/redact.ts";
import { wiredJson } from "../selectors/wired_json.ts";
import type { WorkflowDefinition } from "../workflow/definition.ts";
import type { Workflow, WorkflowSpecification } from "../workflow/workflow.ts";

/**
 * A workflow that is saved on Roboflow.
 *
 * @example
 * ```ts
 * import { engine, type SavedWorkflow } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A function plays the server, and keeps where it was asked.
 * const paths: string[] = [];
 * const fetch = (url: string) => {
 *   paths.push(new URL(url).pathname);
 *   return Promise.resolve(Response.json({ outputs: [{}] }));
 * };
 *
 * const saved: SavedWorkflow = { workspace: "my-workspace", workflowId: "find-cats", versionId: "3" };
 * await engine({ fetch }).run(saved);
 *
 * assert.deepEqual(paths, ["/my-workspace/workflows/find-cats"]);
 * ```
 */
export interface SavedWorkflow {
  /** The workspace, as its address on Roboflow has it. */
  readonly workspace: string;
  /** The workflow, as its address on Roboflow has it. */
  readonly workflowId: string;
  /** Which of its versions; left out, the newest. */
  readonly versionId?: string | undefined;
}

/**
 * A workflow by what it does: one that was built here, or the JSON of a definition, bare or as it is saved.
 *
 * @typeParam O What a run gives for each image, by the labels of the outputs.
 *
 * @example
 * ```ts
 * import { workflow } from "@stepwright/workflows";
 * import { type DefinedWorkflow, engine } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A function plays the server, and keeps where it was asked.
 * const paths: string[] = [];
 * const fetch = (url: string) => {
 *   paths.push(new URL(url).pathname);
 *   return Promise.resolve(Response.json({ status: "ok" }));
 * };
 *
 * const forms: DefinedWorkflow[] = [workflow(), workflow().toJSON(), workflow().toSpecification()];
 * const verdicts = await Promise.all(forms.map((form) => engine({ fetch }).validate(form)));
 *
 * assert.deepEqual(verdicts.map(({ ok }) => ok), [true, true, true]);
 * assert.equal(paths[0], "/workflows/validate");
 * ```
 */
export type DefinedWorkflow<O = unknown> = Workflow<O> | WorkflowDefinition | WorkflowSpecification;

/**
 * A workflow in any form: by what it does, or by where it is saved, also as a text `workspace/workflow-id`.
 *
 * @typeParam O What a run gives for each image, by the labels of the outputs.
 *
 * @example
 * ```ts
 * import { workflow } from "@stepwright/workflows";
 * import { engine, type WorkflowSource } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A function plays the server, and keeps where it was asked.
 * const paths: string[] = [];
 * const fetch = (url: string) => {
 *   paths.push(new URL(url).pathname);
 *   return Promise.resolve(Response.json({ outputs: [{}] }));
 * };
 *
 * const built = workflow();
 * const sources: WorkflowSource[] = [built, built.toJSON(), "my-workspace/find-cats"];
 * for (const source of sources) await engine({ fetch }).run(source);
 *
 * assert.deepEqual(paths, ["/workflows/run", "/workflows/run", "/my-workspace/workflows/find-cats"]);
 * ```
 */
export type WorkflowSource<O = unknown> = DefinedWorkflow<O> | SavedWorkflow | string;

/** What is sent of a workflow. */
export type ReadSource =
  | { readonly kind: "definition"; readonly definition: Readonly<Record<string, unknown>> }
  | { readonly kind: "saved"; readonly saved: SavedWorkflow };

const SAVED_TEXT = /^([^/\s{}"]+)\/([^/\s{}"]+)$/;

const WANTED = `a workflow, the JSON of its definition, { workspace, workflowId }, or a text "workspace/workflow-id"`;

/** A part of an address, of which `.` and `..` would lead to another one. */
function isName(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && value.isWellFormed() && !/^\.\.?$/.test(value);
}

/** A value as JSON has it: what is looked at here is then what is sent. */
function written(value: unknown): unknown {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (error) {
    // It holds itself, or a bigint.
    const why = error instanceof Error ? error.message : String(error);
    throw new TypeError(`Cannot write the workflow as JSON: ${redact(why)}`);
  }
  // What is nested too deep is refused here, where it can be told.
  return wiredJson(JSON.parse(text ?? "null"), "the workflow");
}

/** The JSON of a definition, out of whatever form it was handed over in. */
function jsonOf(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const json = written(given);
  if (!isRecord(json)) throw new TypeError(`Cannot read a workflow from ${quote(json)}: wanted ${WANTED}`);
  return isRecord(json.specification) && !("steps" in json) ? json.specification : json;
}

/**
 * Tells in which form a workflow was handed over.
 *
 * @throws {TypeError} If it is in none.
 */
export function readSource(workflow: unknown): ReadSource {
  if (typeof workflow === "string") {
    const [, workspace, workflowId] = SAVED_TEXT.exec(workflow.trim()) ?? [];
    if (isName(workspace) && isName(workflowId)) return { kind: "saved", saved: { workspace, workflowId } };
    const fix = /^\s*\{/.test(workflow) ? "; hand over JSON.parse(text)" : "";
    throw new TypeError(`Cannot read a workflow from this text: wanted ${WANTED}${fix}`);
  }
  if (!isRecord(workflow)) throw new TypeError(`Cannot read a workflow from ${typeWords(workflow)}: wanted ${WANTED}`);
  // A promise of a definition, for example, which would be sent as an empty one.
  if (typeof workflow.toJSON !== "function" && !isPlainRecord(workflow)) {
    throw new TypeError(`Cannot read a workflow from ${quote(workflow)}: wanted ${WANTED}`);
  }
  const { workspace, workflowId, versionId } = workflow;
  if (!("workspace" in workflow || "workflowId" in workflow)) {
    return { kind: "definition", definition: jsonOf(workflow) };
  }
  if (!isName(workspace) || !isName(workflowId) || (versionId !== undefined && !isName(versionId))) {
    throw new TypeError(
      `Cannot read a saved workflow from ${quote(workflow)}: wanted names, as they stand in its address`,
    );
  }
  return { kind: "saved", saved: { workspace, workflowId, versionId } };
}

/**
 * The definition of a workflow.
 *
 * @throws {TypeError} If it is a saved one, or none.
 */
export function definitionOf(workflow: unknown, what: string): Readonly<Record<string, unknown>> {
  const source = readSource(workflow);
  if (source.kind === "definition") return source.definition;
  throw new TypeError(`Cannot ${what} a workflow by where it is saved: wanted a workflow, or its definition`);
}

/** The path of a saved workflow: below it, what is asked of it. */
export function savedPath({ workspace, workflowId }: SavedWorkflow): string {
  return `/${encodeURIComponent(workspace)}/workflows/${encodeURIComponent(workflowId)}`;
}
