/** Installs what is measured: the others as the lockfile has them, and ours as it would ship. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { CLIENTS_FOLDER } from "./bench.ts";

const runProgram = promisify(execFile);

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const NPM = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/** Which lockfile was installed last: `npm ci` takes a minute, and begins with removing everything. */
const INSTALLED = join(CLIENTS_FOLDER, "node_modules", ".bench-lock");

async function npm(...words: string[]): Promise<void> {
  await runProgram("npm", [...words, ...NPM], { cwd: CLIENTS_FOLDER });
}

/** No package may run a program when it is installed: `@openrouter/sdk` would call home. */
export async function install(scratch: string): Promise<void> {
  const lock = await readFile(join(CLIENTS_FOLDER, "package-lock.json"), "utf8");
  if (await readFile(INSTALLED, "utf8").catch(() => "") !== lock) await npm("ci");
  const tarball = join(scratch, "workflows.tgz");
  const pack = ["run", "-A", join(ROOT, "tools/pack.ts"), "--allow-dirty", "--output", tarball];
  await runProgram(process.execPath, pack, { cwd: ROOT });
  await npm("install", "--no-save", tarball);
  await writeFile(INSTALLED, lock);
}
