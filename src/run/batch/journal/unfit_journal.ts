import { redact } from "../../../blocks/redact.ts";
import { reason } from "../../make_reason.ts";
import type { JournalFailed } from "../../reason.ts";
import { RunError } from "../../run_error.ts";

/**
 * Why a journal cannot be used, told by a part that does not know its name. Nobody outside this folder meets it: it
 * becomes a `RunError`.
 */
export class UnfitJournal extends Error {
  override readonly name = "UnfitJournal";
  /** What is wrong with the journal. */
  readonly problem: JournalFailed["problem"];

  /** @param message The end of a sentence that begins with "Cannot use journal …: " */
  constructor(problem: JournalFailed["problem"], message: string) {
    super(message);
    this.problem = problem;
  }
}

/** Makes the one error that a journal fails with of whatever was thrown. */
export function journalError(path: string, thrown: unknown, access: "unreadable" | "unwritable"): RunError {
  const { problem, message } = thrown instanceof UnfitJournal ? thrown : unfitFile(thrown, access);
  return new RunError(`Cannot use journal "${redact(path)}": ${message}`, {
    reason: reason("JournalFailed", { path, problem }),
    cause: thrown instanceof UnfitJournal ? undefined : thrown,
  });
}

function unfitFile(thrown: unknown, access: "unreadable" | "unwritable"): UnfitJournal {
  const { code, name } = (thrown ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  const verb = access === "unreadable" ? "read" : "written";
  const shown = typeof code === "string" ? ` (${code})` : "";
  const sentence = SENTENCES[String(name)] ?? SENTENCES[String(code)] ?? `the file cannot be ${verb}${shown}`;
  return new UnfitJournal(access, sentence);
}

const NO_FOLDER = "its folder does not exist: make it first";
const FORBIDDEN = "there is no permission to read and write it and its folder";
const TOO_MANY = "too many files are open at once";
const FULL = "the disk is full: make room, and run again with the same journal";

const SENTENCES: { readonly [codeOrName: string]: string } = {
  ENOENT: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: "the disk is read-only: give a path on another",
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EBADF: "it is closed",
  NotCapable: "Deno may not use it: run with --allow-read and --allow-write for it and its .lock file",
};
