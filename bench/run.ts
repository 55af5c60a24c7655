/**
 * The benchmark: every client in turn, round after round, each in a process of its own, against a stand-in on the other
 * processor. Prints the medians of all rounds, with their ranges, as the tables of README.md.
 *
 * `deno task bench [rounds]` measures the speed; `deno task bench memory` the memory of many images.
 *
 * @module
 */
import { execFile, spawn } from "node:child_process";
import { access } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Measurement } from "./client.ts";
import config from "../deno.json" with { type: "json" };
import { median } from "./median.ts";

const runProgram = promisify(execFile);

const CLIENTS = ["runner", "runner-files", "openai", "fetch"];

/** How many images are asked about where so many are at a time. */
const COUNTS = new Map([[1, 50], [8, 400], [64, 1000], [256, 1000]]);

const isPinned = await access("/usr/bin/taskset").then(() => cpus().length > 1, () => false);

/** The words of a command that runs one of our programs on one processor. */
function commandFor(processor: number, program: string, ...args: (string | number)[]): [string, string[]] {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const words = [process.execPath, "run", "-A", "--no-check", path, ...args.map(String)];
  return isPinned ? ["taskset", ["-c", String(processor), ...words]] : [words[0]!, words.slice(1)];
}

async function measure(client: string, count: number, concurrency: number, port: string): Promise<Measurement> {
  const { stdout } = await runProgram(...commandFor(0, "client.ts", client, count, concurrency, port));
  return JSON.parse(stdout);
}

/** The median, and the range of all that was measured. */
function shown(values: readonly number[], digits: number): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(digits));
  return `${median(values).toFixed(digits)} (${least}–${most})`;
}

async function speed(port: string, rounds: number): Promise<void> {
  const found = new Map<string, Measurement[]>();
  const of = (client: string, concurrency: number) => found.get(`${client} ${concurrency}`) ?? [];
  for (let round = 0; round < rounds; round++) {
    for (const [concurrency, count] of COUNTS) {
      for (const client of CLIENTS) {
        const measurement = await measure(client, count, concurrency, port);
        found.set(`${client} ${concurrency}`, [...of(client, concurrency), measurement]);
      }
    }
  }
  console.log("| at a time | client | requests/s | CPU s per 1,000 | peak MB | of `fetch` | of `openai` | others |");
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const concurrency of COUNTS.keys()) {
    const rate = (client: string) => median(of(client, concurrency).map(({ perSecond }) => perSecond));
    for (const client of CLIENTS) {
      const all = of(client, concurrency);
      const cells = [
        concurrency,
        `\`${client}\``,
        shown(all.map(({ perSecond }) => perSecond), 0),
        shown(all.map(({ cpu }) => cpu), 2),
        shown(all.map(({ memory }) => memory), 0),
        (rate(client) / rate("fetch")).toFixed(2),
        (rate(client) / rate("openai")).toFixed(2),
        isPinned ? shown(all.map(({ others = NaN }) => others * 100), 0) + " %" : "unknown",
      ];
      console.log(`| ${cells.join(" | ")} |`);
    }
  }
}

async function memory(port: string): Promise<void> {
  const concurrency = 64;
  const few = await measure("runner", 1000, concurrency, port);
  const many = await measure("runner", 10_000, concurrency, port);
  console.log("| images | peak MB | requests/s | CPU s per 1,000 |");
  console.log("| --- | --- | --- | --- |");
  for (const [images, { memory, perSecond, cpu }] of [["1,000", few], ["10,000", many]] as const) {
    console.log(`| ${images} | ${memory.toFixed(0)} | ${perSecond.toFixed(0)} | ${cpu.toFixed(2)} |`);
  }
  console.log(`\n10,000 images take ${(many.memory / few.memory).toFixed(2)} times the memory of 1,000.`);
}

const { deno, v8 } = process.versions;
const { openai, effect } = config.imports;
console.log(`${new Date().toISOString().slice(0, 10)}, Deno ${deno}, V8 ${v8}, ${openai}, ${effect}`);
console.log(`${cpus().length} × ${cpus()[0]?.model}, ${isPinned ? "pinned" : "not pinned"}, load ${loadavg()[0]}\n`);

const server = spawn(...commandFor(1, "server.ts"), { stdio: ["ignore", "pipe", "inherit"] });
try {
  const { value: port } = await createInterface({ input: server.stdout })[Symbol.asyncIterator]().next();
  const [mode = "3"] = process.argv.slice(2);
  if (port === undefined) throw new Error("The stand-in did not start");
  await (mode === "memory" ? memory(port) : speed(port, Number(mode)));
} finally {
  server.kill();
}
process.exit();
