import type { FileHandle } from "node:fs/promises";
import type * as Cause from "effect/Cause";
import * as Deferred from "effect/Deferred";
import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import * as Queue from "effect/Queue";
import type * as Scope from "effect/Scope";
import { joinBytes } from "../../join_bytes.ts";
import { type Span, writeAt } from "./span.ts";
import { UnfitJournal } from "./unfit_journal.ts";

/** What appending needs of a file. */
export type AppendableFile = Pick<FileHandle, "write" | "datasync" | "truncate">;

/** Appends a line, and is done when it is on the disk, even where the fiber is interrupted meanwhile. */
export type AppendLine = (line: Uint8Array) => Effect.Effect<Span, unknown>;

interface Waiting {
  readonly line: Uint8Array;
  readonly done: Deferred.Deferred<Span, unknown>;
}

// Enough for the disk to be busy; a group of long lines is not held in memory twice.
const BLOCK = 1024 * 1024;

/**
 * Appends lines in groups: all that wait while the disk is busy share the next write. Once a write fails, every later one
 * fails alike. The end of the scope waits for what is under way.
 *
 * @param end Where the file ends.
 */
export const appendLines = Effect.fnUntraced(function* (
  file: AppendableFile,
  end: number,
): Effect.fn.Return<AppendLine, never, Scope.Scope> {
  const queue = yield* Queue.unbounded<Waiting, Cause.Done>();
  let offset = end;
  let failure: { readonly cause: unknown } | undefined;

  const writeGroup = Effect.fnUntraced(function* (group: readonly Waiting[]) {
    if (failure === undefined) {
      yield* Effect.tryPromise({
        try: () => append(file, group.map(({ line }) => line), offset),
        catch: (cause) => failure = { cause },
      }).pipe(Effect.ignore);
    }
    for (const { line, done } of group) {
      if (failure !== undefined) {
        yield* Deferred.fail(done, failure.cause);
        continue;
      }
      yield* Deferred.succeed(done, { offset, length: line.length });
      offset += line.length;
    }
  });

  yield* Effect.acquireRelease(
    Queue.takeAll(queue).pipe(Effect.flatMap(writeGroup), Effect.forever, Effect.ignore, Effect.forkDetach),
    (writer) => Queue.end(queue).pipe(Effect.andThen(Fiber.await(writer))),
  );

  return Effect.fnUntraced(function* (line: Uint8Array) {
    const done = yield* Deferred.make<Span, unknown>();
    if (!(yield* Queue.offer(queue, { line, done }))) {
      return yield* Effect.fail(new UnfitJournal("unwritable", "it is closed"));
    }
    return yield* Deferred.await(done);
  }, Effect.uninterruptible);
});

async function append(file: AppendableFile, lines: readonly Uint8Array[], end: number): Promise<void> {
  try {
    let offset = end;
    for (const block of blocksOf(lines)) offset = await writeAt(file, block, offset);
    await file.datasync();
  } catch (error) {
    // Where even this fails, half a line stays at the end, and the next opening cuts it off.
    await file.truncate(end).then(() => file.datasync()).catch(() => {});
    throw error;
  }
}

function* blocksOf(lines: readonly Uint8Array[]): Generator<Uint8Array> {
  let block: Uint8Array[] = [];
  let size = 0;
  for (const line of lines) {
    if (size > 0 && size + line.length > BLOCK) {
      yield joinBytes(block);
      block = [];
      size = 0;
    }
    block.push(line);
    size += line.length;
  }
  yield joinBytes(block);
}
