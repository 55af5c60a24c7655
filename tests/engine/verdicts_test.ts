import assert from "node:assert/strict";
import { workflow } from "@stepwright/workflows";
import { engine } from "@stepwright/workflows/engine";
import cases from "../cases/workflows.json" with { type: "json" };
import { failureOf } from "../run/failure.ts";
import { fullError, smallError, startEngine } from "./loopback_engine.ts";

/** What the real engine said of a workflow. */
interface Said {
  readonly ok: boolean;
  readonly error?: string;
  readonly where?: readonly (readonly [step: string | null, property: string | null])[];
}

const GOOD = {
  version: "1.0",
  inputs: [{ type: "WorkflowImage", name: "image" }],
  steps: [{ type: "roboflow_core/qr_code_detector@v1", name: "codes", images: "$inputs.image" }],
  outputs: [{ type: "JsonField", name: "codes", selector: "$steps.codes.predictions" }],
};
const BAD = { ...GOOD, steps: [{ ...GOOD.steps[0]!, images: "$inputs.imge" }] };
const SECRET = "sk-or-v1-abcdefghijkl";
const SECRETIVE = {
  ...GOOD,
  steps: [{
    type: "roboflow_core/llama_vision@v2",
    name: "sign",
    images: "$inputs.image",
    task_type: "caption",
    api_key: SECRET,
  }],
  outputs: [],
};

Deno.test("a workflow that the server takes is ok, and is sent bare", async () => {
  await using server = await startEngine();
  const verdict = await engine({ url: server.url }).validate(workflow.parse(GOOD));
  assert.deepEqual(verdict, { ok: true, errorType: undefined, message: undefined, problems: [] });
  assert.deepEqual(server.requests[0]?.body, GOOD);
  assert.equal(server.requests[0]?.path, "/workflows/validate");
});

Deno.test("a workflow that the server refuses has a verdict, not an error", async () => {
  await using server = await startEngine();
  const verdict = await engine({ url: server.url }).validate(BAD);
  assert.equal(verdict.ok, false);
  assert.equal(verdict.errorType, "WorkflowSyntaxError");
  assert.deepEqual(verdict.problems.map(({ step, property }) => [step, property]), [["codes", "images"]]);
});

Deno.test("a server that comes to no verdict fails", async () => {
  await using server = await startEngine({ key: "wanted" });
  const { reason } = await failureOf(engine({ url: server.url, apiKey: "wrong-key" }).validate(GOOD));
  assert.equal(reason._tag, "Unauthenticated");
});

Deno.test("what the server lacks, and Python that does not run, are verdicts", async () => {
  const replies = [
    { status: 500, json: smallError("BlockInitParameterNotProvidedError", "no redis") },
    { status: 400, json: fullError("DynamicBlockCodeError", [{ block_id: "Mine", property_details: "boom" }]) },
  ];
  await using server = await startEngine({ replies });
  const local = engine({ url: server.url });
  const lacking = await local.validate(GOOD);
  assert.deepEqual([lacking.ok, lacking.errorType, lacking.message], [
    false,
    "BlockInitParameterNotProvidedError",
    "no redis",
  ]);
  assert.deepEqual([(await local.validate(GOOD)).message], ["boom"]);
});

Deno.test("a class of errors that only an engine of another version has is a verdict, and no difference", async () => {
  const { agrees, server } = await checkAgainst(GOOD, 400, smallError("ErrorOfTheFuture", "not so"));
  assert.deepEqual([agrees, server.ok, server.errorType], [true, false, "ErrorOfTheFuture"]);
});

Deno.test("both take it, and both refuse it at the same place: they agree", async () => {
  await using server = await startEngine();
  const local = engine({ url: server.url });
  for (const definition of [GOOD, BAD]) {
    const { agrees, ours, server: theirs, versions, report } = await local.check(definition);
    assert.deepEqual([agrees, report, versions], [true, undefined, ["1.15.0"]]);
    assert.equal(ours.ok, theirs.ok);
  }
});

/** Checks against a server whose compiler says this. */
async function checkAgainst(definition: object, status: number, json: unknown) {
  const fetch = (url: string) =>
    Promise.resolve(
      url.endsWith("/validate") ? Response.json(json, { status }) : Response.json({ versions: ["1.16.0"] }),
    );
  return await engine({ fetch }).check(definition as never);
}

Deno.test("a refusal that ours does not have is a difference, with a report that shows no secret", async () => {
  const problem = { block_id: "sign", property_name: "api_key", property_details: `no good: ${SECRET}` };
  const { agrees, report = "" } = await checkAgainst(SECRETIVE, 400, fullError("WorkflowSyntaxError", [problem]));
  assert.equal(agrees, false);
  assert.match(report, /^# The offline check and the server differ: ours takes it, the server refuses it$/m);
  assert.match(report, /^Execution Engine of the server: 1\.16\.0\. The check is made for 1\.15\.0\.$/m);
  assert.match(report, /^- `WorkflowSyntaxError`: Could not read it\.$/m);
  assert.match(report, /^- `sign` · `api_key`: no good: \[redacted\]$/m);
  assert.match(report, /"api_key": "\[secret\]"/);
  assert(!report.includes(SECRET));
});

Deno.test("a report shows no secret that stands a second time where nothing tells that it is one", async () => {
  const password = "hush-hush-1";
  const definition = { ...GOOD, steps: [{ ...GOOD.steps[0]!, password, images: password }] };
  const { report = "" } = await checkAgainst(definition, 200, { status: "ok" });
  assert.match(report, /"images": "\[redacted\]"/);
  assert(!report.includes(password), report);
});

Deno.test("a workflow that only ours refuses is a difference", async () => {
  const { agrees, report = "" } = await checkAgainst(BAD, 200, { status: "ok" });
  assert.equal(agrees, false);
  assert.match(report, /ours refuses it, the server takes it/);
  assert.match(report, /^- unknown-input `codes` · `images`: Cannot wire images/m);
});

Deno.test("both refuse it, at different places: that is a difference", async () => {
  const problem = { block_id: "codes", property_name: "type", property_details: "no" };
  const { agrees } = await checkAgainst(BAD, 400, fullError("WorkflowSyntaxError", [problem]));
  assert.equal(agrees, false);
  const warned = { ...BAD, steps: [{ ...BAD.steps[0]!, note: 1 }] };
  const other = { block_id: "codes", property_name: "note", property_details: "no" };
  assert.equal((await checkAgainst(warned, 400, fullError("WorkflowSyntaxError", [other]))).agrees, false);
});

Deno.test("a refusal for what only a server can know is none", async () => {
  const { agrees } = await checkAgainst(GOOD, 500, smallError("PluginLoadingError", "no"));
  assert.equal(agrees, true);
  const python = await checkAgainst(GOOD, 400, fullError("DynamicBlockCodeError", [{ block_id: "x" }]));
  assert.equal(python.agrees, true);
});

Deno.test("blocks that only the server has are checked by its own description", async () => {
  const blocks = {
    blocks: [{
      manifest_type_identifier: "acme/sharpen@v1",
      human_friendly_block_name: "Sharpen",
      block_schema: {
        block_type: "transformation",
        required: ["type", "name", "image"],
        properties: {
          image: { type: "string", reference: true, selected_element: "any_data", kind: [{ name: "image" }] },
        },
      },
      outputs_manifest: [{ name: "image", kind: [{ name: "image" }] }],
    }],
  };
  const definition = { ...GOOD, steps: [{ type: "acme/sharpen@v1", name: "s", image: "$inputs.image" }], outputs: [] };
  const answers = (url: string) =>
    Promise.resolve(
      Response.json(
        url.endsWith("/describe") ? blocks : url.endsWith("/versions") ? { versions: ["1.15.0"] } : { status: "ok" },
      ),
    );
  const { agrees, ours } = await engine({ fetch: answers }).check(definition);
  assert.deepEqual([agrees, ours.ok], [true, true]);
});

Deno.test("with what the real engine said of generated workflows, there is no difference", async () => {
  for (const [index, { definition, verdict }] of cases.entries()) {
    const { ok, error = "", where = [] } = verdict as Said;
    const problems = where.map(([block_id, property_name]) => ({ block_id, property_name }));
    const json = ok ? { status: "ok" } : fullError(error, problems);
    const { agrees, report } = await checkAgainst(definition, ok ? 200 : 400, json);
    assert(agrees, `case ${index}: ${report}`);
  }
});
