/**
 * The text of the mistakes that people make most: what the compiler says must say what to do.
 *
 * @module
 */
import { test } from "tstyche";
import { input, llamaVision, type RunOptions, workflow } from "../../mod.ts";

test("a step whose task needs classes has no toJSON() before it has them", () => {
  // @ts-expect-error Property 'toJSON' does not exist on type 'NeedsClasses<V2, "classification">'
  llamaVision.v2().task("classification").toJSON();
});

test("a step whose task needs no prompt takes none", () => {
  // @ts-expect-error Property 'prompt' does not exist on type 'Ready<V3, string>'
  llamaVision.v3().task("caption").prompt("What is this?");
});

test("a reference of another kind is named with the kinds", () => {
  // @ts-expect-error Type 'WorkflowInput<"image">' is not assignable to type 'Reference<"string">'
  llamaVision.v3().task("unconstrained").prompt(input.image("photo"));
});

test("a task that the version lacks is named with those that it has", () => {
  // @ts-expect-error Argument of type '"object-detection"' is not assignable to parameter of type 'V1Task'
  llamaVision.v1().task("object-detection");
});

test("a v1 step has no JSON before it has its key", () => {
  // @ts-expect-error Property 'toJSON' does not exist on type 'NeedsApiKey<V1, string>'
  llamaVision.v1().task("caption").toJSON();
});

test("a property that the version lacks does not exist", () => {
  // @ts-expect-error Property 'privacyLevel' does not exist on type 'NeedsTask<V1>'
  llamaVision.v1().privacyLevel("zdr");
});

test("a step that is not ready is no step of a workflow", () => {
  // @ts-expect-error Argument of type 'NeedsClasses<V2, "classification">' is not assignable to parameter of type
  workflow().steps(llamaVision.v2().task("classification"));
});

test("a selector that points at no output is no output of a workflow", () => {
  // @ts-expect-error Type '"hello"' is not assignable to type
  workflow().outputs({ text: "hello" });
});

test("a default of another type than its kind's is named with the type", () => {
  // @ts-expect-error Type 'string' is not assignable to type 'number'
  input.parameter("confidence", "float", { default: "0.4" });
});

test("a number takes a reference to a number alone", () => {
  // @ts-expect-error Type 'WorkflowInput<"image">' is not assignable to type 'Reference<"float">'
  llamaVision.v2().temperature(input.image("photo"));
  // @ts-expect-error Type 'WorkflowInput<"integer">' is not assignable to type 'Reference<"float">'
  llamaVision.v3().temperature(input.parameter("temperature", "integer"));
});

test("a file is no image of a step", () => {
  // @ts-expect-error Argument of type '"photo"' is not assignable to parameter
  llamaVision.v2().images("photo");
});

test("a secret is no key of v1", () => {
  // @ts-expect-error Type 'WorkflowInput<"secret">' is not assignable to type 'Reference<"string">'
  llamaVision.v1().apiKey(input.parameter("key", "secret"));
});

test("an answer is none of the classes that were not asked for", () => {
  const sign = llamaVision.v3().task("classification").classes(["stop", "yield"]);
  void (async (photo: string) =>
    // @ts-expect-error This comparison appears to be unintentional because the types '"stop" | "yield"' and '"halt"' have no overlap
    (await sign.run(photo)).prediction.class === "halt");
});

test("an option that there is not is named", () => {
  // @ts-expect-error 'retrys' does not exist
  void ({ retrys: 5 } satisfies RunOptions);
});
