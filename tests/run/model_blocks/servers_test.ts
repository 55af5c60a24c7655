import { test } from "node:test";
import assert from "node:assert/strict";
import { compatible, openRouter, roboflow, type Target } from "@stepwright/workflows";
import { type RecordedRequest, type StandIn, startOpenRouter } from "@stepwright/workflows/testing";
import { failureOf, withEnvironment } from "../failure.ts";
import { askStep, bodyOf, picture } from "./asked.ts";

const NO_KEYS = { OPENROUTER_API_KEY: undefined, ROBOFLOW_API_KEY: undefined };

/** How a step of a workflow asks: at which path, with which key. */
async function wayOf(
  type: string,
  values: object,
  targetAt: (server: StandIn) => Target,
  environment: Readonly<Record<string, string | undefined>> = NO_KEYS,
): Promise<RecordedRequest> {
  await using server = await startOpenRouter();
  const step = { images: await picture(), task_type: "caption", ...values };
  await withEnvironment(environment, () => askStep(type, step, { target: targetAt(server) }));
  return server.requests.at(-1)!;
}

const GEMMA = "roboflow_core/google_gemma@v2";
const MUSE = "roboflow_core/meta_vlm@v1";

test("the run's key comes before the step's own, that before the environment's", async () => {
  const environment = { ...NO_KEYS, OPENROUTER_API_KEY: "sk-or-v1-of-env" };
  const own = { api_key: "sk-or-v1-x" };
  const withKey = ({ url }: StandIn) => openRouter({ baseURL: url, apiKey: "sk-or-v1-of-option" });
  const without = ({ url }: StandIn) => openRouter({ baseURL: url });
  assert.equal((await wayOf(GEMMA, own, withKey, environment)).apiKey, "sk-or-v1-of-option");
  assert.equal((await wayOf(GEMMA, own, without, environment)).apiKey, "sk-or-v1-x");
  assert.equal((await wayOf(GEMMA, {}, without, environment)).apiKey, "sk-or-v1-of-env");
});

test("a key that Roboflow manages is sent to Roboflow alone, with what the block says beside it", async () => {
  const through = ({ roboflowUrl }: StandIn) => roboflow({ baseURL: roboflowUrl, apiKey: "rf-of-option" });
  const request = await wayOf(MUSE, { api_key: "rf_key:user:7", privacy_level: "zdr" }, through);
  const { messages: _, ...body } = bodyOf(request);
  assert.deepEqual([request.path, request.apiKey], ["/apiproxy/openrouter", "rf-of-option"]);
  assert.deepEqual(body, {
    openrouter_api_key: "rf_key:user:7",
    model: "meta/muse-spark-1.2",
    max_tokens: 2048,
    privacy_level: "zdr",
    reasoning: { effort: "low" },
  });
  const { privacy_level } = bodyOf(await wayOf("roboflow_core/kimi_openrouter@v1", {}, through)) as {
    privacy_level?: string;
  };
  assert.equal(privacy_level, "deny");
});

test("another server is asked for its own model, and nothing of OpenRouter's", async () => {
  const local = ({ compatibleUrl }: StandIn) => compatible({ baseURL: compatibleUrl, model: "llama3.2-vision" });
  const request = await wayOf(MUSE, { api_key: "sk-or-v1-x", model_version: "no such label" }, local);
  assert.deepEqual(Object.keys(bodyOf(request)).sort(), ["max_tokens", "messages", "model"]);
  assert.deepEqual([bodyOf(request).model, request.apiKey], ["llama3.2-vision", undefined]);
});

test("a step without a key, where there is none, is not asked", async () => {
  const step = { images: await picture(), task_type: "caption" };
  const error = await withEnvironment(NO_KEYS, () => failureOf(askStep(GEMMA, step)));
  assert.equal(error.reason._tag, "MissingKey");
  const managed = await withEnvironment(
    NO_KEYS,
    () => failureOf(askStep(GEMMA, { ...step, api_key: "rf_key:account" })),
  );
  assert.match(
    managed.message,
    /its key is "rf_key:account", which Roboflow manages, and there is no key for Roboflow/,
  );
});
