import { test } from "node:test";
import assert from "node:assert/strict";
import { type Fault, type FaultName, FAULTS, startOpenRouter } from "../../src/testing/stand_in.ts";
import { chat, managed, post, postManaged } from "./chat.ts";

const MODEL = "meta-llama/llama-3.2-11b-vision-instruct";

/** What one fault does to a request, read by plain fetch. */
interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // deno-lint-ignore no-explicit-any
  readonly body: any;
}

async function see(fault: Fault): Promise<Seen> {
  await using standIn = await startOpenRouter({ answers: { unconstrained: "A cup of coffee." }, faults: [fault] });
  const reply = await post(standIn);
  const text = await reply.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  assert.equal(standIn.requests[0]?.fault, typeof fault === "string" ? fault : fault.fault);
  assert.equal(reply.headers.get("x-generation-id"), "gen-stand-in-0");
  return { status: reply.status, headers: reply.headers, text, body };
}

/** The faults that answer with a failing status and an error in JSON: status and error_type. */
const STATUS: Readonly<Partial<Record<FaultName, readonly [status: number, type?: string]>>> = {
  "invalid-request": [400, "invalid_request"],
  "invalid-prompt": [400, "invalid_prompt"],
  "context-length": [400, "context_length_exceeded"],
  "max-tokens-exceeded": [400, "max_tokens_exceeded"],
  "token-limit": [400, "token_limit_exceeded"],
  "string-too-long": [400, "string_too_long"],
  "invalid-image": [400, "invalid_image"],
  "image-too-large": [400, "image_too_large"],
  "image-too-small": [400, "image_too_small"],
  "unsupported-image": [400, "unsupported_image_format"],
  "image-download-failed": [400, "image_download_failed"],
  "content-policy": [400, "content_policy_violation"],
  "refused-request": [400, "refusal"],
  "model-not-found": [400, "model_not_found"],
  "wrong-endpoint": [400, "wrong_endpoint"],
  "invalid-key": [401, "authentication"],
  "out-of-credits": [402, "payment_required"],
  "key-limit": [402, "payment_required"],
  "weight-exceeds-budget": [402],
  "in-flight-budget": [402],
  "permission-denied": [403, "permission_denied"],
  "moderation": [403, "moderation"],
  "guardrail": [403, "guardrail"],
  "region-restricted": [403, "region_restricted"],
  "guardrail-budget": [403, "permission_denied"],
  "workspace-budget": [403, "permission_denied"],
  "key-budget": [403, "permission_denied"],
  "no-endpoints": [404, "no_endpoints"],
  "no-endpoints-plain": [404],
  "no-endpoints-retryable": [404, "no_endpoints"],
  "model-deprecated": [404, "model_deprecated"],
  "model-unavailable-upstream": [404, "model_unavailable_upstream"],
  "free-variant-ended": [404, "free_variant_ended"],
  "privacy-restricted": [404, "privacy_restricted"],
  "constraint-filtered": [404, "constraint_filtered"],
  "image-not-found": [404, "image_not_found"],
  "timeout-408": [408, "timeout"],
  "precondition-failed": [412, "precondition_failed"],
  "payload-too-large": [413, "payload_too_large"],
  "image-over-30mb": [413],
  "unprocessable": [422, "unprocessable"],
  "usage-paused": [423],
  "rate-limited": [429, "rate_limit_exceeded"],
  "rate-limited-no-hint": [429, "rate_limit_exceeded"],
  "free-minute-limit": [429, "rate_limit_exceeded"],
  "free-daily-limit": [429, "rate_limit_exceeded"],
  "capacity-exhausted": [429, "capacity_exhausted"],
  "server-error": [500, "server"],
  "bad-gateway": [502, "provider_unavailable"],
  "overloaded": [503, "provider_overloaded"],
  "temporarily-unavailable": [503, "temporarily_unavailable"],
  "no-provider-fits": [503, "constraint_filtered"],
  "gateway-timeout": [504, "timeout"],
  "edge-timeout": [524],
  "busy": [529, "provider_overloaded"],
};

for (const [name, [status, type]] of Object.entries(STATUS) as [FaultName, readonly [number, string?]][]) {
  test(`${name} is an HTTP ${status}`, async () => {
    const { status: got, body } = await see(name);
    assert.equal(got, status);
    assert.equal(body.error.code, status);
    assert.equal(body.error.metadata?.error_type, type);
    assert.match(body.error.message, /\w/);
    assert.equal(typeof body.user_id, status === 401 ? "undefined" : "string");
    assert.doesNotMatch(JSON.stringify(body), /\{\w+\}/);
  });
}

const HINTED: readonly FaultName[] = [
  "in-flight-budget",
  "no-endpoints-retryable",
  "rate-limited",
  "free-minute-limit",
  "capacity-exhausted",
  "overloaded",
  "temporarily-unavailable",
];

test("some statuses hint at a second of waiting, the others say nothing", async () => {
  for (const name of Object.keys(STATUS) as FaultName[]) {
    assert.equal((await see(name)).headers.get("retry-after"), HINTED.includes(name) ? "1" : null, name);
  }
});

test("402 says whether it passes", async () => {
  assert.equal((await see("out-of-credits")).body.error.metadata.limit_source, "openrouter_credits");
  assert.equal((await see("key-limit")).body.error.metadata.limit_source, "openrouter_key_limit");
  const tooHeavy = (await see("weight-exceeds-budget")).body.error.metadata;
  assert.equal(tooHeavy.limit_source, "openrouter_credits");
  assert.equal(tooHeavy.reason, "weight_exceeds_budget");
  const passing = (await see("in-flight-budget")).body.error.metadata;
  assert.equal(passing.limit_source, "openrouter_in_flight_budget");
  assert.equal(passing.reason, "in_flight_budget_exhausted");
});

test("403 tells moderation, guardrails and budgets apart", async () => {
  const moderation = (await see("moderation")).body.error.metadata;
  assert.deepEqual(moderation.reasons, ["violence"]);
  assert.equal(moderation.model_slug, MODEL);
  assert.equal((await see("guardrail")).body.error.metadata.patterns.length, 1);
  for (const name of ["guardrail-budget", "workspace-budget", "key-budget"] as const) {
    const { limit_source, resets_at } = (await see(name)).body.error.metadata;
    assert.match(limit_source, /^openrouter_/);
    assert.match(resets_at, /T00:00:00\.000Z$/);
    assert(new Date(resets_at).getTime() > Date.now());
  }
});

test("404 carries what OpenRouter knows of the availability", async () => {
  const gone = (await see("no-endpoints")).body.error;
  assert.equal(gone.message, `No endpoints found for ${MODEL}.`);
  assert.equal(gone.availability.retryable, false);
  assert.deepEqual(gone.availability.requested_models, [MODEL]);
  assert(gone.availability.fallback_models.length > 0);
  const passing = (await see({ fault: "no-endpoints-retryable", retryAfter: 40 })).body.error.availability;
  assert.equal(passing.retryable, true);
  assert.equal(passing.retry_after, 40);
  const plain = (await see("no-endpoints-plain")).body.error;
  assert.deepEqual(Object.keys(plain), ["code", "message"]);
});

test("zdr-excludes-all has an error without a code", async () => {
  const { status, body: { error } } = await see("zdr-excludes-all");
  assert.equal(status, 404);
  assert.equal(error.code, undefined);
  assert.equal(error.metadata, undefined);
  assert.equal(error.http_status, 404);
  assert.equal(error.error_type, "privacy_restricted");
  assert.deepEqual(error.availability.excluded_by, ["data_policy:zdr"]);
});

test("429 repeats OpenRouter's own limit in headers and body", async () => {
  const before = Date.now();
  const minute = await see({ fault: "free-minute-limit", retryAfter: 5 });
  const reset = Number(minute.headers.get("x-ratelimit-reset"));
  assert(reset >= before + 4000 && reset <= Date.now() + 6000, `${reset - before} ms`);
  assert.equal(minute.body.error.metadata.headers["X-RateLimit-Reset"], String(reset));
  const day = await see("free-daily-limit");
  assert.match(day.body.error.message, /free-models-per-day/);
  assert.equal(day.body.error.metadata.limit_source, "openrouter_free_tier_daily");
  assert.equal(Number(day.headers.get("x-ratelimit-reset")) % 86_400_000, 0);
});

test("retryAfter as a date is sent as an HTTP date", async () => {
  const at = new Date(Math.ceil(Date.now() / 1000 + 30) * 1000);
  const { headers, body } = await see({ fault: "capacity-exhausted", retryAfter: at });
  assert.equal(headers.get("retry-after"), at.toUTCString());
  assert(body.error.availability.retry_after >= 29 && body.error.availability.retry_after <= 31);
});

test("retryAfter gives a hint to a fault that has none, and may be 0", async () => {
  assert.equal((await see({ fault: "server-error", retryAfter: 0 })).headers.get("retry-after"), "0");
});

test("message replaces the sentence of the server or of the model", async () => {
  assert.equal((await see({ fault: "server-error", message: "Say {model}" })).body.error.message, "Say {model}");
  const prose = await see({ fault: "prose", message: "So be it." });
  assert.equal(prose.body.choices[0].message.content, "So be it.");
});

test("bad-gateway-html and html are web pages", async () => {
  const gateway = await see("bad-gateway-html");
  assert.equal(gateway.status, 502);
  assert.match(gateway.headers.get("content-type") ?? "", /^text\/html/);
  assert.match(gateway.text, /<h1>502: Bad gateway<\/h1>/);
  const page = await see("html");
  assert.equal(page.status, 200);
  assert.match(page.text, /^<!DOCTYPE html>/);
});

test("errors inside an HTTP 200", async () => {
  const inside = await see("error-in-200");
  assert.equal(inside.status, 200);
  assert.equal(inside.body.error.code, 502);
  assert.equal(inside.body.choices, undefined);
  assert.equal((await see("error-in-200-text-code")).body.error.code, "503");
  const limited = await see("rate-limit-in-200");
  assert.equal(limited.body.error.code, 429);
  assert.equal(limited.headers.get("x-ratelimit-limit"), null);
  assert.equal(limited.headers.get("retry-after"), null);
  assert.equal(limited.body.error.metadata.headers["X-RateLimit-Remaining"], "0");
  assert.equal((await see("upstream-raw-in-200")).body.error.metadata.raw, "error code: 1015");
});

test("a choice that fails holds a fragment and costs nothing", async () => {
  const failed = await see("choice-error");
  const [choice] = failed.body.choices;
  assert.equal(choice.finish_reason, "error");
  assert.equal(choice.message.content, "A cup of");
  assert.equal(choice.error.code, 502);
  assert.equal(choice.error.metadata.error_type, "provider_unavailable");
  assert.equal(failed.body.usage.cost, 0);
  const raw = (await see("choice-error-raw")).body.choices[0];
  assert.equal(raw.message.content, null);
  assert.equal(raw.error.metadata.raw, "error code: 1015");
  const [bare] = (await see("finish-reason-error")).body.choices;
  assert.equal(bare.finish_reason, "error");
  assert.equal(bare.error, undefined);
});

test("answers that are of no use", async () => {
  assert.deepEqual((await see("no-choices")).body.choices, []);
  assert.equal((await see("null-content")).body.choices[0].message.content, null);
  assert.equal((await see("blank-content")).body.choices[0].message.content.trim(), "");
  const thought = (await see("null-content-length")).body;
  assert.equal(thought.choices[0].message.content, null);
  assert.equal(thought.choices[0].finish_reason, "length");
  assert.equal(thought.usage.completion_tokens, 500);
  assert.equal(thought.usage.completion_tokens_details.reasoning_tokens, 500);
  const truncated = (await see("truncated")).body;
  assert.equal(truncated.choices[0].message.content, "A cup of");
  assert.equal(truncated.choices[0].finish_reason, "length");
  assert.equal(truncated.usage.completion_tokens, 500);
  assert.equal((await see("content-filter")).body.choices[0].finish_reason, "content_filter");
  const refusal = (await see("refusal")).body.choices[0].message;
  assert.equal(refusal.content, null);
  assert.match(refusal.refusal, /cannot help/);
  assert.match((await see("refusal-prose")).body.choices[0].message.content, /^I'm not able to help/);
  assert.doesNotMatch((await see("prose")).body.choices[0].message.content, /[{[]/);
  assert.equal((await see("not-a-completion")).body.choices, undefined);
});

test("bodies that are no JSON", async () => {
  const empty = await see("empty-body");
  assert.equal(empty.status, 200);
  assert.equal(empty.text, "");
  const cut = await see("cut-off-body");
  assert.equal(cut.body, undefined);
  assert.match(cut.text, /^\{"id"/);
});

test("harmless faults still answer", async () => {
  const alive = await see("keep-alive-whitespace");
  assert.match(alive.text, /^\s+\{/);
  assert.equal(alive.body.choices[0].message.content, "A cup of coffee.");
  const local = (await see("no-usage")).body;
  assert.equal(local.usage, undefined);
  assert.equal(local.provider, undefined);
  assert.equal(local.choices[0].message.content, "A cup of coffee.");
});

test("slow answers properly, late", async () => {
  const { body } = await see({ fault: "slow", delay: 80 });
  assert.equal(body.choices[0].message.content, "A cup of coffee.");
});

test("connection-reset fails the request, connection-reset-in-body fails its body", async () => {
  await using standIn = await startOpenRouter({ faults: ["connection-reset", "connection-reset-in-body"] });
  await assert.rejects(post(standIn), TypeError);
  await assert.rejects(post(standIn).then((reply) => reply.text()));
  assert.equal((await post(standIn)).status, 200);
  assert.deepEqual(standIn.requests.map(({ fault }) => fault), [
    "connection-reset",
    "connection-reset-in-body",
    undefined,
  ]);
});

test("stall never answers, stall-body never ends", async () => {
  await using standIn = await startOpenRouter({ faults: ["stall", "stall-body"] });
  const leaving = new AbortController();
  const silent = post(standIn, chat(), { signal: leaving.signal });
  while (standIn.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  setTimeout(() => leaving.abort(), 80);
  await assert.rejects(silent, { name: "AbortError" });
  const controller = new AbortController();
  const reply = await post(standIn, chat(), { signal: controller.signal });
  assert.equal(reply.status, 200);
  const text = reply.text();
  setTimeout(() => controller.abort(), 80);
  await assert.rejects(text);
});

test("every fault is in FAULTS and has a test above", () => {
  const elsewhere =
    "zdr-excludes-all,bad-gateway-html,connection-reset,connection-reset-in-body,stall,stall-body,slow," +
    "error-in-200,error-in-200-text-code,rate-limit-in-200,upstream-raw-in-200,choice-error,choice-error-raw," +
    "finish-reason-error,no-choices,null-content,blank-content,null-content-length,truncated,content-filter,refusal," +
    "refusal-prose,prose,html,empty-body,cut-off-body,not-a-completion,keep-alive-whitespace,no-usage";
  assert.deepEqual([...FAULTS].sort(), [...Object.keys(STATUS), ...elsewhere.split(",")].sort());
});

test("a list of faults is used up in order, null answers, and a refused request uses its place", async () => {
  await using standIn = await startOpenRouter({ faults: ["server-error", null, "overloaded", "busy"] });
  assert.equal((await post(standIn)).status, 500);
  assert.equal((await post(standIn)).status, 200);
  assert.equal((await post(standIn, chat({ max_tokens: 0 }))).status, 400);
  assert.equal((await post(standIn)).status, 529);
  assert.equal((await post(standIn)).status, 200);
  assert.deepEqual(standIn.requests.map(({ fault }) => fault), [
    "server-error",
    undefined,
    undefined,
    "busy",
    undefined,
  ]);
});

test("faults by a function see the request", async () => {
  await using standIn = await startOpenRouter({ faults: ({ index }) => index === 1 ? "busy" : undefined });
  const statuses: number[] = [];
  for (let count = 0; count < 3; count++) statuses.push((await post(standIn)).status);
  assert.deepEqual(statuses, [200, 529, 200]);
});

test("answers are asked for only where a completion is sent", async () => {
  let asked = 0;
  await using standIn = await startOpenRouter({
    answers: () => `${asked++}`,
    faults: ["server-error", "html", "truncated"],
  });
  for (let count = 0; count < 3; count++) await (await post(standIn)).text();
  assert.equal(asked, 1);
});

test("the Roboflow-managed path says a failing status in its own body", async () => {
  const faults = [
    "invalid-key",
    "out-of-credits",
    "usage-paused",
    "rate-limited",
    "bad-gateway",
    "error-in-200",
  ] as const;
  await using standIn = await startOpenRouter({ faults });
  for (const [status, key] of [[401, "error"], [402, "error"], [423, "error"], [429, "details"], [502, "details"]]) {
    const reply = await postManaged(standIn, managed());
    assert.equal(reply.status, status);
    const body = await reply.json();
    assert.deepEqual(Object.keys(body), [key]);
    assert.match(body[key as string], /\w/);
  }
  const inside = await (await postManaged(standIn, managed())).json();
  assert.equal(inside.details, undefined);
  assert.equal(inside.error.code, 502);
});

test("a fault that does not exist is refused at once", async () => {
  const faults = ["no-such-fault" as FaultName];
  await assert.rejects(
    startOpenRouter({ faults }),
    /Cannot script the fault 'no-such-fault': expected one of invalid-request, /,
  );
});
