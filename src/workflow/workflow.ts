import type { ProblemCode } from "../blocks/problem_code.ts";
import { quote } from "../blocks/quote.ts";
import { isStep, type Step, type StepJson } from "../blocks/step.ts";
import type { CheckOptions } from "../check/check_workflow.ts";
import type { Report } from "../check/report.ts";
import { declaredInput, type InputJson, isWorkflowInput, type WorkflowInput } from "../selectors/input.ts";
import { isName } from "../selectors/name.ts";
import { type Reference, reference } from "../selectors/reference.ts";
import { type Section, SECTIONS, type WorkflowDefinition } from "./definition.ts";
import type { DynamicBlockDefinition } from "./dynamic_block.ts";
import { article, entryProblems, workflowProblem } from "./entry_problems.ts";
import { handedJson, type Taken } from "./handed_json.ts";
import { InvalidWorkflowError } from "./invalid_workflow_error.ts";
import { runHere, runHereAll } from "../run/workflow/run_here.ts";
import type { WorkflowInputs } from "../run/workflow/run_inputs.ts";
import type { WorkflowBatch, WorkflowRun } from "../run/workflow/workflow_record.ts";
import type { WorkflowOptions } from "../run/workflow/workflow_options.ts";
import { outputJsons, type OutputSelector, type PlacedOutput } from "./output.ts";
import type { OutputsOf } from "./outputs_of.ts";
import { readDefinition } from "./read_definition.ts";
import { showWorkflow } from "./show_workflow.ts";

/**
 * A step's JSON with the properties of any block: of a custom block, or of one that this package does not know.
 *
 * @example
 * ```ts
 * import { type AnyStepJson, input, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const photo = input.image("photo");
 * const blur: AnyStepJson = { type: "acme/blur@v1", name: "blur", image: photo, radius: 3 };
 *
 * assert.deepEqual(workflow().inputs(photo).steps(blur).toJSON().steps, [
 *   { type: "acme/blur@v1", name: "blur", image: "$inputs.photo", radius: 3 },
 * ]);
 * ```
 */
export interface AnyStepJson extends StepJson {
  /** A property of the block: JSON, in which references and step handles may stand. */
  readonly [property: string]: unknown;
}

/**
 * A step that is already part of a workflow: what it gives can be wired to new steps.
 *
 * @example
 * ```ts
 * import { llamaVision, workflow, type WorkflowStep } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const saved = workflow.parse({
 *   version: "1.0",
 *   inputs: [{ type: "WorkflowImage", name: "photo" }],
 *   steps: [{ type: "acme/crop@v1", name: "crop", image: "$inputs.photo" }],
 *   outputs: [],
 * });
 *
 * const crop: WorkflowStep = saved.step("crop");
 * const caption = llamaVision.v3("caption").images(crop.output("crops")).task("caption");
 *
 * assert.equal(caption.toJSON().images, "$steps.crop.crops");
 * ```
 */
export interface WorkflowStep extends Step {
  /** Writes the step as JSON. */
  toJSON(): AnyStepJson;
  /**
   * Refers to an output of the step.
   *
   * @param name What the block calls it. Which outputs there are, and of which kinds, is for `check()` to judge.
   * @throws {TypeError} If the engine could not resolve such a reference.
   */
  output(name: string): Reference<"*">;
}

/**
 * The form in which a definition is saved on Roboflow.
 *
 * @example
 * ```ts
 * import { workflow, type WorkflowSpecification } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const saved: WorkflowSpecification = workflow().toSpecification();
 *
 * assert.deepEqual(saved, { specification: { version: "1.0", inputs: [], steps: [], outputs: [] } });
 * assert.deepEqual(workflow.parse(saved).toJSON(), saved.specification);
 * ```
 */
export interface WorkflowSpecification {
  /** The definition. */
  readonly specification: WorkflowDefinition;
}

/**
 * The outputs of a workflow whose types nobody knows, such as one that was read back.
 *
 * @example
 * ```ts
 * import { type AnyOutputs, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const saved = workflow.parse({
 *   version: "1.0",
 *   inputs: [{ type: "WorkflowParameter", name: "hint" }],
 *   steps: [],
 *   outputs: [{ type: "JsonField", name: "hint", selector: "$inputs.hint" }],
 * });
 *
 * const { outputs }: { readonly outputs: readonly AnyOutputs[] } = await saved.runHere({ hint: "left" });
 * assert.deepEqual(outputs, [{ hint: "left" }]); // the compiler knows only that there are some
 * ```
 */
export type AnyOutputs = Readonly<Record<string, unknown>>;

/**
 * A workflow: inputs, steps and outputs. It is immutable: each method gives another workflow, with more in it, and leaves
 * this one as it was. In which order things are added is free; names may not be given twice.
 *
 * @typeParam O What a run gives for each image, by the labels of the outputs.
 *
 * @example
 * ```ts
 * import { input, llamaVision, type Workflow, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // Adds a caption to any workflow that has an input called photo, and keeps what else it gives.
 * function captioned<O>(some: Workflow<O>) {
 *   const caption = llamaVision.v2("caption").images(some.input("photo")).task("caption");
 *   return some.steps(caption).outputs({ caption: caption.outputs.output });
 * }
 *
 * const photo = input.image("photo");
 * const both = captioned(workflow().inputs(photo).outputs({ photo }));
 *
 * assert.deepEqual(both.toJSON().outputs.map(({ name }) => name), ["photo", "caption"]);
 * assert.equal((await both.check()).ok, true);
 * ```
 */
export interface Workflow<O = AnyOutputs> {
  /**
   * Adds inputs.
   *
   * @param inputs What `input` makes, or the JSON of an input.
   * @throws {InvalidWorkflowError} If a name is given twice.
   * @throws {TypeError} If something is no input, or has no JSON.
   */
  inputs(...inputs: readonly (WorkflowInput<never> | InputJson)[]): Workflow<O>;
  /**
   * Adds steps.
   *
   * @param steps Builders that have all that their blocks need, or the JSON of steps of any block, in which references
   * and builders may stand: `{ type, name, image: input.image("photo"), next_steps: [sign] }`.
   * @throws {InvalidStepError} If a builder refuses to be written.
   * @throws {InvalidWorkflowError} If a name is given twice.
   * @throws {TypeError} If something is no step, or has no JSON.
   */
  steps(...steps: readonly (Step | StepJson | AnyStepJson)[]): Workflow<O>;
  /**
   * Adds outputs.
   *
   * @param outputs By the key under which a run's result is to have them: a reference, a selector as a text, a step (all
   * that it gives), or one of these with the coordinates that detections are to be given in.
   * @throws {InvalidWorkflowError} If a name is given twice, or something is no reference.
   * @throws {TypeError} If they are not given by key.
   */
  outputs<const S extends Readonly<Record<string, OutputSelector | PlacedOutput>>>(
    outputs: S,
  ): Workflow<O & OutputsOf<S>>;
  /**
   * Adds custom Python blocks. Steps use them by their `block_type`.
   *
   * @param definitions What each takes, gives and runs.
   * @throws {TypeError} If something is no definition, or has no JSON.
   */
  dynamicBlocks(...definitions: readonly DynamicBlockDefinition[]): Workflow<O>;
  /**
   * Refers to an input of the workflow, in order to wire new steps to it.
   *
   * @param name The name of the input.
   * @throws {InvalidWorkflowError} If there is none of this name.
   * @throws {TypeError} If the engine could not resolve such a reference.
   */
  input(name: string): WorkflowInput<"*">;
  /**
   * Finds a step of the workflow, in order to wire new steps or outputs to it.
   *
   * @param name The name of the step.
   * @throws {InvalidWorkflowError} If there is none of this name.
   */
  step(name: string): WorkflowStep;
  /** Writes the definition as JSON, as `run_workflow(specification=…)` takes it. */
  toJSON(): WorkflowDefinition;
  /** Writes the definition as JSON inside `{ "specification": … }`, which is the form that saving needs. */
  toSpecification(): WorkflowSpecification;
  /**
   * Checks the workflow as the engine's compiler would, without a server. The checker is loaded when it is first asked.
   *
   * @param options Which blocks there are.
   * @returns The compiler's verdict, all problems, and what is worth knowing beyond them.
   */
  check(options?: CheckOptions): Promise<Report>;
  /**
   * Draws the workflow as a Mermaid flowchart: inputs, steps and outputs in groups, wires labelled with output and kind,
   * flow control dashed, problems marked. Mermaid itself draws no more than 500 wires, unless its `maxEdges` says so.
   *
   * @param options Which blocks there are.
   */
  toMermaid(options?: CheckOptions): Promise<string>;
  /**
   * Runs the workflow on this machine, for all images together, as the engine would on a Roboflow server: its models are
   * asked from here, and the blocks around them are computed here. Every question goes by the rules of a step's `runAll`:
   * retries, the gate, `maxCost`, the journal. What fails for one image leaves the others alone.
   *
   * Blocks that need a Roboflow server are refused before anything is paid for, and blocks that came after the engine
   * 1.5.0, such as `llamaVision.v3`, are taken, though `check()` refuses them. The images are in memory until the end: for
   * very many, take `runHereAll`.
   *
   * @param inputs The values by the names of the inputs: a picture in any form, or a list of them; lists of batches; the
   * values of parameters.
   * @param options The server, the model, patience, the journal.
   * @returns The outputs of each image, and the records.
   * @throws {InvalidWorkflowError} If the engine would refuse the workflow.
   * @throws {RunError} If a block cannot be run here, or an input is missing or does not fit.
   * @throws {BrokenWorkflowError} If the journal cannot be written any more; it holds what came of the run.
   */
  runHere(inputs?: WorkflowInputs, options?: WorkflowOptions): Promise<WorkflowRun<O>>;
  /**
   * Runs the workflow on this machine for each image on its own, as many at a time as `concurrency` says, and gives each
   * record as soon as it is complete. Images may be any number: they are drawn one by one. Blocks that look at a whole
   * batch see one image at a time.
   *
   * @param inputs The values by the names of the inputs: for pictures any iterable of them, or a text that is a glob
   * pattern, a folder, a path or a URL; lists of batches; the values of parameters.
   * @param options The server, the model, patience, the journal, the order.
   * @returns The records, one for each image: iterate over them, or `collect()` them.
   */
  runHereAll(inputs: WorkflowInputs, options?: WorkflowOptions): WorkflowBatch<O>;
}

const INPUT: Taken = { method: "inputs", what: "an input", wanted: "what input makes, or the JSON of an input" };
const STEP: Taken = { method: "steps", what: "a step", wanted: "a builder, or the JSON of a step" };
const CUSTOM_BLOCK: Taken = { method: "dynamicBlocks", what: "a custom Python block", wanted: "its definition" };

/** The one class behind {@linkcode Workflow}: a definition, and what can be added to it. What it outputs is a type only. */
class WorkflowBuilder implements Workflow<never> {
  readonly #definition: WorkflowDefinition;

  constructor(definition: WorkflowDefinition) {
    this.#definition = definition;
    Object.freeze(this);
  }

  inputs(...inputs: readonly (WorkflowInput<never> | InputJson)[]): Workflow<never> {
    const declarations = inputs.map((input) => isWorkflowInput(input) ? input.declaration : input);
    return this.#with("inputs", declarations.map((declaration) => handedJson(INPUT, declaration)));
  }

  steps(...steps: readonly (Step | StepJson | AnyStepJson)[]): Workflow<never> {
    return this.#with("steps", steps.map((step) => handedJson(STEP, isStep(step) ? step.toJSON() : step)));
  }

  outputs(outputs: Readonly<Record<string, OutputSelector | PlacedOutput>>): Workflow<never> {
    return this.#with("outputs", outputJsons(outputs, this.#definition.outputs.length));
  }

  dynamicBlocks(...definitions: readonly DynamicBlockDefinition[]): Workflow<never> {
    const { dynamic_blocks_definitions: present = [] } = this.#definition;
    const added = definitions.map((definition) => handedJson(CUSTOM_BLOCK, definition) as DynamicBlockDefinition);
    return new WorkflowBuilder({ ...this.#definition, dynamic_blocks_definitions: [...present, ...added] });
  }

  input(name: string): WorkflowInput<"*"> {
    return declaredInput(this.#find("inputs", name));
  }

  step(name: string): WorkflowStep {
    const json = this.#find("steps", name);
    return Object.freeze({
      toJSON: () => copy(json) as AnyStepJson,
      output(output: string): Reference<"*"> {
        if (isName(name) && isName(output)) return reference(`$steps.${name}.${output}`, ["*"]);
        throw new TypeError(
          `Cannot refer to the output ${quote(output)} of the step ${quote(name)}: wanted names of letters, digits, ` +
            `"_" and "-", because the engine resolves no others`,
        );
      },
    });
  }

  toJSON(): WorkflowDefinition {
    return copy(this.#definition);
  }

  toSpecification(): WorkflowSpecification {
    return { specification: this.toJSON() };
  }

  async check(options?: CheckOptions): Promise<Report> {
    const { checkWorkflow } = await import("../check/check_workflow.ts");
    return checkWorkflow(this.#definition, options);
  }

  async toMermaid(options?: CheckOptions): Promise<string> {
    const { toMermaid } = await import("../report/mermaid.ts");
    return toMermaid(this.#definition, options);
  }

  runHere(inputs: WorkflowInputs = {}, options?: WorkflowOptions): Promise<WorkflowRun<never>> {
    return runHere(this.#definition, inputs, options) as Promise<WorkflowRun<never>>;
  }

  runHereAll(inputs: WorkflowInputs, options?: WorkflowOptions): WorkflowBatch<never> {
    return runHereAll(this.#definition, inputs, options) as WorkflowBatch<never>;
  }

  /** What `console.log` shows of a workflow. */
  #inspect(): string {
    return showWorkflow(this.#definition);
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.#inspect();
  }

  [Symbol.for("Deno.customInspect")](): string {
    return this.#inspect();
  }

  #with(section: Section, added: readonly unknown[]): Workflow<never> {
    const present: readonly { readonly name: string }[] = this.#definition[section];
    const misfits = added.flatMap((entry, index) => entryProblems(section, entry, present.length + index));
    if (misfits.length > 0) throw new InvalidWorkflowError(misfits);
    const entries = added as readonly { readonly name: string }[];
    const doubles = duplicates(section, present, entries);
    if (doubles.length > 0) throw new InvalidWorkflowError(doubles);
    return new WorkflowBuilder({ ...this.#definition, [section]: [...present, ...entries] });
  }

  #find<S extends keyof typeof UNKNOWN>(section: S, name: string): WorkflowDefinition[S][number] {
    const entries: readonly WorkflowDefinition[S][number][] = this.#definition[section];
    const found = entries.find((entry) => entry.name === name);
    if (found !== undefined) return found;
    const { entry } = SECTIONS[section];
    const names = entries.map((one) => quote(one.name)).join(", ");
    const message = `Cannot find the ${entry} ${quote(name)}: ` +
      (names === "" ? `the workflow has no ${section}` : `wanted one of ${names}`);
    throw new InvalidWorkflowError([workflowProblem(UNKNOWN[section], [section], message)]);
  }
}

function copy<J>(json: J): J {
  return JSON.parse(JSON.stringify(json));
}

interface Named {
  readonly name: string;
}

/** What it is called that no entry of a list has a name. */
const UNKNOWN = { inputs: "unknown-input", steps: "unknown-step" } as const satisfies { [S in Section]?: ProblemCode };

/** How a name that is given twice is mended. */
const ANOTHER_NAME: Readonly<Record<Section, string>> = {
  inputs: "declare it once, or give it another name",
  steps: "give one of the two another name",
  outputs: "choose another label for one of the two",
};

function duplicates(section: Section, present: readonly Named[], added: readonly Named[]) {
  const taken = new Set(present.map(({ name }) => name));
  const { entry } = SECTIONS[section];
  return added.flatMap(({ name }, index) => {
    if (!taken.has(name)) {
      taken.add(name);
      return [];
    }
    const message = `Cannot add the ${entry} ${quote(name)}: the workflow has ${article(entry)} of this name`;
    const path = [section, present.length + index, "name"];
    return [workflowProblem("duplicate-name", path, message, ANOTHER_NAME[section])];
  });
}

/**
 * Starts workflows, and reads them back.
 *
 * @example
 * ```ts
 * import { InvalidWorkflowError, workflow, type WorkflowMaker } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * // Starts with what is saved, or anew.
 * const begin = (make: WorkflowMaker, saved?: unknown) => saved === undefined ? make() : make.parse(saved);
 *
 * assert.deepEqual(begin(workflow).toJSON(), { version: "1.0", inputs: [], steps: [], outputs: [] });
 * assert.throws(() => begin(workflow, { steps: [] }), InvalidWorkflowError);
 * ```
 */
export interface WorkflowMaker {
  /** Starts an empty workflow. */
  (): Workflow<unknown>;
  /**
   * Reads any definition, bare or as it is saved (`{ "specification": … }`). Whatever is in it is kept where it stands:
   * unknown keys, unknown blocks, custom Python blocks; `parse(json).toJSON()` equals the definition, order of keys
   * included. Whether the engine would take it is for `check()` to say.
   *
   * @param json The definition, as `JSON.parse` gives it.
   * @throws {InvalidWorkflowError} If it has not the shape of a definition: a text under `version`, lists under `inputs`,
   * `steps` and `outputs`, and in them objects with a type and a name.
   */
  parse(json: unknown): Workflow;
}

/**
 * Builds whole workflows.
 *
 * @example From steps to a definition
 * ```ts
 * import { input, llamaVision, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const photo = input.image("photo");
 * const sign = llamaVision.v2("sign").images(photo).task("classification").classes(["stop", "yield"]);
 *
 * const signs = workflow().inputs(photo).steps(sign).outputs({ sign: sign.outputs.output });
 *
 * assert.deepEqual(signs.toJSON(), {
 *   version: "1.0",
 *   inputs: [{ type: "WorkflowImage", name: "photo" }],
 *   steps: [{
 *     type: "roboflow_core/llama_vision@v2",
 *     name: "sign",
 *     images: "$inputs.photo",
 *     task_type: "classification",
 *     classes: ["stop", "yield"],
 *   }],
 *   outputs: [{ type: "JsonField", name: "sign", selector: "$steps.sign.output" }],
 * });
 * ```
 *
 * @example Extend a definition that was made elsewhere
 * ```ts
 * import { llamaVision, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const imported = workflow.parse({
 *   version: "1.0",
 *   inputs: [{ type: "WorkflowImage", name: "image" }],
 *   steps: [{ type: "acme/crop@v1", name: "crop", image: "$inputs.image" }],
 *   outputs: [],
 * });
 *
 * const caption = llamaVision.v3("caption").images(imported.step("crop").output("crops")).task("caption");
 * const extended = imported.steps(caption).outputs({ caption: caption.outputs.output, crop: imported.step("crop") });
 *
 * assert.deepEqual(extended.toJSON().outputs, [
 *   { type: "JsonField", name: "caption", selector: "$steps.caption.output" },
 *   { type: "JsonField", name: "crop", selector: "$steps.crop.*" },
 * ]);
 * ```
 *
 * @example Check it, and draw it
 * ```ts
 * import { input, llamaVision, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const photo = input.image("photo");
 * const sign = llamaVision.v2("sign").images(photo).task("caption");
 * const signs = workflow().inputs(photo).steps(sign).outputs({ sign: sign.outputs.output });
 *
 * assert.equal((await signs.check()).ok, true);
 *
 * assert.equal(
 *   await signs.toMermaid(),
 *   `flowchart LR
 *   subgraph Inputs["Inputs"]
 *     i0(["photo<br/>WorkflowImage"])
 *   end
 *   subgraph Steps["Steps"]
 *     s0["sign<br/>Llama 3.2 Vision v2"]
 *   end
 *   subgraph Outputs["Outputs"]
 *     o0[/"sign"/]
 *   end
 *   i0 -->|"image"| s0
 *   s0 -->|"output · string, language_model_output"| o0
 * `,
 * );
 * ```
 *
 * @example Steps of any block, and flow control by handles
 * ```ts
 * import { input, llamaVision, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const photo = input.image("photo");
 * const caption = llamaVision.v3("caption").images(photo).task("caption");
 * const gate = { type: "acme/gate@v1", name: "gate", image: photo, next_steps: [caption] };
 *
 * assert.deepEqual(workflow().inputs(photo).steps(gate, caption).toJSON().steps[0], {
 *   type: "acme/gate@v1",
 *   name: "gate",
 *   image: "$inputs.photo",
 *   next_steps: ["$steps.caption"],
 * });
 * ```
 */
export const workflow: WorkflowMaker = Object.freeze(Object.assign(
  (): Workflow<unknown> => new WorkflowBuilder({ version: "1.0", inputs: [], steps: [], outputs: [] }),
  { parse: (json: unknown): Workflow => new WorkflowBuilder(readDefinition(json)) },
));
