import { spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";

/** What came of a command. */
export interface Ended {
  readonly ok: boolean;
  /** What it printed, its errors among it. */
  readonly output: string;
  /** What it printed, without its errors. */
  readonly stdout: string;
}

const QUIET = { NO_COLOR: "1", npm_config_audit: "false", npm_config_fund: "false" };

/** Runs a command to its end. Node keeps what it compiled for the next: each test file is a process of its own. */
export function command(
  program: string,
  args: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string | undefined>> = {},
): Promise<Ended> {
  const env = { ...process.env, ...QUIET, ...variables, NODE_COMPILE_CACHE: join(cwd, ".compiled") };
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let [output, stdout] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => [output, stdout] = [output + text, stdout + text]);
  child.stderr.setEncoding("utf8").on("data", (text: string) => output += text);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ ok: code === 0, output, stdout }));
  });
}

/**
 * Runs a command whose success all else depends on, and gives what it printed.
 *
 * @throws {Error} If it fails, with all that it printed.
 */
export async function mustRun(program: string, args: readonly string[], cwd: string): Promise<string> {
  const { ok, output, stdout } = await command(program, args, cwd);
  if (!ok) throw new Error(`Cannot run ${program} ${args.join(" ")}:\n${output}`);
  return stdout.trim();
}
