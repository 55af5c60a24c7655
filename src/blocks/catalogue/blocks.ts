import { type AbsoluteStaticCrop, absoluteStaticCrop } from "./absolute_static_crop.ts";
import { type AnthropicClaude, anthropicClaude } from "./anthropic_claude.ts";
import { type AssetLibraryAttributes, assetLibraryAttributes } from "./asset_library_attributes.ts";
import { type AutoRotateOnEdges, autoRotateOnEdges } from "./auto_rotate_on_edges.ts";
import { type BackgroundColorVisualization, backgroundColorVisualization } from "./background_color_visualization.ts";
import { type BackgroundSubtraction, backgroundSubtraction } from "./background_subtraction.ts";
import { type BarcodeDetector, barcodeDetector } from "./barcode_detector.ts";
import { type BlurVisualization, blurVisualization } from "./blur_visualization.ts";
import { type BoundingBoxVisualization, boundingBoxVisualization } from "./bounding_box_visualization.ts";
import { type BoundingRect, boundingRect } from "./bounding_rect.ts";
import { type Buffer, buffer } from "./buffer.ts";
import { type ByteTracker, byteTracker } from "./byte_tracker.ts";
import { type CacheGet, cacheGet } from "./cache_get.ts";
import { type CacheSet, cacheSet } from "./cache_set.ts";
import { type CameraCalibration, cameraCalibration } from "./camera_calibration.ts";
import { type CameraFocus, cameraFocus } from "./camera_focus.ts";
import { type CircleVisualization, circleVisualization } from "./circle_visualization.ts";
import {
  type ClassificationLabelVisualization,
  classificationLabelVisualization,
} from "./classification_label_visualization.ts";
import { type Clip, clip } from "./clip.ts";
import { type ClipComparison, clipComparison } from "./clip_comparison.ts";
import { type CogVlm, cogVlm } from "./cog_vlm.ts";
import { type ColorVisualization, colorVisualization } from "./color_visualization.ts";
import { type ContinueIf, continueIf } from "./continue_if.ts";
import { type ContoursDetection, contoursDetection } from "./contours_detection.ts";
import { type ContrastEnhancement, contrastEnhancement } from "./contrast_enhancement.ts";
import { type ContrastEqualization, contrastEqualization } from "./contrast_equalization.ts";
import { type ConvertGrayscale, convertGrayscale } from "./convert_grayscale.ts";
import { type CornerVisualization, cornerVisualization } from "./corner_visualization.ts";
import { type CosineSimilarity, cosineSimilarity } from "./cosine_similarity.ts";
import { type Cosmos3Edge, cosmos3Edge } from "./cosmos3_edge.ts";
import { type CropVisualization, cropVisualization } from "./crop_visualization.ts";
import { type CsvFormatter, csvFormatter } from "./csv_formatter.ts";
import { type CurrentTime, currentTime } from "./current_time.ts";
import { type DataAggregator, dataAggregator } from "./data_aggregator.ts";
import { type DeltaFilter, deltaFilter } from "./delta_filter.ts";
import { type DepthEstimation, depthEstimation } from "./depth_estimation.ts";
import { type DetectionEventLog, detectionEventLog } from "./detection_event_log.ts";
import { type DetectionOffset, detectionOffset } from "./detection_offset.ts";
import { type DetectionsClassesReplacement, detectionsClassesReplacement } from "./detections_classes_replacement.ts";
import { type DetectionsCombine, detectionsCombine } from "./detections_combine.ts";
import { type DetectionsConsensus, detectionsConsensus } from "./detections_consensus.ts";
import { type DetectionsDifference, detectionsDifference } from "./detections_difference.ts";
import { type DetectionsFilter, detectionsFilter } from "./detections_filter.ts";
import { type DetectionsListRollup, detectionsListRollup } from "./detections_list_rollup.ts";
import { type DetectionsMerge, detectionsMerge } from "./detections_merge.ts";
import { type DetectionsNearestNeighbor, detectionsNearestNeighbor } from "./detections_nearest_neighbor.ts";
import { type DetectionsStitch, detectionsStitch } from "./detections_stitch.ts";
import { type DetectionsTransformation, detectionsTransformation } from "./detections_transformation.ts";
import { type DimensionCollapse, dimensionCollapse } from "./dimension_collapse.ts";
import { type DistanceMeasurement, distanceMeasurement } from "./distance_measurement.ts";
import { type DominantColor, dominantColor } from "./dominant_color.ts";
import { type DotVisualization, dotVisualization } from "./dot_visualization.ts";
import { type DynamicCrop, dynamicCrop } from "./dynamic_crop.ts";
import { type DynamicZone, dynamicZone } from "./dynamic_zone.ts";
import { type EasyOcr, easyOcr } from "./easy_ocr.ts";
import { type EllipseVisualization, ellipseVisualization } from "./ellipse_visualization.ts";
import { type EmailNotification, emailNotification } from "./email_notification.ts";
import { type EnvironmentSecretsStore, environmentSecretsStore } from "./environment_secrets_store.ts";
import { type Expression, expression } from "./expression.ts";
import { type FirstNonEmptyOrDefault, firstNonEmptyOrDefault } from "./first_non_empty_or_default.ts";
import { type Florence2, florence2 } from "./florence_2.ts";
import { type FrameDelay, frameDelay } from "./frame_delay.ts";
import { type Gaze, gaze } from "./gaze.ts";
import { type GeotagDetection, geotagDetection } from "./geotag_detection.ts";
import { type GlmOcr, glmOcr } from "./glm_ocr.ts";
import { type GoogleGemini, googleGemini } from "./google_gemini.ts";
import { type GoogleGemma, googleGemma } from "./google_gemma.ts";
import { type GoogleVisionOcr, googleVisionOcr } from "./google_vision_ocr.ts";
import { type GridVisualization, gridVisualization } from "./grid_visualization.ts";
import { type HaloVisualization, haloVisualization } from "./halo_visualization.ts";
import { type HeatmapVisualization, heatmapVisualization } from "./heatmap_visualization.ts";
import { type IconVisualization, iconVisualization } from "./icon_visualization.ts";
import { type IdentifyChanges, identifyChanges } from "./identify_changes.ts";
import { type IdentifyOutliers, identifyOutliers } from "./identify_outliers.ts";
import { type ImageBlur, imageBlur } from "./image_blur.ts";
import { type ImagePreprocessing, imagePreprocessing } from "./image_preprocessing.ts";
import { type ImageSlicer, imageSlicer } from "./image_slicer.ts";
import { type ImageStack, imageStack } from "./image_stack.ts";
import { type InnerWorkflow, innerWorkflow } from "./inner_workflow.ts";
import { type JsonParser, jsonParser } from "./json_parser.ts";
import { type KeypointVisualization, keypointVisualization } from "./keypoint_visualization.ts";
import { type KimiOpenrouter, kimiOpenrouter } from "./kimi_openrouter.ts";
import { type LabelVisualization, labelVisualization } from "./label_visualization.ts";
import { type LineCounter, lineCounter } from "./line_counter.ts";
import { type LineCounterVisualization, lineCounterVisualization } from "./line_counter_visualization.ts";
import { type Llama32Vision, llama32Vision } from "./llama_3_2_vision.ts";
import { type LlamaVision, llamaVision } from "./llama_vision.ts";
import { type Lmm, lmm } from "./lmm.ts";
import { type LmmForClassification, lmmForClassification } from "./lmm_for_classification.ts";
import { type LocalFileSink, localFileSink } from "./local_file_sink.ts";
import { type MaskAreaMeasurement, maskAreaMeasurement } from "./mask_area_measurement.ts";
import { type MaskEdgeSnap, maskEdgeSnap } from "./mask_edge_snap.ts";
import { type MaskVisualization, maskVisualization } from "./mask_visualization.ts";
import { type MetaVlm, metaVlm } from "./meta_vlm.ts";
import { type ModelComparisonVisualization, modelComparisonVisualization } from "./model_comparison_visualization.ts";
import {
  type ModelMonitoringInferenceAggregator,
  modelMonitoringInferenceAggregator,
} from "./model_monitoring_inference_aggregator.ts";
import { type Moondream2, moondream2 } from "./moondream2.ts";
import { type MorphologicalTransformation, morphologicalTransformation } from "./morphological_transformation.ts";
import { type MotionDetection, motionDetection } from "./motion_detection.ts";
import { type OcrModel, ocrModel } from "./ocr_model.ts";
import { type OnvifSink, onvifSink } from "./onvif_sink.ts";
import { type OpenAi, openAi } from "./open_ai.ts";
import { type OpenaiCompatible, openaiCompatible } from "./openai_compatible.ts";
import { type Openrouter, openrouter } from "./openrouter.ts";
import { type Overlap, overlap } from "./overlap.ts";
import { type OverlapAnalysis, overlapAnalysis } from "./overlap_analysis.ts";
import { type PathDeviationAnalytics, pathDeviationAnalytics } from "./path_deviation_analytics.ts";
import { type PerClassConfidenceFilter, perClassConfidenceFilter } from "./per_class_confidence_filter.ts";
import { type PerceptionEncoder, perceptionEncoder } from "./perception_encoder.ts";
import { type PerspectiveCorrection, perspectiveCorrection } from "./perspective_correction.ts";
import { type PixelColorCount, pixelColorCount } from "./pixel_color_count.ts";
import { type PixelateVisualization, pixelateVisualization } from "./pixelate_visualization.ts";
import { type PolygonVisualization, polygonVisualization } from "./polygon_visualization.ts";
import { type PolygonZoneVisualization, polygonZoneVisualization } from "./polygon_zone_visualization.ts";
import { type PpOcr, ppOcr } from "./pp_ocr.ts";
import { type PropertyDefinition, propertyDefinition } from "./property_definition.ts";
import { type QrCodeDetector, qrCodeDetector } from "./qr_code_detector.ts";
import { type QrCodeGenerator, qrCodeGenerator } from "./qr_code_generator.ts";
import { type Qwen25vl, qwen25vl } from "./qwen25vl.ts";
import { type Qwen35Openrouter, qwen35Openrouter } from "./qwen3_5_openrouter.ts";
import { type Qwen35vl, qwen35vl } from "./qwen3_5vl.ts";
import { type Qwen36Openrouter, qwen36Openrouter } from "./qwen3_6_openrouter.ts";
import { type Qwen3vl, qwen3vl } from "./qwen3vl.ts";
import { type QwenVlm, qwenVlm } from "./qwen_vlm.ts";
import { type RateLimiter, rateLimiter } from "./rate_limiter.ts";
import { type ReferencePathVisualization, referencePathVisualization } from "./reference_path_visualization.ts";
import { type RelativeStatoicCrop, relativeStatoicCrop } from "./relative_statoic_crop.ts";
import { type RichLabelVisualization, richLabelVisualization } from "./rich_label_visualization.ts";
import { type RoboflowClassificationModel, roboflowClassificationModel } from "./roboflow_classification_model.ts";
import { type RoboflowCustomMetadata, roboflowCustomMetadata } from "./roboflow_custom_metadata.ts";
import { type RoboflowDatasetUpload, roboflowDatasetUpload } from "./roboflow_dataset_upload.ts";
import {
  type RoboflowInstanceSegmentationModel,
  roboflowInstanceSegmentationModel,
} from "./roboflow_instance_segmentation_model.ts";
import {
  type RoboflowKeypointDetectionModel,
  roboflowKeypointDetectionModel,
} from "./roboflow_keypoint_detection_model.ts";
import {
  type RoboflowMultiLabelClassificationModel,
  roboflowMultiLabelClassificationModel,
} from "./roboflow_multi_label_classification_model.ts";
import { type RoboflowObjectDetectionModel, roboflowObjectDetectionModel } from "./roboflow_object_detection_model.ts";
import {
  type RoboflowSemanticSegmentationModel,
  roboflowSemanticSegmentationModel,
} from "./roboflow_semantic_segmentation_model.ts";
import { type RoboflowVisionEvents, roboflowVisionEvents } from "./roboflow_vision_events.ts";
import { type S3Sink, s3Sink } from "./s3_sink.ts";
import { type Sam3, sam3 } from "./sam3.ts";
import { type Sam3Interactive, sam3Interactive } from "./sam3_interactive.ts";
import { type Sam3Video, sam3Video } from "./sam3_video.ts";
import { type SegPreview, segPreview } from "./seg_preview.ts";
import { type SegmentAnything, segmentAnything } from "./segment_anything.ts";
import { type SegmentAnything2Video, segmentAnything2Video } from "./segment_anything_2_video.ts";
import { type Sift, sift } from "./sift.ts";
import { type SiftComparison, siftComparison } from "./sift_comparison.ts";
import { type SizeMeasurement, sizeMeasurement } from "./size_measurement.ts";
import { type SlackNotification, slackNotification } from "./slack_notification.ts";
import { type Smolvlm2, smolvlm2 } from "./smolvlm2.ts";
import { type Spacexai, spacexai } from "./spacexai.ts";
import { type StabilityAiImageGen, stabilityAiImageGen } from "./stability_ai_image_gen.ts";
import { type StabilityAiInpainting, stabilityAiInpainting } from "./stability_ai_inpainting.ts";
import { type StabilityAiOutpainting, stabilityAiOutpainting } from "./stability_ai_outpainting.ts";
import { type StabilizeDetections, stabilizeDetections } from "./stabilize_detections.ts";
import { type StitchImages, stitchImages } from "./stitch_images.ts";
import { type StitchOcrDetections, stitchOcrDetections } from "./stitch_ocr_detections.ts";
import { type StringTemplate, stringTemplate } from "./string_template.ts";
import { type SwitchCase, switchCase } from "./switch_case.ts";
import { type TemplateMatching, templateMatching } from "./template_matching.ts";
import { type TextDisplay, textDisplay } from "./text_display.ts";
import { type Threshold, threshold } from "./threshold.ts";
import { type TimeInZone, timeInZone } from "./time_in_zone.ts";
import { type TraceVisualization, traceVisualization } from "./trace_visualization.ts";
import { type TrackClassLock, trackClassLock } from "./track_class_lock.ts";
import { type TrackersBotsort, trackersBotsort } from "./trackers_botsort.ts";
import { type TrackersBytetrack, trackersBytetrack } from "./trackers_bytetrack.ts";
import { type TrackersOcsort, trackersOcsort } from "./trackers_ocsort.ts";
import { type TrackersSort, trackersSort } from "./trackers_sort.ts";
import { type TriangleVisualization, triangleVisualization } from "./triangle_visualization.ts";
import { type TwilioSmsNotification, twilioSmsNotification } from "./twilio_sms_notification.ts";
import { type Velocity, velocity } from "./velocity.ts";
import { type VisionEventBundle, visionEventBundle } from "./vision_event_bundle.ts";
import { type VisualSearch, visualSearch } from "./visual_search.ts";
import { type VisualSearchClassifier, visualSearchClassifier } from "./visual_search_classifier.ts";
import { type VlmAsClassifier, vlmAsClassifier } from "./vlm_as_classifier.ts";
import { type VlmAsDetector, vlmAsDetector } from "./vlm_as_detector.ts";
import { type WebhookSink, webhookSink } from "./webhook_sink.ts";
import { type YoloWorldModel, yoloWorldModel } from "./yolo_world_model.ts";

export type * from "./definitions.ts";
export * from "./absolute_static_crop.ts";
export * from "./anthropic_claude.ts";
export * from "./asset_library_attributes.ts";
export * from "./auto_rotate_on_edges.ts";
export * from "./background_color_visualization.ts";
export * from "./background_subtraction.ts";
export * from "./barcode_detector.ts";
export * from "./blur_visualization.ts";
export * from "./bounding_box_visualization.ts";
export * from "./bounding_rect.ts";
export * from "./buffer.ts";
export * from "./byte_tracker.ts";
export * from "./cache_get.ts";
export * from "./cache_set.ts";
export * from "./camera_calibration.ts";
export * from "./camera_focus.ts";
export * from "./circle_visualization.ts";
export * from "./classification_label_visualization.ts";
export * from "./clip.ts";
export * from "./clip_comparison.ts";
export * from "./cog_vlm.ts";
export * from "./color_visualization.ts";
export * from "./continue_if.ts";
export * from "./contours_detection.ts";
export * from "./contrast_enhancement.ts";
export * from "./contrast_equalization.ts";
export * from "./convert_grayscale.ts";
export * from "./corner_visualization.ts";
export * from "./cosine_similarity.ts";
export * from "./cosmos3_edge.ts";
export * from "./crop_visualization.ts";
export * from "./csv_formatter.ts";
export * from "./current_time.ts";
export * from "./data_aggregator.ts";
export * from "./delta_filter.ts";
export * from "./depth_estimation.ts";
export * from "./detection_event_log.ts";
export * from "./detection_offset.ts";
export * from "./detections_classes_replacement.ts";
export * from "./detections_combine.ts";
export * from "./detections_consensus.ts";
export * from "./detections_difference.ts";
export * from "./detections_filter.ts";
export * from "./detections_list_rollup.ts";
export * from "./detections_merge.ts";
export * from "./detections_nearest_neighbor.ts";
export * from "./detections_stitch.ts";
export * from "./detections_transformation.ts";
export * from "./dimension_collapse.ts";
export * from "./distance_measurement.ts";
export * from "./dominant_color.ts";
export * from "./dot_visualization.ts";
export * from "./dynamic_crop.ts";
export * from "./dynamic_zone.ts";
export * from "./easy_ocr.ts";
export * from "./ellipse_visualization.ts";
export * from "./email_notification.ts";
export * from "./environment_secrets_store.ts";
export * from "./expression.ts";
export * from "./first_non_empty_or_default.ts";
export * from "./florence_2.ts";
export * from "./frame_delay.ts";
export * from "./gaze.ts";
export * from "./geotag_detection.ts";
export * from "./glm_ocr.ts";
export * from "./google_gemini.ts";
export * from "./google_gemma.ts";
export * from "./google_vision_ocr.ts";
export * from "./grid_visualization.ts";
export * from "./halo_visualization.ts";
export * from "./heatmap_visualization.ts";
export * from "./icon_visualization.ts";
export * from "./identify_changes.ts";
export * from "./identify_outliers.ts";
export * from "./image_blur.ts";
export * from "./image_preprocessing.ts";
export * from "./image_slicer.ts";
export * from "./image_stack.ts";
export * from "./inner_workflow.ts";
export * from "./json_parser.ts";
export * from "./keypoint_visualization.ts";
export * from "./kimi_openrouter.ts";
export * from "./label_visualization.ts";
export * from "./line_counter.ts";
export * from "./line_counter_visualization.ts";
export * from "./llama_3_2_vision.ts";
export * from "./llama_vision.ts";
export * from "./lmm.ts";
export * from "./lmm_for_classification.ts";
export * from "./local_file_sink.ts";
export * from "./mask_area_measurement.ts";
export * from "./mask_edge_snap.ts";
export * from "./mask_visualization.ts";
export * from "./meta_vlm.ts";
export * from "./model_comparison_visualization.ts";
export * from "./model_monitoring_inference_aggregator.ts";
export * from "./moondream2.ts";
export * from "./morphological_transformation.ts";
export * from "./motion_detection.ts";
export * from "./ocr_model.ts";
export * from "./onvif_sink.ts";
export * from "./open_ai.ts";
export * from "./openai_compatible.ts";
export * from "./openrouter.ts";
export * from "./overlap.ts";
export * from "./overlap_analysis.ts";
export * from "./path_deviation_analytics.ts";
export * from "./per_class_confidence_filter.ts";
export * from "./perception_encoder.ts";
export * from "./perspective_correction.ts";
export * from "./pixel_color_count.ts";
export * from "./pixelate_visualization.ts";
export * from "./polygon_visualization.ts";
export * from "./polygon_zone_visualization.ts";
export * from "./pp_ocr.ts";
export * from "./property_definition.ts";
export * from "./qr_code_detector.ts";
export * from "./qr_code_generator.ts";
export * from "./qwen25vl.ts";
export * from "./qwen3_5_openrouter.ts";
export * from "./qwen3_5vl.ts";
export * from "./qwen3_6_openrouter.ts";
export * from "./qwen3vl.ts";
export * from "./qwen_vlm.ts";
export * from "./rate_limiter.ts";
export * from "./reference_path_visualization.ts";
export * from "./relative_statoic_crop.ts";
export * from "./rich_label_visualization.ts";
export * from "./roboflow_classification_model.ts";
export * from "./roboflow_custom_metadata.ts";
export * from "./roboflow_dataset_upload.ts";
export * from "./roboflow_instance_segmentation_model.ts";
export * from "./roboflow_keypoint_detection_model.ts";
export * from "./roboflow_multi_label_classification_model.ts";
export * from "./roboflow_object_detection_model.ts";
export * from "./roboflow_semantic_segmentation_model.ts";
export * from "./roboflow_vision_events.ts";
export * from "./s3_sink.ts";
export * from "./sam3.ts";
export * from "./sam3_interactive.ts";
export * from "./sam3_video.ts";
export * from "./seg_preview.ts";
export * from "./segment_anything.ts";
export * from "./segment_anything_2_video.ts";
export * from "./sift.ts";
export * from "./sift_comparison.ts";
export * from "./size_measurement.ts";
export * from "./slack_notification.ts";
export * from "./smolvlm2.ts";
export * from "./spacexai.ts";
export * from "./stability_ai_image_gen.ts";
export * from "./stability_ai_inpainting.ts";
export * from "./stability_ai_outpainting.ts";
export * from "./stabilize_detections.ts";
export * from "./stitch_images.ts";
export * from "./stitch_ocr_detections.ts";
export * from "./string_template.ts";
export * from "./switch_case.ts";
export * from "./template_matching.ts";
export * from "./text_display.ts";
export * from "./threshold.ts";
export * from "./time_in_zone.ts";
export * from "./trace_visualization.ts";
export * from "./track_class_lock.ts";
export * from "./trackers_botsort.ts";
export * from "./trackers_bytetrack.ts";
export * from "./trackers_ocsort.ts";
export * from "./trackers_sort.ts";
export * from "./triangle_visualization.ts";
export * from "./twilio_sms_notification.ts";
export * from "./velocity.ts";
export * from "./vision_event_bundle.ts";
export * from "./visual_search.ts";
export * from "./visual_search_classifier.ts";
export * from "./vlm_as_classifier.ts";
export * from "./vlm_as_detector.ts";
export * from "./webhook_sink.ts";
export * from "./yolo_world_model.ts";

/**
 * The builders of every block, by family: what {@link blocks} is.
 *
 * @example
 * ```ts
 * import type { Blocks } from "@stepwright/workflows/blocks";
 *
 * const family: keyof Blocks = "absoluteStaticCrop";
 * ```
 */
export interface Blocks {
  /** Builds steps of the block Absolute Static Crop. */
  readonly absoluteStaticCrop: AbsoluteStaticCrop;
  /** Builds steps of the block Anthropic Claude. */
  readonly anthropicClaude: AnthropicClaude;
  /** Builds steps of the block Roboflow Asset Library Attributes. */
  readonly assetLibraryAttributes: AssetLibraryAttributes;
  /** Builds steps of the block Auto Rotate on Edges. */
  readonly autoRotateOnEdges: AutoRotateOnEdges;
  /** Builds steps of the block Background Color Visualization. */
  readonly backgroundColorVisualization: BackgroundColorVisualization;
  /** Builds steps of the block Background Subtraction. */
  readonly backgroundSubtraction: BackgroundSubtraction;
  /** Builds steps of the block Barcode Detection. */
  readonly barcodeDetector: BarcodeDetector;
  /** Builds steps of the block Blur Visualization. */
  readonly blurVisualization: BlurVisualization;
  /** Builds steps of the block Bounding Box Visualization. */
  readonly boundingBoxVisualization: BoundingBoxVisualization;
  /** Builds steps of the block Bounding Rectangle. */
  readonly boundingRect: BoundingRect;
  /** Builds steps of the block Buffer. */
  readonly buffer: Buffer;
  /** Builds steps of the block Byte Tracker. */
  readonly byteTracker: ByteTracker;
  /** Builds steps of the block Cache Get. */
  readonly cacheGet: CacheGet;
  /** Builds steps of the block Cache Set. */
  readonly cacheSet: CacheSet;
  /** Builds steps of the block Camera Calibration. */
  readonly cameraCalibration: CameraCalibration;
  /** Builds steps of the block Camera Focus. */
  readonly cameraFocus: CameraFocus;
  /** Builds steps of the block Circle Visualization. */
  readonly circleVisualization: CircleVisualization;
  /** Builds steps of the block Classification Label Visualization. */
  readonly classificationLabelVisualization: ClassificationLabelVisualization;
  /** Builds steps of the block CLIP Embedding Model. */
  readonly clip: Clip;
  /** Builds steps of the block Clip Comparison. */
  readonly clipComparison: ClipComparison;
  /** Builds steps of the block CogVLM. */
  readonly cogVlm: CogVlm;
  /** Builds steps of the block Color Visualization. */
  readonly colorVisualization: ColorVisualization;
  /** Builds steps of the block Continue If. */
  readonly continueIf: ContinueIf;
  /** Builds steps of the block Image Contours. */
  readonly contoursDetection: ContoursDetection;
  /** Builds steps of the block Contrast Enhancement. */
  readonly contrastEnhancement: ContrastEnhancement;
  /** Builds steps of the block Contrast Equalization. */
  readonly contrastEqualization: ContrastEqualization;
  /** Builds steps of the block Image Convert Grayscale. */
  readonly convertGrayscale: ConvertGrayscale;
  /** Builds steps of the block Corner Visualization. */
  readonly cornerVisualization: CornerVisualization;
  /** Builds steps of the block Cosine Similarity. */
  readonly cosineSimilarity: CosineSimilarity;
  /** Builds steps of the block Cosmos 3. */
  readonly cosmos3Edge: Cosmos3Edge;
  /** Builds steps of the block Crop Visualization. */
  readonly cropVisualization: CropVisualization;
  /** Builds steps of the block CSV Formatter. */
  readonly csvFormatter: CsvFormatter;
  /** Builds steps of the block Current Time. */
  readonly currentTime: CurrentTime;
  /** Builds steps of the block Data Aggregator. */
  readonly dataAggregator: DataAggregator;
  /** Builds steps of the block Delta Filter. */
  readonly deltaFilter: DeltaFilter;
  /** Builds steps of the block Depth Estimation. */
  readonly depthEstimation: DepthEstimation;
  /** Builds steps of the block Detection Event Log. */
  readonly detectionEventLog: DetectionEventLog;
  /** Builds steps of the block Detection Offset. */
  readonly detectionOffset: DetectionOffset;
  /** Builds steps of the block Detections Classes Replacement. */
  readonly detectionsClassesReplacement: DetectionsClassesReplacement;
  /** Builds steps of the block Detections Combine. */
  readonly detectionsCombine: DetectionsCombine;
  /** Builds steps of the block Detections Consensus. */
  readonly detectionsConsensus: DetectionsConsensus;
  /** Builds steps of the block Detections Difference. */
  readonly detectionsDifference: DetectionsDifference;
  /** Builds steps of the block Detections Filter. */
  readonly detectionsFilter: DetectionsFilter;
  /** Builds steps of the block Detections List Roll-Up. */
  readonly detectionsListRollup: DetectionsListRollup;
  /** Builds steps of the block Detections Merge. */
  readonly detectionsMerge: DetectionsMerge;
  /** Builds steps of the block Nearest Neighbor Detection Match. */
  readonly detectionsNearestNeighbor: DetectionsNearestNeighbor;
  /** Builds steps of the block Detections Stitch. */
  readonly detectionsStitch: DetectionsStitch;
  /** Builds steps of the block Detections Transformation. */
  readonly detectionsTransformation: DetectionsTransformation;
  /** Builds steps of the block Dimension Collapse. */
  readonly dimensionCollapse: DimensionCollapse;
  /** Builds steps of the block Distance Measurement. */
  readonly distanceMeasurement: DistanceMeasurement;
  /** Builds steps of the block Dominant Color. */
  readonly dominantColor: DominantColor;
  /** Builds steps of the block Dot Visualization. */
  readonly dotVisualization: DotVisualization;
  /** Builds steps of the block Dynamic Crop. */
  readonly dynamicCrop: DynamicCrop;
  /** Builds steps of the block Dynamic Zone. */
  readonly dynamicZone: DynamicZone;
  /** Builds steps of the block EasyOCR. */
  readonly easyOcr: EasyOcr;
  /** Builds steps of the block Ellipse Visualization. */
  readonly ellipseVisualization: EllipseVisualization;
  /** Builds steps of the block Email Notification. */
  readonly emailNotification: EmailNotification;
  /** Builds steps of the block Environment Secrets Store. */
  readonly environmentSecretsStore: EnvironmentSecretsStore;
  /** Builds steps of the block Expression. */
  readonly expression: Expression;
  /** Builds steps of the block First Non Empty Or Default. */
  readonly firstNonEmptyOrDefault: FirstNonEmptyOrDefault;
  /** Builds steps of the block Florence-2 Model. */
  readonly florence2: Florence2;
  /** Builds steps of the block Frame Delay. */
  readonly frameDelay: FrameDelay;
  /** Builds steps of the block Gaze Detection. */
  readonly gaze: Gaze;
  /** Builds steps of the block GeoTag Detection. */
  readonly geotagDetection: GeotagDetection;
  /** Builds steps of the block GLM-OCR. */
  readonly glmOcr: GlmOcr;
  /** Builds steps of the block Google Gemini. */
  readonly googleGemini: GoogleGemini;
  /** Builds steps of the block Google Gemma. */
  readonly googleGemma: GoogleGemma;
  /** Builds steps of the block Google Vision OCR. */
  readonly googleVisionOcr: GoogleVisionOcr;
  /** Builds steps of the block Grid Visualization. */
  readonly gridVisualization: GridVisualization;
  /** Builds steps of the block Halo Visualization. */
  readonly haloVisualization: HaloVisualization;
  /** Builds steps of the block Heatmap Visualization. */
  readonly heatmapVisualization: HeatmapVisualization;
  /** Builds steps of the block Icon Visualization. */
  readonly iconVisualization: IconVisualization;
  /** Builds steps of the block Identify Changes. */
  readonly identifyChanges: IdentifyChanges;
  /** Builds steps of the block Identify Outliers. */
  readonly identifyOutliers: IdentifyOutliers;
  /** Builds steps of the block Image Blur. */
  readonly imageBlur: ImageBlur;
  /** Builds steps of the block Image Preprocessing. */
  readonly imagePreprocessing: ImagePreprocessing;
  /** Builds steps of the block Image Slicer. */
  readonly imageSlicer: ImageSlicer;
  /** Builds steps of the block Image Stack. */
  readonly imageStack: ImageStack;
  /** Builds steps of the block Inner Workflow. */
  readonly innerWorkflow: InnerWorkflow;
  /** Builds steps of the block JSON Parser. */
  readonly jsonParser: JsonParser;
  /** Builds steps of the block Keypoint Visualization. */
  readonly keypointVisualization: KeypointVisualization;
  /** Builds steps of the block MoonshotAI Kimi. */
  readonly kimiOpenrouter: KimiOpenrouter;
  /** Builds steps of the block Label Visualization. */
  readonly labelVisualization: LabelVisualization;
  /** Builds steps of the block Line Counter. */
  readonly lineCounter: LineCounter;
  /** Builds steps of the block Line Counter Visualization. */
  readonly lineCounterVisualization: LineCounterVisualization;
  /** Builds steps of the block Llama 3.2 Vision. */
  readonly llama32Vision: Llama32Vision;
  /** Builds steps of the block Llama 4 Vision. */
  readonly llamaVision: LlamaVision;
  /** Builds steps of the block LMM. */
  readonly lmm: Lmm;
  /** Builds steps of the block LMM For Classification. */
  readonly lmmForClassification: LmmForClassification;
  /** Builds steps of the block Local File Sink. */
  readonly localFileSink: LocalFileSink;
  /** Builds steps of the block Mask Area Measurement. */
  readonly maskAreaMeasurement: MaskAreaMeasurement;
  /** Builds steps of the block Mask Edge Snap. */
  readonly maskEdgeSnap: MaskEdgeSnap;
  /** Builds steps of the block Mask Visualization. */
  readonly maskVisualization: MaskVisualization;
  /** Builds steps of the block Meta. */
  readonly metaVlm: MetaVlm;
  /** Builds steps of the block Model Comparison Visualization. */
  readonly modelComparisonVisualization: ModelComparisonVisualization;
  /** Builds steps of the block Model Monitoring Inference Aggregator. */
  readonly modelMonitoringInferenceAggregator: ModelMonitoringInferenceAggregator;
  /** Builds steps of the block Moondream2. */
  readonly moondream2: Moondream2;
  /** Builds steps of the block Morphological Transformation. */
  readonly morphologicalTransformation: MorphologicalTransformation;
  /** Builds steps of the block Motion Detection. */
  readonly motionDetection: MotionDetection;
  /** Builds steps of the block OCR Model. */
  readonly ocrModel: OcrModel;
  /** Builds steps of the block PTZ Tracking (ONVIF). */
  readonly onvifSink: OnvifSink;
  /** Builds steps of the block OpenAI. */
  readonly openAi: OpenAi;
  /** Builds steps of the block OpenAI-Compatible LLM. */
  readonly openaiCompatible: OpenaiCompatible;
  /** Builds steps of the block OpenRouter. */
  readonly openrouter: Openrouter;
  /** Builds steps of the block Overlap Filter. */
  readonly overlap: Overlap;
  /** Builds steps of the block Overlap Analysis. */
  readonly overlapAnalysis: OverlapAnalysis;
  /** Builds steps of the block Path Deviation. */
  readonly pathDeviationAnalytics: PathDeviationAnalytics;
  /** Builds steps of the block Per-Class Confidence Filter. */
  readonly perClassConfidenceFilter: PerClassConfidenceFilter;
  /** Builds steps of the block Perception Encoder Embedding Model. */
  readonly perceptionEncoder: PerceptionEncoder;
  /** Builds steps of the block Perspective Correction. */
  readonly perspectiveCorrection: PerspectiveCorrection;
  /** Builds steps of the block Pixel Color Count. */
  readonly pixelColorCount: PixelColorCount;
  /** Builds steps of the block Pixelate Visualization. */
  readonly pixelateVisualization: PixelateVisualization;
  /** Builds steps of the block Polygon Visualization. */
  readonly polygonVisualization: PolygonVisualization;
  /** Builds steps of the block Polygon Zone Visualization. */
  readonly polygonZoneVisualization: PolygonZoneVisualization;
  /** Builds steps of the block PP-OCR. */
  readonly ppOcr: PpOcr;
  /** Builds steps of the block Property Definition. */
  readonly propertyDefinition: PropertyDefinition;
  /** Builds steps of the block QR Code Detection. */
  readonly qrCodeDetector: QrCodeDetector;
  /** Builds steps of the block QR Code Generator. */
  readonly qrCodeGenerator: QrCodeGenerator;
  /** Builds steps of the block Qwen2.5-VL. */
  readonly qwen25vl: Qwen25vl;
  /** Builds steps of the block Qwen 3.5 API. */
  readonly qwen35Openrouter: Qwen35Openrouter;
  /** Builds steps of the block Qwen3.5. */
  readonly qwen35vl: Qwen35vl;
  /** Builds steps of the block Qwen 3.6 API. */
  readonly qwen36Openrouter: Qwen36Openrouter;
  /** Builds steps of the block Qwen3-VL. */
  readonly qwen3vl: Qwen3vl;
  /** Builds steps of the block Qwen. */
  readonly qwenVlm: QwenVlm;
  /** Builds steps of the block Rate Limiter. */
  readonly rateLimiter: RateLimiter;
  /** Builds steps of the block Reference Path Visualization. */
  readonly referencePathVisualization: ReferencePathVisualization;
  /** Builds steps of the block Relative Static Crop. */
  readonly relativeStatoicCrop: RelativeStatoicCrop;
  /** Builds steps of the block Rich Label Visualization. */
  readonly richLabelVisualization: RichLabelVisualization;
  /** Builds steps of the block Single-Label Classification Model. */
  readonly roboflowClassificationModel: RoboflowClassificationModel;
  /** Builds steps of the block Roboflow Custom Metadata. */
  readonly roboflowCustomMetadata: RoboflowCustomMetadata;
  /** Builds steps of the block Roboflow Dataset Upload. */
  readonly roboflowDatasetUpload: RoboflowDatasetUpload;
  /** Builds steps of the block Instance Segmentation Model. */
  readonly roboflowInstanceSegmentationModel: RoboflowInstanceSegmentationModel;
  /** Builds steps of the block Keypoint Detection Model. */
  readonly roboflowKeypointDetectionModel: RoboflowKeypointDetectionModel;
  /** Builds steps of the block Multi-Label Classification Model. */
  readonly roboflowMultiLabelClassificationModel: RoboflowMultiLabelClassificationModel;
  /** Builds steps of the block Object Detection Model. */
  readonly roboflowObjectDetectionModel: RoboflowObjectDetectionModel;
  /** Builds steps of the block Semantic Segmentation Model. */
  readonly roboflowSemanticSegmentationModel: RoboflowSemanticSegmentationModel;
  /** Builds steps of the block Roboflow Vision Events. */
  readonly roboflowVisionEvents: RoboflowVisionEvents;
  /** Builds steps of the block S3 Sink. */
  readonly s3Sink: S3Sink;
  /** Builds steps of the block SAM 3. */
  readonly sam3: Sam3;
  /** Builds steps of the block SAM 3 Interactive. */
  readonly sam3Interactive: Sam3Interactive;
  /** Builds steps of the block SAM3 Video Tracker. */
  readonly sam3Video: Sam3Video;
  /** Builds steps of the block Seg Preview. */
  readonly segPreview: SegPreview;
  /** Builds steps of the block Segment Anything 2 Model. */
  readonly segmentAnything: SegmentAnything;
  /** Builds steps of the block SAM2 Video Tracker. */
  readonly segmentAnything2Video: SegmentAnything2Video;
  /** Builds steps of the block SIFT. */
  readonly sift: Sift;
  /** Builds steps of the block SIFT Comparison. */
  readonly siftComparison: SiftComparison;
  /** Builds steps of the block Size Measurement. */
  readonly sizeMeasurement: SizeMeasurement;
  /** Builds steps of the block Slack Notification. */
  readonly slackNotification: SlackNotification;
  /** Builds steps of the block SmolVLM2. */
  readonly smolvlm2: Smolvlm2;
  /** Builds steps of the block SpaceXAI. */
  readonly spacexai: Spacexai;
  /** Builds steps of the block Stability AI Image Generation. */
  readonly stabilityAiImageGen: StabilityAiImageGen;
  /** Builds steps of the block Stability AI Inpainting. */
  readonly stabilityAiInpainting: StabilityAiInpainting;
  /** Builds steps of the block Stability AI Outpainting. */
  readonly stabilityAiOutpainting: StabilityAiOutpainting;
  /** Builds steps of the block Detections Stabilizer. */
  readonly stabilizeDetections: StabilizeDetections;
  /** Builds steps of the block Stitch Images. */
  readonly stitchImages: StitchImages;
  /** Builds steps of the block Stitch OCR Detections. */
  readonly stitchOcrDetections: StitchOcrDetections;
  /** Builds steps of the block String Template. */
  readonly stringTemplate: StringTemplate;
  /** Builds steps of the block Switch Case. */
  readonly switchCase: SwitchCase;
  /** Builds steps of the block Template Matching. */
  readonly templateMatching: TemplateMatching;
  /** Builds steps of the block Text Display. */
  readonly textDisplay: TextDisplay;
  /** Builds steps of the block Image Threshold. */
  readonly threshold: Threshold;
  /** Builds steps of the block Time in Zone. */
  readonly timeInZone: TimeInZone;
  /** Builds steps of the block Trace Visualization. */
  readonly traceVisualization: TraceVisualization;
  /** Builds steps of the block Track Class Lock. */
  readonly trackClassLock: TrackClassLock;
  /** Builds steps of the block BoT-SORT Tracker. */
  readonly trackersBotsort: TrackersBotsort;
  /** Builds steps of the block ByteTrack Tracker. */
  readonly trackersBytetrack: TrackersBytetrack;
  /** Builds steps of the block OC-SORT Tracker. */
  readonly trackersOcsort: TrackersOcsort;
  /** Builds steps of the block SORT Tracker. */
  readonly trackersSort: TrackersSort;
  /** Builds steps of the block Triangle Visualization. */
  readonly triangleVisualization: TriangleVisualization;
  /** Builds steps of the block Twilio SMS/MMS Notification. */
  readonly twilioSmsNotification: TwilioSmsNotification;
  /** Builds steps of the block Velocity. */
  readonly velocity: Velocity;
  /** Builds steps of the block Write Vision Event Bundle. */
  readonly visionEventBundle: VisionEventBundle;
  /** Builds steps of the block Roboflow Visual Search. */
  readonly visualSearch: VisualSearch;
  /** Builds steps of the block Roboflow Visual Search Classifier. */
  readonly visualSearchClassifier: VisualSearchClassifier;
  /** Builds steps of the block VLM As Classifier. */
  readonly vlmAsClassifier: VlmAsClassifier;
  /** Builds steps of the block VLM As Detector. */
  readonly vlmAsDetector: VlmAsDetector;
  /** Builds steps of the block Webhook Sink. */
  readonly webhookSink: WebhookSink;
  /** Builds steps of the block YOLO-World Model. */
  readonly yoloWorldModel: YoloWorldModel;
}

/**
 * The builders of every block, by family and version: `blocks.absoluteStaticCrop.v1("name")`.
 *
 * @example
 * ```ts
 * import { blocks } from "@stepwright/workflows/blocks";
 * import assert from "node:assert/strict";
 *
 * assert.equal(blocks.absoluteStaticCrop.v1.type, "roboflow_core/absolute_static_crop@v1");
 * ```
 */
export const blocks: Blocks = Object.freeze({
  absoluteStaticCrop,
  anthropicClaude,
  assetLibraryAttributes,
  autoRotateOnEdges,
  backgroundColorVisualization,
  backgroundSubtraction,
  barcodeDetector,
  blurVisualization,
  boundingBoxVisualization,
  boundingRect,
  buffer,
  byteTracker,
  cacheGet,
  cacheSet,
  cameraCalibration,
  cameraFocus,
  circleVisualization,
  classificationLabelVisualization,
  clip,
  clipComparison,
  cogVlm,
  colorVisualization,
  continueIf,
  contoursDetection,
  contrastEnhancement,
  contrastEqualization,
  convertGrayscale,
  cornerVisualization,
  cosineSimilarity,
  cosmos3Edge,
  cropVisualization,
  csvFormatter,
  currentTime,
  dataAggregator,
  deltaFilter,
  depthEstimation,
  detectionEventLog,
  detectionOffset,
  detectionsClassesReplacement,
  detectionsCombine,
  detectionsConsensus,
  detectionsDifference,
  detectionsFilter,
  detectionsListRollup,
  detectionsMerge,
  detectionsNearestNeighbor,
  detectionsStitch,
  detectionsTransformation,
  dimensionCollapse,
  distanceMeasurement,
  dominantColor,
  dotVisualization,
  dynamicCrop,
  dynamicZone,
  easyOcr,
  ellipseVisualization,
  emailNotification,
  environmentSecretsStore,
  expression,
  firstNonEmptyOrDefault,
  florence2,
  frameDelay,
  gaze,
  geotagDetection,
  glmOcr,
  googleGemini,
  googleGemma,
  googleVisionOcr,
  gridVisualization,
  haloVisualization,
  heatmapVisualization,
  iconVisualization,
  identifyChanges,
  identifyOutliers,
  imageBlur,
  imagePreprocessing,
  imageSlicer,
  imageStack,
  innerWorkflow,
  jsonParser,
  keypointVisualization,
  kimiOpenrouter,
  labelVisualization,
  lineCounter,
  lineCounterVisualization,
  llama32Vision,
  llamaVision,
  lmm,
  lmmForClassification,
  localFileSink,
  maskAreaMeasurement,
  maskEdgeSnap,
  maskVisualization,
  metaVlm,
  modelComparisonVisualization,
  modelMonitoringInferenceAggregator,
  moondream2,
  morphologicalTransformation,
  motionDetection,
  ocrModel,
  onvifSink,
  openAi,
  openaiCompatible,
  openrouter,
  overlap,
  overlapAnalysis,
  pathDeviationAnalytics,
  perClassConfidenceFilter,
  perceptionEncoder,
  perspectiveCorrection,
  pixelColorCount,
  pixelateVisualization,
  polygonVisualization,
  polygonZoneVisualization,
  ppOcr,
  propertyDefinition,
  qrCodeDetector,
  qrCodeGenerator,
  qwen25vl,
  qwen35Openrouter,
  qwen35vl,
  qwen36Openrouter,
  qwen3vl,
  qwenVlm,
  rateLimiter,
  referencePathVisualization,
  relativeStatoicCrop,
  richLabelVisualization,
  roboflowClassificationModel,
  roboflowCustomMetadata,
  roboflowDatasetUpload,
  roboflowInstanceSegmentationModel,
  roboflowKeypointDetectionModel,
  roboflowMultiLabelClassificationModel,
  roboflowObjectDetectionModel,
  roboflowSemanticSegmentationModel,
  roboflowVisionEvents,
  s3Sink,
  sam3,
  sam3Interactive,
  sam3Video,
  segPreview,
  segmentAnything,
  segmentAnything2Video,
  sift,
  siftComparison,
  sizeMeasurement,
  slackNotification,
  smolvlm2,
  spacexai,
  stabilityAiImageGen,
  stabilityAiInpainting,
  stabilityAiOutpainting,
  stabilizeDetections,
  stitchImages,
  stitchOcrDetections,
  stringTemplate,
  switchCase,
  templateMatching,
  textDisplay,
  threshold,
  timeInZone,
  traceVisualization,
  trackClassLock,
  trackersBotsort,
  trackersBytetrack,
  trackersOcsort,
  trackersSort,
  triangleVisualization,
  twilioSmsNotification,
  velocity,
  visionEventBundle,
  visualSearch,
  visualSearchClassifier,
  vlmAsClassifier,
  vlmAsDetector,
  webhookSink,
  yoloWorldModel,
});
