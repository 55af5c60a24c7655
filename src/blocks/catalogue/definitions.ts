/**
 * One of 36 sorts, told apart by `type`.
 *
 * @example
 * ```ts
 * import type { Operation } from "@stepwright/workflows/blocks";
 *
 * const value: Operation = { type: "ClassificationPropertyExtract", property_name: "top_class" };
 * ```
 */
export type Operation =
  | ClassificationPropertyExtract
  | ConvertDictionaryToJSON
  | ConvertImageToBase64
  | ConvertImageToJPEG
  | DetectionsFilterDefinition
  | DetectionsOffset
  | DetectionsPropertyExtract
  | DetectionsRename
  | DetectionsSelection
  | DetectionsShift
  | DetectionsToDictionary
  | Divide
  | ExtractDetectionProperty
  | ExtractFrameMetadata
  | ExtractImageProperty
  | LookupTable
  | Multiply
  | NumberRound
  | NumericSequenceAggregate
  | PickDetectionsByParentClass
  | RandomNumber
  | SequenceAggregate
  | SequenceApply
  | SequenceElementsCount
  | SequenceJoin
  | SequenceLength
  | SequenceMap
  | SortDetections
  | StringMatches
  | StringSubSequence
  | StringToLowerCase
  | StringToUpperCase
  | TimestampToISOFormat
  | ToBoolean
  | ToNumber
  | ToString;

/**
 * One of 3 sorts, told apart by `type`.
 *
 * @example
 * ```ts
 * import type { Statement } from "@stepwright/workflows/blocks";
 *
 * const value: Statement = {
 *   type: "BinaryStatement",
 *   left_operand: { type: "DynamicOperand", operand_name: "predictions", operations: [{ type: "SequenceLength" }] },
 *   comparator: { type: "(Number) >" },
 *   right_operand: { type: "StaticOperand", value: 0 },
 * };
 * ```
 */
export type Statement = BinaryStatement | StatementGroup | UnaryStatement;

/**
 * One of 2 sorts, told apart by `type`.
 *
 * @example
 * ```ts
 * import type { LeftOperand } from "@stepwright/workflows/blocks";
 *
 * const value: LeftOperand = {
 *   type: "DynamicOperand",
 *   operand_name: "predictions",
 *   operations: [{ type: "SequenceLength" }],
 * };
 * ```
 */
export type LeftOperand = DynamicOperand | StaticOperand;

/**
 * One of 14 sorts, told apart by `type`.
 *
 * @example
 * ```ts
 * import type { Comparator } from "@stepwright/workflows/blocks";
 *
 * const value: Comparator = { type: "(Number) !=" };
 * ```
 */
export type Comparator =
  | NotEquals
  | DetectionInZone
  | NumberLower
  | NumberLowerEqual
  | Equals
  | NumberGreater
  | NumberGreaterEqual
  | NumberInRange
  | StringContains
  | StringEndsWith
  | StringStartsWith
  | AllInSequence
  | AnyInSequence
  | In;

/**
 * One of 6 sorts, told apart by `type`.
 *
 * @example
 * ```ts
 * import type { Operator } from "@stepwright/workflows/blocks";
 *
 * const value: Operator = { type: "(Boolean) is False" };
 * ```
 */
export type Operator = IsFalse | IsTrue | IsEmpty | IsNotEmpty | DoesNotExist | Exists;

/**
 * One of 2 sorts, told apart by `type`.
 *
 * @example
 * ```ts
 * import type { Default } from "@stepwright/workflows/blocks";
 *
 * const value: Default = { type: "DynamicCaseResult", parameter_name: "sign" };
 * ```
 */
export type Default = DynamicCaseResult | StaticCaseResult;

/**
 * An object whose `type` is `ClassificationPropertyExtract`.
 *
 * @example
 * ```ts
 * import type { ClassificationPropertyExtract } from "@stepwright/workflows/blocks";
 *
 * const value: ClassificationPropertyExtract = { type: "ClassificationPropertyExtract", property_name: "top_class" };
 * ```
 */
export type ClassificationPropertyExtract = {
  readonly type: "ClassificationPropertyExtract";
  readonly property_name: ClassificationProperty;
};

/**
 * An object whose `type` is `ConvertDictionaryToJSON`.
 *
 * @example
 * ```ts
 * import type { ConvertDictionaryToJSON } from "@stepwright/workflows/blocks";
 *
 * const value: ConvertDictionaryToJSON = { type: "ConvertDictionaryToJSON" };
 * ```
 */
export type ConvertDictionaryToJSON = { readonly type: "ConvertDictionaryToJSON" };

/**
 * An object whose `type` is `ConvertImageToBase64`.
 *
 * @example
 * ```ts
 * import type { ConvertImageToBase64 } from "@stepwright/workflows/blocks";
 *
 * const value: ConvertImageToBase64 = { type: "ConvertImageToBase64" };
 * ```
 */
export type ConvertImageToBase64 = { readonly type: "ConvertImageToBase64" };

/**
 * An object whose `type` is `ConvertImageToJPEG`.
 *
 * @example
 * ```ts
 * import type { ConvertImageToJPEG } from "@stepwright/workflows/blocks";
 *
 * const value: ConvertImageToJPEG = { type: "ConvertImageToJPEG", compression_level: 90 };
 * ```
 */
export type ConvertImageToJPEG = { readonly type: "ConvertImageToJPEG"; readonly compression_level?: number };

/**
 * An object whose `type` is `DetectionsFilter`.
 *
 * @example
 * ```ts
 * import type { DetectionsFilterDefinition } from "@stepwright/workflows/blocks";
 *
 * const value: DetectionsFilterDefinition = {
 *   type: "DetectionsFilter",
 *   filter_operation: {
 *     type: "StatementGroup",
 *     statements: [
 *       {
 *         type: "BinaryStatement",
 *         left_operand: {
 *           type: "DynamicOperand",
 *           operations: [{ type: "ExtractDetectionProperty", property_name: "confidence" }],
 *         },
 *         comparator: { type: "(Number) >=" },
 *         right_operand: { type: "StaticOperand", value: 0.5 },
 *       },
 *     ],
 *   },
 * };
 * ```
 */
export type DetectionsFilterDefinition = {
  readonly type: "DetectionsFilter";
  readonly filter_operation: StatementGroup;
};

/**
 * An object whose `type` is `DetectionsOffset`.
 *
 * @example
 * ```ts
 * import type { DetectionsOffset } from "@stepwright/workflows/blocks";
 *
 * const value: DetectionsOffset = { type: "DetectionsOffset", offset_x: 10, offset_y: 10 };
 * ```
 */
export type DetectionsOffset = {
  readonly type: "DetectionsOffset";
  readonly offset_x: number;
  readonly offset_y: number;
};

/**
 * An object whose `type` is `DetectionsPropertyExtract`.
 *
 * @example
 * ```ts
 * import type { DetectionsPropertyExtract } from "@stepwright/workflows/blocks";
 *
 * const value: DetectionsPropertyExtract = { type: "DetectionsPropertyExtract", property_name: "confidence" };
 * ```
 */
export type DetectionsPropertyExtract = {
  readonly type: "DetectionsPropertyExtract";
  readonly property_name: DetectionsProperty;
};

/**
 * An object whose `type` is `DetectionsRename`.
 *
 * @example
 * ```ts
 * import type { DetectionsRename } from "@stepwright/workflows/blocks";
 *
 * const value: DetectionsRename = { type: "DetectionsRename", class_map: { kitten: "cat" }, strict: false };
 * ```
 */
export type DetectionsRename = {
  readonly type: "DetectionsRename";
  readonly class_map: Readonly<Record<string, string>> | string;
  readonly strict?: boolean | string;
  readonly new_classes_id_offset?: number;
};

/**
 * An object whose `type` is `DetectionsSelection`.
 *
 * @example
 * ```ts
 * import type { DetectionsSelection } from "@stepwright/workflows/blocks";
 *
 * const value: DetectionsSelection = { type: "DetectionsSelection", mode: "left_most" };
 * ```
 */
export type DetectionsSelection = { readonly type: "DetectionsSelection"; readonly mode: DetectionsSelectionMode };

/**
 * An object whose `type` is `DetectionsShift`.
 *
 * @example
 * ```ts
 * import type { DetectionsShift } from "@stepwright/workflows/blocks";
 *
 * const value: DetectionsShift = { type: "DetectionsShift", shift_x: 10, shift_y: 0 };
 * ```
 */
export type DetectionsShift = { readonly type: "DetectionsShift"; readonly shift_x: number; readonly shift_y: number };

/**
 * An object whose `type` is `DetectionsToDictionary`.
 *
 * @example
 * ```ts
 * import type { DetectionsToDictionary } from "@stepwright/workflows/blocks";
 *
 * const value: DetectionsToDictionary = { type: "DetectionsToDictionary" };
 * ```
 */
export type DetectionsToDictionary = { readonly type: "DetectionsToDictionary" };

/**
 * An object whose `type` is `Divide`.
 *
 * @example
 * ```ts
 * import type { Divide } from "@stepwright/workflows/blocks";
 *
 * const value: Divide = { type: "Divide", other: 2 };
 * ```
 */
export type Divide = { readonly type: "Divide"; readonly other: number };

/**
 * An object whose `type` is `ExtractDetectionProperty`.
 *
 * @example
 * ```ts
 * import type { ExtractDetectionProperty } from "@stepwright/workflows/blocks";
 *
 * const value: ExtractDetectionProperty = { type: "ExtractDetectionProperty", property_name: "confidence" };
 * ```
 */
export type ExtractDetectionProperty = {
  readonly type: "ExtractDetectionProperty";
  readonly property_name: DetectionsProperty;
};

/**
 * An object whose `type` is `ExtractFrameMetadata`.
 *
 * @example
 * ```ts
 * import type { ExtractFrameMetadata } from "@stepwright/workflows/blocks";
 *
 * const value: ExtractFrameMetadata = { type: "ExtractFrameMetadata", property_name: "frame_number" };
 * ```
 */
export type ExtractFrameMetadata = {
  readonly type: "ExtractFrameMetadata";
  readonly property_name: FrameMetadataProperty;
};

/**
 * An object whose `type` is `ExtractImageProperty`.
 *
 * @example
 * ```ts
 * import type { ExtractImageProperty } from "@stepwright/workflows/blocks";
 *
 * const value: ExtractImageProperty = { type: "ExtractImageProperty", property_name: "size" };
 * ```
 */
export type ExtractImageProperty = { readonly type: "ExtractImageProperty"; readonly property_name: ImageProperty };

/**
 * An object whose `type` is `LookupTable`.
 *
 * @example
 * ```ts
 * import type { LookupTable } from "@stepwright/workflows/blocks";
 *
 * const value: LookupTable = { type: "LookupTable", lookup_table: { stop: 1, yield: 2 } };
 * ```
 */
export type LookupTable = { readonly type: "LookupTable"; readonly lookup_table: Readonly<Record<string, unknown>> };

/**
 * An object whose `type` is `Multiply`.
 *
 * @example
 * ```ts
 * import type { Multiply } from "@stepwright/workflows/blocks";
 *
 * const value: Multiply = { type: "Multiply", other: 2 };
 * ```
 */
export type Multiply = { readonly type: "Multiply"; readonly other: number };

/**
 * An object whose `type` is `NumberRound`.
 *
 * @example
 * ```ts
 * import type { NumberRound } from "@stepwright/workflows/blocks";
 *
 * const value: NumberRound = { type: "NumberRound", decimal_digits: 2 };
 * ```
 */
export type NumberRound = { readonly type: "NumberRound"; readonly decimal_digits: number };

/**
 * An object whose `type` is `NumericSequenceAggregate`.
 *
 * @example
 * ```ts
 * import type { NumericSequenceAggregate } from "@stepwright/workflows/blocks";
 *
 * const value: NumericSequenceAggregate = { type: "NumericSequenceAggregate", function: "min" };
 * ```
 */
export type NumericSequenceAggregate = {
  readonly type: "NumericSequenceAggregate";
  readonly function: SequenceAggregationFunction;
  readonly neutral_value?: unknown;
};

/**
 * An object whose `type` is `PickDetectionsByParentClass`.
 *
 * @example
 * ```ts
 * import type { PickDetectionsByParentClass } from "@stepwright/workflows/blocks";
 *
 * const value: PickDetectionsByParentClass = { type: "PickDetectionsByParentClass", parent_class: "car" };
 * ```
 */
export type PickDetectionsByParentClass = {
  readonly type: "PickDetectionsByParentClass";
  readonly parent_class: string;
};

/**
 * An object whose `type` is `RandomNumber`.
 *
 * @example
 * ```ts
 * import type { RandomNumber } from "@stepwright/workflows/blocks";
 *
 * const value: RandomNumber = { type: "RandomNumber", min_value: 0, max_value: 1 };
 * ```
 */
export type RandomNumber = { readonly type: "RandomNumber"; readonly min_value?: number; readonly max_value?: number };

/**
 * An object whose `type` is `SequenceAggregate`.
 *
 * @example
 * ```ts
 * import type { SequenceAggregate } from "@stepwright/workflows/blocks";
 *
 * const value: SequenceAggregate = { type: "SequenceAggregate", mode: "first" };
 * ```
 */
export type SequenceAggregate = { readonly type: "SequenceAggregate"; readonly mode: SequenceAggregationMode };

/**
 * An object whose `type` is `SequenceApply`.
 *
 * @example
 * ```ts
 * import type { SequenceApply } from "@stepwright/workflows/blocks";
 *
 * const value: SequenceApply = { type: "SequenceApply", operations: [{ type: "StringToLowerCase" }] };
 * ```
 */
export type SequenceApply = { readonly type: "SequenceApply"; readonly operations: readonly Operation[] };

/**
 * An object whose `type` is `SequenceElementsCount`.
 *
 * @example
 * ```ts
 * import type { SequenceElementsCount } from "@stepwright/workflows/blocks";
 *
 * const value: SequenceElementsCount = { type: "SequenceElementsCount" };
 * ```
 */
export type SequenceElementsCount = { readonly type: "SequenceElementsCount" };

/**
 * An object whose `type` is `SequenceJoin`.
 *
 * @example
 * ```ts
 * import type { SequenceJoin } from "@stepwright/workflows/blocks";
 *
 * const value: SequenceJoin = { type: "SequenceJoin", separator: ", " };
 * ```
 */
export type SequenceJoin = { readonly type: "SequenceJoin"; readonly separator?: string };

/**
 * An object whose `type` is `SequenceLength`.
 *
 * @example
 * ```ts
 * import type { SequenceLength } from "@stepwright/workflows/blocks";
 *
 * const value: SequenceLength = { type: "SequenceLength" };
 * ```
 */
export type SequenceLength = { readonly type: "SequenceLength" };

/**
 * An object whose `type` is `SequenceMap`.
 *
 * @example
 * ```ts
 * import type { SequenceMap } from "@stepwright/workflows/blocks";
 *
 * const value: SequenceMap = { type: "SequenceMap", lookup_table: { stop: 1, yield: 2 } };
 * ```
 */
export type SequenceMap = { readonly type: "SequenceMap"; readonly lookup_table: Readonly<Record<string, unknown>> };

/**
 * An object whose `type` is `SortDetections`.
 *
 * @example
 * ```ts
 * import type { SortDetections } from "@stepwright/workflows/blocks";
 *
 * const value: SortDetections = { type: "SortDetections", mode: "confidence", ascending: false };
 * ```
 */
export type SortDetections = {
  readonly type: "SortDetections";
  readonly mode: DetectionsSortProperties;
  readonly ascending?: boolean;
};

/**
 * An object whose `type` is `StringMatches`.
 *
 * @example
 * ```ts
 * import type { StringMatches } from "@stepwright/workflows/blocks";
 *
 * const value: StringMatches = { type: "StringMatches", regex: "^SW [0-9]+$" };
 * ```
 */
export type StringMatches = { readonly type: "StringMatches"; readonly regex: string };

/**
 * An object whose `type` is `StringSubSequence`.
 *
 * @example
 * ```ts
 * import type { StringSubSequence } from "@stepwright/workflows/blocks";
 *
 * const value: StringSubSequence = { type: "StringSubSequence", start: 0, end: 3 };
 * ```
 */
export type StringSubSequence = { readonly type: "StringSubSequence"; readonly start?: number; readonly end?: number };

/**
 * An object whose `type` is `StringToLowerCase`.
 *
 * @example
 * ```ts
 * import type { StringToLowerCase } from "@stepwright/workflows/blocks";
 *
 * const value: StringToLowerCase = { type: "StringToLowerCase" };
 * ```
 */
export type StringToLowerCase = { readonly type: "StringToLowerCase" };

/**
 * An object whose `type` is `StringToUpperCase`.
 *
 * @example
 * ```ts
 * import type { StringToUpperCase } from "@stepwright/workflows/blocks";
 *
 * const value: StringToUpperCase = { type: "StringToUpperCase" };
 * ```
 */
export type StringToUpperCase = { readonly type: "StringToUpperCase" };

/**
 * An object whose `type` is `TimestampToISOFormat`.
 *
 * @example
 * ```ts
 * import type { TimestampToISOFormat } from "@stepwright/workflows/blocks";
 *
 * const value: TimestampToISOFormat = { type: "TimestampToISOFormat" };
 * ```
 */
export type TimestampToISOFormat = { readonly type: "TimestampToISOFormat" };

/**
 * An object whose `type` is `ToBoolean`.
 *
 * @example
 * ```ts
 * import type { ToBoolean } from "@stepwright/workflows/blocks";
 *
 * const value: ToBoolean = { type: "ToBoolean" };
 * ```
 */
export type ToBoolean = { readonly type: "ToBoolean" };

/**
 * An object whose `type` is `ToNumber`.
 *
 * @example
 * ```ts
 * import type { ToNumber } from "@stepwright/workflows/blocks";
 *
 * const value: ToNumber = { type: "ToNumber", cast_to: "int" };
 * ```
 */
export type ToNumber = { readonly type: "ToNumber"; readonly cast_to: NumberCastingMode };

/**
 * An object whose `type` is `ToString`.
 *
 * @example
 * ```ts
 * import type { ToString } from "@stepwright/workflows/blocks";
 *
 * const value: ToString = { type: "ToString" };
 * ```
 */
export type ToString = { readonly type: "ToString" };

/**
 * One of these texts.
 *
 * @example
 * ```ts
 * import type { ClassificationProperty } from "@stepwright/workflows/blocks";
 *
 * const value: ClassificationProperty = "top_class";
 * ```
 */
export type ClassificationProperty =
  | "top_class"
  | "top_class_confidence"
  | "top_class_confidence_single"
  | "all_classes"
  | "all_confidences";

/**
 * An object whose `type` is `StatementGroup`.
 *
 * @example
 * ```ts
 * import type { StatementGroup } from "@stepwright/workflows/blocks";
 *
 * const value: StatementGroup = {
 *   type: "StatementGroup",
 *   statements: [
 *     {
 *       type: "BinaryStatement",
 *       left_operand: {
 *         type: "DynamicOperand",
 *         operand_name: "predictions",
 *         operations: [{ type: "SequenceLength" }],
 *       },
 *       comparator: { type: "(Number) >" },
 *       right_operand: { type: "StaticOperand", value: 0 },
 *     },
 *   ],
 * };
 * ```
 */
export type StatementGroup = {
  readonly type: "StatementGroup";
  readonly statements: readonly Statement[];
  readonly operator?: StatementsGroupsOperator;
};

/**
 * One of these texts.
 *
 * @example
 * ```ts
 * import type { DetectionsProperty } from "@stepwright/workflows/blocks";
 *
 * const value: DetectionsProperty = "confidence";
 * ```
 */
export type DetectionsProperty =
  | "confidence"
  | "class_name"
  | "x_min"
  | "x_max"
  | "y_min"
  | "y_max"
  | "size"
  | "class_id"
  | "center"
  | "top_left"
  | "top_right"
  | "bottom_left"
  | "bottom_right"
  | "in_out"
  | "path_deviation"
  | "polygon"
  | "time_in_zone"
  | "tracker_id"
  | "velocity"
  | "speed"
  | "smoothed_velocity"
  | "smoothed_speed"
  | "image_dimensions"
  | "prediction_type"
  | "keypoints_xy"
  | "rect"
  | "width"
  | "height"
  | "angle"
  | "area_px"
  | "area_converted";

/**
 * One of these texts.
 *
 * @example
 * ```ts
 * import type { DetectionsSelectionMode } from "@stepwright/workflows/blocks";
 *
 * const value: DetectionsSelectionMode = "left_most";
 * ```
 */
export type DetectionsSelectionMode = "left_most" | "right_most" | "top_confidence" | "first" | "last";

/**
 * One of these texts.
 *
 * @example
 * ```ts
 * import type { FrameMetadataProperty } from "@stepwright/workflows/blocks";
 *
 * const value: FrameMetadataProperty = "frame_number";
 * ```
 */
export type FrameMetadataProperty = "frame_number" | "frame_timestamp" | "seconds_since_start";

/**
 * One of these texts.
 *
 * @example
 * ```ts
 * import type { ImageProperty } from "@stepwright/workflows/blocks";
 *
 * const value: ImageProperty = "size";
 * ```
 */
export type ImageProperty = "size" | "height" | "width" | "aspect_ratio";

/**
 * One of these texts.
 *
 * @example
 * ```ts
 * import type { SequenceAggregationFunction } from "@stepwright/workflows/blocks";
 *
 * const value: SequenceAggregationFunction = "min";
 * ```
 */
export type SequenceAggregationFunction = "min" | "max" | "sum";

/**
 * One of these texts.
 *
 * @example
 * ```ts
 * import type { SequenceAggregationMode } from "@stepwright/workflows/blocks";
 *
 * const value: SequenceAggregationMode = "first";
 * ```
 */
export type SequenceAggregationMode = "first" | "last" | "most_common" | "least_common";

/**
 * One of these texts.
 *
 * @example
 * ```ts
 * import type { DetectionsSortProperties } from "@stepwright/workflows/blocks";
 *
 * const value: DetectionsSortProperties = "confidence";
 * ```
 */
export type DetectionsSortProperties =
  | "confidence"
  | "x_min"
  | "x_max"
  | "y_min"
  | "y_max"
  | "size"
  | "center_x"
  | "center_y";

/**
 * One of these texts.
 *
 * @example
 * ```ts
 * import type { NumberCastingMode } from "@stepwright/workflows/blocks";
 *
 * const value: NumberCastingMode = "int";
 * ```
 */
export type NumberCastingMode = "int" | "float";

/**
 * An object whose `type` is `BinaryStatement`.
 *
 * @example
 * ```ts
 * import type { BinaryStatement } from "@stepwright/workflows/blocks";
 *
 * const value: BinaryStatement = {
 *   type: "BinaryStatement",
 *   left_operand: { type: "DynamicOperand", operand_name: "predictions", operations: [{ type: "SequenceLength" }] },
 *   comparator: { type: "(Number) >" },
 *   right_operand: { type: "StaticOperand", value: 0 },
 * };
 * ```
 */
export type BinaryStatement = {
  readonly type: "BinaryStatement";
  readonly left_operand: LeftOperand;
  readonly comparator: Comparator;
  readonly right_operand: LeftOperand;
  readonly negate?: boolean;
};

/**
 * An object whose `type` is `UnaryStatement`.
 *
 * @example
 * ```ts
 * import type { UnaryStatement } from "@stepwright/workflows/blocks";
 *
 * const value: UnaryStatement = {
 *   type: "UnaryStatement",
 *   operand: { type: "DynamicOperand", operand_name: "predictions" },
 *   operator: { type: "(Sequence) is not empty" },
 * };
 * ```
 */
export type UnaryStatement = {
  readonly type: "UnaryStatement";
  readonly operand: LeftOperand;
  readonly operator: Operator;
  readonly negate?: boolean;
};

/**
 * One of these texts.
 *
 * @example
 * ```ts
 * import type { StatementsGroupsOperator } from "@stepwright/workflows/blocks";
 *
 * const value: StatementsGroupsOperator = "and";
 * ```
 */
export type StatementsGroupsOperator = "and" | "or";

/**
 * An object whose `type` is `DynamicOperand`.
 *
 * @example
 * ```ts
 * import type { DynamicOperand } from "@stepwright/workflows/blocks";
 *
 * const value: DynamicOperand = {
 *   type: "DynamicOperand",
 *   operand_name: "predictions",
 *   operations: [{ type: "SequenceLength" }],
 * };
 * ```
 */
export type DynamicOperand = {
  readonly type: "DynamicOperand";
  readonly operations?: readonly Operation[];
  readonly operand_name?: string;
};

/**
 * An object whose `type` is `StaticOperand`.
 *
 * @example
 * ```ts
 * import type { StaticOperand } from "@stepwright/workflows/blocks";
 *
 * const value: StaticOperand = { type: "StaticOperand", value: 0.5 };
 * ```
 */
export type StaticOperand = {
  readonly type: "StaticOperand";
  readonly value: unknown;
  readonly operations?: readonly Operation[];
};

/**
 * An object whose `type` is `(Number) !=` or `!=`.
 *
 * @example
 * ```ts
 * import type { NotEquals } from "@stepwright/workflows/blocks";
 *
 * const value: NotEquals = { type: "(Number) !=" };
 * ```
 */
export type NotEquals = { readonly type: "(Number) !=" | "!=" };

/**
 * An object whose `type` is `(Detection) in zone`.
 *
 * @example
 * ```ts
 * import type { DetectionInZone } from "@stepwright/workflows/blocks";
 *
 * const value: DetectionInZone = { type: "(Detection) in zone" };
 * ```
 */
export type DetectionInZone = { readonly type: "(Detection) in zone" };

/**
 * An object whose `type` is `(Number) <`.
 *
 * @example
 * ```ts
 * import type { NumberLower } from "@stepwright/workflows/blocks";
 *
 * const value: NumberLower = { type: "(Number) <" };
 * ```
 */
export type NumberLower = { readonly type: "(Number) <" };

/**
 * An object whose `type` is `(Number) <=`.
 *
 * @example
 * ```ts
 * import type { NumberLowerEqual } from "@stepwright/workflows/blocks";
 *
 * const value: NumberLowerEqual = { type: "(Number) <=" };
 * ```
 */
export type NumberLowerEqual = { readonly type: "(Number) <=" };

/**
 * An object whose `type` is `(Number) ==` or `==`.
 *
 * @example
 * ```ts
 * import type { Equals } from "@stepwright/workflows/blocks";
 *
 * const value: Equals = { type: "(Number) ==" };
 * ```
 */
export type Equals = { readonly type: "(Number) ==" | "==" };

/**
 * An object whose `type` is `(Number) >`.
 *
 * @example
 * ```ts
 * import type { NumberGreater } from "@stepwright/workflows/blocks";
 *
 * const value: NumberGreater = { type: "(Number) >" };
 * ```
 */
export type NumberGreater = { readonly type: "(Number) >" };

/**
 * An object whose `type` is `(Number) >=`.
 *
 * @example
 * ```ts
 * import type { NumberGreaterEqual } from "@stepwright/workflows/blocks";
 *
 * const value: NumberGreaterEqual = { type: "(Number) >=" };
 * ```
 */
export type NumberGreaterEqual = { readonly type: "(Number) >=" };

/**
 * An object whose `type` is `(Number) in range`.
 *
 * @example
 * ```ts
 * import type { NumberInRange } from "@stepwright/workflows/blocks";
 *
 * const value: NumberInRange = { type: "(Number) in range" };
 * ```
 */
export type NumberInRange = { readonly type: "(Number) in range" };

/**
 * An object whose `type` is `(String) contains`.
 *
 * @example
 * ```ts
 * import type { StringContains } from "@stepwright/workflows/blocks";
 *
 * const value: StringContains = { type: "(String) contains" };
 * ```
 */
export type StringContains = { readonly type: "(String) contains" };

/**
 * An object whose `type` is `(String) endsWith`.
 *
 * @example
 * ```ts
 * import type { StringEndsWith } from "@stepwright/workflows/blocks";
 *
 * const value: StringEndsWith = { type: "(String) endsWith" };
 * ```
 */
export type StringEndsWith = { readonly type: "(String) endsWith" };

/**
 * An object whose `type` is `(String) startsWith`.
 *
 * @example
 * ```ts
 * import type { StringStartsWith } from "@stepwright/workflows/blocks";
 *
 * const value: StringStartsWith = { type: "(String) startsWith" };
 * ```
 */
export type StringStartsWith = { readonly type: "(String) startsWith" };

/**
 * An object whose `type` is `all in (Sequence)`.
 *
 * @example
 * ```ts
 * import type { AllInSequence } from "@stepwright/workflows/blocks";
 *
 * const value: AllInSequence = { type: "all in (Sequence)" };
 * ```
 */
export type AllInSequence = { readonly type: "all in (Sequence)" };

/**
 * An object whose `type` is `any in (Sequence)`.
 *
 * @example
 * ```ts
 * import type { AnyInSequence } from "@stepwright/workflows/blocks";
 *
 * const value: AnyInSequence = { type: "any in (Sequence)" };
 * ```
 */
export type AnyInSequence = { readonly type: "any in (Sequence)" };

/**
 * An object whose `type` is `in (Sequence)`.
 *
 * @example
 * ```ts
 * import type { In } from "@stepwright/workflows/blocks";
 *
 * const value: In = { type: "in (Sequence)" };
 * ```
 */
export type In = { readonly type: "in (Sequence)" };

/**
 * An object whose `type` is `(Boolean) is False`.
 *
 * @example
 * ```ts
 * import type { IsFalse } from "@stepwright/workflows/blocks";
 *
 * const value: IsFalse = { type: "(Boolean) is False" };
 * ```
 */
export type IsFalse = { readonly type: "(Boolean) is False" };

/**
 * An object whose `type` is `(Boolean) is True`.
 *
 * @example
 * ```ts
 * import type { IsTrue } from "@stepwright/workflows/blocks";
 *
 * const value: IsTrue = { type: "(Boolean) is True" };
 * ```
 */
export type IsTrue = { readonly type: "(Boolean) is True" };

/**
 * An object whose `type` is `(Sequence) is empty`.
 *
 * @example
 * ```ts
 * import type { IsEmpty } from "@stepwright/workflows/blocks";
 *
 * const value: IsEmpty = { type: "(Sequence) is empty" };
 * ```
 */
export type IsEmpty = { readonly type: "(Sequence) is empty" };

/**
 * An object whose `type` is `(Sequence) is not empty`.
 *
 * @example
 * ```ts
 * import type { IsNotEmpty } from "@stepwright/workflows/blocks";
 *
 * const value: IsNotEmpty = { type: "(Sequence) is not empty" };
 * ```
 */
export type IsNotEmpty = { readonly type: "(Sequence) is not empty" };

/**
 * An object whose `type` is `DoesNotExist`.
 *
 * @example
 * ```ts
 * import type { DoesNotExist } from "@stepwright/workflows/blocks";
 *
 * const value: DoesNotExist = { type: "DoesNotExist" };
 * ```
 */
export type DoesNotExist = { readonly type: "DoesNotExist" };

/**
 * An object whose `type` is `Exists`.
 *
 * @example
 * ```ts
 * import type { Exists } from "@stepwright/workflows/blocks";
 *
 * const value: Exists = { type: "Exists" };
 * ```
 */
export type Exists = { readonly type: "Exists" };

/**
 * An object whose `type` is `CasesDefinition`.
 *
 * @example
 * ```ts
 * import type { CasesDefinition } from "@stepwright/workflows/blocks";
 *
 * const value: CasesDefinition = {
 *   type: "CasesDefinition",
 *   cases: [
 *     {
 *       type: "CaseDefinition",
 *       condition: {
 *         type: "StatementGroup",
 *         statements: [
 *           {
 *             type: "BinaryStatement",
 *             left_operand: {
 *               type: "DynamicOperand",
 *               operand_name: "predictions",
 *               operations: [{ type: "SequenceLength" }],
 *             },
 *             comparator: { type: "(Number) >" },
 *             right_operand: { type: "StaticOperand", value: 0 },
 *           },
 *         ],
 *       },
 *       result: { type: "StaticCaseResult", value: "seen" },
 *     },
 *   ],
 *   default: { type: "StaticCaseResult", value: "none" },
 * };
 * ```
 */
export type CasesDefinition = {
  readonly type: "CasesDefinition";
  readonly cases: readonly CaseDefinition[];
  readonly default: Default;
};

/**
 * An object whose `type` is `CaseDefinition`.
 *
 * @example
 * ```ts
 * import type { CaseDefinition } from "@stepwright/workflows/blocks";
 *
 * const value: CaseDefinition = {
 *   type: "CaseDefinition",
 *   condition: {
 *     type: "StatementGroup",
 *     statements: [
 *       {
 *         type: "BinaryStatement",
 *         left_operand: {
 *           type: "DynamicOperand",
 *           operand_name: "predictions",
 *           operations: [{ type: "SequenceLength" }],
 *         },
 *         comparator: { type: "(Number) >" },
 *         right_operand: { type: "StaticOperand", value: 0 },
 *       },
 *     ],
 *   },
 *   result: { type: "StaticCaseResult", value: "seen" },
 * };
 * ```
 */
export type CaseDefinition = {
  readonly type: "CaseDefinition";
  readonly condition: StatementGroup;
  readonly result: Default;
};

/**
 * An object whose `type` is `DynamicCaseResult`.
 *
 * @example
 * ```ts
 * import type { DynamicCaseResult } from "@stepwright/workflows/blocks";
 *
 * const value: DynamicCaseResult = { type: "DynamicCaseResult", parameter_name: "sign" };
 * ```
 */
export type DynamicCaseResult = {
  readonly type: "DynamicCaseResult";
  readonly parameter_name: string;
  readonly operations?: readonly Operation[] | null;
};

/**
 * An object whose `type` is `StaticCaseResult`.
 *
 * @example
 * ```ts
 * import type { StaticCaseResult } from "@stepwright/workflows/blocks";
 *
 * const value: StaticCaseResult = { type: "StaticCaseResult", value: "seen" };
 * ```
 */
export type StaticCaseResult = { readonly type: "StaticCaseResult"; readonly value: unknown };

/**
 * One of these texts.
 *
 * @example
 * ```ts
 * import type { AggregationMode } from "@stepwright/workflows/blocks";
 *
 * const value: AggregationMode = "average";
 * ```
 */
export type AggregationMode = "average" | "max" | "min";

/**
 * One of these texts.
 *
 * @example
 * ```ts
 * import type { MaskAggregationMode } from "@stepwright/workflows/blocks";
 *
 * const value: MaskAggregationMode = "intersection";
 * ```
 */
export type MaskAggregationMode = "intersection" | "union" | "max" | "min";

/**
 * An object of this form.
 *
 * @example
 * ```ts
 * import type { LMMConfig } from "@stepwright/workflows/blocks";
 *
 * const value: LMMConfig = { max_tokens: 450 };
 * ```
 */
export type LMMConfig = {
  readonly max_tokens?: number;
  readonly gpt_image_detail?: "low" | "high" | "auto";
  readonly gpt_model_version?: string;
};

/**
 * One of these texts.
 *
 * @example
 * ```ts
 * import type { StabilityAIPresets } from "@stepwright/workflows/blocks";
 *
 * const value: StabilityAIPresets = "3d-model";
 * ```
 */
export type StabilityAIPresets =
  | "3d-model"
  | "analog-film"
  | "anime"
  | "cinematic"
  | "comic-book"
  | "digital-art"
  | "enhance"
  | "fantasy-art"
  | "isometric"
  | "line-art"
  | "low-poly"
  | "modeling-compound"
  | "neon-punk"
  | "origami"
  | "photographic"
  | "pixel-art"
  | "tile-texture";
