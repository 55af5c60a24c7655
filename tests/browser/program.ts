/**
 * What is done in a page and in Deno alike. It is bundled for the page, and imported here.
 *
 * @module
 */
import { checkStep, checkWorkflow } from "../../src/check/check.ts";
import { decode, engine } from "../../src/engine/engine.ts";
import { vlmAsDetector } from "../../src/formatters/formatters.ts";
import { detectionsFilter } from "../../src/blocks/catalogue/detections_filter.ts";
import { diff, input, InvalidStepError, llamaVision, openRouter, RunError, toTypeScript, workflow } from "../../mod.ts";

const photo = input.image("photo");
const find = llamaVision.v3("find").images(photo).task("object-detection").classes(["cat", "cup"]);
const caption = llamaVision.v2("caption").images(photo).task("caption").apiKey(input.parameter("key", "secret"));

const both = workflow().inputs(photo, input.parameter("key", "secret")).steps(find, caption)
  .outputs({ boxes: find.outputs.predictions, caption: caption.outputs.output });

function problemsOf(json: unknown): unknown {
  try {
    return llamaVision.v2.parse(json).toJSON();
  } catch (error) {
    if (!(error instanceof InvalidStepError)) throw error;
    return error.problems;
  }
}

/** Everything that needs neither a model nor a file, as JSON. */
export async function withoutModel(): Promise<string> {
  const definition = both.toJSON();
  const broken = { ...definition, steps: [...definition.steps, { type: "roboflow_core/nothing@v1", name: "find" }] };
  return JSON.stringify({
    step: find,
    filled: caption.toJSON({ defaults: true }),
    schema: llamaVision.v3.jsonSchema(),
    filter: detectionsFilter.v1.jsonSchema(),
    definition,
    verdict: await both.check(),
    problems: await checkWorkflow(broken),
    aStep: await checkStep({ type: "roboflow_core/llama_vision@v2", name: "a b", images: 3 }),
    parsed: problemsOf(JSON.parse(JSON.stringify(caption))),
    refused: problemsOf({ type: "roboflow_core/llama_vision@v2", name: "sign", images: "photo.jpg", max_tokens: 1 }),
    again: workflow.parse(definition).toJSON(),
    changes: await diff(definition, workflow().inputs(photo).steps(find).outputs({}).toJSON()),
    chart: await both.toMermaid(),
    program: await toTypeScript(definition),
    detector: vlmAsDetector({
      text: JSON.stringify({
        detections: [{ x_min: 0.1, y_min: 0.2, x_max: 0.3, y_max: 0.4, class_name: "cat", confidence: 1 }],
      }),
      classes: ["cat"],
      image: { width: 640, height: 480 },
      modelType: "anthropic-claude",
      taskType: "object-detection",
    }),
  }, (key, value) => key === "detection_id" || key === "inference_id" ? "an id" : value);
}

/** What became of asking: the answer, or why there is none. */
export interface Asked {
  readonly reason?: string;
  readonly message?: string;
  readonly attempts?: number;
  readonly answer?: unknown;
}

async function asked(ask: () => Promise<unknown>): Promise<Asked> {
  try {
    return { answer: await ask() };
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    return { reason: error.reason._tag, message: error.message, attempts: error.attempts };
  }
}

/** Asks a model, and a Roboflow server, about a picture, in each of the ways that a page can. */
export async function withModel(
  urls: { readonly model: string; readonly engine: string; readonly picture: string },
  dangerouslyAllowBrowser: boolean | undefined,
): Promise<Readonly<Record<"one" | "batch" | "here" | "there", Asked>>> {
  const target = openRouter({ apiKey: "sk-or-v1-visitor", baseURL: urls.model });
  const options = { target, model: "meta-llama/llama-4-scout", dangerouslyAllowBrowser };
  const picture = await (await fetch(urls.picture)).blob();
  const words = llamaVision.v2("words").images(photo).task("caption");
  const worded = workflow().inputs(photo).steps(words).outputs({ words: words.outputs.output });
  return {
    one: await asked(async () => (await words.run(picture, options)).prediction),
    batch: await asked(async () => {
      const pictures = [picture, new URL(urls.picture), "photo.jpg"];
      const { records } = await words.runAll(pictures, { ...options, order: "input", allowPrivateHosts: true })
        .collect();
      return records.map((record) => record.ok ? record.answer.prediction : record.error.message);
    }),
    here: await asked(async () => (await worded.runHere({ photo: picture }, options)).outputs),
    there: await asked(async () => {
      const server = engine({ url: urls.engine, apiKey: "rf_visitor", dangerouslyAllowBrowser });
      const { outputs } = await server.run(worded, { photo: picture });
      return await decode(outputs[0]?.words);
    }),
  };
}
