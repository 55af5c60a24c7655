/**
 * What the compiler says of mistakes with generated builders: it must say what to do.
 *
 * @module
 */
import { test } from "tstyche";
import { input } from "../../mod.ts";
import { dimensionCollapse } from "../../src/blocks/catalogue/dimension_collapse.ts";
import { dynamicCrop } from "../../src/blocks/catalogue/dynamic_crop.ts";
import { roboflowObjectDetectionModel } from "../../src/blocks/catalogue/roboflow_object_detection_model.ts";

const photo = input.image("photo");

test("what is missing is named", () => {
  // @ts-expect-error Property 'toJSON' does not exist on type 'DynamicCropV1Needs<"predictions">'
  dynamicCrop.v1().images(photo).toJSON();
  // @ts-expect-error Property 'outputs' does not exist on type 'RoboflowObjectDetectionModelV3Needs<"images" | "modelId">'
  dynamicCrop.v1().predictions(roboflowObjectDetectionModel.v3().outputs);
});

test("a wire of another kind is named with the kinds", () => {
  // @ts-expect-error Type 'WorkflowInput<"list_of_values">' is not assignable to type 'Reference<"image">'
  dynamicCrop.v1().images(input.parameter("classes", "list_of_values"));
});

test("a text that is none to choose from is named with those that are", () => {
  // @ts-expect-error Argument of type '"bset"' is not assignable to parameter of type 'Selector | "best" | "default" | "custom" | Reference<"string">'
  roboflowObjectDetectionModel.v3().confidenceMode("bset");
});

test("a property that takes a reference of any kind says so", () => {
  // @ts-expect-error Argument of type '3' is not assignable to parameter of type 'Selector | AnyReference'
  dimensionCollapse.v1().data(3);
});

test("a property that the version lacks does not exist", () => {
  // @ts-expect-error Property 'opacity' does not exist on type 'DynamicCropV1Needs<"images" | "predictions">'
  dynamicCrop.v1().opacity(1);
});
