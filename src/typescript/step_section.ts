import type { StepJson } from "../blocks/step.ts";
import type { Builder } from "./builder.ts";
import { type Code, objectOf } from "./code.ts";
import { comment, quoted } from "./comment.ts";
import type { Identifiers } from "./identifiers.ts";
import type { KnownBlocks } from "./known_blocks.ts";
import { statement } from "./layout.ts";
import { entriesOf, literal } from "./literal.ts";
import type { Scope } from "./scope.ts";
import { secretAdvice } from "./secret_advice.ts";
import { doubles, part, type Section } from "./section.ts";
import { stepCall } from "./step_call.ts";
import { stepOrder } from "../workflow/step_order.ts";

/** The constant of a step. */
interface StepDeclaration {
  /** The statement that declares it. */
  readonly text: string;
  /** What is called in it, where it is not JSON. */
  readonly builder: Builder | undefined;
  /** What is given to the workflow. */
  readonly given: Code;
}

/** The steps of a workflow: a constant for each, and the call that adds them. */
export interface StepSection extends Section {
  /** In an order in which each is declared before it is referred to. */
  readonly declarations: readonly StepDeclaration[];
}

function noBuilder({ type }: StepJson, scope: Scope, known: KnownBlocks): string {
  return scope.declaresBlock(type) ? `${quoted(type)} is a custom Python block of this workflow` : known.lackOf(type);
}

/** Writes one step with the first builder that makes it, or as JSON. */
function declaration(step: StepJson, identifier: string, scope: Scope, known: KnownBlocks): StepDeclaration {
  const start = `const ${identifier} = `;
  const builders = known.buildersOf(step.type);
  const advice = secretAdvice(known.find(step.type), step);
  const refusals: string[] = [];
  for (const builder of builders) {
    const called = stepCall(builder, step, scope);
    if ("because" in called) {
      refusals.push(called.because);
      continue;
    }
    const { code, outputs, beside } = called;
    scope.declareStep(step.name, { identifier, outputs });
    const rest = Object.keys(beside);
    const sentences = [
      ...refusals.map((refusal) => `Cannot be run here as it is: ${refusal}.`),
      ...rest.length === 0 ? [] : [`What the builder does not take is added below: ${rest.map(quoted).join(", ")}.`],
    ];
    const given = rest.length === 0 ? identifier : objectOf([`...${identifier}.toJSON()`, ...entriesOf(beside)]);
    return { text: comment([...sentences, ...advice]) + statement(start, code), builder, given };
  }
  const because = refusals.at(-1) ?? noBuilder(step, scope, known);
  const text = comment([`As JSON: ${because}.`, ...advice]) + statement(start, literal(step));
  return { text, builder: undefined, given: identifier };
}

/** Writes the steps, and lets what follows refer to them. */
export function stepSection(
  steps: readonly StepJson[],
  identifiers: Identifiers,
  scope: Scope,
  known: KnownBlocks,
): StepSection {
  const { kept, added, remarks } = part("steps", steps, doubles(steps));
  const names = new Map(added.map((step) => [step, identifiers.take(step.name, "Step")]));
  const declared = new Map(
    stepOrder(added).map((step) => [step, declaration(step, names.get(step)!, scope, known)]),
  );
  return {
    kept,
    calls: [{ method: "steps", given: added.map((step) => declared.get(step)!.given) }],
    remarks: [...remarks, ...kept.flatMap((step) => secretAdvice(known.find(step.type), step))],
    declarations: [...declared.values()],
  };
}
