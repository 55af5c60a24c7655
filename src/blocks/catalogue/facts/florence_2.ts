import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/florence_2@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/florence_2@v1",
  title: "Florence-2 Model",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    task_type: {
      enum: [
        "open-vocabulary-object-detection",
        "ocr",
        "ocr-with-text-detection",
        "caption",
        "detailed-caption",
        "more-detailed-caption",
        "object-detection-and-caption",
        "object-detection",
        "phrase-grounded-object-detection",
        "phrase-grounded-instance-segmentation",
        "detection-grounded-instance-segmentation",
        "detection-grounded-classification",
        "detection-grounded-caption",
        "detection-grounded-ocr",
        "region-proposal",
        "custom",
      ],
      default: "open-vocabulary-object-detection",
    },
    prompt: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
      relevantFor: {
        task_type: ["custom", "phrase-grounded-instance-segmentation", "phrase-grounded-object-detection"],
      },
    },
    classes: {
      anyOf: [{ selector: "any_data", kind: ["list_of_values"] }, { type: "array", items: { type: "string" } }, {
        type: "null",
      }],
      default: null,
      relevantFor: { task_type: ["open-vocabulary-object-detection"] },
    },
    grounding_detection: {
      anyOf: [
        { type: "array", items: { type: "integer" } },
        { type: "array", items: { type: "number" } },
        {
          selector: "any_data",
          kind: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
        },
        { selector: "any_data", kind: ["list_of_values"] },
        { type: "null" },
      ],
      default: null,
      relevantFor: {
        task_type: [
          "detection-grounded-classification",
          "detection-grounded-instance-segmentation",
          "detection-grounded-caption",
          "detection-grounded-ocr",
        ],
      },
    },
    grounding_selection_mode: {
      enum: ["first", "last", "biggest", "smallest", "most-confident", "least-confident"],
      default: "first",
      relevantFor: {
        task_type: [
          "detection-grounded-classification",
          "detection-grounded-instance-segmentation",
          "detection-grounded-caption",
          "detection-grounded-ocr",
        ],
      },
    },
    model_version: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { enum: ["florence-2-base", "florence-2-large"] }],
      default: "florence-2-base",
    },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: {
    raw_output: ["string", "language_model_output"],
    parsed_output: ["dictionary"],
    classes: ["list_of_values"],
  },
  batch: ["images"],
  batchOrScalar: ["grounding_detection"],
  demands: [
    {
      rule: "needs",
      oneOf: ["prompt"],
      where: { task_type: ["phrase-grounded-object-detection", "phrase-grounded-instance-segmentation", "custom"] },
    },
    { rule: "needs", oneOf: ["classes"], where: { task_type: ["open-vocabulary-object-detection"] }, filled: true },
    {
      rule: "needs",
      oneOf: ["grounding_detection"],
      where: {
        task_type: [
          "detection-grounded-instance-segmentation",
          "detection-grounded-classification",
          "detection-grounded-caption",
          "detection-grounded-ocr",
        ],
      },
      filled: true,
    },
  ],
};

/** What the engine knows of `roboflow_core/florence_2@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/florence_2@v2",
  title: "Florence-2 Model",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    task_type: {
      enum: [
        "open-vocabulary-object-detection",
        "ocr",
        "ocr-with-text-detection",
        "caption",
        "detailed-caption",
        "more-detailed-caption",
        "object-detection-and-caption",
        "object-detection",
        "phrase-grounded-object-detection",
        "phrase-grounded-instance-segmentation",
        "detection-grounded-instance-segmentation",
        "detection-grounded-classification",
        "detection-grounded-caption",
        "detection-grounded-ocr",
        "region-proposal",
        "custom",
      ],
      default: "open-vocabulary-object-detection",
    },
    prompt: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
      relevantFor: {
        task_type: ["custom", "phrase-grounded-instance-segmentation", "phrase-grounded-object-detection"],
      },
    },
    classes: {
      anyOf: [{ selector: "any_data", kind: ["list_of_values"] }, { type: "array", items: { type: "string" } }, {
        type: "null",
      }],
      default: null,
      relevantFor: { task_type: ["open-vocabulary-object-detection"] },
    },
    grounding_detection: {
      anyOf: [
        { type: "array", items: { type: "integer" } },
        { type: "array", items: { type: "number" } },
        {
          selector: "any_data",
          kind: ["object_detection_prediction", "instance_segmentation_prediction", "keypoint_detection_prediction"],
        },
        { selector: "any_data", kind: ["list_of_values"] },
        { type: "null" },
      ],
      default: null,
      relevantFor: {
        task_type: [
          "detection-grounded-classification",
          "detection-grounded-instance-segmentation",
          "detection-grounded-caption",
          "detection-grounded-ocr",
        ],
      },
    },
    grounding_selection_mode: {
      enum: ["first", "last", "biggest", "smallest", "most-confident", "least-confident"],
      default: "first",
      relevantFor: {
        task_type: [
          "detection-grounded-classification",
          "detection-grounded-instance-segmentation",
          "detection-grounded-caption",
          "detection-grounded-ocr",
        ],
      },
    },
    model_id: {
      anyOf: [{ selector: "workflow_parameter", kind: ["roboflow_model_id"] }, { type: "string" }],
      default: "florence-2-base",
    },
  },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: {
    raw_output: ["string", "language_model_output"],
    parsed_output: ["dictionary"],
    classes: ["list_of_values"],
  },
  batch: ["images"],
  batchOrScalar: ["grounding_detection"],
  demands: [
    {
      rule: "needs",
      oneOf: ["prompt"],
      where: { task_type: ["phrase-grounded-object-detection", "phrase-grounded-instance-segmentation", "custom"] },
    },
    { rule: "needs", oneOf: ["classes"], where: { task_type: ["open-vocabulary-object-detection"] }, filled: true },
    {
      rule: "needs",
      oneOf: ["grounding_detection"],
      where: {
        task_type: [
          "detection-grounded-instance-segmentation",
          "detection-grounded-classification",
          "detection-grounded-caption",
          "detection-grounded-ocr",
        ],
      },
      filled: true,
    },
  ],
};
