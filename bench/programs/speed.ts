/** A client asks about one picture after another, so many at a time, for some seconds or for some pictures. */
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { ANSWER } from "../settings.ts";
import { makeClient } from "./make_client.ts";
import { pool } from "./pool.ts";
import { told } from "./told.ts";

/** What this program is told. */
export interface SpeedRun {
  readonly client: string;
  readonly address: string;
  readonly concurrency: number;
  /** The folder of the pictures. */
  readonly pictures: string;
  /** How many pictures there are. */
  readonly count: number;
  /** How long to ask, where that is less than all. */
  readonly seconds?: number;
  /** How many pictures are asked about before the clock starts. */
  readonly warmUp: number;
}

/** What it finds. */
export interface Speed {
  readonly perSecond: number;
  readonly seconds: number;
  /** Milliseconds of the processor for one call. */
  readonly cpu: number;
  /** The most memory that the process held, in MB. */
  readonly memory: number;
  /** The part of the client's processor that other programs took meanwhile, where that can be told. */
  readonly others: number | null;
}

const { client: name, address, concurrency, pictures, count, seconds, warmUp } = told<SpeedRun>();
const client = await makeClient(name, address);

function* paths(from: number, to: number, end = Infinity): Generator<string> {
  for (let number = from; number < to && performance.now() < end; number++) yield join(pictures, `${number}.jpg`);
}

/** Asks about all of them, checks every answer, and tells how many there were. */
async function ask(list: Iterable<string>, run: string): Promise<number> {
  let answered = 0;
  const take = (text: unknown) => {
    if (text !== ANSWER) throw new Error(`Wrong answer: ${text}`, { cause: text });
    answered++;
  };
  if (client.askAll) {
    const journal = join(tmpdir(), `bench-journal-${process.pid}-${run}`);
    for await (const text of client.askAll(list, concurrency, journal)) take(text);
    await Promise.all([rm(journal), rm(`${journal}.lock`)]);
  } else {
    await pool(list, concurrency, async (path) => take(await client.ask(path)));
  }
  return answered;
}

/** The most that this process held, in MB. Linux counts the parent's memory into `maxRSS`, so its own word is asked. */
function peakMemory(): number {
  try {
    return Number(readFileSync("/proc/self/status", "utf8").match(/^VmHWM:\s+(\d+) kB$/m)![1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

/** How long the first processor worked, for whomever, in seconds. */
function busySeconds(): number | undefined {
  try {
    const [user, nice, system, , , irq, softIrq, steal] = readFileSync("/proc/stat", "utf8")
      .match(/^cpu0 (.*)$/m)![1]!.split(" ").map(Number) as number[];
    return (user! + nice! + system! + irq! + softIrq! + steal!) / 100;
  } catch {
    return undefined;
  }
}

await ask(paths(0, warmUp), "warm-up");

const busy = busySeconds();
const used = process.cpuUsage();
const started = performance.now();
const end = seconds === undefined ? Infinity : started + seconds * 1000;
const answered = await ask(paths(warmUp, count, end), "measured");
const elapsed = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(used);
const cpuSeconds = (user + system) / 1e6;
const busyNow = busySeconds();

const speed: Speed = {
  perSecond: answered / elapsed,
  seconds: elapsed,
  cpu: cpuSeconds / answered * 1000,
  memory: peakMemory(),
  others: busy === undefined || busyNow === undefined ? null : Math.max(0, (busyNow - busy - cpuSeconds) / elapsed),
};
console.log(JSON.stringify(speed));
process.exit();
