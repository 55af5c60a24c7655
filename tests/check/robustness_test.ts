import assert from "node:assert/strict";
import { checkStep, checkWorkflow } from "../../src/check/check.ts";
import { output, said, step, workflowOf } from "./workflow_of.ts";

const MANY = 5000;

function blurs(image: (index: number) => string): unknown[] {
  return Array.from({ length: MANY }, (_, index) => step("image_blur@v1", `s${index}`, { image: image(index) }));
}

Deno.test("checks thousands of steps in a row", () => {
  const chain = blurs((index) => index === 0 ? "$inputs.image" : `$steps.s${index - 1}.image`);
  assert.equal(checkWorkflow(workflowOf(chain, [output("o", `$steps.s${MANY - 1}.image`)])).ok, true);
});

Deno.test("finds a cycle of thousands of steps", () => {
  const ring = blurs((index) => `$steps.s${(index + 1) % MANY}.image`);
  assert.match(said(workflowOf(ring))[0]!, /\(5000 steps\)/);
});

Deno.test("answers to thousands of mistakes", () => {
  assert.equal(said(workflowOf(blurs((index) => `$steps.x${index}.image`))).length, MANY);
});

Deno.test("answers to a definition that is nested ten thousand deep", () => {
  let deep: unknown = 1;
  for (let depth = 0; depth < 10_000; depth += 1) deep = [deep];
  const [message] = said(workflowOf([step("json_parser@v1", "a", { raw_json: deep })]));
  assert.match(message!, /nested deeper than 450 levels/);
});

Deno.test("answers to parts that stand in so many places that no JSON could hold them", () => {
  let shared: unknown = [];
  for (let depth = 0; depth < 40; depth += 1) shared = [shared, shared];
  assert.match(said(workflowOf([shared]))[0]!, /more than 20000000 values/);
});

Deno.test("answers to fifty megabytes", () => {
  const text = "x".repeat(1000);
  const heavy = blurs(() => "$inputs.image").map((one) => ({ ...one as object, note: Array(10).fill(text) }));
  assert.equal(checkWorkflow(workflowOf(heavy)).ok, true);
});

Deno.test("answers to what is no JSON", () => {
  const circle: Record<string, unknown> = { version: "1.0" };
  circle.self = circle;
  const throwing = {
    get version(): string {
      throw new Error("no");
    },
  };
  assert.deepEqual(said(circle), ["self: Cannot write a value as JSON that holds itself"]);
  assert.deepEqual(said(throwing), ["version: Cannot read a value that throws when it is read"]);
  for (
    const odd of [undefined, null, 5, 5n, NaN, "x", [], () => 1, Symbol("a"), new Map(), [undefined], {
      steps: [() => 1],
    }]
  ) {
    assert.equal(checkWorkflow(odd).ok, false);
    assert.equal(checkStep(odd).ok, false);
  }
});

Deno.test("takes names that JavaScript gives every object for names like others", () => {
  const names = ["__proto__", "constructor", "toString"];
  const definition = JSON.parse(JSON.stringify(workflowOf(
    names.map((name) => step("image_blur@v1", name, { image: "$inputs.image" })),
    names.map((name) => output(name, `$steps.${name}.${name}`)),
  )));
  assert.equal(said(definition).length, names.length);
});

Deno.test("reads builders and other things that write themselves as JSON", () => {
  const builder = { toJSON: () => step("image_blur@v1", "a", { image: "$inputs.image" }) };
  assert.equal(checkWorkflow(workflowOf([builder])).ok, true);
  assert.equal(checkStep(builder).ok, true);
});
