import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { command, mustRun } from "./command.ts";
import type { Row } from "./row.ts";
import type { Runtime } from "./runtimes.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PROGRAM = "consumer.ts";

/** How TypeScript finds a package: the resolution, and the modules that it wants to go with it. */
const RESOLUTIONS: readonly (readonly [resolution: string, module: string])[] = [
  ["node16", "node16"],
  ["nodenext", "nodenext"],
  ["bundler", "preserve"],
];

/** TypeScript's versions, each under a name of its own. */
const COMPILERS: Readonly<Record<string, string>> = {
  "typescript-5.9": "npm:typescript@5.9",
  "typescript-newest": "npm:typescript@latest",
};

/** The one that makes the JavaScript that is run. */
const EMITTED = "typescript-newest-nodenext";

/** What the program prints wherever a model can be asked. */
const MADE = {
  steps: 3,
  ok: true,
  isReadBack: true,
  parsed: 1,
  generated: true,
  hasBuilder: true,
  hasEngine: true,
};
const ASKED = { ...MADE, asked: "stop", requests: 2 };

/** What it prints on a Node that is too old to ask a model. */
const REFUSED =
  /^UnsupportedRuntime: Cannot run step "sign" .*: Node 20\.\S+ is too old .*: wanted Node 22\.3 or newer/;

/** Makes a project of somebody who uses the package with TypeScript, and nothing else that could lend it types. */
export async function makeConsumer(project: string, tarball: string): Promise<void> {
  await mkdir(project);
  await cp(join(ROOT, "tests/npm", PROGRAM), join(project, PROGRAM));
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const compilers = Object.entries(COMPILERS).map(([name, spec]) => `${name}@${spec}`);
  await mustRun("npm", ["install", "--ignore-scripts", tarball, ...compilers], project);
}

/** The types, as every compiler with every resolution sees them, those of the dependencies included. */
export async function* typesIn(project: string): AsyncGenerator<Row> {
  for (const compiler of Object.keys(COMPILERS)) {
    const tsc = join("node_modules", compiler, "bin/tsc");
    const version = (await mustRun("node", [tsc, "--version"], project)).replace(/^Version /, "");
    for (const [resolution, module] of RESOLUTIONS) {
      const name = `${compiler}-${resolution}`;
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        module,
        moduleResolution: resolution,
        target: "es2022",
        lib: ["es2023", "dom"],
        types: [],
        outDir: name,
      };
      await writeFile(join(project, `${name}.json`), JSON.stringify({ compilerOptions, files: [PROGRAM] }));
      const { ok, output } = await command("node", [tsc, "--project", `${name}.json`], project);
      yield {
        what: `the types, TypeScript ${version}, ${resolution}`,
        ok,
        found: "strict, no skipLibCheck",
        said: output,
      };
    }
  }
}

function madeBy(stdout: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The program, as TypeScript wrote it, on a runtime that can ask a model. */
export async function consumerOn({ name, path }: Runtime, project: string): Promise<Row> {
  const { stdout, output } = await command(path, [join(EMITTED, "consumer.js")], project);
  return {
    what: `a program on ${name}`,
    ok: isEqual(madeBy(stdout), ASKED),
    found: "builds, checks, asks",
    said: output,
  };
}

/** The program on Node 20: all is as elsewhere, and a model is not asked, with a sentence that says why. */
export async function consumerOnOldNode({ name, path }: Runtime, project: string): Promise<Row> {
  const { stdout, output } = await command(path, [join(EMITTED, "consumer.js")], project);
  const { asked, requests, ...made } = madeBy(stdout);
  const ok = isEqual(made, MADE) && requests === 0 && REFUSED.test(String(asked));
  return {
    what: `a program on ${name}`,
    ok,
    found: "builds, checks, is told that a model needs Node 22.3",
    said: output,
  };
}

/** A project of Deno that depends on the package by its path, as README says: its types, and its run. */
export async function denoConsumer(project: string): Promise<Row> {
  const { version, imports } = JSON.parse(await Deno.readTextFile(join(ROOT, "deno.json")));
  await mkdir(project);
  await cp(join(ROOT, "tests/npm", PROGRAM), join(project, PROGRAM));
  const config = {
    links: [ROOT],
    imports: {
      "@stepwright/workflows": `jsr:@stepwright/workflows@${version}`,
      "@stepwright/workflows/": `jsr:/@stepwright/workflows@${version}/`,
      "effect/": imports.effect.replace(/^npm:/, "npm:/") + "/",
    },
  };
  await writeFile(join(project, "deno.json"), JSON.stringify(config));
  const { stdout, output } = await command(Deno.execPath(), ["run", "--check", "-A", PROGRAM], project);
  return {
    what: `a program on Deno ${Deno.version.deno}, by path`,
    ok: isEqual(madeBy(stdout), ASKED),
    found: "types, builds, checks, asks",
    said: output,
  };
}
