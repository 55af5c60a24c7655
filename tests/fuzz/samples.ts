import answers from "../cases/answers.json" with { type: "json" };
import runs from "../cases/runs.json" with { type: "json" };
import steps from "../cases/steps.json" with { type: "json" };
import workflows from "../cases/workflows.json" with { type: "json" };

/** Definitions of workflows, good and bad, of which a value is made hostile. */
export const DEFINITIONS: readonly unknown[] = [...workflows, ...runs].map(({ definition }) => definition);

/** Steps of every block that those definitions have, and of the Llama blocks. */
export const STEPS: readonly unknown[] = [
  ...steps.map(({ step }) => step),
  ...[...workflows, ...runs].flatMap(({ definition: { steps } }) => steps as readonly unknown[] ?? []),
];

/** What models answered. */
export const ANSWERS: readonly string[] = answers.map(({ text }) => text);
