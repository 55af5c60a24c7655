import { execFile } from "node:child_process";
import { mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { promisify } from "node:util";
import assert from "node:assert/strict";
import { startOpenRouter } from "@stepwright/workflows/testing";
import { flagsOf, type JobName } from "../permissions/jobs.ts";

const runProgram = promisify(execFile);

/** An example, what it is allowed, and what it must have printed. */
interface Example {
  readonly jobs: readonly JobName[];
  /** The one image that it reads. */
  readonly photo?: string;
  /** The variables that it reads itself, so that this test can tell it where the servers are. */
  readonly variables?: string;
  readonly printed: readonly RegExp[];
}

const ASKING = ["ask OpenRouter", "take the key from the environment"] as const;

const VALID = /the engine would run it/;

const EXAMPLES: Readonly<Record<string, Example>> = {
  "demo.ts": {
    jobs: ["the stand-in of `./testing`", "take the key from the environment", "read a folder of images"],
    printed: [
      /a stand-in runs here, and its answers are scripted/,
      /"type": "roboflow_core\/llama_vision@v2"/,
      /chelsea\.jpg +cat, 96 % +\(\$0\.\d+, \d+ ms\)/,
      /coffee\.jpg +A cup of coffee with a spoon stands on a saucer\./,
      /chelsea\.jpg +cat, 91 %, pixels 9,12 to \d+,\d+/,
      /5 of 5 answered/,
    ],
  },
  "emit_json.ts": {
    jobs: [],
    printed: [
      /"images": "\$inputs\.photo"/,
      /privacy_level: "deny"/,
      /\$steps\.sign\.output/,
      /max_tokens: Cannot read/,
    ],
  },
  "object_detection.ts": {
    jobs: [],
    printed: [/"default_value": 0\.4/, /"custom_confidence": "\$inputs\.confidence"/, VALID],
  },
  "dynamic_crop.ts": { jobs: [], printed: [/crops · image/, /^0 problems$/m] },
  "visualizations.ts": { jobs: [], printed: [/"image": "\$steps\.boxes\.image"/, VALID] },
  "property_definition.ts": { jobs: [], printed: [/"type": "SequenceLength"/, VALID] },
  "detections_filter.ts": { jobs: [], printed: [/"classes": "\$inputs\.wanted"/, VALID] },
  "continue_if.ts": { jobs: [], printed: [/"\$steps\.caption"/, VALID] },
  "vlm_parsers.ts": { jobs: [], printed: [/"selector": "\$steps\.record\.place"/, VALID] },
  "workflow_here.ts": {
    jobs: [...ASKING, "shrink, turn or crop images"],
    variables: "OPENROUTER_BASE_URL",
    printed: [/chelsea\.jpg \[ "A scripted caption\.", "A scripted caption\." \]/, /^6 questions for \$0\./m],
  },
  "one_image.ts": {
    jobs: [...ASKING, "read an image"],
    photo: "examples/images/chelsea.jpg",
    variables: "OPENROUTER_BASE_URL",
    printed: [/^cat \(0\.97\), by meta-llama\/llama-4-scout for \$0\.0/],
  },
  "batch.ts": {
    jobs: [...ASKING, "read a folder of images", "keep a journal"],
    variables: "OPENROUTER_BASE_URL,JOURNAL",
    printed: [/^rocket\.jpg: A scripted caption\.$/m],
  },
  "folder.ts": {
    jobs: [...ASKING, "read a folder of images"],
    variables: "OPENROUTER_BASE_URL",
    printed: [/examples\/images\/rocket\.jpg: animal/],
  },
  "structured_answers.ts": {
    jobs: [...ASKING, "read an image"],
    photo: "examples/images/coffee.jpg",
    variables: "OPENROUTER_BASE_URL",
    printed: [/drink: "what is in the cup"/, /espresso in a white cup, with a saucer/],
  },
  "local_ollama.ts": {
    jobs: ["ask a server of your own: `compatible()`, `engine()`", "read an image"],
    photo: "examples/images/rocket.jpg",
    variables: "OLLAMA_BASE_URL",
    printed: [/^A scripted caption\. \(\d+ ms\)/],
  },
  "with_effect.ts": {
    jobs: [...ASKING, "read the images of a pattern"],
    variables: "OPENROUTER_BASE_URL",
    printed: [/astronaut\.jpg: A scripted caption\.\n.*chelsea\.jpg: /],
  },
};

/** No program, but what the demo and the batch have their stand-in say. */
const PARTS = ["scripted_answers.ts"];

test("every example is run", async () => {
  const programs = (await readdir("examples")).filter((name) => name.endsWith(".ts") && !PARTS.includes(name));
  assert.deepEqual(programs.toSorted(), Object.keys(EXAMPLES).toSorted());
});

for (const [example, { jobs, photo = "photo.jpg", variables, printed }] of Object.entries(EXAMPLES)) {
  test(`examples/${example} runs with the least permissions, and prints what it says`, async () => {
    await using server = await startOpenRouter({
      answers: { "structured-answering": { drink: "espresso", color: "white", saucer: true } },
    });
    const { host } = new URL(server.url);
    const folder = await realpath(await mkdtemp(join(tmpdir(), "stepwright-")));
    const journal = join(folder, "captions.jsonl");
    const { OPENROUTER_API_KEY: _, ...env } = process.env;
    const key = example === "demo.ts" ? {} : { OPENROUTER_API_KEY: "sk-or-v1-example" };
    const flags = flagsOf(jobs, {
      "openrouter.ai": host,
      "localhost:11434": host,
      "photo.jpg": photo,
      "photos": "examples/images",
      "captions.jsonl": journal,
    });
    const { stdout } = await runProgram(process.execPath, [
      "run",
      "--no-prompt",
      "--no-check",
      ...flags,
      ...(variables === undefined ? [] : [`--allow-env=${variables}`]),
      `examples/${example}`,
    ], {
      env: {
        ...env,
        ...key,
        OPENROUTER_BASE_URL: server.url,
        OLLAMA_BASE_URL: server.compatibleUrl,
        JOURNAL: journal,
        NO_COLOR: "1",
      },
    });
    await rm(folder, { recursive: true });
    for (const pattern of printed) assert.match(stdout, pattern);
  });
}
