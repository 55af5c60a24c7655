import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import "./no_exit.ts";

/** Where programs look for a folder for temporary files, on any system. */
const FOLDERS = ["TMPDIR", "TEMP", "TMP"];
/** No example may be answered by a real server, whatever the environment holds. */
const KEYS = ["OPENROUTER_API_KEY", "ROBOFLOW_API_KEY"];

/**
 * Makes work run with an environment of its own, in which there is no key, and with a folder of its own for temporary
 * files. Neither outlives it, nor does the exit code that it sets: one that tells of a failure is a failure.
 */
export function isolated(work: () => Promise<unknown>): () => Promise<void> {
  return async () => {
    const before = { ...process.env };
    const { exitCode } = process;
    const folder = await mkdtemp(join(tmpdir(), "stepwright-example-"));
    FOLDERS.forEach((name) => process.env[name] = folder);
    KEYS.forEach((name) => delete process.env[name]);
    try {
      await work();
      if (process.exitCode !== exitCode && Number(process.exitCode ?? 0) !== 0) {
        throw new Error(`It set the exit code "${process.exitCode}": wanted none, or 0`);
      }
    } finally {
      process.exitCode = exitCode;
      Object.keys(process.env).filter((name) => !Object.hasOwn(before, name)).forEach((name) =>
        delete process.env[name]
      );
      Object.assign(process.env, before);
      await rm(folder, { recursive: true, force: true });
    }
  };
}
