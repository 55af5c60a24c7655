import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import process from "node:process";
import { type Browser, chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox", // It does not start for root without.
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where Chromium is installed; undefined where it is not. */
export async function findChromium(): Promise<string | undefined> {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  for (const path of folders.map((folder) => join(folder, "chromium"))) {
    if (await access(path).then(() => true, () => false)) return path;
  }
  return undefined;
}

/** Starts Chromium without a window, with nothing of anybody's in it. */
export async function startChromium(executablePath: string): Promise<Browser> {
  return await chromium.launch({ executablePath, headless: true, args: FLAGS });
}
