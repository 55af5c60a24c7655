import assert from "node:assert/strict";
import { RunError } from "../../../src/run/run_error.ts";
import type { InvalidImage } from "../../../src/run/reason.ts";

/** What an image was refused with. */
export interface Rejection {
  readonly message: string;
  readonly problem: InvalidImage["problem"];
  readonly found: string | undefined;
}

/** Waits for a refusal, and makes sure that it is a `RunError` with `InvalidImage`. */
export async function rejection(promise: Promise<unknown>): Promise<Rejection> {
  const error: unknown = await promise.then(
    () => assert.fail("the image was taken"),
    (error: unknown) => error,
  );
  if (!(error instanceof RunError)) throw error;
  assert.equal(error.reason._tag, "InvalidImage");
  assert.equal(error.attempts, 0);
  const { problem, found } = error.reason as InvalidImage;
  return { message: error.message, problem, found };
}
