/**
 * The benchmark: everything side by side, in one run.
 *
 *     deno task bench                    # all of it, which writes RESULTS.md: about 25 minutes
 *     deno task bench quick              # the same with one round of everything: about 7
 *     deno task bench faults losses      # these parts, printed
 *     deno task bench quick throughput
 *
 * @module
 */
import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Bench, type Effort, EFFORTS, type Measure } from "./bench.ts";
import { makePictures } from "./images.ts";
import { install } from "./install.ts";
import { load, machine, versions } from "./machine.ts";
import { bundleSize } from "./measures/bundle_size.ts";
import { checkSpeed } from "./measures/check_speed.ts";
import { faults } from "./measures/faults.ts";
import { importCost } from "./measures/import_cost.ts";
import { losses } from "./measures/losses.ts";
import { memory } from "./measures/memory.ts";
import { throughput } from "./measures/throughput.ts";
import { typeCheck } from "./measures/type_check.ts";
import { type Found, reportOf } from "./report.ts";
import { findRuntimes, pinned, type RuntimeFacts } from "./runtimes.ts";

const MEASURES: readonly Measure[] = [
  importCost,
  bundleSize,
  typeCheck,
  throughput,
  memory,
  checkSpeed,
  faults,
  losses,
];

const RESULTS = fileURLToPath(new URL("RESULTS.md", import.meta.url));
const SERVER = fileURLToPath(new URL("server.ts", import.meta.url));

/** Which parts are wanted: all of them where none is named. */
function wantedOf(words: readonly string[]): readonly Measure[] {
  const unknown = words.filter((word) => !MEASURES.some(({ name }) => name === word));
  if (unknown.length > 0) {
    const known = MEASURES.map(({ name }) => name).join(", ");
    throw new RangeError(`Cannot measure "${unknown.join('", "')}": wanted some of ${known}, or nothing for all`);
  }
  return words.length === 0 ? MEASURES : MEASURES.filter(({ name }) => words.includes(name));
}

/** A part that fails takes none of the others with it. */
async function find(measure: Measure, bench: Bench): Promise<Found> {
  try {
    return { measure, tables: await measure.run(bench) };
  } catch (error) {
    bench.say(`${measure.name} failed: ${error}`);
    return { measure, tables: [], failure: String(error) };
  }
}

function startServer(node: RuntimeFacts): ChildProcess {
  return spawn(...pinned(1, [...node.command, SERVER]), { stdio: ["ignore", "pipe", "inherit"] });
}

/** The address of a server that is being started: it prints its port. */
async function originOf(server: ChildProcess): Promise<string> {
  const { value: port } = await createInterface({ input: server.stdout! })[Symbol.asyncIterator]().next();
  if (port === undefined) throw new Error("Cannot measure: the server did not start");
  return `http://127.0.0.1:${port}`;
}

async function findAll(measures: readonly Measure[], effort: Effort, isQuick: boolean): Promise<[string, boolean]> {
  const scratch = await mkdtemp(join(tmpdir(), "stepwright-bench-"));
  const runtimes = await findRuntimes();
  const server = startServer(runtimes.node);
  const cleanUp = () => {
    server.kill();
    rmSync(scratch, { recursive: true });
  };
  process.once("SIGINT", () => {
    cleanUp(); // The pictures are gigabytes.
    process.exit(130);
  });
  try {
    const bench = new Bench(effort, runtimes, scratch, await originOf(server));
    bench.say("installing the clients");
    await install(scratch);
    const pictures = Math.max(...measures.map((measure) => measure.pictures(effort)));
    bench.say(`making ${pictures} pictures`);
    await makePictures(bench.pictures, pictures);
    const [began, before] = [new Date(), load()];
    const found: Found[] = [];
    for (const measure of measures) found.push(await find(measure, bench));
    const report = reportOf({
      began,
      ended: new Date(),
      isQuick,
      machine: machine(),
      loads: [before, load()],
      versions: await versions(runtimes),
      found,
    });
    return [report, found.every(({ failure }) => failure === undefined)];
  } finally {
    cleanUp();
  }
}

const words = process.argv.slice(2);
const isQuick = words.includes("quick");
const measures = wantedOf(words.filter((word) => word !== "quick"));
const [report, isWhole] = await findAll(measures, EFFORTS[isQuick ? "quick" : "full"], isQuick);
if (measures.length < MEASURES.length) {
  console.log(report);
} else {
  await writeFile(RESULTS, report);
  await new Deno.Command(process.execPath, { args: ["fmt", "--quiet", RESULTS] }).output();
  console.error("wrote bench/RESULTS.md");
}
process.exit(isWhole ? 0 : 1);
