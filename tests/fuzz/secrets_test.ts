import assert from "node:assert/strict";
import process from "node:process";
import { inspect } from "node:util";
import fc from "fast-check";
import { diff, InvalidStepError, InvalidWorkflowError, llamaVision, workflow } from "@stepwright/workflows";
import { checkStep, checkWorkflow } from "@stepwright/workflows/check";
import { blocks } from "@stepwright/workflows/blocks";
import { fuzz, thrownBy } from "./fuzz.ts";
import { mutatedJson } from "./mutated_json.ts";
import { DEFINITIONS, STEPS } from "./samples.ts";
import { KEY, printed } from "./secrets.ts";

const NAMES = [
  "api_key",
  "headers",
  "X-API-Key",
  "query_parameters",
  "aws_secret_access_key",
  "password",
  "token",
] as const;

/** What may stand under such a name. */
const SECRETS = [KEY, [KEY], { authorization: `Bearer ${KEY}` }, [{ name: "a", value: KEY }], { a: [[KEY]] }] as const;

/** A value under the name of a secret, or a text that tells by its form that it holds one. */
const secret: fc.Arbitrary<readonly [name: string, value: unknown]> = fc.oneof(
  fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom<unknown>(...SECRETS)),
  fc.tuple(
    fc.constantFrom("url", "prompt", "toString"),
    fc.constantFrom(`https://me:${KEY}@h/a`, `https://h/a?api_key=${KEY}`, `sk-or-v1-${KEY}`),
  ),
);

/** Puts an own key into the record that a few numbers lead to. */
function withSecret(value: unknown, way: readonly number[], [name, held]: readonly [string, unknown]): unknown {
  const [choice = 0, ...rest] = way;
  if (Array.isArray(value) && value.length > 0) {
    return value.with(choice % value.length, withSecret(value[choice % value.length], rest, [name, held]));
  }
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value);
  const inner = entries[choice % Math.max(entries.length, 1)];
  if (rest.length === 0 || inner === undefined || typeof inner[1] !== "object") {
    return Object.fromEntries([...entries, [name, held]]);
  }
  return Object.fromEntries([...entries, [inner[0], withSecret(inner[1], rest, [name, held])]]);
}

function holding(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(values, fc.array(fc.nat({ max: 12 }), { maxLength: 4 }), secret)
    .map(([value, way, secret]) => withSecret(value, way, secret));
}

function assertSilent(said: unknown): void {
  const text = printed(said);
  const at = text.indexOf(KEY);
  assert(at === -1, `the key is told: ${text.slice(Math.max(0, at - 300), at + 100)}`);
}

const warnings: string[] = [];
process.emitWarning = (warning: string | Error, options?: unknown) => {
  warnings.push(`${warning} ${JSON.stringify(options)}`);
};

fuzz("no report, error, drawing or comparison of a definition tells a secret that stands in it", {
  runs: 70,
  of: [holding(mutatedJson(DEFINITIONS)), mutatedJson(DEFINITIONS)],
  holds: async (definition, other) => {
    assertSilent(checkWorkflow(definition));
    const read: ReturnType<typeof workflow.parse>[] = [];
    assertSilent(thrownBy(() => void read.push(workflow.parse(definition)), InvalidWorkflowError));
    for (const one of read) {
      assertSilent(await one.toMermaid());
      assertSilent(inspect(one));
      thrownBy(() => {
        const [before, after] = [one, workflow.parse(other)];
        assertSilent(diff(before, after));
        assertSilent(diff(after, before));
      }, InvalidWorkflowError);
    }
    assertSilent(warnings.splice(0));
  },
});

interface Parser {
  readonly type: string;
  parse(json: unknown): object;
}

const PARSERS = new Map(
  [llamaVision, ...Object.values(blocks)]
    .flatMap((family) => Object.values(family) as unknown as Parser[])
    .map((parser) => [parser.type, parser]),
);

fuzz("no report, error or print of a step tells a secret that stands in it", {
  runs: 140,
  of: [holding(mutatedJson(STEPS))],
  holds: (step) => {
    assertSilent(checkStep(step));
    const { type } = Object(step) as { readonly type?: unknown };
    const parser = PARSERS.get(type as string) ?? llamaVision.v2;
    let read: object | undefined;
    assertSilent(thrownBy(() => void (read = parser.parse(step as never)), InvalidStepError));
    // What a program prints of a step is masked; its JSON is what the program put into it.
    if (read !== undefined) assertSilent(inspect(read));
    assertSilent(warnings.splice(0));
  },
});
