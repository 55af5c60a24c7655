/**
 * The types of answers, states and references. The compiler runs these; at run time there is nothing to do.
 *
 * @module
 */
import { test } from "node:test";
import { expectTypeOf } from "expect-type";
import * as z from "zod";
import * as zMini from "zod/mini";
import * as z3 from "zod/v3";
import {
  type Answer,
  type Classification,
  type Detection,
  type ImageRecord,
  input,
  type JsonValue,
  llamaVision,
  type LlamaVisionV1Json,
  type LlamaVisionV2Json,
  type Reference,
  type WrittenStep,
} from "@stepwright/workflows";

type Prediction<Step extends { run(image: string): Promise<Answer<unknown>> }> = Awaited<
  ReturnType<Step["run"]>
>["prediction"];

function never(_types: () => void): void {}

test("an answer has the type that its task, classes and structure give it", () => {
  never(() => {
    const { v1, v2, v3 } = llamaVision;

    const sign = v2("sign").task("classification").classes(["stop", "yield", "none"]);
    expectTypeOf<Prediction<typeof sign>>().toEqualTypeOf<Classification<"stop" | "yield" | "none">>();
    expectTypeOf<Prediction<typeof sign>["class"]>().toEqualTypeOf<"stop" | "yield" | "none">();

    const tags = v3().task("multi-label-classification").classes(["a", "b"]);
    expectTypeOf<Prediction<typeof tags>>().toEqualTypeOf<readonly Classification<"a" | "b">[]>();

    const boxes = v3().task("object-detection").classes(["cat"]).temperature(0).name("boxes");
    expectTypeOf<Prediction<typeof boxes>>().toEqualTypeOf<readonly Detection<"cat">[]>();

    const named = ["x", "y"] as const;
    const fromConstant = v3().task("classification").classes(named);
    expectTypeOf<Prediction<typeof fromConstant>["class"]>().toEqualTypeOf<"x" | "y">();

    const eitherTask = Math.random() < 0.5 ? "classification" : "object-detection";
    const either = v3().task(eitherTask).classes(["a"]);
    expectTypeOf<Prediction<typeof either>>().toEqualTypeOf<Classification<"a"> | readonly Detection<"a">[]>();
    const anyTask = Math.random() < 0.5 ? "classification" : "caption";
    // @ts-expect-error one of the two needs classes first
    v3().task(anyTask).run;

    const words: string[] = [];
    const open = v3().task("classification").classes(words);
    expectTypeOf<Prediction<typeof open>["class"]>().toEqualTypeOf<string>();

    const referred = v3().task("classification").classes(input.parameter("classes", "list_of_values"));
    expectTypeOf<Prediction<typeof referred>["class"]>().toEqualTypeOf<string>();

    const text = v1().task("ocr");
    expectTypeOf<Prediction<typeof text>>().toEqualTypeOf<string>();

    const fields = v2().task("structured-answering").outputStructure({ total: "the sum", paid: "yes or no" });
    expectTypeOf<Prediction<typeof fields>>().toEqualTypeOf<
      { readonly total: JsonValue; readonly paid: JsonValue }
    >();

    const zod = v2().task("structured-answering").outputStructure(
      z.object({ total: z.number(), lines: z.array(z.string()) }),
    );
    expectTypeOf<Prediction<typeof zod>>().toEqualTypeOf<{ total: number; lines: string[] }>();

    const mini = v2().task("structured-answering").outputStructure(zMini.object({ total: zMini.number() }));
    expectTypeOf<Prediction<typeof mini>>().toEqualTypeOf<{ total: number }>();

    const zod3 = v2().task("structured-answering").outputStructure(z3.object({ total: z3.number().optional() }));
    expectTypeOf<Prediction<typeof zod3>>().toEqualTypeOf<{ total?: number | undefined }>();
  });
});

test("records narrow by ok", () => {
  never(async () => {
    for await (const record of llamaVision.v3().task("caption").runAll(["a.jpg"])) {
      expectTypeOf(record).toEqualTypeOf<ImageRecord<string>>();
      if (record.ok) expectTypeOf(record.answer.prediction).toEqualTypeOf<string>();
      else expectTypeOf(record.error.reason.isRetryable).toEqualTypeOf<boolean>();
    }
  });
});

test("each state offers what leads on, and nothing else", () => {
  never(() => {
    const needsClasses = llamaVision.v2().task("classification");
    // @ts-expect-error no classes yet
    needsClasses.run;
    // @ts-expect-error no classes yet
    needsClasses.runAll;
    // @ts-expect-error no classes yet
    needsClasses.outputs;
    // @ts-expect-error this task uses no structure
    needsClasses.outputStructure;
    // @ts-expect-error no task yet
    llamaVision.v2().toJSON;
    // @ts-expect-error no prompt yet
    llamaVision.v2().task("unconstrained").run;
    // @ts-expect-error no prompt yet
    llamaVision.v2().task("visual-question-answering").toJSON;
    // @ts-expect-error no structure yet
    llamaVision.v2().task("structured-answering").toJSON;
    // @ts-expect-error this task uses no classes
    llamaVision.v2().task("caption").classes;
    // @ts-expect-error this task uses no prompt
    needsClasses.classes(["a"]).prompt;
    // @ts-expect-error the engine takes no reference here
    llamaVision.v2().task("structured-answering").outputStructure("$inputs.structure");
    llamaVision.v2().task("caption").toJSON();
    llamaVision.v1().task("caption").run("photo.jpg");
    llamaVision.v1().apiKey("$inputs.key").task("classification").classes(["a"]).toJSON();
    llamaVision.v1().task("classification").apiKey("$inputs.key").classes(["a"]).toJSON();
    llamaVision.v1().task("classification").classes(["a"]).apiKey("$inputs.key").toJSON();
  });
});

test("a wrong value or reference does not compile", () => {
  never(() => {
    const step = llamaVision.v2();
    // @ts-expect-error a string that is no reference
    step.images("photo.jpg");
    // @ts-expect-error a list is no image
    step.images(input.parameter("classes", "list_of_values"));
    // @ts-expect-error a string is no temperature
    step.temperature("0.5");
    // @ts-expect-error an integer input is no float, by the engine's rule
    step.temperature(input.parameter("t", "integer"));
    // @ts-expect-error no reference may stand here
    step.maxTokens(input.parameter("tokens", "integer"));
    // @ts-expect-error no such level
    step.privacyLevel("strict");
    // @ts-expect-error a label of another version
    step.modelVersion("90B (Free) - OpenRouter");
    // @ts-expect-error in v1 a secret is no key, by the engine's rule
    llamaVision.v1().apiKey(input.parameter("key", "secret"));
    step.apiKey(input.parameter("key", "secret"));
    step.temperature(input.parameter("t", "float")).temperature("$inputs.t").images("$steps.crop.crops");
    step.images(input.parameter("anything"));
  });
});

test("outputs carry their kinds", () => {
  never(() => {
    const v2 = llamaVision.v2().task("object-detection").classes(["cat"]);
    expectTypeOf(v2.outputs.output).toEqualTypeOf<Reference<"string" | "language_model_output">>();
    // @ts-expect-error v2 does not read its own answer
    v2.outputs.predictions;
    const { v3 } = llamaVision;
    expectTypeOf(v3().task("object-detection").classes(["cat"]).outputs.predictions)
      .toEqualTypeOf<Reference<"object_detection_prediction">>();
    expectTypeOf(v3().task("classification").classes(["cat"]).outputs.predictions)
      .toEqualTypeOf<Reference<"classification_prediction">>();
    expectTypeOf(v3().task("caption").outputs.predictions)
      .toEqualTypeOf<Reference<"object_detection_prediction" | "classification_prediction">>();
    llamaVision.v2().task("unconstrained").prompt(v2.outputs.output);
    llamaVision.v2().task("classification").classes(v2.outputs.classes);
    // @ts-expect-error the classes are no prompt
    llamaVision.v2().task("unconstrained").prompt(v2.outputs.classes);
  });
});

test("the JSON has the type of its version", () => {
  never(() => {
    const step = llamaVision.v2().task("caption");
    expectTypeOf(step.toJSON()).toEqualTypeOf<WrittenStep<LlamaVisionV2Json>>();
    expectTypeOf(step.toJSON({ defaults: true })).toEqualTypeOf<LlamaVisionV2Json>();
    expectTypeOf(llamaVision.v1.parse({}).toJSON({ defaults: true })).toEqualTypeOf<LlamaVisionV1Json>();
  });
});
