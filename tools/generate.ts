/**
 * Writes the builders of every block, and the entries of the package that lead to them.
 *
 *     deno task generate
 *     deno task generate:check
 *     deno run -A tools/generate.ts --from http://localhost:9001 --out blocks --extension .js
 */
import { parseArgs } from "node:util";
import { type GenerateOptions, writeBlocks } from "../src/generate/generate_blocks.ts";
import { ownBlocks, ownNotes } from "./catalogue.ts";
import { formatted } from "./formatted.ts";
import { inWords } from "./in_words.ts";

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

function extensionOf(extension: string = ".ts"): ".ts" | ".js" {
  if (extension === ".ts" || extension === ".js") return extension;
  throw new TypeError(`Cannot generate with the extension ${JSON.stringify(extension)}: wanted ".ts" or ".js"`);
}

/** Writes builders for the blocks of a server, or of a file with its answer. */
async function generateFrom(source: string, out: string, extension: ".ts" | ".js"): Promise<number> {
  // Loaded only here: it knows the blocks that are generated, which may be about to be mended.
  const { describedFrom } = await import("./engine_answer.ts");
  const { files } = writeBlocks((await describedFrom(source)).blocks, { extension });
  await write(await formatted(files), new URL(`${out}/`, `file://${Deno.cwd()}/`));
  console.log(`${Object.keys(files).length} files written to ${out}`);
  return 0;
}

async function checkOwn(files: Files): Promise<number> {
  const found = await differences(files);
  if (found.length > 0) {
    console.error(`${found.slice(0, 10).join("\n")}\n${found.length} in all: run deno task generate`);
  }
  return found.length === 0 ? 0 : 1;
}

async function generateOwn(files: Files): Promise<number> {
  for (const url of leftOver(files)) await Deno.remove(url);
  await write(files, ROOT);
  console.log(`${files.size} files written`);
  return 0;
}

await inWords(async () => {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean" },
      from: { type: "string" },
      out: { type: "string", default: "blocks" },
      extension: { type: "string" },
    },
  });
  if (values.from !== undefined) return await generateFrom(values.from, values.out, extensionOf(values.extension));
  const files = await ownFiles();
  return values.check === true ? await checkOwn(files) : await generateOwn(files);
});
