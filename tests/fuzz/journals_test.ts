import assert from "node:assert/strict";
import { inspect } from "node:util";
import fc from "fast-check";
import { RunError } from "@stepwright/workflows";
import { errorOf } from "../../src/run/batch/journal/entry.ts";
import { HEADER, readEntry } from "../../src/run/batch/journal/line.ts";
import { readJournal } from "../../src/run/batch/journal/read_journal.ts";
import { UnfitJournal } from "../../src/run/batch/journal/unfit_journal.ts";
import { fuzz } from "./fuzz.ts";
import { mutatedBytes } from "./mutated_bytes.ts";
import { mutatedJson } from "./mutated_json.ts";
import { assertPlain, jsonOr } from "./plain.ts";

const IMAGE = { key: "a1b2", index: 0, input: '"photo.jpg"', at: "2026-11-23T07:00:00.000Z" };
const USAGE = { inputTokens: 1650, outputTokens: 20, totalTokens: 1670 };
const ENTRIES: readonly unknown[] = [
  {
    ...IMAGE,
    ok: true,
    answer: { prediction: { class: "cat" }, output: "{}", usage: USAGE, cost: 0.001, attempts: 1 },
  },
  { ...IMAGE, key: "c3d4", ok: true, answer: { output: "A cat.", attempts: 2, generationId: "gen-1" } },
  {
    ...IMAGE,
    key: "e5f6",
    ok: false,
    error: {
      message: "Cannot run step: no",
      reason: { _tag: "InvalidAnswer", isRetryable: true, stopsBatch: false, problem: "no JSON in the answer" },
      output: "no",
      attempts: 1,
    },
  },
];

const encoder = new TextEncoder();

/** A file of these bytes, as far as a reader of journals asks for one. */
function fileOf(bytes: Uint8Array) {
  return {
    read: (buffer: Uint8Array, offset: number, length: number, position: number) => {
      const part = bytes.subarray(position, position + length);
      buffer.set(part, offset);
      return Promise.resolve({ bytesRead: part.length, buffer });
    },
  } as unknown as Parameters<typeof readJournal>[0];
}

async function read(bytes: Uint8Array) {
  try {
    return await readJournal(fileOf(bytes), new AbortController().signal);
  } catch (error) {
    assert(error instanceof UnfitJournal, error as Error);
    return undefined;
  }
}

const lines = fc.array(mutatedJson(ENTRIES), { maxLength: 4 });

function journalOf(lines: readonly unknown[]): Uint8Array<ArrayBuffer> {
  return encoder.encode(new TextDecoder().decode(HEADER) + lines.map((line) => `${jsonOr("", line)}\n`).join(""));
}

fuzz("every journal is read or refused, and each key leads to an entry with this key", {
  runs: 140,
  of: [fc.oneof(lines.map(journalOf), mutatedBytes([journalOf(ENTRIES)]))],
  holds: async (bytes) => {
    const contents = await read(bytes);
    if (contents === undefined) return;
    assert(contents.end <= bytes.length);
    for (const [key, { offset, length }] of contents.index) {
      const entry = readEntry(bytes.subarray(offset, offset + length));
      assert(typeof entry === "object");
      assert.equal(entry.key, key);
    }
  },
});

fuzz("every line is an entry or none, and a failure in it becomes an error that can be printed", {
  runs: 140,
  of: [mutatedJson(ENTRIES)],
  holds: (line) => {
    const entry = readEntry(encoder.encode(jsonOr("", line)));
    if (typeof entry === "string") return;
    assertPlain(entry);
    if (entry.ok) return;
    const error = errorOf(entry);
    assert(error instanceof RunError);
    [inspect(error), String(error), JSON.stringify(error)].forEach((text) => assert.equal(typeof text, "string"));
  },
});
