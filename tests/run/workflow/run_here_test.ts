import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import sharp from "sharp";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  BrokenWorkflowError,
  input,
  InvalidWorkflowError,
  llamaVision,
  type OutputValue,
  type Progress,
  RunError,
  workflow,
  type WorkflowRecord,
} from "@stepwright/workflows";
import { blocks } from "@stepwright/workflows/blocks";
import { numbered, numberedPictures, numberOf } from "../numbered.ts";
import { bench, caption, parsed, photo, sign, signs } from "./signs.ts";

const TASKS = { classification: { class_name: "stop", confidence: 0.9 }, caption: "A sign." };

/** Whether a request asks for the class of a picture. */
function isSign({ task }: { readonly task: string | undefined }): boolean {
  return task === "classification";
}

function causes(records: readonly WorkflowRecord<unknown>[]): readonly string[] {
  return records.map((record) => record.ok ? "ok" : record.error.reason._tag);
}

test("a workflow built here runs here, and its outputs are typed by what was wired", async () => {
  await using at = await bench({ answers: TASKS });
  const { outputs, records, summary } = await signs.runHere({ photo: numbered(1) }, at.options);

  const text: OutputValue<string> = outputs[0]!.caption;
  const bad: OutputValue<boolean> = outputs[0]!.bad;
  // @ts-expect-error a caption is no number
  const wrong: OutputValue<number> = outputs[0]!.caption;
  // @ts-expect-error there is no such output
  outputs[0]!.captoin;
  assert.deepEqual([text, bad, wrong], ["A sign.", false, "A sign."]);

  const { inference_id: _id, parent_id: _parent, ...predictions } = Object(outputs[0]!.sign);
  assert.deepEqual(predictions, {
    image: { width: 1, height: 1 },
    predictions: [{ class: "stop", class_id: 0, confidence: 0.9 }, { class: "yield", class_id: 1, confidence: 0 }],
    top: "stop",
    confidence: 0.9,
  });
  const [record] = records;
  assert.deepEqual([record!.ok, record!.index, record!.outputs], [true, 0, outputs[0]]);
  assert.deepEqual(record!.calls.map(({ step, place, ok }) => [step, place, ok]).toSorted(), [
    ["caption", [0], true],
    ["sign", [0], true],
  ]);
  const { total, answered, failed, calls, cost } = summary;
  assert.deepEqual([total, answered, failed, calls], [1, 1, 0, 2]);
  assert(cost! > 0);
});

test("one image's failure is its own, and costs no other question its answer", async () => {
  await using at = await bench({
    answers: TASKS,
    faults: (request) => isSign(request) && numberOf(request) === 1 ? "permission-denied" : null,
  });
  const { outputs, records, summary } = await signs.runHere({ photo: numberedPictures(3) }, at.options);
  assert.deepEqual(causes(records), ["ok", "PermissionDenied", "ok"]);
  assert.deepEqual(outputs[1], { sign: null, bad: null, caption: "A sign." });
  assert.equal(outputs[2]!.bad, false);
  const [call] = records[1]!.calls.filter(({ ok }) => !ok);
  assert(call?.ok === false && !records[1]!.ok && call.error === records[1]!.error);
  assert.deepEqual([summary.answered, summary.failed, summary.calls], [2, 1, 6]);
});

test("an answer that no parser can read is an output like any other: the parser judges it, and nobody asks again", async () => {
  await using at = await bench({ answers: { ...TASKS, classification: "I cannot say." } });
  const { outputs, records } = await signs.runHere({ photo: numbered(1) }, { ...at.options, retries: 3 });
  assert.deepEqual([outputs[0]!.sign, outputs[0]!.bad], [null, true]);
  assert.deepEqual(causes(records), ["ok"]);
  assert.equal(at.server.requests.length, 2);
});

test("an image that cannot be read fails alone, before anything is asked about it", async () => {
  await using at = await bench({ answers: TASKS });
  const { outputs, records } = await signs.runHere({ photo: [numbered(1), "no-such-photo.jpg"] }, at.options);
  assert.deepEqual(causes(records), ["ok", "InvalidImage"]);
  assert.deepEqual(outputs[1], { sign: null, bad: null, caption: null });
  assert.equal(at.server.requests.length, 2);
});

test("null in place of an image skips it, as the engine does", async () => {
  await using at = await bench({ answers: TASKS });
  const { outputs, records } = await signs.runHere({ photo: [null, numbered(1)] }, at.options);
  assert.deepEqual(outputs[0], { sign: null, bad: null, caption: null });
  assert.deepEqual(causes(records), ["ok", "ok"]);
  assert.equal(at.server.requests.length, 2);
});

test("steps that do not need each other are asked at the same time", async () => {
  let arrived = 0;
  const both = Promise.withResolvers<void>();
  await using at = await bench({
    answers: async ({ task }) => {
      if (++arrived === 2) both.resolve();
      await both.promise;
      return TASKS[task as "caption"];
    },
  });
  const { records } = await signs.runHere({ photo: numbered(1) }, at.options);
  assert.deepEqual(causes(records), ["ok"]);
});

test("no more questions are open than concurrency allows, whichever steps ask them", async () => {
  let open = 0;
  let most = 0;
  await using at = await bench({
    answers: async ({ task }) => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 20));
      open--;
      return TASKS[task as "caption"];
    },
  });
  await signs.runHere({ photo: numberedPictures(4) }, { ...at.options, concurrency: 2 });
  assert.equal(most, 2);
});

test("a journal holds every answer of every step: the same run again asks nothing", async () => {
  await using at = await bench({
    answers: TASKS,
    faults: (request) => isSign(request) && numberOf(request) === 0 ? "server-error" : null,
  });
  const folder = await mkdtemp(join(tmpdir(), "workflow-"));
  try {
    const options = { ...at.options, journal: join(folder, "signs.jsonl") };
    const first = await signs.runHere({ photo: numberedPictures(2) }, options);
    assert.deepEqual(causes(first.records), ["ServerError", "ok"]);
    assert.equal(at.server.requests.length, 4);

    await using mended = await bench({ answers: TASKS });
    const target = { ...at.options.target!, baseURL: at.options.target!.baseURL };
    const again = await signs.runHere({ photo: numberedPictures(2) }, { ...options, target });
    assert.equal(at.server.requests.length, 5, "only what failed is asked again");
    assert.equal(again.summary.reused, 3);
    assert.deepEqual(again.outputs[1], { ...again.outputs[1], caption: "A sign.", bad: false });
    assert.equal(mended.server.requests.length, 0);

    const lines = (await readFile(options.journal, "utf8")).trim().split("\n");
    assert(lines.every((line) => !line.includes("sk-or-v1-workflow-key")));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a journal that cannot be kept ends the run, and what came of it is in the error", async () => {
  await using at = await bench({ answers: TASKS });
  const run = signs.runHere({ photo: numbered(1) }, { ...at.options, journal: "/dev/full" });
  await assert.rejects(run, (error) => error instanceof BrokenWorkflowError || error instanceof RunError);
});

test("a failure that all questions would share stops the run, and the rest are not attempted", async () => {
  await using at = await bench({ answers: TASKS, faults: () => "invalid-key" });
  const { records, summary } = await signs.runHere({ photo: numberedPictures(5) }, { ...at.options, concurrency: 1 });
  assert.equal(at.server.requests.length, 1);
  assert.equal(records.filter(({ ok }) => ok).length, 0);
  assert.equal(summary.stoppedBy, "Unauthenticated");
});

test("a budget holds for the questions of all steps together", async () => {
  await using at = await bench({ answers: TASKS });
  const free = await signs.runHere({ photo: numbered(1) }, at.options);
  const each = free.summary.cost! / 2;
  const { summary } = await signs.runHere({ photo: numberedPictures(6) }, {
    ...at.options,
    maxCost: each * 4,
    concurrency: 1,
  });
  assert(summary.cost! <= each * 4 + 1e-9);
  assert.equal(summary.stoppedBy, "MaxCost");
});

test("an aborted signal ends the run, and every image has its record", async () => {
  const controller = new AbortController();
  await using at = await bench({
    answers: ({ task }) => {
      controller.abort();
      return TASKS[task as "caption"];
    },
  });
  const { records } = await signs.runHere({ photo: numberedPictures(3) }, {
    ...at.options,
    concurrency: 1,
    signal: controller.signal,
  });
  assert.equal(records.length, 3);
  assert(causes(records).includes("Interrupted"));
});

test("a block that computes here is interrupted, too", async () => {
  const crop = blocks.absoluteStaticCrop.v1("crop").images(photo).xCenter(50).yCenter(50).width(9).height(9);
  const crops = workflow().inputs(photo).steps(crop).outputs({ crop: crop.outputs.crops });
  const signal = AbortSignal.abort("enough");
  const { records } = await crops.runHere({ photo: "examples/images/chelsea.jpg" }, { signal });
  const [record] = records;
  assert(record?.ok === false);
  assert.equal(record.error.reason._tag, "Interrupted");
  assert.equal(record.error.message, 'Cannot run step "crop": the signal was aborted');
  assert.equal(record.error.cause, "enough");
});

test("equal images are asked about once", async () => {
  await using at = await bench({ answers: TASKS });
  const { outputs } = await signs.runHere({ photo: [numbered(1), numbered(1), numbered(1)] }, at.options);
  assert.equal(at.server.requests.length, 2);
  assert.deepEqual(outputs.map((each) => each.caption), ["A sign.", "A sign.", "A sign."]);
});

test("blocks that need a server are refused before anything is asked, each by its step", async () => {
  await using at = await bench({ answers: TASKS });
  const boxes = blocks.roboflowObjectDetectionModel.v2("boxes").images(photo).modelId("coco/3");
  const mixed = workflow().inputs(photo).steps(caption, boxes).outputs({ caption: caption.outputs.output });
  await assert.rejects(mixed.runHere({ photo: numbered(1) }, at.options), (error) => {
    assert(RunError.isInstance(error) && error.reason._tag === "NotRunnableHere");
    assert.deepEqual(error.reason.steps, [
      { name: "boxes", type: "roboflow_core/roboflow_object_detection_model@v2" },
    ]);
    assert.match(error.message, /step "boxes" \(roboflow_core\/roboflow_object_detection_model@v2\)/);
    assert.match(error.message, /@stepwright\/workflows\/engine/);
    return true;
  });
  assert.equal(at.server.requests.length, 0);
});

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const CROPS = `
  import { workflow } from "./mod.ts";
  const crops = workflow.parse({
    version: "1.0",
    inputs: [{ type: "WorkflowImage", name: "image" }],
    steps: [{
      type: "roboflow_core/absolute_static_crop@v1", name: "crop", images: "$inputs.image",
      x_center: 5, y_center: 5, width: 5, height: 5,
    }],
    outputs: [{ type: "JsonField", name: "crop", selector: "$steps.crop.crops" }],
  });
  await crops.runHere({ image: "missing.jpg" }).catch(({ message }) => console.log(message));
`;

test(
  "pictures that nothing here can cut are refused before anything is asked",
  { skip: !("Deno" in globalThis) },
  async () => {
    const running = promisify(execFile)(process.execPath, ["run", "--no-prompt", "--allow-read", "-"], { cwd: ROOT });
    running.child.stdin?.end(CROPS);
    const { stdout } = await running;
    assert.match(
      stdout,
      /step "crop" .*: Cannot crop images: Deno was not run with --allow-ffi --allow-env; run it with/,
    );
    assert.match(stdout, /@stepwright\/workflows\/engine/);
  },
);

test("a workflow that the engine would refuse is refused as by check()", async () => {
  const broken = workflow().inputs(photo).steps(caption).outputs({ x: "$steps.captoin.output" });
  await assert.rejects(broken.runHere({ photo: numbered(1) }), (error) => {
    assert(error instanceof InvalidWorkflowError);
    assert.match(error.message, /captoin/);
    return true;
  });
});

const INPUTS: readonly (readonly [string, Readonly<Record<string, unknown>>, RegExp])[] = [
  ["a missing image", { hint: "?" }, /the input "photo" has no value; hand it over as \{ "photo": … \}/],
  [
    "a misspelt input",
    { photo: numbered(1), pohto: 1 },
    /it has no input "pohto"; wanted "photo", "hint", "heat", "tags"/,
  ],
  ["an empty list", { photo: [], hint: "?" }, /the input "photo" is an empty list/],
  [
    "lists of two lengths",
    { photo: numberedPictures(3), hint: "?", tags: ["a", "b"] },
    /"tags" has 2 elements, and another 3/,
  ],
  [
    "a value that does not fit",
    { photo: numbered(1), tags: "a", hint: 5 },
    /the input "hint" is 5: prompt of the step "ask" wants/,
  ],
];

const hint = input.parameter("hint", "string");
const heat = input.parameter("heat", "float", { default: 0.1 });
const ask = llamaVision.v2("ask").images(photo).task("visual-question-answering").prompt(hint).temperature(heat);
const hinted = workflow().inputs(photo, hint, heat, input.batch("tags")).steps(ask).outputs({
  answer: ask.outputs.output,
});

for (const [what, inputs, message] of INPUTS) {
  test(`${what} is refused before anything is asked`, async () => {
    await using at = await bench();
    await assert.rejects(hinted.runHere(inputs, at.options), (error) => {
      assert(RunError.isInstance(error) && error.reason._tag === "InvalidInput");
      assert.match(error.message, message);
      return true;
    });
    assert.equal(at.server.requests.length, 0);
  });
}

for (const inputs of [null, "photo.jpg", ["photo.jpg"], 5, numbered(1)]) {
  test(`inputs must go by name: ${Array.isArray(inputs) ? "a list" : inputs === null ? "null" : typeof inputs} does not`, async () => {
    const wanted = {
      name: "TypeError",
      message: /^Cannot run the workflow with .*: wanted an object with the inputs by/,
    };
    await assert.rejects(signs.runHere(inputs as never), wanted);
    await assert.rejects(signs.runHereAll(inputs as never).collect(), wanted);
  });
}

test("inputs among the options are refused: they would be without effect", async () => {
  const misplaced = { retries: 0, inputs: { hint: "a" } };
  await assert.rejects(signs.runHere({ photo: numbered(1) }, misplaced), {
    name: "TypeError",
    message: /with the option `inputs`: hand its inputs over before the options/,
  });
});

test("every image has its record, with all that was paid for it, though no output depends on an image", async () => {
  await using at = await bench({ answers: TASKS });
  for (const [outputs, expected] of [[{ hint }, { hint: "a" }], [{}, {}]] as const) {
    const silent = workflow().inputs(photo, hint).steps(caption).outputs(outputs);
    const run = await silent.runHere({ photo: numberedPictures(2), hint: "a" }, at.options);
    assert.deepEqual(run.outputs, [expected]); // As the engine has it.
    assert.deepEqual(run.records.map((record) => [record.index, record.ok, record.calls.length]), [
      [0, true, 1],
      [1, true, 1],
    ]);
    assert.deepEqual(run.records.map((record) => record.outputs), [expected, expected]);
    assert.equal(run.summary.calls, 2);
  }
});

test("a block that fails for one image fails it alone, and the error says which step and why", async () => {
  await using at = await bench({ answers: { classification: { class_name: "stop", confidence: 0.5 } } });
  const length = blocks.propertyDefinition.v1("length").data(parsed.outputs.predictions).operations([
    { type: "LookupTable", lookup_table: { a: 1 } },
  ]);
  const failing = workflow().inputs(photo).steps(sign, parsed, length).outputs({ length: length.outputs.output });
  const { records, outputs } = await failing.runHere({ photo: numberedPictures(2) }, at.options);
  assert.deepEqual(causes(records), ["BlockFailed", "BlockFailed"]);
  assert.deepEqual(outputs, [{ length: null }, { length: null }]);
  assert(!records[0]!.ok && records[0]!.error.message.startsWith('Cannot run step "length": '));
});

test("no key is in what a run gives or throws", async () => {
  await using at = await bench({ faults: () => "invalid-key" });
  const run = await signs.runHere({ photo: numbered(1) }, at.options);
  assert(!JSON.stringify(run).includes("workflow-key"));
  assert(!run.records.some((record) => !record.ok && String(record.error.stack).includes("workflow-key")));
});

test("a picture that its EXIF data turns is upright for every model, as the engine takes it", async () => {
  await using at = await bench({ answers: TASKS });
  const turned = new Uint8Array(
    await sharp({ create: { width: 40, height: 20, channels: 3, background: "red" } })
      .withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  );
  const { outputs } = await signs.runHere({ photo: turned }, at.options);
  assert.deepEqual(Object(outputs[0]!.sign).image, { width: 20, height: 40 });
  for (const { images } of at.server.requests) {
    const { width, height, orientation } = await sharp(images[0]!.bytes).metadata();
    assert.deepEqual([width, height, orientation], [20, 40, undefined]);
  }
});

test("progress and maxFailures count images, and a record says what was handed over", async () => {
  await using at = await bench({ answers: TASKS });
  const seen: Progress[] = [];
  const photos = ["none-1.jpg", "none-2.jpg", numbered(1)];
  const { records } = await signs.runHere({ photo: photos }, {
    ...at.options,
    onProgress: (progress) => seen.push(progress),
  });
  assert.deepEqual(records.map(({ inputs }) => inputs), photos.map((each) => ({ photo: each })));
  const { total, done, failed } = seen.at(-1)!;
  assert.deepEqual([total, done, failed], [3, 3, 2]);

  const stopped = await signs.runHereAll({ photo: Array.from({ length: 30 }, (_, n) => `none-${n}.jpg`) }, {
    ...at.options,
    maxFailures: 2,
    concurrency: 1,
  }).collect();
  assert.deepEqual([stopped.summary.failed, stopped.summary.notAttempted], [3, 27]);
  assert.equal(stopped.summary.stoppedBy, "MaxFailures");
});

test("only questions that were asked, or answered from a journal, count as calls", async () => {
  await using at = await bench({ answers: TASKS });
  const { summary } = await signs.runHere({ photo: numberedPictures(4) }, {
    ...at.options,
    signal: AbortSignal.abort("enough"),
  });
  assert.equal(summary.calls, 0);
});
