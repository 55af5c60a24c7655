import { familyName } from "../../blocks/block_names.ts";
import { buildableOf } from "../../blocks/buildable.ts";
import type { BlockDescription } from "../../blocks/description.ts";
import type { StepJson } from "../../blocks/step.ts";
import { IMPORTED } from "../../blocks/taken_names.ts";
import { objectOf } from "../../typescript/code.ts";
import { generatedBuilder } from "../../typescript/generated_builder.ts";
import { Identifiers } from "../../typescript/identifiers.ts";
import { statement } from "../../typescript/layout.ts";
import { entriesOf, textLiteral } from "../../typescript/literal.ts";
import { PACKAGE } from "../../typescript/package_name.ts";
import { Scope } from "../../typescript/scope.ts";
import { stepCall } from "../../typescript/step_call.ts";
import { writeInput } from "../../typescript/write_input.ts";
import type { ExampleWorkflow } from "./example_workflow.ts";

/** How wide a line in a doc comment can be. */
const WIDTH = 117;

/**
 * The program that builds the last step of an example, and the JSON of that step; `undefined` where the builders do not
 * make it of these values.
 *
 * @param blockOf The block of each step.
 * @param moduleOf From where a program imports the family of a block.
 */
export function writeExample(
  { inputs, steps }: ExampleWorkflow,
  blockOf: (type: string) => BlockDescription,
  moduleOf: (block: BlockDescription) => string,
): readonly string[] | undefined {
  const families = new Map(steps.map(({ type }) => [familyName(type), moduleOf(blockOf(type))] as const));
  const identifiers = new Identifiers([...IMPORTED, ...families.keys()]);
  const last = identifiers.take("step", "Step");
  const scope = new Scope();
  const constants = inputs.map((json) => {
    const { constant } = writeInput(json);
    const identifier = identifiers.take(json.name, "Input");
    if (constant === undefined) return { identifier, text: "" };
    scope.declareInput(json.name, { code: identifier, kinds: constant.kinds });
    return { identifier, text: statement(`const ${identifier} = `, constant.code, ";", WIDTH) };
  });
  const built = steps.map((step, index) => {
    const identifier = index === steps.length - 1 ? last : identifiers.take(step.name, "Step");
    return declaration(step, identifier, blockOf(step.type), scope);
  });
  if (!built.every((text) => text !== undefined)) return undefined;
  const used = constants.filter(({ identifier }) => scope.isUsed(identifier)).map(({ text }) => text);
  return [
    ...used.length === 0 ? [] : [`import { input } from ${textLiteral(PACKAGE)};`],
    ...[...families].toSorted(([, one], [, other]) => one < other ? -1 : 1)
      .map(([name, module]) => `import { ${name} } from ${textLiteral(module)};`),
    'import assert from "node:assert/strict";',
    "",
    ...used,
    ...built,
    "",
    statement(`assert.deepEqual(${last}.toJSON(), `, objectOf(entriesOf({ ...steps.at(-1)! })), ");", WIDTH),
  ].flatMap((text) => text.split("\n"));
}

/** The statement that builds a step, to which others can refer from there on. */
function declaration(step: StepJson, identifier: string, block: BlockDescription, scope: Scope): string | undefined {
  const name = familyName(block.type);
  const { offered } = buildableOf(block);
  const called = stepCall(generatedBuilder(offered, { from: "", name, constant: name }), step, scope);
  if ("because" in called || Object.keys(called.beside).length > 0) return undefined;
  scope.declareStep(step.name, { identifier, outputs: called.outputs });
  return statement(`const ${identifier} = `, called.code, ";", WIDTH);
}
