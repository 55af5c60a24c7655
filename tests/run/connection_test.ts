import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { compatible, llamaVision, openRouter, roboflow, type Runnable, type Target } from "@stepwright/workflows";
import { type StandIn, startOpenRouter } from "@stepwright/workflows/testing";
import { connect } from "../../src/run/model/connection.ts";
import { drain, failureOf, listen, PICTURE, withEnvironment } from "./failure.ts";

const question = llamaVision.v3().task("unconstrained").prompt("What is this?");

const NO_KEYS = { OPENROUTER_API_KEY: undefined, ROBOFLOW_API_KEY: undefined };
const BOTH_KEYS = { OPENROUTER_API_KEY: "sk-or-v1-of-env", ROBOFLOW_API_KEY: "rf-of-env" };

/** Where a request would go, and with which keys. Nothing is sent. */
function wayOf(target: Target | undefined, apiKey: string | undefined): string {
  const way = connect({ target, apiKey });
  if ("_tag" in way) return `${way.reason._tag}: ${way.sentence}`;
  const { target: { baseURL }, bearer, managedKey } = way;
  return [baseURL, bearer, managedKey].filter((part) => part !== undefined).join(" ");
}

const OPENROUTER = "https://openrouter.ai/api/v1";
const ROBOFLOW = "https://api.roboflow.com";
const LOCAL = "http://localhost:11434/v1";
const ollama = compatible({ baseURL: LOCAL, model: "llama3.2-vision" });

const WAYS: readonly [string, typeof BOTH_KEYS | typeof NO_KEYS, Target | undefined, string | undefined, string][] = [
  ["the option's key comes before the step's", BOTH_KEYS, openRouter({ apiKey: "o" }), "s", `${OPENROUTER} o`],
  ["the step's key comes before the environment's", BOTH_KEYS, openRouter(), "s", `${OPENROUTER} s`],
  ["the environment's key comes last", BOTH_KEYS, openRouter(), undefined, `${OPENROUTER} sk-or-v1-of-env`],
  ["an empty key is none", BOTH_KEYS, openRouter({ apiKey: "" }), "", `${OPENROUTER} sk-or-v1-of-env`],
  ["the step's key decides where no server is named", NO_KEYS, undefined, "s", `${OPENROUTER} s`],
  ["OpenRouter's variable comes before Roboflow's", BOTH_KEYS, undefined, undefined, `${OPENROUTER} sk-or-v1-of-env`],
  [
    "rf_key:account goes through Roboflow, whatever else is there",
    BOTH_KEYS,
    undefined,
    "rf_key:account",
    `${ROBOFLOW} rf-of-env rf_key:account`,
  ],
  [
    "rf_key:user:7 goes through Roboflow",
    BOTH_KEYS,
    undefined,
    "rf_key:user:7",
    `${ROBOFLOW} rf-of-env rf_key:user:7`,
  ],
  [
    "Roboflow's key comes from the option first",
    BOTH_KEYS,
    roboflow({ apiKey: "r" }),
    "rf_key:user:7",
    `${ROBOFLOW} r rf_key:user:7`,
  ],
  [
    "a step without a managed key asks Roboflow for the account's",
    BOTH_KEYS,
    roboflow(),
    undefined,
    `${ROBOFLOW} rf-of-env rf_key:account`,
  ],
  [
    "a step's OpenRouter key is not sent to Roboflow",
    BOTH_KEYS,
    roboflow(),
    "sk-or-v1-s",
    `${ROBOFLOW} rf-of-env rf_key:account`,
  ],
  [
    "a managed key is not sent to OpenRouter",
    BOTH_KEYS,
    openRouter(),
    "rf_key:account",
    `${OPENROUTER} sk-or-v1-of-env`,
  ],
  ["a compatible server gets no key of the step or the environment", BOTH_KEYS, ollama, "s", LOCAL],
  [
    "a compatible server gets its own key",
    BOTH_KEYS,
    compatible({ baseURL: LOCAL, model: "m", apiKey: "c" }),
    "s",
    `${LOCAL} c`,
  ],
  [
    "an empty key for a compatible server is none",
    NO_KEYS,
    compatible({ baseURL: LOCAL, model: "m", apiKey: "" }),
    undefined,
    LOCAL,
  ],
];

for (const [name, environment, target, apiKey, expected] of WAYS) {
  test(name, () => withEnvironment(environment, () => assert.equal(wayOf(target, apiKey), expected)));
}

test("Roboflow's variable alone leads to Roboflow", async () => {
  await withEnvironment({ ...NO_KEYS, ROBOFLOW_API_KEY: "rf" }, () => {
    assert.equal(wayOf(undefined, undefined), `${ROBOFLOW} rf rf_key:account`);
  });
  await withEnvironment({ OPENROUTER_API_KEY: "", ROBOFLOW_API_KEY: "rf" }, () => {
    assert.equal(wayOf(undefined, undefined), `${ROBOFLOW} rf rf_key:account`);
  });
});

test("without any key a run is refused, and told both variables", async () => {
  const error = await withEnvironment(NO_KEYS, () => failureOf(question.run(PICTURE)));
  assert.equal(error.reason._tag, "MissingKey");
  assert.equal(error.reason.stopsBatch, true);
  assert.equal(error.attempts, 0, "no request was sent");
  assert.match(error.message, /OPENROUTER_API_KEY.*ROBOFLOW_API_KEY/);
});

test("a named server without its key is told its own variable", async () => {
  await using server = await startOpenRouter();
  await withEnvironment(NO_KEYS, async () => {
    const ofOpenRouter = await failureOf(question.run(PICTURE, { target: openRouter({ baseURL: server.url }) }));
    assert.match(ofOpenRouter.message, /OPENROUTER_API_KEY$/);
    const ofRoboflow = await failureOf(question.run(PICTURE, { target: roboflow({ baseURL: server.roboflowUrl }) }));
    assert.match(ofRoboflow.message, /ROBOFLOW_API_KEY$/);
  });
  assert.equal(server.requests.length, 0);
});

test("any other rf_key: is refused before a request, wherever it would go", async () => {
  await using server = await startOpenRouter();
  const targets = [
    openRouter({ baseURL: server.url, apiKey: "sk-or-v1-x" }),
    roboflow({ baseURL: server.roboflowUrl, apiKey: "rf" }),
    undefined,
  ];
  for (const target of targets) {
    for (const key of ["rf_key:", "rf_key:workspace", "rf_key:user", "rf_key:ACCOUNT"]) {
      const step = llamaVision.v3().apiKey(key).task("caption");
      const { reason, message } = await withEnvironment(
        BOTH_KEYS,
        () => failureOf(step.run(PICTURE, target && { target })),
      );
      assert.equal(reason._tag, "MissingKey");
      assert.match(message, /"rf_key:account" or "rf_key:user:<id>"/);
    }
  }
  assert.equal(server.requests.length, 0);
});

/** Runs a step on a stand-in, and gives the one request that it sent. */
async function sentTo(targetOf: (server: StandIn) => Target, step: Runnable<unknown> = question, options: object = {}) {
  await using server = await startOpenRouter();
  await step.run(PICTURE, { target: targetOf(server), retries: 0, ...options });
  assert.equal(server.requests.length, 1);
  return server.requests[0]!;
}

const onOpenRouter = ({ url }: StandIn) => openRouter({ baseURL: url, apiKey: "sk-or-v1-option" });
const onRoboflow = ({ roboflowUrl }: StandIn) => roboflow({ baseURL: roboflowUrl, apiKey: "rf-option" });
const onCompatible = ({ url }: StandIn) => compatible({ baseURL: url, model: "llava", apiKey: "own" });

async function messages(): Promise<object[]> {
  const url = `data:image/jpeg;base64,${(await readFile(PICTURE)).toString("base64")}`;
  return [{
    role: "user",
    content: [{ type: "image_url", image_url: { url } }, { type: "text", text: "What is this?" }],
  }];
}

test("OpenRouter gets exactly this", async () => {
  const { method, path, apiKey, body } = await sentTo(onOpenRouter);
  assert.deepEqual({ method, path, apiKey, body }, {
    method: "POST",
    path: "/api/v1/chat/completions",
    apiKey: "sk-or-v1-option",
    body: {
      model: "meta-llama/llama-4-scout",
      messages: await messages(),
      max_tokens: 500,
      temperature: 0.1,
      provider: { data_collection: "deny" },
    },
  });
});

for (const key of [undefined, "rf_key:account", "rf_key:user:7"]) {
  test(`Roboflow gets exactly this for ${key ?? "a step without a key"}`, async () => {
    const step = key === undefined ? question : question.apiKey(key);
    const { method, path, apiKey, body, headers } = await sentTo(onRoboflow, step.privacyLevel("zdr"));
    assert.deepEqual({ method, path, apiKey, body }, {
      method: "POST",
      path: "/apiproxy/openrouter",
      apiKey: "rf-option",
      body: {
        openrouter_api_key: key ?? "rf_key:account",
        model: "meta-llama/llama-4-scout",
        messages: await messages(),
        max_tokens: 500,
        temperature: 0.1,
        privacy_level: "zdr",
      },
    });
    assert.equal("authorization" in headers, false);
  });
}

test("a compatible server gets exactly this: no provider, and no key of the step", async () => {
  const { path, apiKey, body } = await sentTo(onCompatible, question.apiKey("sk-or-v1-step").privacyLevel("zdr"));
  assert.equal(path, "/api/v1/chat/completions");
  assert.equal(apiKey, "own");
  assert.deepEqual(body, { model: "llava", messages: await messages(), max_tokens: 500, temperature: 0.1 });
});

test("a compatible server without a key gets no authorization, and the step's key leaks nowhere", async () => {
  await using server = await startOpenRouter();
  const keyless = [
    compatible({ baseURL: server.url, model: "llava" }),
    compatible({ baseURL: server.url, model: "llava", apiKey: "" }),
  ];
  for (const target of keyless) {
    const { reason } = await failureOf(
      question.apiKey("sk-or-v1-step").run(PICTURE, { target, retries: 0 }),
    );
    assert.equal(reason._tag, "Unauthenticated", "the stand-in wants a key");
  }
  assert.equal(server.requests.length, 2);
  for (const { headers, apiKey, body } of server.requests) {
    assert.equal("authorization" in headers, false);
    assert.equal(apiKey, undefined);
    assert.doesNotMatch(JSON.stringify([headers, body]), /sk-or-v1-step/);
  }
});

const PRIVACY = [
  ["allow", undefined],
  ["deny", { data_collection: "deny" }],
  ["zdr", { data_collection: "deny", zdr: true }],
] as const;

for (const [level, provider] of PRIVACY) {
  test(`privacy level ${level} is what it is for the engine`, async () => {
    const { body } = await sentTo(onOpenRouter, question.privacyLevel(level));
    assert.deepEqual((body as { provider?: object }).provider, provider);
  });
}

test("v1 has no privacy level, and sends no provider", async () => {
  const step = llamaVision.v1().apiKey("sk-or-v1-step").task("caption");
  const { body, apiKey } = await sentTo(({ url }) => openRouter({ baseURL: url }), step);
  assert.equal("provider" in (body as object), false);
  assert.equal((body as { model: string }).model, "meta-llama/llama-3.2-11b-vision-instruct:free");
  assert.equal(apiKey, "sk-or-v1-step");
});

test("the run's model comes before the target's, and that before the step's", async () => {
  const modelOf = async (...given: Parameters<typeof sentTo>) =>
    ((await sentTo(...given)).body as { readonly model: string }).model;
  const maverick = question.modelVersion("Llama 4 Maverick - OpenRouter");
  assert.equal(await modelOf(onOpenRouter, maverick), "meta-llama/llama-4-maverick");
  assert.equal(await modelOf(onCompatible, maverick), "llava");
  for (const target of [onOpenRouter, onRoboflow, onCompatible]) {
    assert.equal(await modelOf(target, maverick, { model: "qwen/qwen3-vl" }), "qwen/qwen3-vl");
  }
});

test("systemMessage: true sends the instruction as a system message", async () => {
  const { body } = await sentTo(onOpenRouter, llamaVision.v3().task("caption"), { systemMessage: true });
  const { messages } = body as { readonly messages: readonly { readonly role: string }[] };
  assert.deepEqual(messages.map(({ role }) => role), ["system", "user"]);
});

for (const [name, target] of Object.entries({ onOpenRouter, onRoboflow, onCompatible })) {
  test(`${name}: a request says that it is JSON, and how long it is`, async () => {
    const { body, headers } = await sentTo(target);
    assert.equal(headers["content-type"], "application/json");
    assert.equal(headers["content-length"], String(JSON.stringify(body).length));
    assert.equal("transfer-encoding" in headers, false);
  });
}

test("a connection that breaks after the request was read is a failure, not a second request", async () => {
  await using server = await startOpenRouter({ faults: [null, "connection-reset"] });
  const options = { target: onOpenRouter(server), retries: 0 };
  await question.run(PICTURE, options);
  const { reason, attempts } = await failureOf(question.run(PICTURE, options));
  assert.equal(reason._tag, "ConnectionFailed");
  assert.equal(attempts, 1);
  assert.equal(server.requests.length, 2);
});

test("a base URL may end in a slash", async () => {
  const { path } = await sentTo(({ url }) => openRouter({ baseURL: `${url}/`, apiKey: "sk-or-v1-x" }));
  assert.equal(path, "/api/v1/chat/completions");
});

/** What another program's environment may hold for the openai package. */
const FOREIGN = {
  OPENAI_API_KEY: "foreign-key",
  OPENAI_ADMIN_KEY: "foreign-admin",
  OPENAI_BASE_URL: "http://127.0.0.1:9/foreign",
  OPENAI_ORG_ID: "foreign-org",
  OPENAI_PROJECT_ID: "foreign-project",
  OPENAI_WEBHOOK_SECRET: "foreign-hook",
  OPENAI_LOG: "debug",
  OPENAI_CUSTOM_HEADERS: [
    "Authorization: Bearer foreign-token",
    "X-Secret: foreign-secret",
    "HTTP-Referer: https://foreign.example",
    "X-OpenRouter-Title: foreign-title",
    "User-Agent: foreign-agent",
    "Accept: text/foreign",
    "Content-Type: text/foreign",
    "Cookie: foreign-cookie",
  ].join("\n"),
};

for (const [name, target] of Object.entries({ onOpenRouter, onRoboflow, onCompatible })) {
  test(`${name}: the environment of the openai package changes nothing`, async () => {
    const usual = await sentTo(target);
    const { apiKey, body, headers, path } = await withEnvironment(FOREIGN, () => sentTo(target));
    assert.doesNotMatch(JSON.stringify(headers), /foreign/);
    const withoutHost = (all: Readonly<Record<string, string>>) => ({ ...all, host: "" });
    assert.deepEqual(withoutHost(headers), withoutHost(usual.headers));
    assert.deepEqual({ apiKey, body, path }, { apiKey: usual.apiKey, body: usual.body, path: usual.path });
  });
}

test("a compatible server without a key gets none from the environment of the openai package", async () => {
  await using server = await startOpenRouter();
  const target = compatible({ baseURL: server.url, model: "llava" });
  await withEnvironment(FOREIGN, () => failureOf(question.run(PICTURE, { target, retries: 0 })));
  assert.equal(server.requests[0]?.apiKey, undefined);
  assert.equal("authorization" in server.requests[0]!.headers, false);
});

test("custom headers of the openai package that no header can hold are a failure of the run, and no crash", async () => {
  await using server = await startOpenRouter();
  for (const OPENAI_CUSTOM_HEADERS of ["X Bad: 1", "X-Bad: ☃", ": nothing"]) {
    await withEnvironment({ OPENAI_CUSTOM_HEADERS }, async () => {
      const { records } = await question.runAll([PICTURE], { target: onOpenRouter(server), retries: 0 }).collect();
      assert.equal(records.length, 1);
    });
  }
});

test("each key and each server is asked with its own, in one and the same program", async () => {
  await using server = await startOpenRouter();
  const keys = ["sk-or-v1-a", "sk-or-v1-b", "sk-or-v1-a"];
  for (const apiKey of keys) await question.run(PICTURE, { target: openRouter({ baseURL: server.url, apiKey }) });
  assert.deepEqual(server.requests.map(({ apiKey }) => apiKey), keys);
});

test("a server that sends on to another gets no answer, and the other gets neither picture nor key", async () => {
  await using server = await startOpenRouter();
  await using sender = await listen((request, response) => {
    drain(request).then(() => response.writeHead(307, { location: `${server.roboflowUrl}${request.url}` }).end());
  });
  for (
    const target of [openRouter({ apiKey: "o", baseURL: sender.url }), roboflow({ apiKey: "r", baseURL: sender.url })]
  ) {
    const { reason, message } = await failureOf(question.run(PICTURE, { target, retries: 0 }));
    assert.equal(reason._tag, "WrongAddress");
    assert.match(message, /nothing is served at this address \(307\).*look at baseURL/);
  }
  assert.deepEqual(server.requests, []);
});

test("every status that sends on elsewhere is a wrong address, and is asked once", async () => {
  const statuses = [300, 301, 302, 303, 304, 305, 306, 307, 308, 399];
  const asked: number[] = [];
  await using sender = await listen((request, response) => {
    const status = Number(/\d{3}/.exec(request.url ?? "")?.[0]);
    asked.push(status);
    drain(request).then(() => response.writeHead(status, { location: "/elsewhere" }).end());
  });
  for (const status of statuses) {
    const target = compatible({ baseURL: `${new URL(sender.url).origin}/${status}`, model: "llava" });
    const { reason, attempts } = await failureOf(question.run(PICTURE, { target }));
    assert.deepEqual([status, reason._tag, reason.isRetryable, attempts], [status, "WrongAddress", false, 1]);
  }
  assert.deepEqual(asked, statuses);
});
