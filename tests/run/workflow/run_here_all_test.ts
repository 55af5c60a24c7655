import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { BrokenWorkflowError, input, RunError, workflow } from "@stepwright/workflows";
import * as effect from "@stepwright/workflows/effect";
import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import { numbered, numberedPictures, numberOf } from "../numbered.ts";
import { bench, caption, photo, signs } from "./signs.ts";

const TASKS = { classification: { class_name: "stop", confidence: 0.9 }, caption: "A sign." };

test("each image runs on its own, and its record comes as soon as it is complete", async () => {
  const others = Promise.withResolvers<void>();
  await using at = await bench({
    answers: async (request) => {
      if (numberOf(request) === 0) await Promise.race([others.promise, wait(5000)]);
      return TASKS[request.task as "caption"];
    },
  });
  const order: number[] = [];
  for await (const record of signs.runHereAll({ photo: numberedPictures(4) }, at.options)) {
    assert(record.ok);
    assert.equal(record.outputs.caption, "A sign.");
    if (order.push(record.index) === 3) others.resolve();
  }
  assert.deepEqual(order.toSorted(), [0, 1, 2, 3]);
  assert.equal(order.at(-1), 0);
});

test("records come in the order of the images where that is wanted", async () => {
  await using at = await bench({ answers: TASKS });
  const order: number[] = [];
  for await (const { index } of signs.runHereAll({ photo: numberedPictures(5) }, { ...at.options, order: "input" })) {
    order.push(index);
  }
  assert.deepEqual(order, [0, 1, 2, 3, 4]);
});

test("collect() gives all records in order, the outputs and the sums", async () => {
  await using at = await bench({
    answers: TASKS,
    faults: (request) => numberOf(request) === 1 ? "permission-denied" : null,
  });
  const { outputs, records, summary } = await signs.runHereAll({ photo: numberedPictures(3) }, at.options).collect();
  assert.deepEqual(records.map(({ index, ok }) => [index, ok]), [[0, true], [1, false], [2, true]]);
  assert.deepEqual(outputs.map(({ caption }) => caption), ["A sign.", null, "A sign."]);
  assert.deepEqual([summary.total, summary.answered, summary.failed, summary.calls], [3, 2, 1, 6]);
  assert.deepEqual(records[2]!.calls.map(({ place }) => place), [[2], [2]]);
});

test("images are drawn one by one, so that there may be any number of them", async () => {
  await using at = await bench({ answers: TASKS });
  let drawn = 0;
  function* endless() {
    while (true) yield numbered(drawn++);
  }
  for await (const { index } of signs.runHereAll({ photo: endless() }, { ...at.options, concurrency: 1 })) {
    if (index === 2) break;
  }
  assert(drawn < 10, `${drawn} were drawn`);
});

test("a text names a folder or a pattern of images", async () => {
  await using at = await bench({ answers: TASKS });
  const { summary } = await signs.runHereAll({ photo: "examples/images/*.jpg" }, at.options).collect();
  assert.equal(summary.total, 4);
});

test("images that break off leave what came before", async () => {
  await using at = await bench({ answers: TASKS });
  function* breaking() {
    yield numbered(0);
    throw new Error("the camera is gone");
  }
  await assert.rejects(signs.runHereAll({ photo: breaking() }, at.options).collect(), (error) => {
    assert(error instanceof BrokenWorkflowError);
    assert.equal(error.run.summary.total, 1);
    assert.match(String(error.cause), /the camera is gone/);
    return true;
  });
});

test("a workflow that takes no images has none to run for", async () => {
  await assert.rejects(signs.runHereAll({}).collect(), /none was handed over; use runHere/);
});

test("a refusal comes before the first record", async () => {
  await assert.rejects(signs.runHereAll({ photo: numberedPictures(2), x: 1 }).collect(), (error) => {
    assert(RunError.isInstance(error) && error.reason._tag === "InvalidInput");
    return true;
  });
});

test("an element that is nothing, or a list, is one image among the others, and its failure is its own", async () => {
  await using at = await bench({ answers: TASKS });
  const elements = [numbered(1), null, [numbered(3), numbered(4)], numbered(5)];
  const { records } = await signs.runHereAll({ photo: elements }, at.options).collect();
  const endings = records.map((record) => [record.index, record.ok || record.error.reason._tag]);
  assert.deepEqual(endings, [[0, true], [1, true], [2, "InvalidImage"], [3, true]]);
  assert.deepEqual(records[1]!.outputs, { sign: null, bad: null, caption: null });
});

test("batches of lists go side by side with the images", async () => {
  const described = workflow.parse({
    version: "1.0",
    inputs: [{ type: "WorkflowImage", name: "photo" }, {
      type: "WorkflowBatchInput",
      name: "tags",
      kind: ["string"],
      dimensionality: 2,
    }],
    steps: [
      caption.toJSON(),
      { type: "roboflow_core/dimension_collapse@v1", name: "all", data: "$inputs.tags" },
    ],
    outputs: [{ type: "JsonField", name: "tags", selector: "$steps.all.output" }],
  });
  await using at = await bench({ answers: TASKS });
  const inputs = { photo: numberedPictures(2), tags: [["a", "b"], ["c", "d", "e"]] };
  const together = await described.runHere(inputs, at.options);
  const { outputs } = await described.runHereAll(inputs, at.options).collect();
  assert.deepEqual(outputs, [{ tags: ["a", "b"] }, { tags: ["c", "d", "e"] }]);
  assert.deepEqual(outputs, together.outputs);
});

test("images that cannot be found fail an Effect with a type", async () => {
  const failing = effect.runHereAll(signs, { photo: "no-such-folder/*.jpg" }).pipe(
    Stream.runCollect,
    Effect.provide(effect.modelLayer()),
    Effect.catchTag("RunError", (error) => Effect.succeed(error.reason._tag)),
  );
  assert.equal(await Effect.runPromise(failing), "InvalidImage");

  const fewer = effect.runHereAll(twoBatches, { photo: numberedPictures(2), tags: ["a"] }).pipe(
    Stream.runCollect,
    Effect.provide(effect.modelLayer()),
    Effect.catchTag("RunError", (error) => Effect.succeed(error.reason._tag)),
  );
  assert.equal(await Effect.runPromise(fewer), "InvalidInput");
});

const twoBatches = workflow().inputs(photo, input.batch("tags")).outputs({ photo });
