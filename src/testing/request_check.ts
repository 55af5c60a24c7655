import * as z from "zod/mini";
import type { Arrival } from "./arrival.ts";
import { decodeDataUrl } from "./data_url.ts";
import type { Refusal } from "./refusal.ts";

// OpenRouter reads null as absent.
const number = (from: number, to: number) => z.nullish(z.number().check(z.gte(from), z.lte(to)));
const integer = (from: number) => z.nullish(z.int().check(z.gte(from)));
const flag = z.nullish(z.boolean());
const strings = z.nullish(z.array(z.string()));
const anything = z.optional(z.unknown());
const oneOf = (...words: string[]) => z.nullish(z.enum(words));

const part = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string() }),
  z.object({
    type: z.literal("image_url"),
    image_url: z.object({ url: z.string(), detail: oneOf("auto", "low", "high", "original") }),
  }),
  z.object({ type: z.literal("input_audio"), input_audio: z.looseObject({}) }),
  z.object({ type: z.literal("file"), file: z.looseObject({}) }),
  z.object({ type: z.literal("video_url"), video_url: z.looseObject({}) }),
]);

const messages = z.array(z.object({
  role: z.enum(["system", "developer", "user", "assistant", "tool"]),
  content: z.nullish(z.union([z.string(), z.array(part)])),
})).check(z.minLength(1));

const price = z.optional(z.union([z.number(), z.string()]));
const QUANTIZATIONS = "int4,int8,fp4,mxfp4,nvfp4,fp6,fp8,mxfp8,fp16,bf16,fp32,unknown".split(",");
const quantizations = z.nullish(z.array(z.enum(QUANTIZATIONS)));

const provider = z.nullish(z.strictObject({
  allow_fallbacks: flag,
  data_collection: oneOf("allow", "deny"),
  enforce_distillable_text: flag,
  ignore: strings,
  // The guide shows numbers, the specification types them as strings.
  max_price: z.optional(
    z.strictObject({ prompt: price, completion: price, request: price, image: price, audio: price }),
  ),
  only: strings,
  order: strings,
  preferred_max_latency: anything,
  preferred_min_throughput: anything,
  quantizations,
  require_parameters: flag,
  sort: anything,
  zdr: flag,
}));

const responseFormat = z.nullish(z.discriminatedUnion("type", [
  z.looseObject({ type: z.enum(["text", "json_object", "python"]) }),
  z.looseObject({ type: z.literal("grammar"), grammar: z.string() }),
  z.looseObject({
    type: z.literal("json_schema"),
    json_schema: z.looseObject({
      name: z.string().check(z.minLength(1), z.maxLength(64)),
      schema: z.optional(z.looseObject({})),
      strict: flag,
    }),
  }),
]));

const reasoning = z.nullish(
  z.looseObject({ effort: z.nullish(z.string()), max_tokens: integer(1), exclude: flag, enabled: flag }),
);

/** Every key of `ChatRequest`; those that no image task needs are not looked into. */
export const chatRequest = z.strictObject({
  cache_control: anything,
  debug: anything,
  frequency_penalty: number(-2, 2),
  image_config: anything,
  logit_bias: anything,
  logprobs: flag,
  max_completion_tokens: integer(1),
  max_tokens: integer(1),
  messages,
  metadata: z.nullish(z.record(z.string(), z.string())),
  min_p: number(0, 1),
  modalities: anything,
  model: z.optional(z.string()),
  models: strings,
  parallel_tool_calls: flag,
  plugins: z.nullish(z.array(z.looseObject({ id: z.string() }))),
  prediction: anything,
  presence_penalty: number(-2, 2),
  prompt_cache_key: anything,
  prompt_cache_options: anything,
  provider,
  reasoning,
  reasoning_effort: anything,
  repetition_penalty: number(0, 2),
  response_format: responseFormat,
  route: anything,
  seed: z.nullish(z.int()),
  service_tier: anything,
  session_id: z.nullish(z.string().check(z.maxLength(256))),
  stop: z.nullish(z.union([z.string(), z.array(z.string())])),
  stop_server_tools_when: anything,
  stream: flag,
  stream_options: anything,
  temperature: number(0, 2),
  tool_choice: anything,
  tools: z.nullish(z.array(z.looseObject({}))),
  top_a: number(0, 1),
  top_k: integer(0),
  top_logprobs: integer(0),
  top_p: number(0, 1),
  trace: anything,
  user: z.nullish(z.string()),
});

/** The body of the Roboflow-managed path, which takes a privacy level in place of `provider`. */
const managedRequest = z.strictObject({
  openrouter_api_key: z.string().check(z.regex(/^rf_key:(account$|user:.)/)),
  model: z.string(),
  messages,
  max_tokens: z.int().check(z.gte(1)),
  privacy_level: z.enum(["allow", "deny", "zdr"]),
  temperature: number(0, 2),
  reasoning,
  quantizations,
});

/** The body that a local server takes: OpenAI's own keys, none of OpenRouter's. */
const compatibleRequest = z.strictObject({
  model: z.string(),
  messages,
  max_tokens: integer(1),
  temperature: number(0, 2),
  top_p: number(0, 1),
  response_format: responseFormat,
  seed: z.nullish(z.int()),
  stop: z.nullish(z.union([z.string(), z.array(z.string())])),
  stream: flag,
});

/** Says why OpenRouter would refuse a request, or nothing where it would answer. */
export function checkChatRequest(arrival: Arrival): Refusal | undefined {
  if (arrival.apiKey === undefined) return refusal(401, "authentication", "No auth credentials found");
  // A Roboflow key that is sent out as a bearer token is a leak.
  if (/\s|^rf_/.test(arrival.apiKey)) return refusal(401, "authentication", "User not found.");
  return checkBody(chatRequest, arrival);
}

/** Says why Roboflow would refuse a request on the managed path, or nothing where it would pass it on. */
export function checkManagedRequest(arrival: Arrival): Refusal | undefined {
  if (arrival.apiKey === undefined) return refusal(401, "authentication", "No api_key in the query");
  return checkBody(managedRequest, arrival);
}

/** Says why a careful local server would refuse a request, or nothing where it would answer. It wants no key. */
export function checkCompatibleRequest(arrival: Arrival): Refusal | undefined {
  return checkBody(compatibleRequest, arrival);
}

type Body = z.infer<typeof chatRequest> | z.infer<typeof managedRequest> | z.infer<typeof compatibleRequest>;

function checkBody(schema: z.ZodMiniType<Body>, { body }: Arrival): Refusal | undefined {
  if (body === undefined) return refusal(400, "invalid_request", "Invalid JSON in the request body");
  const result = schema.safeParse(body, { error: wording });
  if (!result.success) return refusal(400, "invalid_request", sentence(result.error.issues[0]!));
  const { data } = result;
  if (!data.model && !("models" in data && data.models?.[0])) {
    return refusal(400, "invalid_request", "No models provided");
  }
  if ("stream" in data && data.stream) {
    return refusal(400, "invalid_request", "Cannot stream: the stand-in answers whole completions only");
  }
  return data.messages
    .flatMap(({ content }) => typeof content === "object" && content !== null ? content : [])
    .map((item) => item.type === "image_url" ? checkImageUrl(item.image_url.url) : undefined)
    .find((problem) => problem !== undefined);
}

/** A web address is taken as it is: the stand-in downloads nothing. */
function checkImageUrl(url: string): Refusal | undefined {
  if (/^https?:\/\/./.test(url)) return undefined;
  const decoded = decodeDataUrl(url);
  return "bytes" in decoded ? undefined : decoded;
}

const english = z.locales.en().localeError;

/** OpenRouter words unknown keys in its own way; the rest is Zod's English, without setting it for all of Zod. */
const wording: z.core.$ZodErrorMap = (issue) =>
  issue.code === "unrecognized_keys"
    ? `Unrecognized key(s) in object: ${issue.keys.map((key: string) => `'${key}'`).join(", ")}`
    : english(issue);

/** The message of an issue with its path. Of a union it takes the branch that got furthest into the value. */
function sentence(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): string {
  const path = [...above, ...issue.path];
  const branches = issue.code === "invalid_union" ? issue.errors.flatMap(([first]) => first ?? []) : [];
  const deepest = branches.toSorted((a, b) => b.path.length - a.path.length)[0];
  if (deepest !== undefined && deepest.path.length > 0) return sentence(deepest, path);
  return path.length === 0 ? issue.message : `${issue.message} at '${path.map(String).join(".")}'`;
}

function refusal(status: number, type: string, message: string): Refusal {
  return { status, type, message };
}
