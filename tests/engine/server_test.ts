import assert from "node:assert/strict";
import process from "node:process";
import { checkWorkflow } from "@stepwright/workflows/check";
import { decode, type Engine, engine, isDecoded } from "@stepwright/workflows/engine";
import cases from "../cases/workflows.json" with { type: "json" };
import { failureOf, PICTURE } from "../run/failure.ts";
import { startEngine } from "./loopback_engine.ts";

/**
 * What holds against every server: a loopback one, or the real one whose address is in STEPWRIGHT_ENGINE_URL, with the
 * key in STEPWRIGHT_ENGINE_KEY where it wants one.
 */
const { STEPWRIGHT_ENGINE_URL: url, STEPWRIGHT_ENGINE_KEY: apiKey } = process.env;

const IMAGE = { type: "WorkflowImage", name: "photo" };
const PASSING = {
  version: "1.0",
  inputs: [IMAGE, { type: "WorkflowParameter", name: "note", kind: ["string"], default_value: "none" }],
  steps: [],
  outputs: [
    { type: "JsonField", name: "picture", selector: "$inputs.photo" },
    { type: "JsonField", name: "note", selector: "$inputs.note" },
  ],
};

function test(name: string, run: (server: Engine) => Promise<void>): void {
  Deno.test(`${name}${url === undefined ? "" : ", on the real server"}`, async () => {
    if (url !== undefined) return await run(engine({ url, apiKey, timeout: "1 minute" }));
    await using loopback = await startEngine({
      outputs: ({ body }, picture) => ({ picture, note: (body?.inputs as { readonly note?: string }).note ?? "none" }),
    });
    await run(engine({ url: loopback.url }));
  });
}

test("a server has a version of the Execution Engine, and a schema", async (server) => {
  assert.match((await server.versions()).join(), /^\d+\.\d+\.\d+/);
  assert.equal(typeof await server.schema(), "object");
});

test("a picture and a text come back, one for each image", async (server) => {
  const { outputs } = await server.run(PASSING, { photo: [PICTURE, "examples/images/coffee.jpg"], note: "hello" });
  assert.equal(outputs.length, 2);
  assert.equal(outputs[0]?.note, "hello");
  const [first] = await decode(outputs);
  assert(isDecoded(first?.picture, "image"));
  assert.deepEqual(first.picture.size, { width: 451, height: 300 });
  assert.equal(first.picture.mediaType, "image/jpeg");
});

test("many images come back one by one", async (server) => {
  const { summary } = await server.runAll(PASSING, { photo: "examples/images/*.jpg" }).collect();
  assert.deepEqual([summary.answered, summary.failed], [4, 0]);
});

test("an image that is none is refused as an input", async (server) => {
  const { reason } = await failureOf(server.run(PASSING, { photo: { type: "base64", value: "?" } }));
  assert(reason._tag === "InvalidRequest" && reason.errorType === "RuntimeInputError");
});

test("a workflow that does not compile is refused when it is run", async (server) => {
  const outputs = [{ type: "JsonField", name: "a", selector: "$steps.missing.output" }];
  const { reason } = await failureOf(server.run({ ...PASSING, outputs }, { photo: PICTURE }));
  assert.equal(reason._tag, "InvalidWorkflow");
});

test("a path that nobody serves is a wrong address, or a resource that is not found", async (server) => {
  const lost = engine({ url: `${server.url}/no/such/place`, apiKey, retries: 0 });
  const { reason } = await failureOf(lost.versions());
  assert(["WrongAddress", "ResourceNotFound"].includes(reason._tag), reason._tag);
});

/** All of them against a real server, which is the measure; a few against our own checker, which is none. */
const CHECKED = url === undefined ? cases.slice(0, 20) : cases;

test("the offline check and the server agree on generated workflows", async (server) => {
  const reports: string[] = [];
  for (const { definition } of CHECKED) {
    const { agrees, ours, report } = await server.check(definition as never);
    assert.equal(ours.ok, checkWorkflow(definition).ok);
    if (!agrees) reports.push(report ?? "");
  }
  assert.equal(reports.length, 0, reports.slice(0, 3).join("\n"));
});
