import type { BlockDescription } from "../../catalogue_index.ts";
import { DEFINITIONS } from "./definitions.ts";

/** What the engine knows of `roboflow_core/string_template@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/string_template@v1",
  title: "String Template",
  category: "formatter",
  properties: {
    template: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
    data: {
      type: "object",
      additionalProperties: {
        anyOf: [{ selector: "any_data", kind: ["*"] }, { type: "string" }, { type: "integer" }, { type: "number" }, {
          type: "boolean",
        }],
      },
    },
    data_operations: {
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
  },
  required: ["template"],
  definitions: DEFINITIONS,
  outputs: { output: ["string"] },
};
