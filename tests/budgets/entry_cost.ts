import { gzipSync } from "node:zlib";
import type { Metafile } from "esbuild";
import { bundle } from "../bundle.ts";

/** What it costs to import one entry. What is loaded later, by the first run or the first check, is not in it. */
export interface EntryCost {
  /** The bytes of the chunks that are loaded at once, minified, each gzipped as a server would. */
  readonly gzip: number;
  /** The modules of ours that are loaded at once. */
  readonly modules: number;
  /** The packages that are loaded at once, by name. */
  readonly packages: readonly string[];
}

interface Imports {
  readonly [place: string]: { readonly imports: readonly Metafile["outputs"][string]["imports"][number][] };
}

/** All that a place imports statically, itself too: what is imported when it is called for is left out. */
function loadedWith(first: string, places: Imports): ReadonlySet<string> {
  const loaded = new Set<string>();
  const visit = (place: string) => {
    if (loaded.has(place)) return;
    loaded.add(place);
    for (const { kind, path } of places[place]?.imports ?? []) if (kind !== "dynamic-import") visit(path);
  };
  visit(first);
  return loaded;
}

const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** What it costs to import the module that an entry names. */
export async function costOf(module: string, platform: "browser" | "node"): Promise<EntryCost> {
  const path = module.replace("./", "");
  const { chunks, metafile: { inputs, outputs } } = await bundle(path, platform);
  const entry = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === path)!;
  const sizes = [...loadedWith(entry, outputs)].map((name) => {
    const chunk = chunks.get(name.split("/").at(-1)!);
    return chunk === undefined ? 0 : gzipSync(chunk, { level: 9 }).length;
  });
  const modules = [...loadedWith(path, inputs)];
  const packages = modules.flatMap((name) => PACKAGE.exec(name)?.[1] ?? []);
  return {
    gzip: sizes.reduce((sum, size) => sum + size, 0),
    modules: modules.filter((name) => !PACKAGE.test(name)).length,
    packages: [...new Set(packages)].toSorted(),
  };
}
