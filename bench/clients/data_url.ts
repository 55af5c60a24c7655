import { readFile } from "node:fs/promises";

/** A picture as most clients want it. */
export async function dataUrl(path: string): Promise<string> {
  return `data:image/jpeg;base64,${(await readFile(path)).toString("base64")}`;
}
