import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const RUNNER = fileURLToPath(new URL("./run_programs.ts", import.meta.url));

/** Programs as files inside the repository, where imports of the package lead to its sources. */
export class WrittenPrograms {
  readonly #folder: string = mkdtempSync(`${ROOT}tests/typescript/programs-`);
  readonly #files: readonly string[];

  /** @param beside What the programs import from folders beside them. */
  constructor(programs: ReadonlyMap<string, string>, beside: ReadonlyMap<string, string>) {
    this.#files = [...programs.keys()];
    for (const [file, text] of [...programs, ...beside]) {
      mkdirSync(dirname(`${this.#folder}/${file}`), { recursive: true });
      writeFileSync(`${this.#folder}/${file}`, text);
    }
  }

  /** Fails if `deno fmt` would change a program. */
  async assertFormatted(): Promise<void> {
    await this.#deno("fmt", "--check", ...this.#paths(this.#files));
  }

  /** Fails if a program does not compile, of those that are chosen by their place in the order. */
  async assertTyped(isChosen: (file: string, index: number) => boolean): Promise<void> {
    await this.#deno("check", "--quiet", ...this.#paths(this.#files.filter(isChosen)));
  }

  /** The JSON that each program makes, by file. */
  async made(): Promise<ReadonlyMap<string, unknown>> {
    const output = await this.#deno("run", "-A", "--no-check", RUNNER, this.#folder);
    return new Map(Object.entries(JSON.parse(output)));
  }

  #paths(files: readonly string[]): readonly string[] {
    return files.map((file) => `${this.#folder}/${file}`);
  }

  async #deno(...args: readonly string[]): Promise<string> {
    const command = new Deno.Command(Deno.execPath(), { args: [...args], cwd: ROOT, env: { NO_COLOR: "1" } });
    const { success, stdout, stderr } = await command.output();
    const said = new TextDecoder().decode(stderr);
    assert(success, said.slice(0, 4000));
    return new TextDecoder().decode(stdout);
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true });
  }
}
