import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Row } from "./row.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** How exact a dependency is: openai's releases change what it sends, Effect and Zod are shared with the user's own. */
const RANGES: Readonly<Record<string, RegExp>> = {
  openai: /^\d+\.\d+\.\d+$/,
  effect: /^\^4\.\d+\.\d+$/,
  zod: /^\^4\.\d+\.\d+$/,
};

async function json(path: string) {
  return JSON.parse(await readFile(path, "utf8"));
}

/** Whether an installed package says of itself what deno.json says, entry by entry. */
export async function manifestIn(project: string): Promise<Row> {
  const config = await json(join(ROOT, "deno.json"));
  const manifest = await json(join(project, "node_modules/@stepwright/workflows/package.json"));
  const entries = Object.keys(manifest.exports);
  const wrong = [
    ...(entries.join() === Object.keys(config.exports).join() ? [] : ["exports"]),
    ...["name", "version", "license", "description"].filter((field) => manifest[field] !== config[field]),
    ...Object.entries(RANGES).filter(([name, range]) => !range.test(manifest.dependencies[name])).map(([name]) => name),
    ...(manifest.engines.node === ">=22.3" ? [] : ["engines"]),
  ];
  return {
    what: "the manifest",
    ok: wrong.length === 0,
    found: `${entries.length} entries, openai ${manifest.dependencies.openai}, effect ${manifest.dependencies.effect}`,
    said: `wrong: ${wrong.join(", ")}`,
  };
}
