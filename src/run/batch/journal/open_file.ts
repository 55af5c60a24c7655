import type { FileHandle } from "node:fs/promises";
import { nodeModule } from "../../node_module.ts";
import { UnfitJournal } from "./unfit_journal.ts";

/** The file of a journal, open. */
export interface OpenFile {
  readonly file: FileHandle;
  /** The one name of the file, whatever links lead to it. */
  readonly realPath: string;
}

/** What models said of somebody's pictures is nobody else's to read. */
const OWNERS_ALONE = 0o600;

/** Opens a file to read and write it, and makes it, for its owner alone, where it is missing. What it holds is left as it is. */
export async function openFile(path: string): Promise<OpenFile> {
  if (path === "") throw new UnfitJournal("unwritable", "the path is empty");
  const files = nodeModule("node:fs/promises");
  if (files === undefined) {
    throw new UnfitJournal("unwritable", "there are no files here, as in a page: run without a journal");
  }
  const { constants, open, realpath, stat } = files;
  const found = await stat(path).catch(() => undefined); // Why it cannot be looked at, opening it tells.
  if (found?.isFile() === false) {
    // A pipe without a writer would block here for ever.
    const kind = found.isDirectory() ? "directory" : "device, pipe or socket";
    throw new UnfitJournal("not-a-journal", `it is a ${kind}, not a file: give the path of a file`);
  }
  if (found !== undefined && found.nlink > 1) {
    // The lock is known by the file's name, and would not hold for another.
    throw new UnfitJournal("unwritable", "it has another name as well (a hard link): copy it, and use the copy");
  }
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, OWNERS_ALONE);
  try {
    return { file, realPath: await realpath(path) };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Makes sure that the name of a new file is on the disk as well, where the system lets one. */
export async function syncFolder(realPath: string): Promise<void> {
  try {
    const folder = await nodeModule("node:fs/promises")!.open(nodeModule("node:path")!.dirname(realPath), "r");
    await folder.sync().finally(() => folder.close());
  } catch {
    // Windows opens no folder, and Deno only one that may be read.
  }
}
