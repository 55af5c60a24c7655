/** The runtimes that programs of the benchmark are run in, and how. */
import { execFile } from "node:child_process";
import { access } from "node:fs/promises";
import { cpus } from "node:os";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const runProgram = promisify(execFile);

/** Where a program runs. */
export type Runtime = "deno" | "node" | "bun";

/** A runtime that is here: the command that a program follows, and its version. */
export interface RuntimeFacts {
  readonly command: readonly string[];
  readonly version: string;
}

const CLIENTS_CONFIG = fileURLToPath(new URL("clients/deno.json", import.meta.url));

async function found(npmPackage: string, program: string): Promise<RuntimeFacts> {
  const words = `JSON.stringify({ path: process.execPath, version: ${program} })`;
  const [flag, name] = npmPackage.startsWith("bun") ? ["-e", "bun"] : ["-p", "node"];
  const code = flag === "-p" ? words : `console.log(${words})`;
  const { stdout } = await runProgram("npx", ["-y", "-p", npmPackage, name!, flag!, code]);
  const { path, version } = JSON.parse(stdout) as { path: string; version: string };
  return { command: [path], version };
}

/** Finds the runtimes; npx installs those that are not here yet. */
export async function findRuntimes(): Promise<Record<Runtime, RuntimeFacts>> {
  const deno = [process.execPath, "run", "-A", "--no-check", "--config", CLIENTS_CONFIG];
  return {
    deno: { command: deno, version: process.versions.deno! },
    node: await found("node@24", "process.versions.node"),
    bun: await found("bun@1", "process.versions.bun"),
  };
}

/** Whether each program can be held on a processor of its own. */
export const isPinned: boolean = await access("/usr/bin/taskset").then(() => cpus().length > 1, () => false);

/** The command, held on one processor where that is possible: programs on 0, the server on 1. */
export function pinned(processor: 0 | 1, command: readonly string[]): [string, string[]] {
  const words = isPinned ? ["taskset", "-c", String(processor), ...command] : command;
  return [words[0]!, words.slice(1)];
}
