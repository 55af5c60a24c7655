import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * How a page is bundled, as docs/browsers.md says: in chunks, so that what a run needs is loaded by the first run, and
 * without the two packages that need a file system or a native addon.
 */
const FOR_PAGES: esbuild.BuildOptions & { readonly write: false; readonly metafile: true } = {
  absWorkingDir: ROOT,
  bundle: true,
  splitting: true,
  format: "esm",
  minify: true,
  target: "es2024",
  external: ["sharp", "tinyglobby"],
  outdir: "out",
  write: false,
  metafile: true,
  logLevel: "silent",
};

/** What a bundler made of one module and all that it reaches. */
export interface Bundle {
  /** The chunks by their file names. That of the entry is named after it. */
  readonly chunks: ReadonlyMap<string, Uint8Array>;
  /** What is in each chunk, and what each module imports. */
  readonly metafile: esbuild.Metafile;
}

/** Bundles one module, for a page or for Node. End the bundler by `stopBundler` afterwards. */
export async function bundle(entry: string, platform: "browser" | "node" = "browser"): Promise<Bundle> {
  const { outputFiles, metafile } = await esbuild.build({ ...FOR_PAGES, platform, entryPoints: [entry] });
  return {
    chunks: new Map(outputFiles.map(({ path, contents }) => [path.split(/[/\\]/).at(-1)!, contents])),
    metafile,
  };
}

/** Ends the process that bundles. */
export async function stopBundler(): Promise<void> {
  await esbuild.stop();
}
