/** Values by the properties that they are set to. Selectors in them lead to the steps of {@linkcode KIND_SOURCES}. */
type Values = Readonly<Record<string, unknown>>;

/** What examples set properties of these names to, where the block takes it: data that says what it is. */
export const USUAL_VALUES: Values = {
  aggregation_mode: { predictions: ["count"] },
  altitude: 120,
  base_url: "http://localhost:8000/v1",
  bucket_name: "street-signs",
  camera_ip: "192.168.0.10",
  camera_port: 80,
  camera_username: "operator",
  channel: "C0123456789",
  class_names: ["stop", "yield"],
  class_thresholds: { stop: 0.6, yield: 0.4 },
  classes: ["stop", "yield"],
  cooldown_session_key: "front-door",
  cx: 320,
  cy: 240,
  event_type: "safety_alert",
  expected_fields: ["sign", "speed"],
  field_name: "inspector",
  field_value: "Ann",
  fx: 800,
  fy: 800,
  height: 480,
  interval: 10,
  k1: 0.1,
  k2: 0,
  k3: 0,
  key: "last_sign",
  latitude: 52.52,
  length: 5,
  line_segment: [[0, 240], [640, 240]],
  longitude: 13.405,
  message: "A sign was seen.",
  method: "POST",
  model_id: "signs/3",
  model_name: "my-model",
  object_1_class_name: "car",
  object_2_class_name: "sign",
  offset_height: 10,
  offset_width: 10,
  operations: [{ type: "SequenceLength" }],
  overlap_class_name: "person",
  p1: 0,
  p2: 0,
  perspective_polygons: [[[100, 100], [500, 100], [600, 400], [0, 400]]],
  prompt: "What does the sign say?",
  raw_json: '{ "sign": "stop", "speed": 30 }',
  receiver_email: "ann@example.com",
  receiver_number: "+15550100",
  reference_dimensions: [4.5, 5],
  reference_path: [[0, 240], [320, 200], [640, 240]],
  required_number_of_vertices: 4,
  required_votes: 1,
  sender_email: "signs@example.com",
  sender_number: "+15550101",
  smtp_server: "smtp.example.com",
  solution: "sign-counter",
  source_id: "front-door",
  subject: "Signs",
  target_color: [255, 0, 0],
  target_directory: "signs",
  target_project: "signs",
  text: "Stop",
  texts: ["a stop sign", "a yield sign"],
  thresh_value: 127,
  unique_aggregator_key: "signs",
  url: "https://example.com/signs",
  usage_quota_name: "signs",
  variables_storing_secrets: ["SIGNS_API_KEY"],
  width: 640,
  workspace: "my-workspace",
  x_center: 320,
  y_center: 240,
  zone: [[100, 100], [500, 100], [500, 400], [100, 400]],
};

/** A statement that holds where something was detected. */
const ANY_DETECTED = {
  type: "StatementGroup",
  statements: [{
    type: "BinaryStatement",
    left_operand: {
      type: "DynamicOperand",
      operand_name: "predictions",
      operations: [{ type: "SequenceLength" }],
    },
    comparator: { type: "(Number) >" },
    right_operand: { type: "StaticOperand", value: 0 },
  }],
};

const DETECTED = { predictions: "$steps.detect.predictions" };
const ON_TO_A_MODEL = "$steps.ask";

/** What examples set in steps of these blocks, required or not, by their names without version. */
export const BLOCK_VALUES: Readonly<Record<string, Values>> = {
  continue_if: {
    condition_statement: ANY_DETECTED,
    evaluation_parameters: DETECTED,
    next_steps: [ON_TO_A_MODEL],
  },
  csv_formatter: { columns_data: DETECTED, columns_operations: { predictions: [{ type: "SequenceLength" }] } },
  data_aggregator: {
    data: DETECTED,
    data_operations: { predictions: [{ type: "SequenceLength" }] },
    aggregation_mode: { predictions: ["sum"] },
  },
  delta_filter: { next_steps: [ON_TO_A_MODEL] },
  detections_filter: {
    operations: [{
      type: "DetectionsFilter",
      filter_operation: {
        type: "StatementGroup",
        statements: [{
          type: "BinaryStatement",
          left_operand: {
            type: "DynamicOperand",
            operations: [{ type: "ExtractDetectionProperty", property_name: "confidence" }],
          },
          comparator: { type: "(Number) >=" },
          right_operand: { type: "StaticOperand", value: 0.5 },
        }],
      },
    }],
  },
  detections_transformation: { operations: [{ type: "DetectionsShift", shift_x: 10, shift_y: 0 }] },
  expression: {
    data: DETECTED,
    switch: {
      type: "CasesDefinition",
      cases: [{
        type: "CaseDefinition",
        condition: ANY_DETECTED,
        result: { type: "StaticCaseResult", value: "seen" },
      }],
      default: { type: "StaticCaseResult", value: "none" },
    },
  },
  frame_delay: { offset: -1 },
  inner_workflow: {
    workflow_definition: {
      version: "1.0",
      inputs: [{ type: "WorkflowParameter", name: "predictions" }],
      steps: [{
        type: "roboflow_core/property_definition@v1",
        name: "count",
        data: "$inputs.predictions",
        operations: [{ type: "SequenceLength" }],
      }],
      outputs: [{ type: "JsonField", name: "count", selector: "$steps.count.output" }],
    },
    parameter_bindings: DETECTED,
  },
  openrouter: { model_id: "meta-llama/llama-4-maverick" },
  qr_code_generator: { text: "https://example.com/signs" },
  rate_limiter: { next_steps: [ON_TO_A_MODEL] },
  stability_ai_image_gen: { prompt: "A stop sign in the rain." },
  stability_ai_inpainting: { prompt: "A yield sign." },
  string_template: {
    template: "{{ predictions }} signs",
    data: DETECTED,
    data_operations: { predictions: [{ type: "SequenceLength" }, { type: "ToString" }] },
  },
  switch_case: { value: "stop", cases: { stop: ON_TO_A_MODEL } },
};
