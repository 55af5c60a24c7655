/**
 * The types of the builders that are generated. The compiler runs these; at run time there is nothing to do.
 *
 * @module
 */
import { test } from "node:test";
import { expectTypeOf } from "expect-type";
import { input, type Reference } from "@stepwright/workflows";
import { blocks, type DynamicCropV1, type DynamicCropV1Needs, type Operation } from "@stepwright/workflows/blocks";
import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";

function never(_types: () => void): void {}

const photo = input.image("photo");

test("a step has its JSON and its outputs once everything is set that its block requires, in any order", () => {
  never(() => {
    const predictions = blocks.roboflowObjectDetectionModel.v3().images(photo).modelId("a/1").outputs.predictions;
    const started = dynamicCrop.v1("crop");
    expectTypeOf(started).toEqualTypeOf<DynamicCropV1Needs<"images" | "predictions">>();
    expectTypeOf(started.images(photo)).toEqualTypeOf<DynamicCropV1Needs<"predictions">>();
    expectTypeOf(started.predictions(predictions).maskOpacity(1).images(photo)).toEqualTypeOf<DynamicCropV1>();
    expectTypeOf(started.images(photo).predictions(predictions).images(photo)).toEqualTypeOf<DynamicCropV1>();
    expectTypeOf(started).not.toHaveProperty("toJSON");
    expectTypeOf(started.images(photo)).not.toHaveProperty("outputs");
  });
});

test("outputs are references of the kinds that the block declares", () => {
  never(() => {
    const { outputs } = dynamicCrop.v1().images(photo).predictions("$steps.model.predictions");
    expectTypeOf(outputs.crops).toEqualTypeOf<Reference<"image">>();
    blocks.dynamicCrop.v1().images(outputs.crops);
    // @ts-expect-error classes are no predictions
    blocks.dynamicCrop.v1().predictions(blocks.llamaVision.v2().images(photo).outputs.classes);
  });
});

test("outputs that follow from what was set are known by name", () => {
  never(() => {
    const parser = blocks.jsonParser.v1().expectedFields(["color", "size"]).rawJson("$steps.a.output");
    expectTypeOf(parser.outputs.color).toEqualTypeOf<Reference<"*">>();
    expectTypeOf(parser.outputs.error_status).toEqualTypeOf<Reference<"boolean">>();
    expectTypeOf(parser.outputs).not.toHaveProperty("weight");

    const secrets = blocks.environmentSecretsStore.v1().variablesStoringSecrets(["OPENAI_KEY"]);
    expectTypeOf(secrets.outputs.openai_key).toEqualTypeOf<Reference<"secret">>();

    const totals = blocks.dataAggregator.v1()
      .data({ cats: "$steps.count.output" })
      .aggregationMode({ cats: ["sum", "max"] })
      .interval(10);
    expectTypeOf<keyof typeof totals.outputs>().toEqualTypeOf<"cats_sum" | "cats_max">();

    const gpt = blocks.openAi.v1().images(photo).prompt("?").openaiApiKey(input.parameter("key", "secret"));
    expectTypeOf(gpt.jsonOutputFormat({ age: "in years" }).outputs.age).toEqualTypeOf<Reference<"*">>();
  });
});

test("nested objects are told apart by their type", () => {
  never(() => {
    expectTypeOf<Extract<Operation, { type: "StringMatches" }>["regex"]>().toEqualTypeOf<string>();
    blocks.propertyDefinition.v1().data("$steps.model.predictions").operations([
      { type: "DetectionsPropertyExtract", property_name: "confidence" },
      { type: "SequenceLength" },
    ]);
    blocks.propertyDefinition.v1().operations([
      // @ts-expect-error an extraction says of what
      { type: "DetectionsPropertyExtract" },
    ]);
  });
});

test("a property takes references only where the engine does", () => {
  never(() => {
    const crop = dynamicCrop.v1();
    crop.backgroundColor(input.parameter("color", "rgb_color")).backgroundColor([1, 2, 3]).backgroundColor("red");
    // @ts-expect-error the engine crashes on a reference beside a bound
    crop.maskOpacity(input.parameter("opacity", "float_zero_to_one"));
    // @ts-expect-error a color has three parts
    crop.backgroundColor([1, 2]);
  });
});

test("a flow goes on with complete steps", () => {
  never(() => {
    const go = blocks.continueIf.v1();
    go.nextSteps([dynamicCrop.v1().images(photo).predictions("$steps.a.b"), "$steps.other"]);
    const raw = { type: "acme/blur@v1", name: "blur", radius: 3 };
    go.nextSteps([raw]);
    // @ts-expect-error a step that lacks something is none yet
    go.nextSteps([dynamicCrop.v1()]);
  });
});
