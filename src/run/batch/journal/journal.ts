import * as Effect from "effect/Effect";
import type * as Scope from "effect/Scope";
import type { RunError } from "../../run_error.ts";
import { appendLines } from "./append_lines.ts";
import type { Entry } from "./entry.ts";
import { lineOf, readEntry } from "./line.ts";
import { lock } from "./lock.ts";
import { openFile, syncFolder } from "./open_file.ts";
import { mendEnd, readJournal } from "./read_journal.ts";
import { readSpan } from "./span.ts";
import { journalError, UnfitJournal } from "./unfit_journal.ts";

/** What became of the images of a batch, on the disk: one line of JSON for each. */
export interface Journal {
  /** The last entry with this key, read back from the disk. */
  find(key: string): Effect.Effect<Entry | undefined, RunError>;
  /** Appends an entry, and is done when it is on the disk, even where the fiber is interrupted meanwhile. */
  write(entry: Entry): Effect.Effect<void, RunError>;
}

/**
 * Opens a journal, or begins one, and holds it alone until the scope ends. In memory are only the keys and where their
 * lines stand.
 */
export const openJournal = Effect.fnUntraced(function* (
  path: string,
): Effect.fn.Return<Journal, RunError, Scope.Scope> {
  const attempt = <A>(access: "unreadable" | "unwritable", evaluate: (signal: AbortSignal) => A | Promise<A>) =>
    Effect.tryPromise({
      try: async (signal) => await evaluate(signal),
      catch: (thrown) => journalError(path, thrown, access),
    });

  const { file, realPath } = yield* Effect.acquireRelease(
    attempt("unwritable", () => openFile(path)),
    // What was written is on the disk already, whatever closing says.
    ({ file }) => Effect.promise(() => file.close().catch(() => {})),
  );
  yield* Effect.acquireRelease(attempt("unwritable", () => lock(realPath)), (unlock) => Effect.sync(unlock));

  const contents = yield* attempt("unreadable", (signal) => readJournal(file, signal));
  const { index } = contents;
  const end = yield* attempt("unwritable", () => mendEnd(file, contents)).pipe(Effect.uninterruptible);
  if (contents.end === 0) yield* Effect.promise(() => syncFolder(realPath));
  const append = yield* appendLines(file, end);

  return {
    find: Effect.fnUntraced(function* (key) {
      const span = index.get(key);
      if (span === undefined) return undefined;
      return yield* attempt("unreadable", async () => {
        const entry = readEntry(await readSpan(file, span));
        if (typeof entry === "string" || entry.key !== key) throw changed();
        return entry;
      });
    }),
    write: Effect.fnUntraced(function* (entry: Entry) {
      const span = yield* append(lineOf(entry)).pipe(
        Effect.mapError((thrown) => journalError(path, thrown, "unwritable")),
      );
      if (entry.key !== undefined) index.set(entry.key, span);
    }, Effect.uninterruptible),
  };
});

function changed(): UnfitJournal {
  return new UnfitJournal("broken-line", "something else wrote to it during this run: open it again");
}
