/** What the figures were measured on. */
import { readFile } from "node:fs/promises";
import { arch, cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { CLIENTS_FOLDER } from "./bench.ts";
import { CLIENTS } from "./clients.ts";
import { isPinned, type Runtime, type RuntimeFacts } from "./runtimes.ts";

/** The machine as it is now, in one line. */
export function machine(): string {
  const pinning = isPinned ? "clients held on the first, the server on the second" : "nobody held on one of them";
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${cpus().length} × ${cpus()[0]?.model ?? arch()} (${pinning}), ${memory}, ${type()} ${release()}`;
}

/** How much there is to do on this machine: the mean of the last minute, and of the last five. */
export function load(): string {
  const [one, five] = loadavg();
  return `${one!.toFixed(2)} (five minutes: ${five!.toFixed(2)})`;
}

async function installed(name: string): Promise<string> {
  const path = join(CLIENTS_FOLDER, "node_modules", name, "package.json");
  return JSON.parse(await readFile(path, "utf8")).version;
}

const TOOLS = ["esbuild", "typescript-5", "typescript"];

/** The versions of all that is measured, and of what measures it. */
export async function versions(runtimes: Readonly<Record<Runtime, RuntimeFacts>>): Promise<string> {
  const names = new Set<string>([...Object.values(CLIENTS).flatMap(({ packages }) => packages), ...TOOLS]);
  const packages = await Promise.all([...names].map(async (name) => `${name} ${await installed(name)}`));
  const here = Object.entries(runtimes).map(([name, { version }]) => `${name} ${version}`);
  return [...here, `V8 ${process.versions.v8} (of deno)`, ...packages].join(", ");
}
