import { reason } from "../make_reason.ts";
import { RunError } from "../run_error.ts";
import { type FileSystem, nodeModule } from "../node_module.ts";
import { describeImage } from "./image_input.ts";
import { sourceOf } from "./image_source.ts";
import { pathOf, unfitFile } from "./read_file.ts";
import { UnfitImage } from "./unfit_image.ts";

/**
 * Finds the images that one string stands for: a glob pattern, a directory (the .jpg, .jpeg, .png, .webp and .gif files
 * right in it, hidden ones apart), or a single path or URL. They come in natural order (`2.jpg` before `10.jpg`),
 * written as the source was.
 *
 * A file or directory that exists is taken literally, whatever characters its name holds. A single path is not looked
 * for: whoever reads it says what is wrong with it.
 */
export async function findImages(source: string): Promise<readonly string[]> {
  try {
    return await pathsFor(source);
  } catch (error) {
    throw error instanceof UnfitImage ? cannotFind(source, error) : error;
  }
}

async function pathsFor(source: string): Promise<readonly string[]> {
  const files = nodeModule("node:fs/promises");
  const path = pathIn(source);
  if (path === undefined || files === undefined) return [source];
  const type = await typeOf(files, path);
  if (type === "directory") return inNaturalOrder(await picturesIn(files, path));
  if (type === "file" || !await isPattern(path)) return [source];
  return inNaturalOrder(await matchesOf(files, path));
}

function pathIn(source: string): string | undefined {
  const image = sourceOf(source);
  if (image.kind === "path") return image.path;
  if (image.kind !== "file-url") return undefined;
  try {
    return pathOf(image.url);
  } catch {
    return undefined; // It names no path, which is for its reader to say.
  }
}

async function typeOf(files: FileSystem, path: string): Promise<"directory" | "file" | "nothing"> {
  try {
    return (await files.stat(path)).isDirectory() ? "directory" : "file";
  } catch {
    return "nothing";
  }
}

const PICTURE_NAME = /^[^.].*\.(?:jpe?g|png|webp|gif)$/i;

async function picturesIn(files: FileSystem, directory: string): Promise<readonly string[]> {
  const entries = await files.readdir(directory, { withFileTypes: true }).catch((error: unknown) => {
    throw unfitFile(error);
  });
  const names = entries.filter((entry) => !entry.isDirectory() && PICTURE_NAME.test(entry.name));
  if (names.length === 0) {
    throw new UnfitImage("missing", "the directory holds no .jpg, .jpeg, .png, .webp or .gif", "no image");
  }
  return names.map(({ name }) => within(directory, name));
}

/** Without one of these characters nothing is a pattern. */
const SPECIAL = /[*?[{(!]/;

async function isPattern(path: string): Promise<boolean> {
  return SPECIAL.test(path) && (await loadGlob()).isDynamicPattern(path);
}

/** Loads what reads patterns. While it loads, it asks for a variable of its own, which Deno may refuse. */
async function loadGlob(): Promise<typeof import("tinyglobby")> {
  try {
    return await import("tinyglobby");
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "NotCapable") throw error;
    throw new UnfitImage("unreadable", "Deno may not read a pattern: run with --allow-env=TINYGLOBBY_DEBUG");
  }
}

async function matchesOf(files: FileSystem, path: string): Promise<readonly string[]> {
  const { base, pattern } = await split(files, path);
  const { glob } = await loadGlob();
  const matches = await glob(pattern, {
    absolute: false,
    expandDirectories: false,
    ...(base === "" ? {} : { cwd: base }),
  }).catch((error: unknown) => {
    throw unfitFile(error);
  });
  if (matches.length === 0) throw new UnfitImage("missing", "", "no image");
  return matches.map((match) => within(base, match));
}

/**
 * Splits a pattern behind the last of its first directories that exist. The glob then runs inside them: they are taken
 * literally, and stay written as they are, where the glob would make "./a" and "/b/a" relative to the working directory.
 */
async function split(
  files: FileSystem,
  path: string,
): Promise<{ readonly base: string; readonly pattern: string }> {
  const segments = (nodeModule("node:process")?.platform === "win32" ? path.replaceAll("\\", "/") : path).split("/");
  let count = 0;
  while (count < segments.length - 1) {
    const next = segments.slice(0, count + 1).join("/");
    if (await typeOf(files, next === "" ? "/" : next) !== "directory") break;
    count++;
  }
  const base = segments.slice(0, count).join("/");
  return { base: count > 0 && base === "" ? "/" : base, pattern: segments.slice(count).join("/") };
}

function within(directory: string, path: string): string {
  return directory === "" || /[/\\]$/.test(directory) ? `${directory}${path}` : `${directory}/${path}`;
}

function inNaturalOrder(paths: readonly string[]): readonly string[] {
  // One language for all machines, and "01" before "1" where they count the same, so that the order is always the same.
  return [...paths].sort().sort(new Intl.Collator("en", { numeric: true }).compare);
}

function cannotFind(source: string, { problem, message, found }: UnfitImage): RunError {
  const sentence = `Cannot find any image for ${describeImage(source)}${message === "" ? "" : `: ${message}`}`;
  return new RunError(sentence, { reason: reason("InvalidImage", { problem, found }) });
}
