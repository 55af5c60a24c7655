import type { WorkflowDefinition } from "../workflow/definition.ts";
import { readDefinition } from "../workflow/read_definition.ts";
import type { Builder } from "./builder.ts";
import { type Call, chainOf, objectOf } from "./code.ts";
import { comment } from "./comment.ts";
import { dynamicBlockSection } from "./dynamic_block_section.ts";
import { Identifiers } from "./identifiers.ts";
import { inputSection } from "./input_section.ts";
import { isSameJson } from "./is_same_json.ts";
import { KnownBlocks } from "./known_blocks.ts";
import { statement } from "./layout.ts";
import { literal, textLiteral } from "./literal.ts";
import { outputSection } from "./output_section.ts";
import { PACKAGE } from "./package_name.ts";
import type { ProgramOptions } from "./program_options.ts";
import { refuseDepth } from "./refuse_depth.ts";
import { Scope } from "./scope.ts";
import type { Section } from "./section.ts";
import { stepSection } from "./step_section.ts";

/** What a program may import from the package itself. */
const OWN_NAMES: readonly string[] = ["input", "llamaVision", "workflow"];

/** The list that comes into being when something is added to it. */
const CUSTOM = "dynamic_blocks_definitions";

/** What a new workflow has. */
const EMPTY = { version: "1.0", inputs: [], steps: [], outputs: [] };

type Sections = Readonly<Record<string, Section>>;

/** What is left of a definition for the calls to add to: of the lists what they do not add. */
function startOf(definition: WorkflowDefinition, sections: Sections): Readonly<Record<string, unknown>> {
  const isAdded = sections[CUSTOM]?.kept.length === 0 && definition[CUSTOM]?.length !== 0;
  const entries = Object.entries(definition).filter(([key]) => key !== CUSTOM || !isAdded);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, Object.hasOwn(sections, key) ? sections[key]!.kept : value]),
  );
}

/** The call that starts the workflow: with nothing, or with what of the definition no other call adds. */
function startCall(start: Readonly<Record<string, unknown>>): Call {
  return isSameJson(start, EMPTY) ? { given: [] } : { method: "parse", given: [literal(start)] };
}

function importing(names: readonly string[], from: string): string {
  return statement("import ", objectOf(names), ` from ${textLiteral(from)};`);
}

/** The imports of a program: from the package itself, then of its blocks. */
function imports(builders: readonly Builder[], hasInputs: boolean): readonly string[] {
  const byModule = new Map<string, Set<string>>([[PACKAGE, new Set(hasInputs ? ["input"] : [])]]);
  for (const { origin: { from, name, constant } } of builders) {
    const names = byModule.get(from) ?? new Set();
    byModule.set(from, names.add(name === constant ? name : `${name} as ${constant}`));
  }
  byModule.get(PACKAGE)!.add("workflow");
  return [...byModule].toSorted(([one], [other]) => one < other ? -1 : 1)
    .map(([from, names]) => importing([...names], from));
}

/** The names that no constant may have: those that the program may import. */
function importedNames({ steps }: WorkflowDefinition, known: KnownBlocks): readonly string[] {
  const builders = steps.flatMap(({ type }) => known.buildersOf(type));
  return [...OWN_NAMES, ...builders.map(({ origin }) => origin.constant)];
}

/** The statement that puts everything together. */
function workflowStatement(definition: WorkflowDefinition, sections: Sections): string {
  const remarks = Object.values(sections).flatMap(({ remarks }) => remarks);
  const calls = Object.values(sections).flatMap(({ calls }) => calls).filter(({ given }) => given.length > 0);
  const start = startCall(startOf(definition, sections));
  return comment(remarks) + statement("export default ", chainOf("workflow", [start, ...calls]));
}

/**
 * Writes the program that builds a workflow.
 *
 * @param options Which blocks it can use.
 * @throws {InvalidWorkflowError} If the JSON has not the shape of a definition, or is nested too deep for a program.
 */
export function programOf(json: unknown, options: ProgramOptions = {}): string {
  const known = new KnownBlocks(options);
  const definition = readDefinition(json);
  refuseDepth(definition);
  const identifiers = new Identifiers(importedNames(definition, known));
  const scope = new Scope();
  const inputs = inputSection(definition.inputs, identifiers, scope);
  const dynamicBlocks = dynamicBlockSection(definition[CUSTOM] ?? [], scope);
  const steps = stepSection(definition.steps, identifiers, scope, known);
  const outputs = outputSection(definition.outputs, scope);
  const constants = inputs.constants
    .filter(({ identifier, declares }) => declares || scope.isUsed(identifier))
    .map(({ identifier, code }) => statement(`const ${identifier} = `, code));
  const builders = steps.declarations.flatMap(({ builder }) => builder ?? []);
  const parts = [
    imports(builders, constants.length > 0),
    constants,
    steps.declarations.map(({ text }) => text),
    [workflowStatement(definition, { inputs, [CUSTOM]: dynamicBlocks, steps, outputs })],
  ];
  return parts.filter((part) => part.length > 0).map((part) => `${part.join("\n")}\n`).join("\n");
}
