import { test } from "node:test";
import assert from "node:assert/strict";
import process from "node:process";
import { compatible, llamaVision, openRouter, roboflow, type Target } from "@stepwright/workflows";
import { V1_MODELS, V2_MODELS, V3_MODELS } from "../../src/blocks/llama_vision/models.ts";
import { connect } from "../../src/run/model/connection.ts";
import { isFailure } from "../../src/run/model/model.ts";
import { requestBody } from "../../src/run/model/request_body.ts";
import { type Cell, readMarkdown, tableWith } from "./markdown.ts";

const document = await readMarkdown("docs/targets.md");
const LOCAL = compatible({ baseURL: "http://localhost:11434/v1", model: "llama3.2-vision" });

test("the table of variants has every variant of the Llama blocks, with its slug", () => {
  const rows = tableWith(document, "block", "`modelVersion`", "slug");
  const said = rows.map((row) => [row.block, row["`modelVersion`"], row.slug].map((cell) => cell!.codes[0]));
  const known = Object.entries({ v1: V1_MODELS, v2: V2_MODELS, v3: V3_MODELS }).flatMap(([version, models]) =>
    Object.entries(models).map(([label, slug]) => [`llamaVision.${version}`, `"${label}"`, slug])
  );
  assert.deepEqual(said, known);
  assert.deepEqual(Object.keys(llamaVision), ["v1", "v2", "v3"]);
});

/** What a cell says is sent: properties as a program writes them, or nothing. */
function sentBy({ codes: [code] }: Cell): object {
  return code === undefined ? {} : JSON.parse(`{${code.replaceAll(/(\w+):/g, '"$1":')}}`);
}

test("the table of privacy levels says what is sent to each server", () => {
  const columns = ["`privacyLevel`", "to OpenRouter", "to Roboflow", "to a compatible server"];
  const targets = [openRouter(), roboflow(), LOCAL];
  const levels = ["allow", "deny", "zdr"] as const;
  const rows = tableWith(document, ...columns);
  assert.deepEqual(rows.map((row) => row[columns[0]!]!.codes[0]), levels.map((level) => `"${level}"`));
  for (const [index, privacyLevel] of levels.entries()) {
    const sent = targets.map((target) => {
      const request = { target, model: "m", messages: [], maxTokens: 1, temperature: 0, privacyLevel } as never;
      const { provider, privacy_level } = requestBody(request, { target, bearer: "k", managedKey: undefined });
      return JSON.parse(JSON.stringify({ provider, privacy_level }));
    });
    assert.deepEqual(columns.slice(1).map((column) => sentBy(rows[index]![column]!)), sent, privacyLevel);
  }
});

interface Try {
  readonly target?: Target;
  readonly apiKey?: string;
  readonly variables?: readonly string[];
}

const BOTH = ["OPENROUTER_API_KEY", "ROBOFLOW_API_KEY"];

/** Runs with these of the two variables set, each to its own name. */
function inEnvironment<A>(variables: readonly string[], run: () => A): A {
  const before = BOTH.map((name) => [name, process.env[name]] as const);
  for (const name of BOTH) delete process.env[name];
  for (const name of variables) process.env[name] = name;
  try {
    return run();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Where a request goes, and with which key. */
function connected({ target, apiKey, variables = BOTH }: Try): readonly (string | undefined)[] {
  return inEnvironment(variables, () => {
    const found = connect({ target, apiKey });
    return isFailure(found) ? [found.reason._tag] : [found.target.kind, found.bearer];
  });
}

/** For each row of the table, what is tried, and what the row says comes of it. */
const TRIES: readonly (readonly (readonly [Try, readonly (string | undefined)[]])[])[] = [
  [
    [{ target: LOCAL, apiKey: "sk-step" }, ["compatible", undefined]],
    [{ target: compatible({ ...LOCAL, apiKey: "sk-target" }), apiKey: "sk-step" }, ["compatible", "sk-target"]],
  ],
  [
    [{ target: openRouter(), apiKey: "rf_key:account" }, ["openrouter", "OPENROUTER_API_KEY"]],
    [{ target: openRouter({ apiKey: "sk-target" }) }, ["openrouter", "sk-target"]],
  ],
  [
    [{ target: openRouter(), apiKey: "sk-step" }, ["openrouter", "sk-step"]],
    [{ target: openRouter({ apiKey: "sk-target" }), apiKey: "sk-step" }, ["openrouter", "sk-target"]],
  ],
  [
    [{ target: roboflow(), apiKey: "sk-step" }, ["roboflow", "ROBOFLOW_API_KEY"]],
    [{ target: roboflow({ apiKey: "target" }) }, ["roboflow", "target"]],
  ],
  [
    [{ apiKey: "rf_key:account" }, ["roboflow", "ROBOFLOW_API_KEY"]],
    [{ apiKey: "rf_key:user:me" }, ["roboflow", "ROBOFLOW_API_KEY"]],
  ],
  [[{ apiKey: "sk-step" }, ["openrouter", "sk-step"]]],
  [[{}, ["openrouter", "OPENROUTER_API_KEY"]]],
  [[{ variables: ["ROBOFLOW_API_KEY"] }, ["roboflow", "ROBOFLOW_API_KEY"]]],
  [[{ variables: [] }, ["MissingKey"]]],
];

test("every row of the table of keys holds when it is tried", () => {
  const rows = tableWith(document, "target", "the step's `apiKey()`", "goes to", "with the key");
  assert.equal(rows.length, TRIES.length);
  for (const [index, tries] of TRIES.entries()) {
    for (const [tried, wanted] of tries) assert.deepEqual(connected(tried), wanted, JSON.stringify(rows[index]));
  }
});
