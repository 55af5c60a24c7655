import assert from "node:assert/strict";
import { beforeSchema } from "../../src/blocks/before_schema.ts";
import type { BlockDescription } from "../../src/blocks/description.ts";
import { isRecord } from "../../src/blocks/is_record.ts";
import { readValue } from "../../src/blocks/read_value.ts";
import { type UnmetDemand, unmetDemands } from "../../src/blocks/unmet_demands.ts";
import steps from "../cases/steps.json" with { type: "json" };
import workflows from "../cases/workflows.json" with { type: "json" };
import { block, BLOCKS, defaults } from "./known_blocks.ts";

function unmet(type: string, set: Readonly<Record<string, unknown>>): readonly UnmetDemand[] {
  const description = block(type);
  return unmetDemands(description, { ...defaults(description), ...set });
}

interface Finding {
  /** The properties that do not fit, by their schemas or by demands. */
  readonly properties: readonly string[];
  /** What the step does not meet as a whole, once all of its properties fit. */
  readonly step: readonly UnmetDemand[];
}

/** Reads each property as the engine does, and puts the demands to what fits. */
function readStep(block: BlockDescription, step: Readonly<Record<string, unknown>>): Finding {
  const values: Record<string, unknown> = { ...defaults(block) };
  const misfits = typeof step.name === "string" ? [] : ["name"];
  for (const [key, schema] of Object.entries(block.properties)) {
    const written = [key, ...block.propertyAliases?.[key] ?? []].find((name) => name in step);
    if (written === undefined && !block.required.includes(key)) continue;
    const given = written === undefined ? undefined : step[written];
    const reading = readValue(schema, beforeSchema(block, key, given), block.definitions);
    if (written !== undefined && reading.ok) values[key] = reading.value;
    else misfits.push(key);
  }
  const unmet = unmetDemands(block, values);
  const properties = [...misfits, ...unmet.filter(({ at }) => at === "property").map(({ property }) => property)];
  return { properties, step: properties.length > 0 ? [] : unmet };
}

/** What is wrong with a step; nothing is known of a step whose type the engine does not know. */
function findings(step: unknown): Finding | undefined {
  if (!isRecord(step)) return undefined;
  const found = BLOCKS.find(({ type, aliases = [], newer }) =>
    !newer && [type, ...aliases].includes(String(step.type))
  );
  return found && readStep(found, step);
}

/** What the engine only looks for once it has accepted each step by itself. */
const AFTER_THE_STEPS: readonly (string | undefined)[] = [
  "DuplicatedNameError",
  "ExecutionGraphStructureError",
  "InvalidReferenceTargetError",
  "ReferenceTypeError",
];

/** What the engine said of steps: whether it accepts them, and which of them it blamed. */
function* verdicts(): Generator<{ steps: readonly unknown[]; refused: boolean; blamed: readonly unknown[] }> {
  for (const { step, ok } of steps) yield { steps: [step], refused: !ok, blamed: [step.name] };
  for (const { definition, verdict } of workflows as readonly { definition: unknown; verdict: Verdict }[]) {
    const listed = isRecord(definition) && Array.isArray(definition.steps) ? definition.steps : [];
    const refused = verdict.error === "WorkflowSyntaxError";
    if (verdict.ok || refused || AFTER_THE_STEPS.includes(verdict.error)) {
      yield {
        steps: listed,
        refused,
        blamed: (verdict.where ?? []).map(([step]) => step),
      };
    }
  }
}

interface Verdict {
  readonly ok: boolean;
  readonly error?: string;
  readonly where?: readonly (readonly unknown[])[];
}

Deno.test("every step that the engine accepts meets the demands", () => {
  for (const { steps, refused } of verdicts()) {
    if (refused) continue;
    for (const step of steps) assert.deepEqual(findings(step), { properties: [], step: [] }, JSON.stringify(step));
  }
});

Deno.test("every step that the engine refuses has a property that does not fit, or does not meet a demand", () => {
  for (const { steps, refused, blamed } of verdicts()) {
    const suspects = refused ? steps.filter((step) => isRecord(step) && blamed.includes(step.name)) : [];
    const explained = suspects.map(findings).some((finding) =>
      finding === undefined || finding.properties.length + finding.step.length > 0
    );
    assert(explained || suspects.length === 0, JSON.stringify(suspects));
  }
});

Deno.test("the engine blames the properties that do not fit, and of the others the step", () => {
  let onStep = 0;
  for (const { step, where } of steps) {
    const finding = findings(step);
    if (where === undefined || finding === undefined) continue;
    assert.deepEqual([...finding.properties].sort(), [...where].sort(), JSON.stringify(step));
    assert.equal(finding.step.length > 0, where.length === 0);
    onStep += finding.step.length > 0 ? 1 : 0;
  }
  assert(onStep > 0);
});

Deno.test("every demand speaks of properties that the block has", () => {
  for (const { type, properties, demands = [] } of BLOCKS) {
    for (const demand of demands) {
      const named = Object.entries(demand).flatMap(([key, value]): readonly string[] => {
        if (["property", "as", "by", "than"].includes(key)) return [String(value)];
        if (["oneOf", "properties", "groups"].includes(key)) return [value].flat(2).map(String);
        return key === "where" || demand.rule === "notAll" && key === "values" ? Object.keys(Object(value)) : [];
      });
      assert.notEqual(named.length, 0);
      for (const name of named) assert(name in properties, `${type}: ${name}`);
    }
  }
});

Deno.test("a task needs its properties", () => {
  assert.deepEqual(unmet("llama_vision@v2", {}), [{
    code: "missing-property",
    at: "step",
    property: "prompt",
    message: 'Cannot use task_type "unconstrained" without prompt: wanted a text, or a reference of kind string',
  }]);
  assert.deepEqual(unmet("llama_vision@v2", { prompt: "" }), []);
  assert.deepEqual(unmet("llama_vision@v2", { task_type: "classification", classes: [] }), []);
  assert.deepEqual(unmet("llama_vision@v2", { task_type: "caption" }), []);
});

Deno.test("what has to be filled may not be empty", () => {
  const [found] = unmet("glm_ocr@v1", { task_type: "custom", prompt: "" });
  assert.equal(
    found?.message,
    'Cannot use task_type "custom" with an empty prompt: wanted a text, or a reference of kind string',
  );
  assert.deepEqual(unmet("glm_ocr@v1", { task_type: "custom", prompt: "$inputs.prompt" }), []);
  assert.deepEqual(
    unmet("qwen_vlm@v2", { task_type: "ocr", model_version: "Fine-tuned model" }).map((u) => u.message),
    [
      'Cannot use backend "native" and model_version "Fine-tuned model" without fine_tuned_model_id: wanted a text, or a ' +
      "reference of kind roboflow_model_id, string",
    ],
  );
  assert.deepEqual(
    unmet("qwen_vlm@v2", { task_type: "ocr", backend: "openrouter", model_version: "Fine-tuned model" }),
    [],
  );
});

Deno.test("one of several properties is enough", () => {
  assert.deepEqual(unmet("sam3_video@v1", { tracking_mode: "visual", boxes: "$steps.a.predictions" }), []);
  assert.match(
    unmet("sam3_video@v1", { tracking_mode: "visual" })[0]?.message ?? "",
    /^Cannot use tracking_mode "visual" without points or boxes: wanted /,
  );
});

Deno.test("a range is of literals, and its error stands on the property", () => {
  assert.deepEqual(unmet("google_gemma@v2", { task_type: "ocr", temperature: 2.5 }), [{
    code: "invalid-value",
    at: "property",
    property: "temperature",
    message: "Cannot set temperature to 2.5: wanted a number from 0 to 2, or a reference of kind float",
  }]);
  for (const temperature of [0, 2, NaN, "$inputs.temperature"]) {
    assert.deepEqual(unmet("google_gemma@v2", { task_type: "ocr", temperature }), []);
  }
  assert.equal(
    unmet("local_file_sink@v1", { max_entries_per_file: 0 })[0]?.message,
    "Cannot set max_entries_per_file to 0: wanted an integer of at least 1, or a reference of kind string",
  );
  assert.equal(unmet("frame_delay@v1", { offset: 1 }).length, 1);
  assert.deepEqual(unmet("frame_delay@v1", { offset: -256 }), []);
});

Deno.test("a model type has its own tasks", () => {
  assert.deepEqual(
    unmet("vlm_as_detector@v1", { model_type: "google-gemini", task_type: "region-proposal", classes: ["a"] }),
    [{
      code: "invalid-value",
      at: "step",
      property: "task_type",
      message: 'Cannot use task_type "region-proposal" with model_type "google-gemini": wanted "object-detection"',
    }],
  );
  assert.deepEqual(
    unmet("vlm_as_detector@v2", { model_type: "florence-2", task_type: "region-proposal", classes: null }),
    [],
  );
  assert.equal(unmet("vlm_as_detector@v2", { model_type: "muse", task_type: "object-detection" }).length, 1);
});

Deno.test("thinking leaves no temperature, and tokens for an answer", () => {
  const thinking = { task_type: "ocr", extended_thinking: true, thinking_budget_tokens: 2048 };
  assert.deepEqual(
    unmet("anthropic_claude@v3", { ...thinking, temperature: "$inputs.t", max_tokens: 2048 }).map((u) => u.message),
    [
      "Cannot set temperature with extended_thinking true",
      "Cannot set thinking_budget_tokens to 2048: wanted less than max_tokens, which is 2048",
    ],
  );
  assert.deepEqual(unmet("anthropic_claude@v3", { ...thinking, extended_thinking: false, temperature: 1 }), []);
  assert.deepEqual(unmet("anthropic_claude@v3", { ...thinking, max_tokens: 0 }), []);
});

Deno.test("reserved names, empty lists and stages that are both off are refused", () => {
  assert.deepEqual(unmet("json_parser@v1", { expected_fields: ["a", "error_status"] })[0], {
    code: "invalid-value",
    at: "property",
    property: "expected_fields",
    message: 'Cannot use the name "error_status" in expected_fields: the engine reserves it',
    fix: "choose another name",
  });
  assert.equal(unmet("csv_formatter@v1", { columns_data: { timestamp: 1 } })[0]?.property, "columns_data");
  assert.equal(unmet("email_notification@v1", { receiver_email: [] }).length, 1);
  assert.deepEqual(unmet("email_notification@v1", { receiver_email: "" }), []);
  assert.equal(
    unmet("pp_ocr@v1", { text_detection: "none", text_recognition: "none" })[0]?.message,
    'Cannot use text_detection "none" with text_recognition "none"',
  );
  assert.deepEqual(unmet("pp_ocr@v1", { text_detection: "none" }), []);
});

Deno.test("an inner workflow is handed over or referred to, not both and not neither", () => {
  const inline = { workflow_definition: { version: "1.0" } };
  const saved = { workflow_workspace_id: "space", workflow_id: "flow" };
  assert.deepEqual(unmet("inner_workflow@v1", inline), []);
  assert.deepEqual(unmet("inner_workflow@v1", saved), []);
  assert.deepEqual(unmet("inner_workflow@v1", { ...inline, workflow_id: "flow" }), []);
  assert.match(unmet("inner_workflow@v1", { ...inline, ...saved })[0]?.message ?? "", /with both/);
  assert.match(unmet("inner_workflow@v1", { ...saved, workflow_id: " " })[0]?.message ?? "", /with neither/);
});

Deno.test("a switch names each step once, and each case", () => {
  const targets = { cases: { a: "$steps.x", A: "$steps.y" }, default_next_steps: ["$steps.x"] };
  assert.deepEqual(unmet("switch_case@v1", targets).map(({ property, message }) => [property, message]), [
    ["default_next_steps", 'Cannot name "$steps.x" twice, in cases and default_next_steps'],
  ]);
  assert.deepEqual(
    unmet("switch_case@v1", { ...targets, default_next_steps: [], case_insensitive: true }).map((u) => u.message),
    ['Cannot tell "A" from "a" in cases with case_insensitive true'],
  );
});

Deno.test("confidences are as many as classes, which a text counts by its commas", () => {
  assert.deepEqual(unmet("sam3@v3", { per_class_confidence: [0.1, 0.2], class_names: "a,b" }), []);
  assert.deepEqual(unmet("sam3@v3", { per_class_confidence: [0.1, 0.2] }), []);
  assert.equal(
    unmet("sam3@v2", { per_class_confidence: [0.1, 0.2], class_names: "$inputs.classes" })[0]?.message,
    "Cannot set per_class_confidence to a list of length 2: wanted 1, as many as class_names",
  );
});

Deno.test("a point has two numbers", () => {
  const points = [{ x: 1, y: 2 }, [1, 2], [1, 2, false], { x: 1, y: 2, positive: "no" }];
  assert.deepEqual(unmet("sam3_interactive@v1", { points }), []);
  assert.deepEqual(unmet("sam3_interactive@v1", { points: "$inputs.points" }), []);
  for (const point of [{ x: 1 }, [1], [1, 2, 3, 4], [true, 1], ["1", 2], 5, null]) {
    assert.equal(unmet("sam3_interactive@v1", { points: [point] }).length, 1, JSON.stringify(point));
  }
});
