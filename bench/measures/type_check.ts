import { execFile } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { toTypeScript } from "@stepwright/workflows";
import { type Bench, CLIENTS_FOLDER, label, type Measure, rotated } from "../bench.ts";
import { PACKAGES } from "../clients.ts";
import { spread } from "../spread.ts";
import type { Cell, Table } from "../table.ts";
import { workflowOfSteps } from "../workflow_of_steps.ts";

const runProgram = promisify(execFile);

const COMPILERS = ["typescript-5", "typescript"];
const STEPS = [50, 200, 500];

const OPTIONS = {
  strict: true,
  target: "esnext",
  lib: ["esnext", "dom"],
  module: "preserve",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  types: ["node"],
  typeRoots: [join(CLIENTS_FOLDER, "node_modules/@types")],
};

/** What a compiler says of one program. */
interface Compiled {
  readonly seconds: number;
  readonly instantiations: number;
  readonly files: number;
  readonly memory: number;
}

/** Checks the types of one program; a program that does not compile ends the measurement. */
async function compile(compiler: string, project: string, bench: Bench): Promise<Compiled> {
  const tsc = join(CLIENTS_FOLDER, "node_modules", compiler, "bin/tsc");
  const words = [tsc, "--project", project, "--extendedDiagnostics"];
  const { stdout } = await runProgram(bench.runtimes.node.command[0]!, words).catch((error) => {
    throw new Error(`Cannot compile "${project}": ${error.stdout ?? error}`);
  });
  const value = (name: string) => Number(stdout.match(new RegExp(`^${name}:\\s+([\\d.]+)`, "m"))?.[1]);
  return {
    seconds: value("Total time"),
    instantiations: value("Instantiations"),
    files: value("Files"),
    memory: value("Memory used") / 1000,
  };
}

/** Writes a project of one program, and gives its path. */
async function project(name: string, file: string, folder: string): Promise<string> {
  const path = join(folder, `${name}.json`);
  await writeFile(path, JSON.stringify({ compilerOptions: OPTIONS, files: [file] }));
  return path;
}

async function tableOf(title: string, projects: ReadonlyMap<string, string>, bench: Bench): Promise<Table> {
  const rows = new Map<string, Cell[]>([...projects.keys()].map((name) => [name, []]));
  for (const compiler of COMPILERS) {
    const found = new Map<string, Compiled[]>([...projects.keys()].map((name) => [name, []]));
    for (let round = 0; round < bench.effort.rounds; round++) {
      bench.say(`types, ${title}, ${compiler}, round ${round + 1}`);
      for (const name of rotated([...projects.keys()], round)) {
        found.get(name)!.push(await compile(compiler, projects.get(name)!, bench));
      }
    }
    for (const [name, compiled] of found) {
      rows.get(name)!.push(
        spread(compiled.map(({ seconds }) => seconds), 2),
        spread(compiled.slice(0, 1).map(({ instantiations }) => instantiations)),
        spread(compiled.slice(0, 1).map(({ files }) => files)),
        spread(compiled.map(({ memory }) => memory)),
      );
    }
  }
  const figures = ["TypeScript 5", "TypeScript 7"].flatMap((compiler) =>
    ["s", "instantiations", "files", "MB"].map((what) => ({ name: `${compiler}: ${what}`, better: "less" } as const))
  );
  return {
    title,
    clients: "rows",
    figures,
    cells: rows,
    why: "Instantiations are the work of the types themselves; most of the time goes into reading declarations.",
  };
}

export const typeCheck: Measure = {
  name: "types",
  title: "Type-check time",
  words:
    "`tsc --noEmit --extendedDiagnostics` on the program of each client, as it stands in `clients/`. Seconds, files and memory are the compiler's own figures; instantiations are the same on every machine. The second table is about our workflows alone: programs that `toTypeScript` writes for so many steps.",
  pictures: () => 1,
  run: async (bench) => {
    const folder = join(bench.scratch, "types");
    await mkdir(folder);
    await symlink(join(CLIENTS_FOLDER, "node_modules"), join(folder, "node_modules"));
    const calls = new Map<string, string>();
    for (const client of PACKAGES) {
      calls.set(label(client), await project(client, join(CLIENTS_FOLDER, `${client}.ts`), folder));
    }
    const workflows = new Map<string, string>();
    for (const steps of STEPS) {
      const file = join(folder, `steps_${steps}.ts`);
      await writeFile(file, await toTypeScript(workflowOfSteps(steps)));
      workflows.set(`**ours**, ${steps} steps`, await project(`steps_${steps}`, file, folder));
    }
    return [await tableOf("One call", calls, bench), await tableOf("A workflow", workflows, bench)];
  },
};
