import { CATALOGUE } from "../blocks/catalogue/catalogue.ts";
import type { Catalogue } from "../blocks/catalogue_index.ts";
import type { WorkflowDefinition } from "../workflow/definition.ts";
import { readDefinition } from "../workflow/read_definition.ts";
import type { Builder } from "./builder.ts";
import { buildersOf } from "./builders_of.ts";
import { type Call, chainOf, objectOf } from "./code.ts";
import { comment } from "./comment.ts";
import { dynamicBlockSection } from "./dynamic_block_section.ts";
import { Identifiers } from "./identifiers.ts";
import { inputSection } from "./input_section.ts";
import { isSameJson } from "./is_same_json.ts";
import { statement } from "./layout.ts";
import { literal, textLiteral } from "./literal.ts";
import { outputSection } from "./output_section.ts";
import { refuseDepth } from "./refuse_depth.ts";
import { Scope } from "./scope.ts";
import type { Section } from "./section.ts";
import { stepSection } from "./step_section.ts";

const PACKAGE = "@stepwright/workflows";

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

function importing(names: readonly string[], entry: string): string {
  return statement("import ", objectOf(names), ` from ${textLiteral(PACKAGE + entry)};`);
}

/** The imports of a program: from the package itself, then of its blocks. */
function imports(builders: readonly Builder[], hasInputs: boolean): readonly string[] {
  const byEntry = new Map<string, Set<string>>([["", new Set(hasInputs ? ["input"] : [])]]);
  for (const { constant, imported: { entry, name } } of builders) {
    const names = byEntry.get(entry) ?? new Set();
    byEntry.set(entry, names.add(name === constant ? name : `${name} as ${constant}`));
  }
  byEntry.get("")!.add("workflow");
  return [...byEntry].toSorted(([one], [other]) => one < other ? -1 : 1)
    .map(([entry, names]) => importing([...names], entry));
}

/** The names that no constant may have: those that the program may import. */
function importedNames({ steps }: WorkflowDefinition, catalogue: Catalogue): readonly string[] {
  const builders = steps.flatMap(({ type }) => buildersOf(type, catalogue));
  return [...OWN_NAMES, ...builders.map(({ constant }) => constant)];
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
 * @param catalogue The blocks that have builders.
 * @throws {InvalidWorkflowError} If the JSON has not the shape of a definition, or is nested too deep for a program.
 */
export function programOf(json: unknown, catalogue: Catalogue = CATALOGUE): string {
  const definition = readDefinition(json);
  refuseDepth(definition);
  const identifiers = new Identifiers(importedNames(definition, catalogue));
  const scope = new Scope();
  const inputs = inputSection(definition.inputs, identifiers, scope);
  const dynamicBlocks = dynamicBlockSection(definition[CUSTOM] ?? [], scope);
  const steps = stepSection(definition.steps, identifiers, scope, catalogue);
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
