import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { type Bench, CLIENTS_FOLDER, label, type Measure } from "../bench.ts";
import { type ClientName, PACKAGES } from "../clients.ts";
import { spread } from "../spread.ts";
import type { Cell } from "../table.ts";

const runProgram = promisify(execFile);

/** What esbuild tells of what it wrote. */
interface Metafile {
  readonly outputs: Readonly<Record<string, Output>>;
}

interface Output {
  readonly entryPoint?: string;
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
}

/** The files that are loaded with a file, before anything is done. */
function loadedWith(path: string, { outputs }: Metafile, met: Set<string> = new Set()): Set<string> {
  if (met.has(path)) return met;
  met.add(path);
  for (const { path: next, kind, external } of outputs[path]!.imports) {
    if (kind === "import-statement" && !external) loadedWith(next, { outputs }, met);
  }
  return met;
}

async function size(folder: string, paths: Iterable<string>): Promise<readonly [minified: number, zipped: number]> {
  let [minified, zipped] = [0, 0];
  for (const path of paths) {
    const bytes = await readFile(join(folder, path));
    minified += bytes.length;
    zipped += gzipSync(bytes, { level: 9 }).length;
  }
  return [minified / 1000, zipped / 1000];
}

async function cellsOf(client: ClientName, bench: Bench): Promise<readonly Cell[]> {
  const esbuild = join(CLIENTS_FOLDER, "node_modules/esbuild/bin/esbuild");
  const folder = join(bench.scratch, "bundles", client);
  const metafile = join(folder, "meta.json");
  const flags = ["--bundle", "--minify", "--format=esm", "--splitting", "--platform=node", "--external:sharp"];
  const words = [join(CLIENTS_FOLDER, `${client}.ts`), ...flags, `--outdir=${folder}`, `--metafile=${metafile}`];
  await runProgram(bench.runtimes.node.command[0]!, [esbuild, "--log-level=error", ...words], { cwd: bench.scratch });
  const meta: Metafile = JSON.parse(await readFile(metafile, "utf8"));
  const entry = Object.keys(meta.outputs).find((path) => meta.outputs[path]!.entryPoint !== undefined)!;
  const [first, firstZipped] = await size(bench.scratch, loadedWith(entry, meta));
  const [all, allZipped] = await size(bench.scratch, Object.keys(meta.outputs));
  return [first, firstZipped, all, allZipped].map((value) => spread([value]));
}

export const bundleSize: Measure = {
  name: "bundle",
  title: "Bundle size",
  words:
    "esbuild bundles a program that asks about one picture, minified, as ES modules with splitting. `at start` is what is loaded before the first line runs, `all` has what is loaded later as well. Native code (sharp, which shrinks large pictures for us) is left out.",
  pictures: () => 1,
  run: async (bench) => {
    bench.say("bundle");
    const cells = new Map<string, readonly Cell[]>();
    for (const client of PACKAGES) cells.set(label(client), await cellsOf(client, bench));
    const figure = (name: string) => ({ name, better: "less" }) as const;
    return [{
      title: "Bundle, in kB of 1,000 bytes",
      clients: "rows",
      figures: ["at start, minified", "at start, gzip", "all, minified", "all, gzip"].map(figure),
      cells,
      why: "Ours has a batch, a journal, retries, checks of images and of answers, on Effect and the openai package; " +
        "a page that only builds and checks loads none of them.",
    }];
  },
};
