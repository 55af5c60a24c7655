import assert from "node:assert/strict";
import { blocks } from "@stepwright/workflows/blocks";
import {
  diff,
  InvalidStepError,
  InvalidWorkflowError,
  llamaVision,
  toTypeScript,
  workflow,
} from "@stepwright/workflows";
import { checkStep, checkWorkflow } from "@stepwright/workflows/check";
import fc from "fast-check";
import { fuzz, thrownBy } from "./fuzz.ts";
import { anything } from "./hostile_values.ts";
import { mutatedAnything, mutatedJson } from "./mutated_json.ts";
import { assertPlain, assertSameJson, jsonOr } from "./plain.ts";
import { DEFINITIONS, STEPS } from "./samples.ts";

const definitions = mutatedJson(DEFINITIONS);
const steps = mutatedJson(STEPS);

fuzz("the check answers to every value", {
  runs: 100,
  of: [fc.oneof(mutatedAnything(DEFINITIONS), anything)],
  holds: (definition) => {
    const report = checkWorkflow(definition);
    assert.equal(report.ok, report.problems.every(({ severity }) => severity !== "error"));
    assert(Object.isFrozen(report) && Object.isFrozen(report.problems));
    JSON.stringify(report);
  },
});

fuzz("the verdict on JSON does not change", {
  runs: 40,
  of: [definitions],
  holds: (definition) => assert.deepEqual(checkWorkflow(definition), checkWorkflow(definition)),
});

fuzz("the check of a step answers to every value", {
  runs: 210,
  of: [fc.oneof(mutatedAnything(STEPS), anything)],
  holds: (step) => {
    JSON.stringify(checkStep(step));
  },
});

/** What reads a step, and writes it again. */
interface Parser {
  readonly type: string;
  parse(json: unknown): { toJSON(): unknown };
}

const PARSERS = [llamaVision, ...Object.values(blocks)].flatMap((family) =>
  Object.values(family) as unknown as Parser[]
);

/** The parser of a step's own type, or another. */
function parserOf(step: unknown, choice: number) {
  const { type } = Object(step) as { readonly type?: unknown };
  return PARSERS.find((parser) => parser.type === type) ?? PARSERS[choice % PARSERS.length]!;
}

fuzz("a step is read, or refused with an InvalidStepError; what was read is written and read again", {
  runs: 280,
  of: [steps, fc.nat()],
  holds: (step, choice) => {
    const parser = parserOf(step, choice);
    const before = jsonOr("", step);
    thrownBy(() => {
      const written = parser.parse(step).toJSON();
      assertPlain(written);
      assertSameJson(parser.parse(written).toJSON(), written);
    }, InvalidStepError);
    assert.equal(jsonOr("", step), before);
  },
});

fuzz("a definition is read, or refused with an InvalidWorkflowError; what was read is what it was", {
  runs: 100,
  of: [definitions],
  holds: (definition) => {
    thrownBy(() => {
      const written = workflow.parse(definition).toJSON();
      assertPlain(written);
      assertSameJson(written, bare(definition));
    }, InvalidWorkflowError);
  },
});

/** Of a saved definition the inside is read. */
function bare(definition: unknown): unknown {
  const { specification, steps } = definition as { readonly specification?: unknown; readonly steps?: unknown };
  return steps === undefined && specification !== undefined ? specification : definition;
}

fuzz("whatever is handed to the readers of definitions and steps is read, or refused in their own words", {
  runs: 100,
  of: [mutatedAnything(DEFINITIONS), mutatedAnything(STEPS), fc.nat()],
  holds: (definition, step, choice) => {
    thrownBy(() => workflow.parse(definition), InvalidWorkflowError);
    thrownBy(() => parserOf({}, choice).parse(step), InvalidStepError);
  },
});

fuzz("every definition that can be read is drawn, compared and written as a program", {
  runs: 40,
  of: [definitions, definitions],
  holds: async (one, other) => {
    const read = [one, other].flatMap((definition) => {
      let parsed: ReturnType<typeof workflow.parse> | undefined;
      thrownBy(() => void (parsed = workflow.parse(definition)), InvalidWorkflowError);
      return parsed === undefined ? [] : [parsed];
    });
    for (const parsed of read) {
      const chart = await parsed.toMermaid();
      assert.match(chart, /^flowchart LR\n/);
      assert.equal(chart, await parsed.toMermaid());
      assert.deepEqual(diff(parsed, parsed), []);
      await toTypeScript(parsed.toJSON()).catch((error) => assert(error instanceof InvalidWorkflowError, error));
    }
    const [before, after] = read;
    if (before !== undefined && after !== undefined) JSON.stringify(diff(before, after));
  },
});
