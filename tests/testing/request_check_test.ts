import { test } from "node:test";
import assert from "node:assert/strict";
import { startOpenRouter } from "../../src/testing/stand_in.ts";
import { chat, dataUrl, imagePart, IMAGES, managed, post, postManaged } from "./chat.ts";

const user = (...content: object[]) => chat({ messages: [{ role: "user", content }] });

const REFUSED: readonly (readonly [name: string, body: unknown, status: number, type: string, message: RegExp])[] = [
  ["a body that is no JSON", "{", 400, "invalid_request", /Invalid JSON/],
  ["a missing model", chat({ model: undefined }), 400, "invalid_request", /No models provided/],
  ["a blank model", chat({ model: "" }), 400, "invalid_request", /No models provided/],
  ["a model of null, as a failed lookup sends", chat({ model: null }), 400, "invalid_request", /at 'model'/],
  ["missing messages", chat({ messages: undefined }), 400, "invalid_request", /at 'messages'/],
  ["empty messages", chat({ messages: [] }), 400, "invalid_request", /at 'messages'/],
  [
    "an unknown role",
    chat({ messages: [{ role: "bot", content: "x" }] }),
    400,
    "invalid_request",
    /'messages\.0\.role'/,
  ],
  ["an unknown part", user({ type: "picture" }), 400, "invalid_request", /'messages\.0\.content\.0\.type'/],
  [
    "an unknown key inside provider",
    chat({ provider: { zdr: true, max_tokens: 1 } }),
    400,
    "invalid_request",
    /^Unrecognized key\(s\) in object: 'max_tokens' at 'provider'$/,
  ],
  [
    "a wrong data_collection",
    chat({ provider: { data_collection: "zdr" } }),
    400,
    "invalid_request",
    /data_collection/,
  ],
  [
    "an unknown quantization",
    chat({ provider: { quantizations: ["fp7"] } }),
    400,
    "invalid_request",
    /quantizations\.0/,
  ],
  ["usage, which is no key of ChatRequest", chat({ usage: { include: true } }), 400, "invalid_request", /'usage'/],
  ["transforms, which is gone", chat({ transforms: [] }), 400, "invalid_request", /'transforms'/],
  ["a misspelt key", chat({ maxTokens: 5 }), 400, "invalid_request", /^Unrecognized key\(s\) in object: 'maxTokens'$/],
  ["max_tokens of 0", chat({ max_tokens: 0 }), 400, "invalid_request", /'max_tokens'/],
  ["max_tokens as text", chat({ max_tokens: "500" }), 400, "invalid_request", /'max_tokens'/],
  ["max_tokens of a half", chat({ max_tokens: 1.5 }), 400, "invalid_request", /'max_tokens'/],
  ["a temperature above 2", chat({ temperature: 2.1 }), 400, "invalid_request", /'temperature'/],
  ["a temperature below 0", chat({ temperature: -0.1 }), 400, "invalid_request", /'temperature'/],
  [
    "a json_schema without a name",
    chat({ response_format: { type: "json_schema", json_schema: { schema: {} } } }),
    400,
    "invalid_request",
    /'response_format\.json_schema\.name'/,
  ],
  ["streaming", chat({ stream: true }), 400, "invalid_request", /Cannot stream/],
  [
    "image_url as a bare string",
    user({ type: "image_url", image_url: dataUrl("image/png") }),
    400,
    "invalid_request",
    /expected object, received string at 'messages\.0\.content\.0\.image_url'/,
  ],
  ["an image URL of another scheme", user(imagePart("file:///a.png")), 400, "invalid_image", /file:/],
  ["bare base64", user(imagePart("iVBORw0KGgo=")), 400, "invalid_image", /expected data:image/],
  ["a data URL that is not base64", user(imagePart("data:image/png,abc")), 400, "invalid_image", /expected data:image/],
  [
    "a PDF",
    user(imagePart(dataUrl("application/pdf", "%PDF-1.7"))),
    400,
    "unsupported_image_format",
    /application\/pdf/,
  ],
  ["image/jpg", user(imagePart(dataUrl("image/jpg", IMAGES["image/jpeg"]))), 400, "unsupported_image_format", /jpg/],
  ["broken base64", user(imagePart("data:image/png;base64,iVBOR*")), 400, "invalid_image", /base64/],
  ["base64 that breaks off", user(imagePart("data:image/png;base64,iVBOR")), 400, "invalid_image", /base64/],
  ["an empty image", user(imagePart("data:image/png;base64,")), 400, "invalid_image", /base64/],
  [
    "bytes of another media type",
    user(imagePart(dataUrl("image/png", IMAGES["image/jpeg"]))),
    400,
    "invalid_image",
    /does not begin like the declared media type 'image\/png'/,
  ],
];

for (const [name, body, status, type, message] of REFUSED) {
  test(`it refuses ${name}`, async () => {
    await using standIn = await startOpenRouter();
    const reply = await post(standIn, body);
    const { error, user_id } = await reply.json();
    assert.equal(reply.status, status);
    assert.equal(error.code, status);
    assert.equal(error.metadata.error_type, type);
    assert.match(error.message, message);
    assert.equal(typeof user_id, "string");
    assert.equal(reply.headers.get("x-generation-id"), "gen-stand-in-0");
    assert.equal(standIn.requests.length, 1);
  });
}

test("it refuses an image above 30 MB", async () => {
  await using standIn = await startOpenRouter();
  const bytes = IMAGES["image/png"] + ".".repeat(30 * 1024 * 1024);
  const reply = await post(standIn, user(imagePart(dataUrl("image/png", bytes))));
  assert.equal(reply.status, 413);
  assert.match((await reply.json()).error.message, /30MB/);
});

const KEYS = {
  "no key": {},
  "a key that is no bearer token": { authorization: "Basic abc" },
  "a blank key": { authorization: "Bearer  " },
  "a Roboflow key": { authorization: "Bearer rf_key:account" },
};

for (const [name, headers] of Object.entries(KEYS)) {
  test(`it refuses ${name} with a 401`, async () => {
    await using standIn = await startOpenRouter();
    const reply = await post(standIn, chat(), { headers });
    assert.equal(reply.status, 401);
    assert.equal((await reply.json()).error.metadata.error_type, "authentication");
  });
}

const TAKEN: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(Object.keys(IMAGES).map((type) => [type, user(imagePart(dataUrl(type)))])),
  "GIF87a": user(imagePart(dataUrl("image/gif", "GIF87a...."))),
  "a web address": user(imagePart("https://example.com/a.png")),
  "a text alone": chat({ messages: [{ role: "user", content: "Hello" }] }),
  "models without model": chat({ model: undefined, models: ["a/b"] }),
  "null for absent": chat({ temperature: null, provider: null, stop: null, stream: false }),
  "every option that this package may send": chat({
    provider: {
      order: ["deepinfra"],
      only: ["deepinfra"],
      ignore: [],
      allow_fallbacks: false,
      require_parameters: true,
      data_collection: "deny",
      zdr: true,
      quantizations: ["bf16", "fp32"],
      sort: "price",
      max_price: { prompt: 1, completion: "2" },
    },
    temperature: 0.1,
    seed: 7,
    response_format: { type: "json_schema", json_schema: { name: "answer", strict: true, schema: { type: "object" } } },
    plugins: [{ id: "context-compression", enabled: false }],
    reasoning: { enabled: false },
    session_id: "batch-1",
    user: "someone",
    metadata: { step: "sign" },
  }),
};

for (const [name, body] of Object.entries(TAKEN)) {
  test(`it takes ${name}`, async () => {
    await using standIn = await startOpenRouter();
    const reply = await post(standIn, body);
    assert.equal(reply.status, 200, await reply.text());
  });
}

const MANAGED_REFUSED:
  readonly (readonly [name: string, body: object, query: string, status: number, message: RegExp])[] = [
    ["no key", managed(), "", 401, /api_key/],
    ["a blank key", managed(), "?api_key=", 401, /api_key/],
    ["provider", managed({ provider: { zdr: true } }), "?api_key=k", 400, /'provider'/],
    ["an unknown rf_key", managed({ openrouter_api_key: "rf_key:other" }), "?api_key=k", 400, /openrouter_api_key/],
    ["an OpenRouter key", managed({ openrouter_api_key: "sk-or-v1-x" }), "?api_key=k", 400, /openrouter_api_key/],
    ["a missing privacy level", managed({ privacy_level: undefined }), "?api_key=k", 400, /privacy_level/],
    ["a missing max_tokens", managed({ max_tokens: undefined }), "?api_key=k", 400, /max_tokens/],
    ["response_format", managed({ response_format: { type: "text" } }), "?api_key=k", 400, /response_format/],
  ];

for (const [name, body, query, status, message] of MANAGED_REFUSED) {
  test(`the Roboflow-managed path refuses ${name}`, async () => {
    await using standIn = await startOpenRouter();
    const reply = await postManaged(standIn, body, query);
    assert.equal(reply.status, status);
    const { details, error } = await reply.json();
    assert.match(details ?? error, message);
  });
}

test("anything else is a 404 in JSON", async () => {
  await using standIn = await startOpenRouter({ faults: ["server-error"] });
  const reply = await fetch(`${standIn.url}/models`);
  assert.equal(reply.status, 404);
  assert.match((await reply.json()).error.message, /^Cannot GET '\/api\/v1\/models': expected POST/);
  // It is recorded, and no fault was spent on it.
  assert.equal(standIn.requests.length, 1);
  assert.equal((await post(standIn)).status, 500);
});

test("the route of a local server wants no key, and refuses OpenRouter's own options", async () => {
  await using standIn = await startOpenRouter({ answers: { caption: "A cat." } });
  const send = (extra: object) =>
    fetch(`${standIn.compatibleUrl}/chat/completions`, {
      method: "POST",
      body: JSON.stringify({ model: "llama3.2-vision", messages: [{ role: "user", content: "Hello" }], ...extra }),
    });
  const answered = await send({ max_tokens: 5 });
  assert.equal(answered.status, 200);
  await answered.body?.cancel();
  const refused = await send({ provider: { data_collection: "deny" } });
  assert.equal(refused.status, 400);
  assert.match((await refused.json()).error.message, /Unrecognized key\(s\) in object: 'provider'/);
});
