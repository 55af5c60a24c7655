/**
 * Detections filter: keep the detections of which a statement is true, here those of the classes that a run asks for.
 *
 * @module
 */
import { input, workflow } from "@stepwright/workflows";
import { detectionsFilter } from "@stepwright/workflows/blocks/detections_filter";
import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";

const photo = input.image("photo");
const wanted = input.parameter("wanted", "list_of_values", { default: ["person"] });

const found = roboflowObjectDetectionModel.v3("found").images(photo).modelId("yolov8n-640");
const kept = detectionsFilter.v1("kept")
  .predictions(found.outputs.predictions)
  .operations([{
    type: "DetectionsFilter",
    filter_operation: {
      type: "StatementGroup",
      statements: [{
        type: "BinaryStatement",
        left_operand: {
          type: "DynamicOperand",
          operations: [{ type: "ExtractDetectionProperty", property_name: "class_name" }],
        },
        comparator: { type: "in (Sequence)" },
        right_operand: { type: "DynamicOperand", operand_name: "classes" },
      }],
    },
  }])
  .operationsParameters({ classes: wanted });

const filtered = workflow().inputs(photo, wanted).steps(found, kept).outputs({ kept: kept.outputs.predictions });

console.log(JSON.stringify(kept, null, 2));
console.log((await filtered.check()).ok ? "the engine would run it" : "the engine would refuse it");
