// Opens the journal that it is given, says "held" or why not, and holds it until it is killed.
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import * as Effect from "effect/Effect";
import { openJournal } from "../../../../src/run/batch/journal/journal.ts";

const hold = Effect.gen(function* () {
  yield* openJournal(process.argv[2]!);
  yield* Effect.sync(() => console.log("held"));
  yield* Effect.promise(() => wait(60_000));
});

await Effect.runPromise(Effect.scoped(hold)).catch((error: unknown) => console.log(`${error}`));
