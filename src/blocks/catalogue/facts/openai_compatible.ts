import type { BlockDescription } from "../../catalogue_index.ts";
import { DEFINITIONS } from "./definitions.ts";

/** What the engine knows of `roboflow_core/openai_compatible@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/openai_compatible@v1",
  title: "OpenAI-Compatible LLM",
  category: "model",
  properties: {
    base_url: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
    model_name: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
    api_key: {
      anyOf: [{ selector: "any_data", kind: ["string", "secret"] }, { type: "string" }, { type: "null" }],
      default: null,
      secret: true,
    },
    system_prompt: {
      anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }, { type: "null" }],
      default: null,
    },
    prompt: { anyOf: [{ selector: "any_data", kind: ["string"] }, { type: "string" }] },
    prompt_parameters: {
      type: "object",
      additionalProperties: {
        anyOf: [{ selector: "any_data", kind: ["*"] }, { type: "string" }, { type: "integer" }, { type: "number" }, {
          type: "boolean",
        }],
      },
    },
    prompt_parameters_operations: {
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
    max_tokens: { type: "integer", exclusiveMinimum: 1, default: 500 },
    temperature: {
      anyOf: [{ anyOf: [{ type: "number" }, { selector: "any_data", kind: ["float"] }], minimum: 0, maximum: 2 }, {
        type: "null",
      }],
      default: null,
    },
    extra_body: { anyOf: [{ type: "object" }, { type: "null" }], default: null },
  },
  required: ["base_url", "model_name", "prompt"],
  definitions: DEFINITIONS,
  outputs: { output: ["string", "language_model_output"], error_status: ["string"] },
};
