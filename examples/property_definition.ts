/**
 * Property definition: a chain of operations turns what a step gives into a value, here the number of sure detections.
 *
 * @module
 */
import { input, workflow } from "@stepwright/workflows";
import { propertyDefinition } from "@stepwright/workflows/blocks/property_definition";
import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";

const photo = input.image("photo");
const found = roboflowObjectDetectionModel.v3("found").images(photo).modelId("yolov8n-640");

const classes = propertyDefinition.v1("classes")
  .data(found.outputs.predictions)
  .operations([{ type: "DetectionsPropertyExtract", property_name: "class_name" }]);

const sure = propertyDefinition.v1("sure")
  .data(found.outputs.predictions)
  .operations([
    {
      type: "DetectionsFilter",
      filter_operation: {
        type: "StatementGroup",
        statements: [{
          type: "BinaryStatement",
          left_operand: {
            type: "DynamicOperand",
            operations: [{ type: "ExtractDetectionProperty", property_name: "confidence" }],
          },
          comparator: { type: "(Number) >=" },
          right_operand: { type: "StaticOperand", value: 0.8 },
        }],
      },
    },
    { type: "SequenceLength" },
  ]);

const counted = workflow()
  .inputs(photo)
  .steps(found, classes, sure)
  .outputs({ classes: classes.outputs.output, sure: sure.outputs.output });

console.log(JSON.stringify(sure, null, 2));
console.log((await counted.check()).ok ? "the engine would run it" : "the engine would refuse it");
