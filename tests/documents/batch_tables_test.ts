import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Answer, Answered, BatchOptions, Failed, Progress, RunOptions, Summary } from "@stepwright/workflows";
import { codeIn, tableIn } from "./markdown_table.ts";

const PATH = "docs/batches.md";

/** Every name of a type: the compiler finds what is missing here, and the tests what is missing in the document. */
type Names<T> = Readonly<Record<T extends unknown ? keyof T : never, true>>;

const RECORD: Names<Answered<unknown> | Failed> = {
  ok: true,
  index: true,
  input: true,
  key: true,
  reused: true,
  answer: true,
  error: true,
};

const ANSWER: Names<Answer<unknown>> = {
  prediction: true,
  output: true,
  reasoning: true,
  classes: true,
  usage: true,
  cost: true,
  model: true,
  provider: true,
  generationId: true,
  attempts: true,
  milliseconds: true,
};

const SUMMARY: Names<Summary> = {
  total: true,
  answered: true,
  failed: true,
  notAttempted: true,
  reused: true,
  stoppedBy: true,
  retryAfter: true,
  usage: true,
  cost: true,
  milliseconds: true,
};

const PROGRESS: Names<Progress> = {
  total: true,
  done: true,
  failed: true,
  notAttempted: true,
  reused: true,
  inFlight: true,
  waiting: true,
  perSecond: true,
  milliseconds: true,
  millisecondsLeft: true,
  usage: true,
  cost: true,
  projectedCost: true,
  stoppedBy: true,
};

const RUN_OPTIONS: Names<RunOptions> = {
  target: true,
  model: true,
  inputs: true,
  timeout: true,
  retries: true,
  maxWait: true,
  signal: true,
  systemMessage: true,
  imageLimit: true,
  fit: true,
  allowPrivateHosts: true,
};

const BATCH_OPTIONS: Names<Omit<BatchOptions, keyof RunOptions>> = {
  concurrency: true,
  order: true,
  journal: true,
  retryFailed: true,
  maxCost: true,
  maxFailures: true,
  maxBytesInFlight: true,
  onProgress: true,
};

/** The paragraph that begins so. */
function paragraph(start: string): string {
  const text = readFileSync(PATH, "utf8");
  const at = text.indexOf(`\n${start}`);
  assert(at >= 0, `${PATH} has a paragraph that begins with "${start}"`);
  return text.slice(at, text.indexOf("\n\n", at));
}

test("the table of records has every property of a record, and of an answer", () => {
  const rows = tableIn(PATH, ["property", "of", "what it is"]);
  assert.deepEqual(rows.map(({ property }) => codeIn(property!)[0]), Object.keys(RECORD));
  const answer = rows.find(({ property }) => property === "`answer`")!;
  assert.deepEqual(codeIn(answer["what it is"]!), Object.keys(ANSWER));
});

test("the sums of a batch are all named", () => {
  assert.deepEqual(codeIn(paragraph("`summary` sums")).slice(1), Object.keys(SUMMARY));
});

test("the table of progress has every property of it", () => {
  const rows = tableIn(PATH, ["property", "what it is"]);
  assert.deepEqual(rows.flatMap(({ property }) => codeIn(property!)), Object.keys(PROGRESS));
});

test("the options of a batch and of a run are all named", () => {
  const rows = tableIn(PATH, ["option", "default", "meaning"]);
  assert.deepEqual(rows.flatMap(({ option }) => codeIn(option!)), Object.keys(BATCH_OPTIONS));
  assert.deepEqual(codeIn(paragraph("Those of a single run")), Object.keys(RUN_OPTIONS));
});
