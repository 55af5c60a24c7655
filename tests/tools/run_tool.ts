import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** What a program of the repository said, and how it ended. */
export interface ToolRun {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** Runs a program of `tools/` on a file with this text. */
export async function runTool(tool: string, text: string, ...args: readonly string[]): Promise<ToolRun> {
  const folder = await mkdtemp(`${tmpdir()}/stepwright-`);
  const from = `${folder}/document.json`;
  await writeFile(from, text);
  const path = fileURLToPath(new URL(`../../tools/${tool}`, import.meta.url));
  try {
    return await new Promise((resolve) => {
      execFile(
        process.execPath,
        ["run", "-A", "--no-check", path, "--from", from, ...args],
        (error, said, complained) => {
          resolve({ code: Number(error?.code ?? 0), said, complained });
        },
      );
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
