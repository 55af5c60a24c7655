import assert from "node:assert/strict";
import { test } from "node:test";
import { blocks } from "../../../src/blocks/blocks.ts";
import { InvalidStepError } from "../../../src/blocks/problem.ts";
import steps from "../../cases/steps.json" with { type: "json" };

interface Case {
  readonly step: Readonly<Record<string, unknown>>;
  readonly ok: boolean;
  readonly normal?: Readonly<Record<string, unknown>>;
  readonly where?: readonly string[];
}

const v1 = blocks.llama32Vision.v1;
const v2 = blocks.llamaVision.v2;

/** A case with a broken type was made from one version; its other properties say from which. */
const versionOf = ({ step }: Case): typeof v1 | typeof v2 =>
  step.type === v1.type || step.type !== v2.type && step.api_key === "sk-or-v1-x" ? v1 : v2;

test("parse() of a generated builder agrees with the engine on every Llama case: verdict, normal form and blame", () => {
  for (const example of steps as unknown as readonly Case[]) {
    const parse = () => versionOf(example).parse(example.step);
    if (example.ok) {
      const json = parse().toJSON({ defaults: true });
      assert.deepEqual(json, example.normal, JSON.stringify(example));
    } else {
      assert.throws(parse, (error) => {
        assert(error instanceof InvalidStepError);
        const blamed = [...new Set(error.problems.map(({ property }) => property))];
        if (example.where?.length) assert.deepEqual(blamed.toSorted(), example.where, JSON.stringify(example));
        return true;
      });
    }
  }
});
