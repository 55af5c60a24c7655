/**
 * Writes the builders of every block, and the entries of the package that lead to them.
 *
 *     deno task generate
 *     deno task generate:check
 *     deno run -A tools/generate.ts --from http://localhost:9001 --out blocks --extension .js
 */
import { parseArgs } from "node:util";
import type { BlockDescription } from "../src/blocks/description.ts";
import { type GenerateOptions, writeBlocks } from "../src/generate/generate_blocks.ts";
import { ownBlocks, ownNotes } from "./catalogue.ts";
import { formatted } from "./formatted.ts";

const ROOT = new URL("../", import.meta.url);
const CATALOGUE = "src/blocks/catalogue/";
const FAMILY_ENTRY = /^\.\/blocks\/./;
const OWN: GenerateOptions = {
  builder: "../builder.ts",
  facts: "../catalogue_index.ts",
  entries: "@stepwright/workflows/blocks/",
  notes: ownNotes(),
};

type Files = ReadonlyMap<string, string>;

/** deno.json with an entry for each family, beside those that it has. */
function withEntries(manifest: string, modules: readonly string[]): string {
  const config = JSON.parse(manifest) as { exports: Record<string, string> };
  const others = Object.entries(config.exports).filter(([entry]) => !FAMILY_ENTRY.test(entry));
  const families = modules.map((module) => [`./blocks/${module.replace(/\.ts$/, "")}`, `./${CATALOGUE}${module}`]);
  return `${JSON.stringify({ ...config, exports: Object.fromEntries([...others, ...families]) }, null, 2)}\n`;
}

/** Everything that follows from the engine's catalogue, by its path in the repository. */
async function ownFiles(): Promise<Files> {
  const { files, modules } = writeBlocks(ownBlocks(), OWN);
  const manifest = withEntries(await Deno.readTextFile(new URL("deno.json", ROOT)), Object.values(modules));
  return await formatted({
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`${CATALOGUE}${path}`, text])),
    "deno.json": manifest,
  });
}

function* filesIn(directory: URL): Generator<URL> {
  for (const { name, isDirectory } of Deno.readDirSync(directory)) {
    if (isDirectory) yield* filesIn(new URL(`${name}/`, directory));
    else yield new URL(name, directory);
  }
}

/** The files that an earlier catalogue left behind. */
function leftOver(files: Files): readonly URL[] {
  const wanted = new Set([...files.keys()].map((path) => new URL(path, ROOT).href));
  return [...filesIn(new URL(CATALOGUE, ROOT))].filter(({ href }) => !wanted.has(href));
}

async function write(files: Files, root: URL): Promise<void> {
  for (const [path, text] of files) {
    const url = new URL(path, root);
    await Deno.mkdir(new URL("./", url), { recursive: true });
    await Deno.writeTextFile(url, text);
  }
}

async function readOr(url: URL): Promise<string | undefined> {
  try {
    return await Deno.readTextFile(url);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/** What differs from what would be generated now. */
async function differences(files: Files): Promise<readonly string[]> {
  const found: string[] = leftOver(files).map(({ href }) => `${href.slice(ROOT.href.length)} is left over`);
  for (const [path, text] of files) {
    const present = await readOr(new URL(path, ROOT));
    if (present !== text) found.push(`${path} is ${present === undefined ? "missing" : "stale"}`);
  }
  return found;
}

/** Asks a server what its blocks are. A key, if it wants one, comes from the environment. */
async function blocksOf(server: string): Promise<readonly BlockDescription[]> {
  const { engine } = await import("../src/engine/engine.ts");
  const { blocks } = await engine({ url: server }).describe();
  return blocks;
}

function extensionOf(extension: string = ".ts"): ".ts" | ".js" {
  if (extension === ".ts" || extension === ".js") return extension;
  throw new TypeError(`Cannot generate with the extension ${JSON.stringify(extension)}: wanted ".ts" or ".js"`);
}

const { values } = parseArgs({
  options: {
    check: { type: "boolean" },
    from: { type: "string" },
    out: { type: "string" },
    extension: { type: "string" },
  },
});

if (values.from !== undefined) {
  const out = new URL(`${values.out ?? "blocks"}/`, `file://${Deno.cwd()}/`);
  const { files } = writeBlocks(await blocksOf(values.from), { extension: extensionOf(values.extension) });
  await write(await formatted(files), out);
  console.log(`${Object.keys(files).length} files written to ${values.out ?? "blocks"}`);
} else {
  const files = await ownFiles();
  if (values.check === true) {
    const found = await differences(files);
    if (found.length > 0) {
      console.error(`${found.slice(0, 10).join("\n")}\n${found.length} in all: run deno task generate`);
      Deno.exit(1);
    }
  } else {
    for (const url of leftOver(files)) await Deno.remove(url);
    await write(files, ROOT);
    console.log(`${files.size} files written`);
  }
}
