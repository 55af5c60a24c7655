import * as Effect from "effect/Effect";
import { openRouter } from "@stepwright/workflows";
import { modelLayer } from "@stepwright/workflows/effect";
import {
  type RecordedRequest,
  type StandIn,
  type StandInOptions,
  startOpenRouter,
} from "@stepwright/workflows/testing";
import type { Answer } from "../../../src/run/answer.ts";
import { ask } from "../../../src/run/ask/ask.ts";
import { loadImage } from "../../../src/run/images/load_image.ts";
import { imagesOf, modelPlan, outputsOf } from "../../../src/run/model_blocks/model_plan.ts";
import { prepareResolved, readAtHand } from "../../../src/run/prepare.ts";
import type { BatchOptions } from "../../../src/run/run_options.ts";
import { IMAGE, type ImageValue } from "../../../src/values/image_value.ts";

/** A picture as a step of a workflow gets it. */
export async function picture(path = "examples/images/chelsea.jpg"): Promise<ImageValue> {
  const loaded = await loadImage(path);
  const { width, height } = loaded.size!;
  const origin = { id: "image", left: 0, top: 0, width, height };
  return { kind: IMAGE, width, height, parent: origin, root: origin, name: path, loaded };
}

/** What a step of a workflow asked, and what came of it. */
export interface AskedStep {
  readonly key: string;
  readonly answer: Answer<unknown>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** Asks as a workflow does: for a step whose references are replaced, about pictures that are at hand. */
export function askStep(
  type: string,
  values: Readonly<Record<string, unknown>>,
  options: BatchOptions = {},
): Promise<AskedStep> {
  const plan = modelPlan(type, { name: "step", ...values });
  return Effect.gen(function* () {
    const prepared = yield* prepareResolved(plan, { retries: 0, ...options });
    const read = yield* readAtHand(prepared, "step", imagesOf(plan).map(({ loaded }) => loaded));
    const outcome = yield* ask(prepared, read, {
      around: (gate) => gate,
      keep: () => Effect.void,
      started: performance.now(),
    });
    const answer = yield* Effect.fromResult(outcome);
    const [image] = imagesOf(plan);
    return { key: read.key, answer, outputs: outputsOf(plan, answer, { image, newId: () => "an-id" }) };
  }).pipe(Effect.provide(modelLayer()), Effect.runPromise);
}

/** A chat completion request, as far as these tests look into it. */
export interface Body {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string | readonly { type: string }[] }[];
  readonly max_tokens: number;
  readonly temperature?: number;
  readonly provider?: object;
  readonly reasoning?: object;
}

export function bodyOf(request: RecordedRequest | undefined): Body {
  return request!.body as Body;
}

/** Asks the stand-in for OpenRouter, and tells what it was sent. */
export async function askStandIn(
  type: string,
  values: Readonly<Record<string, unknown>>,
  { options, ...standIn }: StandInOptions & { readonly options?: BatchOptions } = {},
): Promise<AskedStep & { readonly request: RecordedRequest; readonly body: Body }> {
  await using server: StandIn = await startOpenRouter(standIn);
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-of-option" });
  const asked = await askStep(type, values, { target, ...options });
  const request = server.requests.at(-1)!;
  return { ...asked, request, body: bodyOf(request) };
}
