import { nodeModule } from "../../node_module.ts";
import { UnfitJournal } from "./unfit_journal.ts";

const IN_USE = "another run writes to it: wait until that ends, or give this run another path";

/**
 * Locks a journal against every other run, of this process and of others, until the returned function is called.
 *
 * The lock is SQLite's on an empty file beside the journal, because that is the one lock of the system that Deno, Node
 * and Bun share, and that Deno grants to whoever may read and write. The system lifts it when the process ends, however
 * it ends. The file stays: were it removed, two runs could hold two files of that name.
 *
 * @param path The real path of the journal.
 * @throws {UnfitJournal} If it is locked already, or cannot be locked.
 */
export function lock(path: string): () => void {
  const { DatabaseSync } = nodeModule("node:sqlite") ?? {};
  if (DatabaseSync === undefined) {
    throw new UnfitJournal("unwritable", "locking it needs node:sqlite: wanted Deno 2.2, Node 22.13, Bun 1.4 or newer");
  }
  let database: InstanceType<typeof DatabaseSync> | undefined;
  try {
    database = new DatabaseSync(`${path}.lock`);
    // It refuses at once, and leaves no journal of SQLite's own beside the file when the process is killed.
    database.exec("PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    return database.close.bind(database);
  } catch (error) {
    database?.close();
    throw unfitLock(error);
  }
}

function unfitLock(error: unknown): unknown {
  if (!(error instanceof Error) || error.name === "NotCapable") return error;
  // Deno gives no code to tell it by.
  if (error.message.includes("database is locked")) return new UnfitJournal("in-use", IN_USE);
  return new UnfitJournal("unwritable", `its .lock file cannot be used: ${error.message}`);
}
