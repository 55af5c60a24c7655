/**
 * Makes the npm tarball as it ships: what `deno pack` makes, with the fields that deno.json has no words for.
 *
 *     deno task pack
 *     deno run -A tools/pack.ts --allow-dirty --output /tmp/workflows.tgz
 *
 * `deno pack` writes the declarations of whatever an entry's types lead to, and names every other module as one that it
 * could not generate types for. It is quiet here; instead the declarations of every entry are followed to their ends.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import * as tar from "tar";

const ROOT = new URL("../", import.meta.url);

/** What deno.json says of the package, of what the tarball says again. */
interface Config {
  readonly description: string;
  readonly imports: Readonly<Record<string, string>>;
}

/** What `deno pack` writes. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, { readonly types: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * What deno.json has no words for.
 *
 * - `engines`: below it no model is asked, by src/run/model/refused_on_old_node.ts. All else works on Node 20 too.
 * - `sideEffects`: tests/npm/side_effects.ts proves it of every module.
 * - `browser`: packages that no page can load, and none needs; a bundler would stop where they are not installed.
 */
const FIELDS = {
  keywords: ["roboflow", "workflows", "computer-vision", "vlm", "llama", "openrouter", "batch"],
  engines: { node: ">=22.3" },
  sideEffects: false,
  browser: { sharp: false, tinyglobby: false },
  publishConfig: { access: "public" },
} as const;

/**
 * The manifest of the folder of all but one module. With each module Node reads the manifest nearest to it, and keeps
 * what it read: the package's own, with an entry for every family of blocks, would take a hundred megabytes of a run.
 */
const FOLDER_MANIFEST = { type: "module", sideEffects: FIELDS.sideEffects };

/** One time for every file, so that the same sources make the same tarball. */
const MODIFIED = new Date("2026-01-01T00:00:00Z");

/** The range as deno.json writes it: `deno pack` makes a caret of an exact version. */
function writtenRange(name: string, { imports }: Config): string {
  const range = imports[name]?.match(/^npm:(?:@[^/]+\/)?[^@]+@(.+)$/)?.[1];
  if (range === undefined) throw new Error(`Cannot pin "${name}": deno.json does not import it`);
  return range;
}

/** Where the sources are: GitHub's workflows know it, and npm compares it with the provenance that they sign. */
function repository(): object {
  const { GITHUB_REPOSITORY: name } = process.env;
  return name === undefined ? {} : { repository: { type: "git", url: `git+https://github.com/${name}.git` } };
}

/** The manifest that ships. */
function manifestOf(packed: Manifest, config: Config): object {
  const dependencies = Object.keys(packed.dependencies).map((name) => [name, writtenRange(name, config)]);
  const { name, version, ...rest } = packed;
  return {
    name,
    version,
    description: config.description,
    ...FIELDS,
    ...repository(),
    ...rest,
    dependencies: Object.fromEntries(dependencies),
  };
}

/** Follows the declarations of every entry; a file that is missing is an error. */
async function assertDeclared(folder: string, { exports }: Manifest): Promise<void> {
  const paths = new Set(Object.values(exports).map(({ types }) => join(folder, types)));
  for (const path of paths) {
    const text = await readFile(path, "utf8").catch(() => {
      throw new Error(
        `Cannot pack without the declarations "${path.slice(folder.length + 1)}": deno pack left them out`,
      );
    });
    const code = text.replace(/\/\*[\s\S]*?\*\//g, "");
    for (const [, found = ""] of code.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)) {
      paths.add(join(dirname(path), found.replace(/\.js$/, ".d.ts")));
    }
  }
}

async function denoPack(output: string, flags: readonly string[]): Promise<void> {
  const args = ["pack", "--quiet", "--no-source-maps", "--output", output, ...flags];
  const { success } = await new Deno.Command(Deno.execPath(), { args, cwd: ROOT, stdout: "null", stderr: "inherit" })
    .output();
  if (!success) throw new Error("Cannot pack: deno pack failed, and said why above");
}

async function writeJson(path: string, value: object): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** Makes the tarball. */
async function pack(output: string | undefined, flags: readonly string[]): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), "stepwright-pack-"));
  try {
    const packed = join(scratch, "packed.tgz");
    await denoPack(packed, flags);
    await tar.extract({ file: packed, cwd: scratch });
    const folder = join(scratch, "package");
    const manifest: Manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    await assertDeclared(folder, manifest);
    const config: Config = JSON.parse(await readFile(new URL("deno.json", ROOT), "utf8"));
    await writeJson(join(folder, "package.json"), manifestOf(manifest, config));
    await writeJson(join(folder, "src/package.json"), FOLDER_MANIFEST);
    const file = output ?? `${manifest.name.replace(/^@/, "").replace("/", "-")}-${manifest.version}.tgz`;
    await mkdir(dirname(file), { recursive: true });
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const names = files.map(({ parentPath, name }) => join(parentPath, name).slice(scratch.length + 1)).sort();
    await tar.create({ file, cwd: scratch, gzip: { level: 9 }, portable: true, mtime: MODIFIED }, names);
    return file;
  } finally {
    await rm(scratch, { recursive: true });
  }
}

const { values } = parseArgs({
  args: Deno.args,
  options: { output: { type: "string" }, "allow-dirty": { type: "boolean" }, "set-version": { type: "string" } },
});
const flags = [
  ...(values["allow-dirty"] ? ["--allow-dirty"] : []),
  ...(values["set-version"] === undefined ? [] : ["--set-version", values["set-version"]]),
];
console.log(await pack(values.output, flags));
