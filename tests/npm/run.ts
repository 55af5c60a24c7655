/**
 * Tests the npm package as its users get it: the tarball, installed.
 *
 *     deno task test:npm
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { command, mustRun } from "./command.ts";
import { compile, type Compiled } from "./compile.ts";
import { consumerOn, consumerOnOldNode, denoConsumer, makeConsumer, typesIn } from "./consumers.ts";
import { examplesOn } from "./examples.ts";
import { manifestIn } from "./manifest.ts";
import { type Row, tableOf } from "./row.ts";
import { runtimes, suiteOn } from "./runtimes.ts";
import { sideEffects } from "./side_effects.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const RUNTIMES = ["node@22", "node@24", "bun@1.4"];
const OLD_NODE = "node@20";

/** What looks at the tarball itself: its manifest and exports, and how its types are found. */
const LINTERS: readonly (readonly [what: string, args: readonly string[]])[] = [
  ["publint 0.3.25", ["-y", "publint@0.3.25", "run", "--strict"]],
  ["attw 0.18.5, esm-only", ["-y", "@arethetypeswrong/cli@0.18.5", "--profile", "esm-only", "--format", "ascii"]],
];

async function* lint(tarball: string, cwd: string): AsyncGenerator<Row> {
  for (const [what, args] of LINTERS) {
    const { ok, output } = await command("npx", [...args, tarball], cwd);
    yield { what, ok, found: "reports nothing", said: output };
  }
}

/** Makes a project with the tests, the package, and what the tests import beside it. */
async function makeSuite(project: string, tarball: string): Promise<Compiled> {
  const compiled = await compile(project);
  const { imports } = JSON.parse(await readFile(join(ROOT, "deno.json"), "utf8"));
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "suite", private: true, type: "module" }));
  await mustRun(
    "npm",
    ["install", tarball, ...compiled.packages.map((name) => imports[name].replace(/^npm:/, ""))],
    project,
  );
  return compiled;
}

/** What must hold, one after the other: the suites alone have both processors to themselves. */
async function* rowsOf(scratch: string): AsyncGenerator<Row> {
  const tarball = join(scratch, "workflows.tgz");
  const [suite, consumer] = [join(scratch, "suite"), join(scratch, "consumer")];
  await mustRun(Deno.execPath(), ["run", "-A", "tools/pack.ts", "--allow-dirty", "--output", tarball], ROOT);
  const [old, ...current] = await runtimes([OLD_NODE, ...RUNTIMES], scratch);
  await makeConsumer(consumer, tarball);
  yield await manifestIn(consumer);
  yield await sideEffects(current[0]!.path, consumer);
  yield* lint(tarball, scratch);
  yield* typesIn(consumer);
  for (const runtime of current) yield await consumerOn(runtime, consumer);
  yield await consumerOnOldNode(old!, consumer);
  yield await denoConsumer(join(scratch, "deno"));
  const compiled = await makeSuite(suite, tarball);
  for (const runtime of current) yield await examplesOn(runtime, suite, compiled);
  for (const runtime of current) yield await suiteOn(runtime, suite, compiled);
}

const started = performance.now();
const scratch = await mkdtemp(join(tmpdir(), "stepwright-npm-"));
const rows: Row[] = [];
try {
  for await (const row of rowsOf(scratch)) {
    rows.push(row);
    console.log(row.ok ? `${row.what}: ${row.found}` : `${row.what} FAILS:\n${row.said}`);
  }
} finally {
  await rm(scratch, { recursive: true });
}
console.log(`\n${tableOf(rows)}\n\n${Math.round((performance.now() - started) / 1000)} s`);
Deno.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
