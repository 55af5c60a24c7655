import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { promisify } from "node:util";
import assert from "node:assert/strict";
import { startOpenRouter } from "@stepwright/workflows/testing";

const runProgram = promisify(execFile);

/** What each example must have printed. */
const PRINTED: Readonly<Record<string, RegExp[]>> = {
  "demo.ts": [
    /a stand-in runs here, and its answers are scripted/,
    /"type": "roboflow_core\/llama_vision@v2"/,
    /chelsea\.jpg +cat, 96 % +\(\$0\.\d+, \d+ ms\)/,
    /coffee\.jpg +A cup of coffee with a spoon stands on a saucer\./,
    /chelsea\.jpg +cat, 91 %, pixels 9,12 to \d+,\d+/,
    /5 of 5 answered/,
  ],
  "emit_json.ts": [
    /"images": "\$inputs\.photo"/,
    /privacy_level: "deny"/,
    /\$steps\.sign\.output/,
    /max_tokens: Cannot read/,
  ],
  "object_detection.ts": [
    /"default_value": 0\.4/,
    /"custom_confidence": "\$inputs\.confidence"/,
    /the engine would run it/,
  ],
  "dynamic_crop.ts": [/crops · image/, /^0 problems$/m],
  "visualizations.ts": [/"image": "\$steps\.boxes\.image"/, /the engine would run it/],
  "property_definition.ts": [/"type": "SequenceLength"/, /the engine would run it/],
  "detections_filter.ts": [/"classes": "\$inputs\.wanted"/, /the engine would run it/],
  "continue_if.ts": [/"\$steps\.caption"/, /the engine would run it/],
  "vlm_parsers.ts": [/"selector": "\$steps\.record\.place"/, /the engine would run it/],
  "workflow_here.ts": [/chelsea\.jpg \[ "A scripted caption\.", "A scripted caption\." \]/, /^6 questions for \$0\./m],
  "one_image.ts": [/^cat \(0\.97\), by meta-llama\/llama-4-scout for \$0\.0/],
  "batch.ts": [/^rocket\.jpg: A scripted caption\.$/m],
  "folder.ts": [/examples\/images\/rocket\.jpg: animal/],
  "structured_answers.ts": [/drink: "what is in the cup"/, /espresso in a white cup, with a saucer/],
  "local_ollama.ts": [/^A scripted caption\. \(\d+ ms\)/],
  "with_effect.ts": [/astronaut\.jpg: A scripted caption\.\n.*chelsea\.jpg: /],
};

for (const [example, expected] of Object.entries(PRINTED)) {
  test(`examples/${example} runs, and prints what it says`, async () => {
    await using server = await startOpenRouter({
      answers: { "structured-answering": { drink: "espresso", color: "white", saucer: true } },
    });
    const folder = await mkdtemp(join(tmpdir(), "stepwright-"));
    const { OPENROUTER_API_KEY: _, ...env } = process.env;
    const key = example === "demo.ts" ? {} : { OPENROUTER_API_KEY: "sk-or-v1-example" };
    const { stdout } = await runProgram(process.execPath, ["run", "-A", "--no-check", `examples/${example}`], {
      env: {
        ...env,
        ...key,
        OPENROUTER_BASE_URL: server.url,
        OLLAMA_BASE_URL: server.compatibleUrl,
        JOURNAL: join(folder, "captions.jsonl"),
        NO_COLOR: "1",
      },
    });
    await rm(folder, { recursive: true });
    for (const pattern of expected) assert.match(stdout, pattern);
  });
}
