import * as Effect from "effect/Effect";
import type * as Scope from "effect/Scope";
import * as Semaphore from "effect/Semaphore";
import type { ImageInput } from "../images/image_input.ts";
import { expectedBytes } from "../images/expected_bytes.ts";

/** Bounds the bytes of all images that are read or on their way, since a number of images says nothing of their size. */
export class InFlightBytes {
  readonly #limit: number;
  readonly #heldPerByte: number;
  readonly #free: Semaphore.Semaphore;

  /** @param isShrunk Whether what is sent is a small part of what is read. */
  constructor(limit: number, isShrunk: boolean) {
    this.#limit = limit;
    // As it was read, and once more as base64 in the body of its request.
    this.#heldPerByte = isShrunk ? 1 : 1 + 4 / 3;
    this.#free = Semaphore.makeUnsafe(limit);
  }

  /**
   * Waits until there is room for an image, and holds it until the scope ends.
   *
   * @param imageLimit The most bytes that an image may have, for those that do not tell their size beforehand.
   * @returns What tells how many bytes it has in the end, so that the rest of the room is free again.
   */
  hold(
    input: ImageInput,
    imageLimit: number,
  ): Effect.Effect<(byteCount: number) => Effect.Effect<void>, never, Scope.Scope> {
    return Effect.gen({ self: this }, function* () {
      const expected = expectedBytes(input, imageLimit);
      let held = this.#roomFor(typeof expected === "number" ? expected : yield* Effect.promise(() => expected));
      yield* Effect.acquireRelease(
        Effect.interruptible(this.#free.take(held)),
        () => this.#free.release(held),
      );
      return (byteCount: number) =>
        Effect.suspend(() => {
          const surplus = Math.max(0, held - this.#roomFor(byteCount));
          held -= surplus;
          return this.#free.release(surplus);
        });
    });
  }

  /** A single image may always pass, however large it is. */
  #roomFor(byteCount: number): number {
    return Math.min(Math.ceil(byteCount * this.#heldPerByte), this.#limit);
  }
}
