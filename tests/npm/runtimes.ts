import { command, mustRun } from "./command.ts";
import type { Compiled } from "./compile.ts";
import type { Row } from "./row.ts";

/** A runtime of JavaScript, as npm has it. */
export interface Runtime {
  readonly name: string;
  /** Where its program is. */
  readonly path: string;
  /** How it is told to run test files. */
  readonly testArgs: readonly string[];
  /** What its summary says: how many tests passed, failed and were left out. */
  readonly counts: Readonly<Record<"pass" | "fail" | "skip", RegExp>>;
}

/** The longest that a test may take, or on Node a file, in milliseconds: what hangs is a failure. */
const PATIENCE = 300_000;

const NODE: Pick<Runtime, "testArgs" | "counts"> = {
  testArgs: [
    "--enable-source-maps",
    "--test",
    "--test-reporter=spec",
    "--test-concurrency=2",
    `--test-timeout=${PATIENCE}`,
  ],
  counts: { pass: /^ℹ pass (\d+)$/m, fail: /^ℹ fail (\d+)$/m, skip: /^ℹ skipped (\d+)$/m },
};

const BUN: Pick<Runtime, "testArgs" | "counts"> = {
  // With globals of its own for each file, as in Node: one of them makes a document.
  testArgs: ["test", "--parallel=2", `--timeout=${PATIENCE}`],
  counts: { pass: /^ *(\d+) pass$/m, fail: /^ *(\d+) fail$/m, skip: /^ *(\d+) skip$/m },
};

/** Has npm fetch a runtime. */
async function fetched(spec: string, cwd: string): Promise<Runtime> {
  const isBun = spec.startsWith("bun");
  const args = ["-y", spec, isBun ? "-e" : "-p", isBun ? "console.log(process.execPath)" : "process.execPath"];
  const path = await mustRun("npx", args, cwd);
  const version = (await mustRun(path, ["--version"], cwd)).replace(/^v/, "");
  return { name: `${isBun ? "Bun" : "Node"} ${version}`, path, ...(isBun ? BUN : NODE) };
}

/** Has npm fetch runtimes, one after the other, for it locks its cache. */
export async function runtimes(specs: readonly string[], cwd: string): Promise<readonly Runtime[]> {
  const all: Runtime[] = [];
  for (const spec of specs) all.push(await fetched(spec, cwd));
  return all;
}

function withoutPasses(output: string): string {
  return output.split("\n").filter((line) => !/^\s*(?:✔|﹣|\(pass\)|\(skip\))/.test(line)).join("\n");
}

/** Runs the test files of a project. */
export async function suiteOn(runtime: Runtime, project: string, { files, denoOnly }: Compiled): Promise<Row> {
  const { name, path, testArgs, counts } = runtime;
  const started = performance.now();
  const { ok, output } = await command(path, [...testArgs, ...files], project);
  const count = (pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? 0);
  const [passed, failed, skipped] = [count(counts.pass), count(counts.fail), count(counts.skip)];
  const seconds = Math.round((performance.now() - started) / 1000);
  return {
    what: `the behaviour suite on ${name}`,
    ok: ok && failed === 0 && passed > 0,
    found: `${passed + failed} ran, ${passed} passed, in ${files.length} files and ${seconds} s; ` +
      `for Deno alone: ${skipped} tests, and ${denoOnly.length} files`,
    said: withoutPasses(output),
  };
}
