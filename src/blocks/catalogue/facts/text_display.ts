import type { BlockDescription } from "../../catalogue_index.ts";
import { DEFINITIONS } from "./definitions.ts";

/** What the engine knows of `roboflow_core/text_display@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/text_display@v1",
  title: "Text Display",
  category: "visualization",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    text: { type: "string" },
    text_parameters: {
      type: "object",
      additionalProperties: {
        anyOf: [{ selector: "any_data", kind: ["*"] }, { type: "string" }, { type: "integer" }, { type: "number" }, {
          type: "boolean",
        }],
      },
    },
    text_parameters_operations: {
      type: "object",
      additionalProperties: {
        type: "array",
        items: {
          tagged: {
            key: "type",
            schemas: {
              ClassificationPropertyExtract: "ClassificationPropertyExtract",
              ConvertDictionaryToJSON: "ConvertDictionaryToJSON",
              ConvertImageToBase64: "ConvertImageToBase64",
              ConvertImageToJPEG: "ConvertImageToJPEG",
              DetectionsFilter: "DetectionsFilter",
              DetectionsOffset: "DetectionsOffset",
              DetectionsPropertyExtract: "DetectionsPropertyExtract",
              DetectionsRename: "DetectionsRename",
              DetectionsSelection: "DetectionsSelection",
              DetectionsShift: "DetectionsShift",
              DetectionsToDictionary: "DetectionsToDictionary",
              Divide: "Divide",
              ExtractDetectionProperty: "ExtractDetectionProperty",
              ExtractFrameMetadata: "ExtractFrameMetadata",
              ExtractImageProperty: "ExtractImageProperty",
              LookupTable: "LookupTable",
              Multiply: "Multiply",
              NumberRound: "NumberRound",
              NumericSequenceAggregate: "NumericSequenceAggregate",
              PickDetectionsByParentClass: "PickDetectionsByParentClass",
              RandomNumber: "RandomNumber",
              SequenceAggregate: "SequenceAggregate",
              SequenceApply: "SequenceApply",
              SequenceElementsCount: "SequenceElementsCount",
              SequenceJoin: "SequenceJoin",
              SequenceLength: "SequenceLength",
              SequenceMap: "SequenceMap",
              SortDetections: "SortDetections",
              StringMatches: "StringMatches",
              StringSubSequence: "StringSubSequence",
              StringToLowerCase: "StringToLowerCase",
              StringToUpperCase: "StringToUpperCase",
              TimestampToISOFormat: "TimestampToISOFormat",
              ToBoolean: "ToBoolean",
              ToNumber: "ToNumber",
              ToString: "ToString",
            },
          },
        },
      },
    },
    text_color: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }], default: "WHITE" },
    background_color: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }], default: "BLACK" },
    background_opacity: {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { selector: "any_data", kind: ["float_zero_to_one"] }],
      default: 1,
    },
    font_scale: {
      anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }],
      minimum: 0.1,
      maximum: 10,
      default: 1,
    },
    font_thickness: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      minimum: 1,
      maximum: 10,
      default: 2,
    },
    padding: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], minimum: 0, default: 10 },
    text_align: {
      anyOf: [{ enum: ["left", "center", "right"] }, { selector: "any_data", kind: ["string"] }],
      default: "left",
    },
    border_radius: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      minimum: 0,
      default: 0,
    },
    position_mode: {
      anyOf: [{ enum: ["absolute", "relative"] }, { selector: "any_data", kind: ["string"] }],
      default: "relative",
    },
    position_x: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      default: 0,
      relevantFor: { position_mode: ["absolute"] },
    },
    position_y: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      default: 0,
      relevantFor: { position_mode: ["absolute"] },
    },
    anchor: {
      anyOf: [{
        enum: [
          "center",
          "top_left",
          "top_center",
          "top_right",
          "bottom_left",
          "bottom_center",
          "bottom_right",
          "center_left",
          "center_right",
        ],
      }, { selector: "any_data", kind: ["string"] }],
      default: "top_left",
      relevantFor: { position_mode: ["relative"] },
    },
    offset_x: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      default: 10,
      relevantFor: { position_mode: ["relative"] },
    },
    offset_y: {
      anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }],
      default: 10,
      relevantFor: { position_mode: ["relative"] },
    },
    copy_image: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
  },
  required: ["image", "text"],
  definitions: DEFINITIONS,
  outputs: { image: ["image"] },
};
