import { familyName, moduleName } from "../blocks/block_names.ts";
import type { Catalogue } from "../blocks/catalogue_index.ts";
import type { BlockDescription } from "../blocks/description.ts";
import { CATALOGUE } from "../blocks/catalogue/catalogue.ts";
import type { LlamaVisionFacts } from "../blocks/llama_vision/facts.ts";
import { V1 } from "../blocks/llama_vision/v1.ts";
import { V2 } from "../blocks/llama_vision/v2.ts";
import { V3 } from "../blocks/llama_vision/v3.ts";
import type { StepJson } from "../blocks/step.ts";
import type { InputJson } from "../selectors/input.ts";
import { SECTIONS, type WorkflowDefinition } from "../workflow/definition.ts";
import { readDefinition } from "../workflow/read_definition.ts";
import { type Call, chainOf, type Code, objectOf } from "./code.ts";
import { Identifiers } from "./identifiers.ts";
import { statement } from "./layout.ts";
import { entriesOf, literal, textLiteral } from "./literal.ts";
import { isBuildable, outputCalls } from "./output_calls.ts";
import { quoted } from "./quoted.ts";
import { Scope } from "./scope.ts";
import { type Builder, stepCall } from "./step_call.ts";
import { stepOrder } from "./step_order.ts";
import { writeInput } from "./write_input.ts";

const PACKAGE = "@stepwright/workflows";

/** What a program may import from the package itself. */
const OWN_NAMES = ["input", "llamaVision", "workflow"];

/** The family that is written by hand, by type. */
const LLAMA: ReadonlyMap<string, LlamaVisionFacts> = new Map([V1, V2, V3].map((facts) => [facts.type, facts]));

/** The builders of a block: one that is written by hand comes first, because its steps can be run here. */
function buildersOf(type: string, { blocks }: Catalogue): readonly Builder[] {
  const block = blocks.get(type);
  if (block === undefined) return [];
  const constant = familyName(block.type);
  const llama = LLAMA.get(block.type);
  if (llama === undefined) return [{ constant, block, llama }];
  return [{ constant: "llamaVision", block, llama }, { constant: `${constant}Block`, block, llama: undefined }];
}

/** A constant of a step. */
interface Declaration {
  readonly text: string;
  /** What has to be imported for it. */
  readonly builder: Builder | undefined;
  /** What is given to the workflow. */
  readonly given: Code;
}

function hasDoubles(entries: readonly { readonly name: string }[]): boolean {
  return new Set(entries.map(({ name }) => name)).size < entries.length;
}

function commented(sentences: readonly string[]): string {
  return sentences.map((sentence) => `// ${sentence}\n`).join("");
}

/** What is said of secrets that stand in the definition as they are. Keys that Roboflow manages are none. */
function secretAdvice({ properties }: BlockDescription, step: StepJson): readonly string[] {
  return Object.entries(step)
    .filter(([key, value]) => properties[key]?.secret === true && typeof value === "string")
    .filter(([, value]) => !/^\$|^rf_key:|^$/.test(String(value)))
    .map(([key]) =>
      `The secret under ${quoted(key)} stands here as it is: an input would keep it out, input.parameter(${
        quoted(key)
      }, "secret").`
    );
}

/** A program in the making. */
class Program {
  readonly #scope = new Scope();
  readonly #identifiers: Identifiers;
  readonly #catalogue: Catalogue;

  constructor(definition: WorkflowDefinition, catalogue: Catalogue) {
    this.#catalogue = catalogue;
    const builders = definition.steps.flatMap(({ type }) => buildersOf(type, catalogue));
    this.#identifiers = new Identifiers([...OWN_NAMES, ...builders.map(({ constant }) => constant)]);
  }

  /** Gives the inputs constants: what declares each of them, and the call that adds them, if there is one. */
  inputs(
    inputs: readonly InputJson[],
  ): { readonly call: Call | undefined; readonly constants: () => readonly string[] } {
    const written = inputs.map((json) => ({ name: json.name, ...writeInput(json) }));
    const isWhole = !hasDoubles(inputs) && written.every(({ declaration }) => declaration !== undefined);
    const declared = written.map(({ name, constant, declaration }) => {
      if (constant === undefined) return { given: declaration! };
      const identifier = this.#identifiers.take(name, "Input");
      this.#scope.declareInput(name, { code: identifier, kinds: constant.kinds });
      const isGiven = isWhole && declaration === "constant";
      return { given: isGiven ? identifier : declaration!, identifier, code: constant.code, isGiven };
    });
    const constants = () =>
      declared.flatMap(({ identifier, code, isGiven }) =>
        identifier !== undefined && (isGiven || this.#scope.isUsed(identifier))
          ? [statement(`const ${identifier} = `, code)]
          : []
      );
    return { call: isWhole ? { method: "inputs", given: declared.map(({ given }) => given) } : undefined, constants };
  }

  /** Gives each step a constant: what declares them, in an order in which that can be done, and the call that adds them. */
  steps(
    steps: readonly StepJson[],
  ): { readonly call: Call | undefined; readonly declarations: readonly Declaration[] } {
    if (hasDoubles(steps)) return { call: undefined, declarations: [] };
    const identifiers = new Map(steps.map((step) => [step, this.#identifiers.take(step.name, "Step")]));
    const declared = new Map(stepOrder(steps).map((step) => [step, this.#step(step, identifiers.get(step)!)]));
    const given = steps.map((step) => declared.get(step)!.given);
    return { call: { method: "steps", given }, declarations: [...declared.values()] };
  }

  #step(step: StepJson, identifier: string): Declaration {
    const start = `const ${identifier} = `;
    const builders = buildersOf(step.type, this.#catalogue);
    const advice = builders.slice(0, 1).flatMap(({ block }) => secretAdvice(block, step));
    const reasons = builders.length === 0 ? [`this package knows no block ${quoted(step.type)}`] : [];
    for (const builder of builders) {
      const called = stepCall(builder, step, this.#scope);
      if ("because" in called) {
        reasons.push(called.because);
        continue;
      }
      this.#scope.declareStep(step.name, { identifier, outputs: called.outputs });
      const rest = Object.keys(called.beside).map(quoted).join(", ");
      const comments = [
        ...reasons.map((reason) => `Not a step that can be run here: ${reason}.`),
        ...rest === "" ? [] : [`What the builder does not make is added below: ${rest}.`],
        ...advice,
      ];
      const given = rest === "" ? identifier : objectOf([`...${identifier}.toJSON()`, ...entriesOf(called.beside)]);
      return { text: commented(comments) + statement(start, called.code), builder, given };
    }
    const text = commented([`As JSON: ${reasons.at(-1)}.`, ...advice]) + statement(start, literal(step));
    return { text, builder: undefined, given: identifier };
  }

  /** The calls that add the outputs, if they can be added. */
  outputs(outputs: WorkflowDefinition["outputs"]): readonly Call[] | undefined {
    return hasDoubles(outputs) || !outputs.every(isBuildable) ? undefined : outputCalls(outputs, this.#scope);
  }
}

/** What a new workflow has. */
const EMPTY = { version: "1.0", inputs: [], steps: [], outputs: [] };

/** What the workflow starts from: nothing, or those parts of the definition that no call adds. */
function startOf(
  kept: Readonly<Record<string, unknown>>,
): { readonly comments: readonly string[]; readonly call: Call } {
  if (JSON.stringify(kept) === JSON.stringify(EMPTY)) return { comments: [], call: { given: [] } };
  const sections = Object.entries(kept).filter(([key, value]) => Object.hasOwn(SECTIONS, key) && !isEmpty(value));
  const comments = sections.map(([key]) =>
    `The ${key} stand here as JSON: a name is given twice, or the builder makes one otherwise.`
  );
  return { comments, call: { method: "parse", given: [literal(kept)] } };
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function importing(names: readonly string[], entry = ""): string {
  return statement("import ", objectOf(names), ` from ${textLiteral(PACKAGE + entry)};`);
}

function imports(builders: readonly Builder[], hasInputs: boolean): readonly string[] {
  const generated = new Map(
    builders.filter(({ llama }) => llama === undefined).map(({ block, constant }) => [moduleName(block.type), {
      constant,
      name: familyName(block.type),
    }]),
  );
  const hasLlama = builders.some(({ llama }) => llama !== undefined);
  return [
    importing([...hasInputs ? ["input"] : [], ...hasLlama ? ["llamaVision"] : [], "workflow"]),
    ...[...generated].toSorted(([one], [other]) => one < other ? -1 : 1).map(([module, { name, constant }]) =>
      importing([name === constant ? name : `${name} as ${constant}`], `/blocks/${module}`)
    ),
  ];
}

/**
 * Writes the program that builds a workflow.
 *
 * @throws {InvalidWorkflowError} If the JSON has not the shape of a definition.
 */
export function programOf(json: unknown, catalogue: Catalogue = CATALOGUE): string {
  const definition = readDefinition(json);
  const program = new Program(definition, catalogue);
  const inputs = program.inputs(definition.inputs);
  const steps = program.steps(definition.steps);
  const outputs = program.outputs(definition.outputs);
  const calls = [
    ...inputs.call === undefined || definition.inputs.length === 0 ? [] : [inputs.call],
    ...steps.call === undefined || definition.steps.length === 0 ? [] : [steps.call],
    ...outputs ?? [],
  ];
  const added = {
    ...inputs.call !== undefined && { inputs: [] },
    ...steps.call !== undefined && { steps: [] },
    ...outputs !== undefined && { outputs: [] },
  };
  const start = startOf({ ...definition, ...added });
  const whole: Code = chainOf("workflow", [start.call, ...calls]);
  const constants = inputs.constants();
  const declarations = steps.declarations.map(({ text }) => text);
  const last = commented(start.comments) + statement("export default ", whole);
  const builders = steps.declarations.flatMap(({ builder }) => builder ?? []);
  const sections = [imports(builders, constants.length > 0), constants, declarations, [last]];
  return sections.filter((section) => section.length > 0).map((section) => `${section.join("\n")}\n`).join("\n");
}
