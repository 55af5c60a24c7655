import { type FileSystem, hasFetchAlone, nodeModule, OLDEST_NODE } from "../node_module.ts";
import { checkLimit } from "./size_limit.ts";
import type { Bounds } from "./read_stream.ts";
import { UnfitImage } from "./unfit_image.ts";

/** Reads a file, after a look at its size. */
export async function readFile(path: string, { limit, signal }: Bounds): Promise<Uint8Array> {
  if (path === "") throw new UnfitImage("missing", "the path is empty");
  try {
    const files = fileSystem();
    const stats = await files.stat(path);
    if (stats.isDirectory()) {
      throw new UnfitImage(
        "unreadable",
        "it is a directory, not a file: runAll and runHereAll take its images",
        "a directory",
      );
    }
    // A pipe without a writer would block here for ever.
    if (!stats.isFile()) throw new UnfitImage("unreadable", "it is a device, pipe or socket, not a file");
    checkLimit(stats.size, limit);
    const content = await files.readFile(path, { signal });
    return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
  } catch (error) {
    if (error instanceof UnfitImage) throw error;
    const unfit = unfitFile(error);
    if (unfit.problem !== "missing" || !PATTERN.test(path)) throw unfit;
    throw new UnfitImage("missing", `${unfit.message}: runAll and runHereAll take all that a pattern names`);
  }
}

/** What a path holds that is a pattern of many. */
const PATTERN = /[*?{[]/;

/** Reads the file that a `file:` URL names. */
export async function readFileUrl(url: URL, bounds: Bounds): Promise<Uint8Array> {
  return await readFile(pathOf(url), bounds);
}

/** The path that a `file:` URL names. */
export function pathOf(url: URL): string {
  const { fileURLToPath } = nodeModule("node:url") ?? {};
  if (fileURLToPath === undefined) throw noFiles();
  try {
    return fileURLToPath(url);
  } catch {
    // Such as a host, or an escaped slash.
    throw new UnfitImage("unreadable", "the file URL names no path on this machine");
  }
}

function fileSystem(): FileSystem {
  const files = nodeModule("node:fs/promises");
  if (files === undefined) throw noFiles();
  return files;
}

function noFiles(): UnfitImage {
  return new UnfitImage(
    "unreadable",
    hasFetchAlone()
      ? "there are no files here, as in a page: give the File, its bytes or a URL"
      : `there is no node:fs here to read files with: wanted Node ${OLDEST_NODE} or newer, Deno or Bun`,
  );
}

/** Says why the system did not let a file be read. */
export function unfitFile(error: unknown): UnfitImage {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  const cause = FILE_FAILURES[String(code ?? name)];
  if (cause !== undefined) return new UnfitImage(cause.problem, cause.sentence);
  return typeof code === "string"
    ? new UnfitImage("unreadable", `the file cannot be read (${code})`, code)
    : new UnfitImage("unreadable", "the file cannot be read");
}

const MISSING = { problem: "missing", sentence: "the file does not exist" } as const;
const FORBIDDEN = { problem: "unreadable", sentence: "there is no permission to read it" } as const;
const TOO_MANY = { problem: "unreadable", sentence: "too many files are open at once" } as const;

const FILE_FAILURES: {
  readonly [codeOrName: string]: { readonly problem: "missing" | "unreadable"; readonly sentence: string };
} = {
  ENOENT: MISSING,
  ENOTDIR: MISSING,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  NotCapable: { problem: "unreadable", sentence: "Deno may not read it: run with --allow-read" },
  ENAMETOOLONG: { problem: "unreadable", sentence: "it is too long for a path: give base64 as { base64 }" },
};
