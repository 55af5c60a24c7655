import { cp } from "node:fs/promises";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { glob } from "tinyglobby";
import { DENO_ONLY } from "./deno_only.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ADAPTER = "tests/npm/adapter.ts";
const DENO_ONLY_FILES = DENO_ONLY.flatMap(({ files = [] }) => files);

/** What the tests read beside themselves. */
const DATA = ["tests/cases", "tools/engine", "examples/images"];

const NODE_MODULES = /^(?:node:|@stepwright\/workflows(?:\/|$))/;

/** The tests as a project has them. */
export interface Compiled {
  /** The test files. */
  readonly files: readonly string[];
  /** The test files that are for Deno alone, which are left out. */
  readonly denoOnly: readonly string[];
  /** The examples. */
  readonly examples: readonly string[];
  /** The packages that they import, the one that they test left out. */
  readonly packages: readonly string[];
}

/** A file of the repository as the project has it: the sources as the package ships them, all else where it stands here. */
function inProject(file: string): string {
  const compiled = file.replace(/\.ts$/, ".js");
  return /^(?:src\/.*|mod)\.ts$/.test(file) ? `node_modules/@stepwright/workflows/${compiled}` : compiled;
}

function fromRoot(path: string): string {
  return relative(ROOT, path).replaceAll(sep, posix.sep);
}

/** How a file of the project imports another. */
function specifier(importer: string, file: string): string {
  const path = posix.relative(posix.dirname(inProject(importer)), inProject(file));
  return path.startsWith(".") ? path : `./${path}`;
}

/**
 * What a test has of Deno it has of the adapter instead, by an import: there is no global `Deno` that the package could
 * take for the real one. Files that are named at run time are named as they are compiled.
 */
function ported(source: string): string {
  const named = source.replace(/(new URL\("[^"]+)\.ts(", import\.meta\.url\))/g, "$1.js$2");
  const adapted = named.replace(/\bDeno\.(?=test\(|inspect\()/g, "adapter.");
  return adapted === named ? named : `import * as adapter from "node:test"; ${adapted}`;
}

function packageIn(path: string): string {
  return path.split("/", path.startsWith("@") ? 2 : 1).join("/");
}

/** Leaves every import an import: of the installed package, of the adapter, or of the file beside. */
function imports(packages: Set<string>): Plugin {
  return {
    name: "imports",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ path, importer, kind }) => {
        if (kind === "entry-point") return undefined;
        const from = fromRoot(importer);
        if (path === "node:test" && from !== ADAPTER) return { path: specifier(from, ADAPTER), external: true };
        if (path.startsWith(".")) {
          return { path: specifier(from, fromRoot(resolve(dirname(importer), path))), external: true };
        }
        if (!NODE_MODULES.test(path)) packages.add(packageIn(path));
        return { path, external: true };
      });
      onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
        contents: ported(await Deno.readTextFile(path)),
        loader: "ts",
      }));
    },
  };
}

/** Writes the tests and the examples into a project, for the package that is to be installed there. */
export async function compile(project: string): Promise<Compiled> {
  const files = await glob(["tests/**/*.ts", "examples/*.ts"], {
    cwd: ROOT,
    ignore: [...DENO_ONLY_FILES, "tests/npm/**", "tests/typescript/programs-*", "tests/generate/plugin-*"],
  });
  const packages = new Set<string>();
  await build({
    entryPoints: [...files, ADAPTER, "tests/npm/deno_only.ts"].map((file) => join(ROOT, file)),
    outdir: project,
    outbase: ROOT,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node22",
    sourcemap: "linked",
    logLevel: "warning",
    plugins: [imports(packages)],
  });
  await Promise.all(DATA.map((data) => cp(join(ROOT, data), join(project, data), { recursive: true })));
  return {
    files: files.filter((file) => file.endsWith("_test.ts")).map(inProject).sort(),
    denoOnly: (await glob(DENO_ONLY_FILES, { cwd: ROOT })).filter((file) => file.endsWith("_test.ts")),
    examples: files.filter((file) => file.startsWith("examples/")).map(inProject).sort(),
    packages: [...packages].sort(),
  };
}
