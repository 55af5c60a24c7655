import { familyName, moduleName } from "../blocks/block_names.ts";
import { CATALOGUE } from "../blocks/catalogue/catalogue.ts";
import type { Catalogue } from "../blocks/catalogue_index.ts";
import type { WorkflowDefinition } from "../workflow/definition.ts";
import { readDefinition } from "../workflow/read_definition.ts";
import { buildersOf } from "./builders_of.ts";
import { type Call, chainOf, objectOf } from "./code.ts";
import { comment } from "./comment.ts";
import { Identifiers } from "./identifiers.ts";
import { inputSection } from "./input_section.ts";
import { statement } from "./layout.ts";
import { literal, textLiteral } from "./literal.ts";
import { outputSection } from "./output_section.ts";
import { Scope } from "./scope.ts";
import type { Section } from "./section.ts";
import type { Builder } from "./step_call.ts";
import { stepSection } from "./step_section.ts";

const PACKAGE = "@stepwright/workflows";

/** What a program may import from the package itself. */
const OWN_NAMES: readonly string[] = ["input", "llamaVision", "workflow"];

/** What a new workflow has. */
const EMPTY = { version: "1.0", inputs: [], steps: [], outputs: [] };

/** The call that starts the workflow: with nothing, or with what of the definition no other call adds. */
function startCall(kept: Readonly<Record<string, unknown>>): Call {
  return JSON.stringify(kept) === JSON.stringify(EMPTY) ? { given: [] } : { method: "parse", given: [literal(kept)] };
}

function importing(names: readonly string[], entry = ""): string {
  return statement("import ", objectOf(names), ` from ${textLiteral(PACKAGE + entry)};`);
}

function imports(builders: readonly Builder[], hasInputs: boolean): readonly string[] {
  const generated = builders.filter(({ tasks }) => tasks === undefined);
  const families = new Map(generated.map(({ block, constant }) => {
    const name = familyName(block.type);
    return [moduleName(block.type), name === constant ? name : `${name} as ${constant}`];
  }));
  const hasLlama = generated.length < builders.length;
  return [
    importing([...hasInputs ? ["input"] : [], ...hasLlama ? ["llamaVision"] : [], "workflow"]),
    ...[...families].toSorted(([one], [other]) => one < other ? -1 : 1)
      .map(([module, name]) => importing([name], `/blocks/${module}`)),
  ];
}

/** The names that no constant may have: those that the program may import. */
function importedNames({ steps }: WorkflowDefinition, catalogue: Catalogue): readonly string[] {
  const builders = steps.flatMap(({ type }) => buildersOf(type, catalogue));
  return [...OWN_NAMES, ...builders.map(({ constant }) => constant)];
}

/** The statement that puts everything together. */
function workflowStatement(definition: WorkflowDefinition, sections: Readonly<Record<string, Section>>): string {
  const entries = Object.entries(sections);
  const added = entries.filter(([, { keptBecause }]) => keptBecause === undefined).map(([key]) => [key, []]);
  const kept = entries.flatMap(([key, { keptBecause }]) =>
    keptBecause === undefined ? [] : [`The ${key} stay JSON: ${keptBecause}.`]
  );
  const calls = entries.flatMap(([, { calls }]) => calls).filter(({ given }) => given.length > 0);
  const start = startCall({ ...definition, ...Object.fromEntries(added) });
  return comment(kept) + statement("export default ", chainOf("workflow", [start, ...calls]));
}

/**
 * Writes the program that builds a workflow.
 *
 * @param catalogue The blocks that have builders.
 * @throws {InvalidWorkflowError} If the JSON has not the shape of a definition.
 */
export function programOf(json: unknown, catalogue: Catalogue = CATALOGUE): string {
  const definition = readDefinition(json);
  const identifiers = new Identifiers(importedNames(definition, catalogue));
  const scope = new Scope();
  const inputs = inputSection(definition.inputs, identifiers, scope);
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
    [workflowStatement(definition, { inputs, steps, outputs })],
  ];
  return parts.filter((part) => part.length > 0).map((part) => `${part.join("\n")}\n`).join("\n");
}
