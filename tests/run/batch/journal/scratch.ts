import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import type * as Scope from "effect/Scope";
import assert from "node:assert/strict";
import type { JournalFailed, RunError } from "@stepwright/workflows";
import type { AnsweredEntry } from "../../../../src/run/batch/journal/entry.ts";
import { type Journal, openJournal } from "../../../../src/run/batch/journal/journal.ts";
import { failureOf } from "../../failure.ts";

export const HEADER = '{"journal":"@stepwright/workflows","version":1}\n';

/** A folder of a test's own, with a path for a journal in it. */
export interface Scratch extends AsyncDisposable {
  readonly folder: string;
  readonly path: string;
  /** The whole file. */
  text(): Promise<string>;
  /** The keys in the file, in its order, once the header is seen to be right. */
  keys(): Promise<readonly (string | undefined)[]>;
}

export async function scratch(content?: string | Uint8Array): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), "journal-"));
  const path = join(folder, "run.jsonl");
  if (content !== undefined) await writeFile(path, content);
  const text = () => readFile(path, "utf8");
  return {
    folder,
    path,
    text,
    keys: async () => {
      const [header, ...lines] = (await text()).split("\n");
      assert.equal(`${header}\n`, HEADER);
      assert.equal(lines.pop(), "", "the file ends with a line break");
      return lines.map((line) => JSON.parse(line).key);
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** An entry with this key, and this text as its output. */
export function entry(key: string | undefined, output = `output of ${key}`): AnsweredEntry {
  const answer = {
    prediction: output,
    output,
    classes: null,
    usage: undefined,
    cost: 0.01,
    model: "m",
    provider: undefined,
    generationId: undefined,
    attempts: 1,
    milliseconds: 2,
  };
  return { key, index: 0, input: '"a.jpg"', at: "2026-01-01T00:00:00.000Z", ok: true, answer };
}

export const line = (key: string | undefined, output?: string) => `${JSON.stringify(entry(key, output))}\n`;

/** Opens a journal, uses it, and closes it. */
export function withJournal<A, E>(
  path: string,
  use: (journal: Journal) => Effect.Effect<A, E, Scope.Scope>,
): Promise<A> {
  return Effect.runPromise(Effect.scoped(Effect.flatMap(openJournal(path), use)));
}

/** What `find` gives for a key. */
export const outputOf = (journal: Journal, key: string) =>
  Effect.map(journal.find(key), (found) => found?.ok ? found.answer.output : undefined);

/** Waits for the failure of a journal. */
export async function refusal(promise: Promise<unknown>): Promise<{ message: string; reason: JournalFailed }> {
  const { message, reason }: RunError = await failureOf(promise);
  assert.equal(reason._tag, "JournalFailed");
  assert(reason._tag === "JournalFailed");
  return { message, reason };
}

/** Opens a journal that is to be refused. */
export const refusalOf = (path: string) => refusal(withJournal(path, () => Effect.void));
