import * as Effect from "effect/Effect";
import type * as Scope from "effect/Scope";
import * as Semaphore from "effect/Semaphore";
import type { ImageInput } from "../images/image_input.ts";
import { expectedBytes } from "../images/expected_bytes.ts";
import type { Work } from "./work.ts";

/** Bounds the bytes of all images that are read or on their way, since a number of images says nothing of their size. */
export class InFlightBytes {
  readonly #limit: number;
  readonly #free: Semaphore.Semaphore;

  constructor(limit: number) {
    this.#limit = limit;
    this.#free = Semaphore.makeUnsafe(limit);
  }

  /**
   * Waits until there is room for an image, and holds it until the scope ends.
   *
   * @returns What tells how many bytes it has in the end, so that the rest of the room is free again.
   */
  hold(
    input: ImageInput,
    { mostBytes, isShrunk }: Pick<Work<unknown, unknown>, "mostBytes" | "isShrunk">,
  ): Effect.Effect<(byteCount: number) => Effect.Effect<void>, never, Scope.Scope> {
    return Effect.gen({ self: this }, function* () {
      const expected = expectedBytes(input, mostBytes);
      let held = this.#roomFor(
        isShrunk,
        typeof expected === "number" ? expected : yield* Effect.promise(() => expected),
      );
      yield* Effect.acquireRelease(
        Effect.interruptible(this.#free.take(held)),
        () => this.#free.release(held),
      );
      return (byteCount: number) =>
        Effect.suspend(() => {
          const surplus = Math.max(0, held - this.#roomFor(isShrunk, byteCount));
          held -= surplus;
          return this.#free.release(surplus);
        });
    });
  }

  /** A single image may always pass, however large it is. */
  #roomFor(isShrunk: boolean, byteCount: number): number {
    // As it was read, and once more as base64 in the body of its request.
    return Math.min(Math.ceil(byteCount * (isShrunk ? 1 : 1 + 4 / 3)), this.#limit);
  }
}
