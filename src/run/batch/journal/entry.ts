import { isRecord } from "../../../blocks/is_record.ts";
import type { Usage } from "../../answer.ts";
import { describeImage } from "../../images/image_input.ts";
import type { Reason } from "../../reason.ts";
import type { RecordWith } from "../../record.ts";
import { RunError } from "../../run_error.ts";
import type { Paid } from "../work.ts";

/** What every entry says of its image. */
export interface EntryOfImage {
  /** The record's key; left out where the image could not be read. */
  readonly key?: string | undefined;
  /** The image's position in its batch, from 0. */
  readonly index: number;
  /** The image, as an error names it. */
  readonly input: string;
  /** When it was written, in ISO 8601. */
  readonly at: string;
}

/** The entry of an image that was answered. Whoever replays it reads `output` again: the prediction is for people. */
export interface AnsweredEntry extends EntryOfImage {
  readonly ok: true;
  readonly answer: Paid & { readonly prediction?: unknown };
}

/** The entry of an image that failed. */
export interface FailedEntry extends EntryOfImage {
  readonly ok: false;
  readonly error: {
    readonly message: string;
    readonly reason: Reason;
    readonly output?: string | undefined;
    readonly usage?: Usage | undefined;
    readonly cost?: number | undefined;
    readonly generationId?: string | undefined;
    readonly attempts: number;
  };
}

/** What became of one image, as one line of a journal says it. */
export type Entry = AnsweredEntry | FailedEntry;

/** The entry that a record is written as. */
export function entryOf(record: RecordWith<Paid & { readonly prediction?: unknown }>, at: Date = new Date()): Entry {
  const { key, index } = record;
  const image = { key, index, input: describeImage(record.input), at: at.toISOString() };
  if (record.ok) {
    const { prediction, ...answer } = record.answer;
    return { ...image, ok: true, answer: fitsJson(prediction) ? { prediction, ...answer } : answer };
  }
  const { message, reason, output, usage, cost, generationId, attempts } = record.error;
  return { ...image, ok: false, error: { message, reason, output, usage, cost, generationId, attempts } };
}

/** A prediction can be anything that a caller's schema makes of an answer: a bigint, an object that holds itself. */
function fitsJson(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}

/** The error that an entry was made of. */
export function errorOf({ error }: FailedEntry): RunError {
  const { message, reason, ...fields } = error;
  return new RunError(message, { ...fields, reason: Object.freeze(reason) });
}

/** Whether a value that was read from a journal is an entry. */
export function isEntry(value: unknown): value is Entry {
  if (!isRecord(value)) return false;
  const { key, index, input, at, ok, answer, error } = value;
  const isOfImage = (key === undefined || typeof key === "string") && typeof index === "number" &&
    typeof input === "string" && typeof at === "string";
  if (!isOfImage) return false;
  if (ok === true) return isRecord(answer) && isPaid(answer);
  return ok === false && isRecord(error) && typeof error.message === "string" && isRecord(error.reason) &&
    typeof error.reason._tag === "string" && isPaid(error);
}

/** JSON writes an amount that is no number as null. */
function isPaid({ output, cost, attempts }: Readonly<Record<string, unknown>>): boolean {
  return ["string", "undefined"].includes(typeof output) &&
    (cost === undefined || cost === null || typeof cost === "number") && typeof attempts === "number";
}
