/**
 * Effect: the same runs as a Stream, with the model as a service.
 *
 * @module
 */
import process from "node:process";
import { llamaVision, openRouter } from "@stepwright/workflows";
import { modelLayer, runAll } from "@stepwright/workflows/effect";
import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";

const caption = llamaVision.v3("caption").task("caption");

const program = runAll(caption, "examples/images/*.jpg", { concurrency: 2, order: "input" }).pipe(
  Stream.map((record) => `${record.input}: ${record.ok ? record.answer.prediction : record.error.message}`),
  Stream.runForEach((line) => Effect.sync(() => console.log(line))),
  Effect.provide(modelLayer(openRouter({ baseURL: process.env.OPENROUTER_BASE_URL }))),
);

await Effect.runPromise(program);
