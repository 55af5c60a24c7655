/**
 * Continue if: the steps that it names run only where a statement is true. Steps are handed over as they are.
 *
 * @module
 */
import { input, llamaVision, workflow } from "@stepwright/workflows";
import { continueIf } from "@stepwright/workflows/blocks/continue_if";
import { roboflowObjectDetectionModel } from "@stepwright/workflows/blocks/roboflow_object_detection_model";

const photo = input.image("photo");

const people = roboflowObjectDetectionModel.v3("people").images(photo).modelId("yolov8n-640").classFilter(["person"]);
const caption = llamaVision.v2("caption").images(photo).task("caption");

const somebody = continueIf.v1("somebody")
  .conditionStatement({
    type: "StatementGroup",
    statements: [{
      type: "BinaryStatement",
      left_operand: { type: "DynamicOperand", operand_name: "people", operations: [{ type: "SequenceLength" }] },
      comparator: { type: "(Number) >" },
      right_operand: { type: "StaticOperand", value: 0 },
    }],
  })
  .evaluationParameters({ people: people.outputs.predictions })
  .nextSteps([caption]);

const described = workflow()
  .inputs(photo)
  .steps(people, somebody, caption)
  .outputs({ caption: caption.outputs.output });

console.log(JSON.stringify(somebody, null, 2));
console.log((await described.check()).ok ? "the engine would run it" : "the engine would refuse it");
