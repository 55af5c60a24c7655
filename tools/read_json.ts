import { readFile } from "node:fs/promises";

/** Reads a file of JSON. Throws an `Error` in words where there is none. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((cause) => {
    throw new Error(`Cannot read ${JSON.stringify(path)}: ${cause instanceof Error ? cause.message : cause}`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(
      `Cannot read ${JSON.stringify(path)}: it is no JSON; it begins with ${JSON.stringify(text.slice(0, 60))}`,
    );
  }
}
