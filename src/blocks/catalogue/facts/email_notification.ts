import type { BlockDescription } from "../../catalogue_index.ts";
import { DEFINITIONS } from "./definitions.ts";

/** What the engine knows of `roboflow_core/email_notification@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/email_notification@v1",
  title: "Email Notification",
  category: "sink",
  properties: {
    subject: { type: "string" },
    sender_email: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }] },
    receiver_email: {
      anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }, {
        selector: "any_data",
        kind: ["string", "list_of_values"],
      }],
    },
    message: { type: "string" },
    message_parameters: {
      type: "object",
      additionalProperties: {
        anyOf: [{ selector: "any_data", kind: ["*"] }, { type: "string" }, { type: "integer" }, { type: "number" }, {
          type: "boolean",
        }],
      },
    },
    message_parameters_operations: {
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
    cc_receiver_email: {
      anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }, {
        selector: "any_data",
        kind: ["string", "list_of_values"],
      }, { type: "null" }],
      default: null,
    },
    bcc_receiver_email: {
      anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }, {
        selector: "any_data",
        kind: ["string", "list_of_values"],
      }, { type: "null" }],
      default: null,
    },
    attachments: { type: "object", additionalProperties: { selector: "any_data", kind: ["string", "bytes"] } },
    smtp_server: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }] },
    sender_email_password: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string", "secret"] }],
      secret: true,
    },
    smtp_port: { type: "integer", default: 465 },
    fire_and_forget: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    disable_sink: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: false },
    cooldown_seconds: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 5 },
  },
  required: ["subject", "sender_email", "receiver_email", "message", "smtp_server", "sender_email_password"],
  definitions: DEFINITIONS,
  outputs: { error_status: ["boolean"], throttling_status: ["boolean"], message: ["string"] },
  demands: [{ rule: "notEmpty", property: "receiver_email" }],
};

/** What the engine knows of `roboflow_core/email_notification@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/email_notification@v2",
  title: "Email Notification",
  category: "sink",
  properties: {
    email_provider: { enum: ["Roboflow Managed API Key", "Custom SMTP"], default: "Roboflow Managed API Key" },
    subject: { type: "string" },
    receiver_email: {
      anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }, {
        selector: "any_data",
        kind: ["string", "list_of_values"],
      }],
    },
    message: { type: "string" },
    message_parameters: {
      type: "object",
      additionalProperties: {
        anyOf: [{ selector: "any_data", kind: ["*"] }, { type: "string" }, { type: "integer" }, { type: "number" }, {
          type: "boolean",
        }],
      },
    },
    message_parameters_operations: {
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
    sender_email: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }, { type: "null" }],
      default: null,
      relevantFor: { email_provider: ["Custom SMTP"] },
    },
    smtp_server: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }, { type: "null" }],
      default: null,
      relevantFor: { email_provider: ["Custom SMTP"] },
    },
    sender_email_password: {
      anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string", "secret"] }, { type: "null" }],
      default: null,
      relevantFor: { email_provider: ["Custom SMTP"] },
      secret: true,
    },
    cc_receiver_email: {
      anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }, {
        selector: "any_data",
        kind: ["string", "list_of_values"],
      }, { type: "null" }],
      default: null,
      relevantFor: { email_provider: ["Custom SMTP"] },
    },
    bcc_receiver_email: {
      anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }, {
        selector: "any_data",
        kind: ["string", "list_of_values"],
      }, { type: "null" }],
      default: null,
      relevantFor: { email_provider: ["Custom SMTP"] },
    },
    smtp_port: { type: "integer", default: 465, relevantFor: { email_provider: ["Custom SMTP"] } },
    attachments: { type: "object", additionalProperties: { selector: "any_data", kind: ["string", "bytes", "image"] } },
    fire_and_forget: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: true },
    disable_sink: { anyOf: [{ type: "boolean" }, { selector: "any_data", kind: ["boolean"] }], default: false },
    cooldown_seconds: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 5 },
  },
  required: ["subject", "receiver_email", "message"],
  definitions: DEFINITIONS,
  outputs: { error_status: ["boolean"], throttling_status: ["boolean"], message: ["string"] },
  demands: [{ rule: "notEmpty", property: "receiver_email" }],
};
