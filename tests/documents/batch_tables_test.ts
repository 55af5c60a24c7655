import { test } from "node:test";
import assert from "node:assert/strict";
import type { Answer, Answered, BatchOptions, Failed, Progress, RunOptions, Summary } from "@stepwright/workflows";
import { paragraphFrom, readMarkdown, tableWith } from "./markdown.ts";

const document = await readMarkdown("docs/batches.md");

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
  dangerouslyAllowBrowser: true,
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

test("the table of records has every property of a record, and of an answer", () => {
  const rows = tableWith(document, "property", "of", "what it is");
  assert.deepEqual(rows.map(({ property }) => property!.codes[0]), Object.keys(RECORD));
  const answer = rows.find(({ property }) => property!.text === "`answer`")!;
  assert.deepEqual(answer["what it is"]!.codes, Object.keys(ANSWER));
});

test("the sums of a batch are all named", () => {
  assert.deepEqual(paragraphFrom(document, "`summary` sums").codes.slice(1), Object.keys(SUMMARY));
});

test("the table of progress has every property of it", () => {
  const rows = tableWith(document, "progress", "what it is");
  assert.deepEqual(rows.flatMap(({ progress }) => progress!.codes), Object.keys(PROGRESS));
});

test("the options of a batch and of a run are all named", () => {
  const rows = tableWith(document, "option", "default", "meaning");
  assert.deepEqual(rows.flatMap(({ option }) => option!.codes), Object.keys(BATCH_OPTIONS));
  assert.deepEqual(paragraphFrom(document, "Those of a single run").codes, Object.keys(RUN_OPTIONS));
});
