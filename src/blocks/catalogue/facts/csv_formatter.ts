import type { BlockDescription } from "../../catalogue_index.ts";
import { DEFINITIONS } from "./definitions.ts";

/** What the engine knows of `roboflow_core/csv_formatter@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/csv_formatter@v1",
  title: "CSV Formatter",
  category: "formatter",
  properties: {
    columns_data: {
      type: "object",
      additionalProperties: {
        anyOf: [{ selector: "any_data", kind: ["*"] }, { type: "string" }, { type: "integer" }, { type: "number" }, {
          type: "boolean",
        }],
      },
    },
    columns_operations: {
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
  required: ["columns_data"],
  definitions: DEFINITIONS,
  outputs: { csv_content: ["string"] },
  batchOrScalar: ["columns_data"],
  demands: [{ rule: "reserved", property: "columns_data", names: ["timestamp"] }, {
    rule: "reserved",
    property: "columns_operations",
    names: ["timestamp"],
  }],
};
