/** One of 36 sorts, told apart by `type`. */
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

/** One of 3 sorts, told apart by `type`. */
export type Statement = BinaryStatement | StatementGroup | UnaryStatement;

/** One of 2 sorts, told apart by `type`. */
export type LeftOperand = DynamicOperand | StaticOperand;

/** One of 14 sorts, told apart by `type`. */
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

/** One of 6 sorts, told apart by `type`. */
export type Operator = IsFalse | IsTrue | IsEmpty | IsNotEmpty | DoesNotExist | Exists;

/** One of 2 sorts, told apart by `type`. */
export type Default = DynamicCaseResult | StaticCaseResult;

/** An object whose `type` is `ClassificationPropertyExtract`. */
export type ClassificationPropertyExtract = {
  readonly type: "ClassificationPropertyExtract";
  readonly property_name: ClassificationProperty;
};

/** An object whose `type` is `ConvertDictionaryToJSON`. */
export type ConvertDictionaryToJSON = { readonly type: "ConvertDictionaryToJSON" };

/** An object whose `type` is `ConvertImageToBase64`. */
export type ConvertImageToBase64 = { readonly type: "ConvertImageToBase64" };

/** An object whose `type` is `ConvertImageToJPEG`. */
export type ConvertImageToJPEG = { readonly type: "ConvertImageToJPEG"; readonly compression_level?: number };

/** An object whose `type` is `DetectionsFilter`. */
export type DetectionsFilterDefinition = {
  readonly type: "DetectionsFilter";
  readonly filter_operation: StatementGroup;
};

/** An object whose `type` is `DetectionsOffset`. */
export type DetectionsOffset = {
  readonly type: "DetectionsOffset";
  readonly offset_x: number;
  readonly offset_y: number;
};

/** An object whose `type` is `DetectionsPropertyExtract`. */
export type DetectionsPropertyExtract = {
  readonly type: "DetectionsPropertyExtract";
  readonly property_name: DetectionsProperty;
};

/** An object whose `type` is `DetectionsRename`. */
export type DetectionsRename = {
  readonly type: "DetectionsRename";
  readonly class_map: Readonly<Record<string, string>> | string;
  readonly strict?: boolean | string;
  readonly new_classes_id_offset?: number;
};

/** An object whose `type` is `DetectionsSelection`. */
export type DetectionsSelection = { readonly type: "DetectionsSelection"; readonly mode: DetectionsSelectionMode };

/** An object whose `type` is `DetectionsShift`. */
export type DetectionsShift = { readonly type: "DetectionsShift"; readonly shift_x: number; readonly shift_y: number };

/** An object whose `type` is `DetectionsToDictionary`. */
export type DetectionsToDictionary = { readonly type: "DetectionsToDictionary" };

/** An object whose `type` is `Divide`. */
export type Divide = { readonly type: "Divide"; readonly other: number };

/** An object whose `type` is `ExtractDetectionProperty`. */
export type ExtractDetectionProperty = {
  readonly type: "ExtractDetectionProperty";
  readonly property_name: DetectionsProperty;
};

/** An object whose `type` is `ExtractFrameMetadata`. */
export type ExtractFrameMetadata = {
  readonly type: "ExtractFrameMetadata";
  readonly property_name: FrameMetadataProperty;
};

/** An object whose `type` is `ExtractImageProperty`. */
export type ExtractImageProperty = { readonly type: "ExtractImageProperty"; readonly property_name: ImageProperty };

/** An object whose `type` is `LookupTable`. */
export type LookupTable = { readonly type: "LookupTable"; readonly lookup_table: Readonly<Record<string, unknown>> };

/** An object whose `type` is `Multiply`. */
export type Multiply = { readonly type: "Multiply"; readonly other: number };

/** An object whose `type` is `NumberRound`. */
export type NumberRound = { readonly type: "NumberRound"; readonly decimal_digits: number };

/** An object whose `type` is `NumericSequenceAggregate`. */
export type NumericSequenceAggregate = {
  readonly type: "NumericSequenceAggregate";
  readonly function: SequenceAggregationFunction;
  readonly neutral_value?: unknown;
};

/** An object whose `type` is `PickDetectionsByParentClass`. */
export type PickDetectionsByParentClass = {
  readonly type: "PickDetectionsByParentClass";
  readonly parent_class: string;
};

/** An object whose `type` is `RandomNumber`. */
export type RandomNumber = { readonly type: "RandomNumber"; readonly min_value?: number; readonly max_value?: number };

/** An object whose `type` is `SequenceAggregate`. */
export type SequenceAggregate = { readonly type: "SequenceAggregate"; readonly mode: SequenceAggregationMode };

/** An object whose `type` is `SequenceApply`. */
export type SequenceApply = { readonly type: "SequenceApply"; readonly operations: readonly Operation[] };

/** An object whose `type` is `SequenceElementsCount`. */
export type SequenceElementsCount = { readonly type: "SequenceElementsCount" };

/** An object whose `type` is `SequenceJoin`. */
export type SequenceJoin = { readonly type: "SequenceJoin"; readonly separator?: string };

/** An object whose `type` is `SequenceLength`. */
export type SequenceLength = { readonly type: "SequenceLength" };

/** An object whose `type` is `SequenceMap`. */
export type SequenceMap = { readonly type: "SequenceMap"; readonly lookup_table: Readonly<Record<string, unknown>> };

/** An object whose `type` is `SortDetections`. */
export type SortDetections = {
  readonly type: "SortDetections";
  readonly mode: DetectionsSortProperties;
  readonly ascending?: boolean;
};

/** An object whose `type` is `StringMatches`. */
export type StringMatches = { readonly type: "StringMatches"; readonly regex: string };

/** An object whose `type` is `StringSubSequence`. */
export type StringSubSequence = { readonly type: "StringSubSequence"; readonly start?: number; readonly end?: number };

/** An object whose `type` is `StringToLowerCase`. */
export type StringToLowerCase = { readonly type: "StringToLowerCase" };

/** An object whose `type` is `StringToUpperCase`. */
export type StringToUpperCase = { readonly type: "StringToUpperCase" };

/** An object whose `type` is `TimestampToISOFormat`. */
export type TimestampToISOFormat = { readonly type: "TimestampToISOFormat" };

/** An object whose `type` is `ToBoolean`. */
export type ToBoolean = { readonly type: "ToBoolean" };

/** An object whose `type` is `ToNumber`. */
export type ToNumber = { readonly type: "ToNumber"; readonly cast_to: NumberCastingMode };

/** An object whose `type` is `ToString`. */
export type ToString = { readonly type: "ToString" };

/** One of these texts. */
export type ClassificationProperty =
  | "top_class"
  | "top_class_confidence"
  | "top_class_confidence_single"
  | "all_classes"
  | "all_confidences";

/** An object whose `type` is `StatementGroup`. */
export type StatementGroup = {
  readonly type: "StatementGroup";
  readonly statements: readonly Statement[];
  readonly operator?: StatementsGroupsOperator;
};

/** One of these texts. */
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

/** One of these texts. */
export type DetectionsSelectionMode = "left_most" | "right_most" | "top_confidence" | "first" | "last";

/** One of these texts. */
export type FrameMetadataProperty = "frame_number" | "frame_timestamp" | "seconds_since_start";

/** One of these texts. */
export type ImageProperty = "size" | "height" | "width" | "aspect_ratio";

/** One of these texts. */
export type SequenceAggregationFunction = "min" | "max" | "sum";

/** One of these texts. */
export type SequenceAggregationMode = "first" | "last" | "most_common" | "least_common";

/** One of these texts. */
export type DetectionsSortProperties =
  | "confidence"
  | "x_min"
  | "x_max"
  | "y_min"
  | "y_max"
  | "size"
  | "center_x"
  | "center_y";

/** One of these texts. */
export type NumberCastingMode = "int" | "float";

/** An object whose `type` is `BinaryStatement`. */
export type BinaryStatement = {
  readonly type: "BinaryStatement";
  readonly left_operand: LeftOperand;
  readonly comparator: Comparator;
  readonly right_operand: LeftOperand;
  readonly negate?: boolean;
};

/** An object whose `type` is `UnaryStatement`. */
export type UnaryStatement = {
  readonly type: "UnaryStatement";
  readonly operand: LeftOperand;
  readonly operator: Operator;
  readonly negate?: boolean;
};

/** One of these texts. */
export type StatementsGroupsOperator = "and" | "or";

/** An object whose `type` is `DynamicOperand`. */
export type DynamicOperand = {
  readonly type: "DynamicOperand";
  readonly operations?: readonly Operation[];
  readonly operand_name?: string;
};

/** An object whose `type` is `StaticOperand`. */
export type StaticOperand = {
  readonly type: "StaticOperand";
  readonly value: unknown;
  readonly operations?: readonly Operation[];
};

/** An object whose `type` is `(Number) !=` or `!=`. */
export type NotEquals = { readonly type: "(Number) !=" | "!=" };

/** An object whose `type` is `(Detection) in zone`. */
export type DetectionInZone = { readonly type: "(Detection) in zone" };

/** An object whose `type` is `(Number) <`. */
export type NumberLower = { readonly type: "(Number) <" };

/** An object whose `type` is `(Number) <=`. */
export type NumberLowerEqual = { readonly type: "(Number) <=" };

/** An object whose `type` is `(Number) ==` or `==`. */
export type Equals = { readonly type: "(Number) ==" | "==" };

/** An object whose `type` is `(Number) >`. */
export type NumberGreater = { readonly type: "(Number) >" };

/** An object whose `type` is `(Number) >=`. */
export type NumberGreaterEqual = { readonly type: "(Number) >=" };

/** An object whose `type` is `(Number) in range`. */
export type NumberInRange = { readonly type: "(Number) in range" };

/** An object whose `type` is `(String) contains`. */
export type StringContains = { readonly type: "(String) contains" };

/** An object whose `type` is `(String) endsWith`. */
export type StringEndsWith = { readonly type: "(String) endsWith" };

/** An object whose `type` is `(String) startsWith`. */
export type StringStartsWith = { readonly type: "(String) startsWith" };

/** An object whose `type` is `all in (Sequence)`. */
export type AllInSequence = { readonly type: "all in (Sequence)" };

/** An object whose `type` is `any in (Sequence)`. */
export type AnyInSequence = { readonly type: "any in (Sequence)" };

/** An object whose `type` is `in (Sequence)`. */
export type In = { readonly type: "in (Sequence)" };

/** An object whose `type` is `(Boolean) is False`. */
export type IsFalse = { readonly type: "(Boolean) is False" };

/** An object whose `type` is `(Boolean) is True`. */
export type IsTrue = { readonly type: "(Boolean) is True" };

/** An object whose `type` is `(Sequence) is empty`. */
export type IsEmpty = { readonly type: "(Sequence) is empty" };

/** An object whose `type` is `(Sequence) is not empty`. */
export type IsNotEmpty = { readonly type: "(Sequence) is not empty" };

/** An object whose `type` is `DoesNotExist`. */
export type DoesNotExist = { readonly type: "DoesNotExist" };

/** An object whose `type` is `Exists`. */
export type Exists = { readonly type: "Exists" };

/** An object whose `type` is `CasesDefinition`. */
export type CasesDefinition = {
  readonly type: "CasesDefinition";
  readonly cases: readonly CaseDefinition[];
  readonly default: Default;
};

/** An object whose `type` is `CaseDefinition`. */
export type CaseDefinition = {
  readonly type: "CaseDefinition";
  readonly condition: StatementGroup;
  readonly result: Default;
};

/** An object whose `type` is `DynamicCaseResult`. */
export type DynamicCaseResult = {
  readonly type: "DynamicCaseResult";
  readonly parameter_name: string;
  readonly operations?: readonly Operation[] | null;
};

/** An object whose `type` is `StaticCaseResult`. */
export type StaticCaseResult = { readonly type: "StaticCaseResult"; readonly value: unknown };

/** One of these texts. */
export type AggregationMode = "average" | "max" | "min";

/** One of these texts. */
export type MaskAggregationMode = "intersection" | "union" | "max" | "min";

/** An object of this form. */
export type LMMConfig = {
  readonly max_tokens?: number;
  readonly gpt_image_detail?: "low" | "high" | "auto";
  readonly gpt_model_version?: string;
};

/** One of these texts. */
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
