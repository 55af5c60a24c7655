import { type Catalogue, catalogueOf } from "../catalogue_index.ts";
import * as absoluteStaticCrop from "./facts/absolute_static_crop.ts";
import * as anthropicClaude from "./facts/anthropic_claude.ts";
import * as assetLibraryAttributes from "./facts/asset_library_attributes.ts";
import * as autoRotateOnEdges from "./facts/auto_rotate_on_edges.ts";
import * as backgroundColorVisualization from "./facts/background_color_visualization.ts";
import * as backgroundSubtraction from "./facts/background_subtraction.ts";
import * as barcodeDetector from "./facts/barcode_detector.ts";
import * as blurVisualization from "./facts/blur_visualization.ts";
import * as boundingBoxVisualization from "./facts/bounding_box_visualization.ts";
import * as boundingRect from "./facts/bounding_rect.ts";
import * as buffer from "./facts/buffer.ts";
import * as byteTracker from "./facts/byte_tracker.ts";
import * as cacheGet from "./facts/cache_get.ts";
import * as cacheSet from "./facts/cache_set.ts";
import * as cameraCalibration from "./facts/camera_calibration.ts";
import * as cameraFocus from "./facts/camera_focus.ts";
import * as circleVisualization from "./facts/circle_visualization.ts";
import * as classificationLabelVisualization from "./facts/classification_label_visualization.ts";
import * as clip from "./facts/clip.ts";
import * as clipComparison from "./facts/clip_comparison.ts";
import * as cogVlm from "./facts/cog_vlm.ts";
import * as colorVisualization from "./facts/color_visualization.ts";
import * as continueIf from "./facts/continue_if.ts";
import * as contoursDetection from "./facts/contours_detection.ts";
import * as contrastEnhancement from "./facts/contrast_enhancement.ts";
import * as contrastEqualization from "./facts/contrast_equalization.ts";
import * as convertGrayscale from "./facts/convert_grayscale.ts";
import * as cornerVisualization from "./facts/corner_visualization.ts";
import * as cosineSimilarity from "./facts/cosine_similarity.ts";
import * as cosmos3Edge from "./facts/cosmos3_edge.ts";
import * as cropVisualization from "./facts/crop_visualization.ts";
import * as csvFormatter from "./facts/csv_formatter.ts";
import * as currentTime from "./facts/current_time.ts";
import * as dataAggregator from "./facts/data_aggregator.ts";
import * as deltaFilter from "./facts/delta_filter.ts";
import * as depthEstimation from "./facts/depth_estimation.ts";
import * as detectionEventLog from "./facts/detection_event_log.ts";
import * as detectionOffset from "./facts/detection_offset.ts";
import * as detectionsClassesReplacement from "./facts/detections_classes_replacement.ts";
import * as detectionsCombine from "./facts/detections_combine.ts";
import * as detectionsConsensus from "./facts/detections_consensus.ts";
import * as detectionsDifference from "./facts/detections_difference.ts";
import * as detectionsFilter from "./facts/detections_filter.ts";
import * as detectionsListRollup from "./facts/detections_list_rollup.ts";
import * as detectionsMerge from "./facts/detections_merge.ts";
import * as detectionsNearestNeighbor from "./facts/detections_nearest_neighbor.ts";
import * as detectionsStitch from "./facts/detections_stitch.ts";
import * as detectionsTransformation from "./facts/detections_transformation.ts";
import * as dimensionCollapse from "./facts/dimension_collapse.ts";
import * as distanceMeasurement from "./facts/distance_measurement.ts";
import * as dominantColor from "./facts/dominant_color.ts";
import * as dotVisualization from "./facts/dot_visualization.ts";
import * as dynamicCrop from "./facts/dynamic_crop.ts";
import * as dynamicZone from "./facts/dynamic_zone.ts";
import * as easyOcr from "./facts/easy_ocr.ts";
import * as ellipseVisualization from "./facts/ellipse_visualization.ts";
import * as emailNotification from "./facts/email_notification.ts";
import * as environmentSecretsStore from "./facts/environment_secrets_store.ts";
import * as expression from "./facts/expression.ts";
import * as firstNonEmptyOrDefault from "./facts/first_non_empty_or_default.ts";
import * as florence2 from "./facts/florence_2.ts";
import * as frameDelay from "./facts/frame_delay.ts";
import * as gaze from "./facts/gaze.ts";
import * as geotagDetection from "./facts/geotag_detection.ts";
import * as glmOcr from "./facts/glm_ocr.ts";
import * as googleGemini from "./facts/google_gemini.ts";
import * as googleGemma from "./facts/google_gemma.ts";
import * as googleVisionOcr from "./facts/google_vision_ocr.ts";
import * as gridVisualization from "./facts/grid_visualization.ts";
import * as haloVisualization from "./facts/halo_visualization.ts";
import * as heatmapVisualization from "./facts/heatmap_visualization.ts";
import * as iconVisualization from "./facts/icon_visualization.ts";
import * as identifyChanges from "./facts/identify_changes.ts";
import * as identifyOutliers from "./facts/identify_outliers.ts";
import * as imageBlur from "./facts/image_blur.ts";
import * as imagePreprocessing from "./facts/image_preprocessing.ts";
import * as imageSlicer from "./facts/image_slicer.ts";
import * as imageStack from "./facts/image_stack.ts";
import * as innerWorkflow from "./facts/inner_workflow.ts";
import * as jsonParser from "./facts/json_parser.ts";
import * as keypointVisualization from "./facts/keypoint_visualization.ts";
import * as kimiOpenrouter from "./facts/kimi_openrouter.ts";
import * as labelVisualization from "./facts/label_visualization.ts";
import * as lineCounter from "./facts/line_counter.ts";
import * as lineCounterVisualization from "./facts/line_counter_visualization.ts";
import * as llama32Vision from "./facts/llama_3_2_vision.ts";
import * as llamaVision from "./facts/llama_vision.ts";
import * as lmm from "./facts/lmm.ts";
import * as lmmForClassification from "./facts/lmm_for_classification.ts";
import * as localFileSink from "./facts/local_file_sink.ts";
import * as maskAreaMeasurement from "./facts/mask_area_measurement.ts";
import * as maskEdgeSnap from "./facts/mask_edge_snap.ts";
import * as maskVisualization from "./facts/mask_visualization.ts";
import * as metaVlm from "./facts/meta_vlm.ts";
import * as modelComparisonVisualization from "./facts/model_comparison_visualization.ts";
import * as modelMonitoringInferenceAggregator from "./facts/model_monitoring_inference_aggregator.ts";
import * as moondream2 from "./facts/moondream2.ts";
import * as morphologicalTransformation from "./facts/morphological_transformation.ts";
import * as motionDetection from "./facts/motion_detection.ts";
import * as ocrModel from "./facts/ocr_model.ts";
import * as onvifSink from "./facts/onvif_sink.ts";
import * as openAi from "./facts/open_ai.ts";
import * as openaiCompatible from "./facts/openai_compatible.ts";
import * as openrouter from "./facts/openrouter.ts";
import * as overlap from "./facts/overlap.ts";
import * as overlapAnalysis from "./facts/overlap_analysis.ts";
import * as pathDeviationAnalytics from "./facts/path_deviation_analytics.ts";
import * as perClassConfidenceFilter from "./facts/per_class_confidence_filter.ts";
import * as perceptionEncoder from "./facts/perception_encoder.ts";
import * as perspectiveCorrection from "./facts/perspective_correction.ts";
import * as pixelColorCount from "./facts/pixel_color_count.ts";
import * as pixelateVisualization from "./facts/pixelate_visualization.ts";
import * as polygonVisualization from "./facts/polygon_visualization.ts";
import * as polygonZoneVisualization from "./facts/polygon_zone_visualization.ts";
import * as ppOcr from "./facts/pp_ocr.ts";
import * as propertyDefinition from "./facts/property_definition.ts";
import * as qrCodeDetector from "./facts/qr_code_detector.ts";
import * as qrCodeGenerator from "./facts/qr_code_generator.ts";
import * as qwen25vl from "./facts/qwen25vl.ts";
import * as qwen35Openrouter from "./facts/qwen3_5_openrouter.ts";
import * as qwen35vl from "./facts/qwen3_5vl.ts";
import * as qwen36Openrouter from "./facts/qwen3_6_openrouter.ts";
import * as qwen3vl from "./facts/qwen3vl.ts";
import * as qwenVlm from "./facts/qwen_vlm.ts";
import * as rateLimiter from "./facts/rate_limiter.ts";
import * as referencePathVisualization from "./facts/reference_path_visualization.ts";
import * as relativeStatoicCrop from "./facts/relative_statoic_crop.ts";
import * as richLabelVisualization from "./facts/rich_label_visualization.ts";
import * as roboflowClassificationModel from "./facts/roboflow_classification_model.ts";
import * as roboflowCustomMetadata from "./facts/roboflow_custom_metadata.ts";
import * as roboflowDatasetUpload from "./facts/roboflow_dataset_upload.ts";
import * as roboflowInstanceSegmentationModel from "./facts/roboflow_instance_segmentation_model.ts";
import * as roboflowKeypointDetectionModel from "./facts/roboflow_keypoint_detection_model.ts";
import * as roboflowMultiLabelClassificationModel from "./facts/roboflow_multi_label_classification_model.ts";
import * as roboflowObjectDetectionModel from "./facts/roboflow_object_detection_model.ts";
import * as roboflowSemanticSegmentationModel from "./facts/roboflow_semantic_segmentation_model.ts";
import * as roboflowVisionEvents from "./facts/roboflow_vision_events.ts";
import * as s3Sink from "./facts/s3_sink.ts";
import * as sam3 from "./facts/sam3.ts";
import * as sam3Interactive from "./facts/sam3_interactive.ts";
import * as sam3Video from "./facts/sam3_video.ts";
import * as segPreview from "./facts/seg_preview.ts";
import * as segmentAnything from "./facts/segment_anything.ts";
import * as segmentAnything2Video from "./facts/segment_anything_2_video.ts";
import * as sift from "./facts/sift.ts";
import * as siftComparison from "./facts/sift_comparison.ts";
import * as sizeMeasurement from "./facts/size_measurement.ts";
import * as slackNotification from "./facts/slack_notification.ts";
import * as smolvlm2 from "./facts/smolvlm2.ts";
import * as spacexai from "./facts/spacexai.ts";
import * as stabilityAiImageGen from "./facts/stability_ai_image_gen.ts";
import * as stabilityAiInpainting from "./facts/stability_ai_inpainting.ts";
import * as stabilityAiOutpainting from "./facts/stability_ai_outpainting.ts";
import * as stabilizeDetections from "./facts/stabilize_detections.ts";
import * as stitchImages from "./facts/stitch_images.ts";
import * as stitchOcrDetections from "./facts/stitch_ocr_detections.ts";
import * as stringTemplate from "./facts/string_template.ts";
import * as switchCase from "./facts/switch_case.ts";
import * as templateMatching from "./facts/template_matching.ts";
import * as textDisplay from "./facts/text_display.ts";
import * as threshold from "./facts/threshold.ts";
import * as timeInZone from "./facts/time_in_zone.ts";
import * as traceVisualization from "./facts/trace_visualization.ts";
import * as trackClassLock from "./facts/track_class_lock.ts";
import * as trackersBotsort from "./facts/trackers_botsort.ts";
import * as trackersBytetrack from "./facts/trackers_bytetrack.ts";
import * as trackersOcsort from "./facts/trackers_ocsort.ts";
import * as trackersSort from "./facts/trackers_sort.ts";
import * as triangleVisualization from "./facts/triangle_visualization.ts";
import * as twilioSmsNotification from "./facts/twilio_sms_notification.ts";
import * as velocity from "./facts/velocity.ts";
import * as visionEventBundle from "./facts/vision_event_bundle.ts";
import * as visualSearch from "./facts/visual_search.ts";
import * as visualSearchClassifier from "./facts/visual_search_classifier.ts";
import * as vlmAsClassifier from "./facts/vlm_as_classifier.ts";
import * as vlmAsDetector from "./facts/vlm_as_detector.ts";
import * as webhookSink from "./facts/webhook_sink.ts";
import * as yoloWorldModel from "./facts/yolo_world_model.ts";

/** What the engine knows of every block. */
export const CATALOGUE: Catalogue = catalogueOf([
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
].flatMap((family) => Object.values(family)));
