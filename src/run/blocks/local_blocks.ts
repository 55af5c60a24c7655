import type { LocalBlock } from "../workflow/local_block.ts";
import { continueIf } from "./continue_if.ts";
import { csvFormatter } from "./csv_formatter.ts";
import { detectionOffset } from "./detection_offset.ts";
import { detectionsClassesReplacement } from "./detections_classes_replacement.ts";
import { detectionsCombine } from "./detections_combine.ts";
import { detectionsMerge } from "./detections_merge.ts";
import { detectionsTransformation } from "./detections_transformation.ts";
import { dimensionCollapse } from "./dimension_collapse.ts";
import { dynamicCrop } from "./dynamic_crop.ts";
import { expression } from "./expression.ts";
import { firstNonEmptyOrDefault } from "./first_non_empty_or_default.ts";
import { imageSlicerV1, imageSlicerV2 } from "./image_slicer.ts";
import { jsonParser } from "./json_parser.ts";
import { perClassConfidenceFilter } from "./per_class_confidence_filter.ts";
import { propertyDefinition } from "./property_definition.ts";
import { absoluteStaticCrop, relativeStaticCrop } from "./static_crop.ts";
import { stringTemplate } from "./string_template.ts";
import { switchCase } from "./switch_case.ts";
import { vlmAsClassifier } from "./vlm_as_classifier.ts";
import { vlmAsDetector } from "./vlm_as_detector.ts";

/** The blocks that run on this machine without asking a model, by type. */
export const LOCAL_BLOCKS: Readonly<Record<string, LocalBlock>> = {
  "roboflow_core/absolute_static_crop@v1": absoluteStaticCrop,
  "roboflow_core/continue_if@v1": continueIf,
  "roboflow_core/csv_formatter@v1": csvFormatter,
  "roboflow_core/detection_offset@v1": detectionOffset,
  "roboflow_core/detections_classes_replacement@v1": detectionsClassesReplacement,
  "roboflow_core/detections_combine@v1": detectionsCombine,
  "roboflow_core/detections_filter@v1": detectionsTransformation,
  "roboflow_core/detections_merge@v1": detectionsMerge,
  "roboflow_core/detections_transformation@v1": detectionsTransformation,
  "roboflow_core/dimension_collapse@v1": dimensionCollapse,
  "roboflow_core/dynamic_crop@v1": dynamicCrop,
  "roboflow_core/expression@v1": expression,
  "roboflow_core/first_non_empty_or_default@v1": firstNonEmptyOrDefault,
  "roboflow_core/image_slicer@v1": imageSlicerV1,
  "roboflow_core/image_slicer@v2": imageSlicerV2,
  "roboflow_core/json_parser@v1": jsonParser,
  "roboflow_core/per_class_confidence_filter@v1": perClassConfidenceFilter,
  "roboflow_core/property_definition@v1": propertyDefinition,
  "roboflow_core/relative_statoic_crop@v1": relativeStaticCrop,
  "roboflow_core/string_template@v1": stringTemplate,
  "roboflow_core/switch_case@v1": switchCase,
  "roboflow_core/vlm_as_classifier@v1": vlmAsClassifier,
  "roboflow_core/vlm_as_classifier@v2": vlmAsClassifier,
  "roboflow_core/vlm_as_detector@v1": vlmAsDetector(1),
  "roboflow_core/vlm_as_detector@v2": vlmAsDetector(2),
};
