import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Bench, label, type Measure, programCommand } from "../bench.ts";
import { CHOICES, type ClientName, CLIENTS } from "../clients.ts";
import type { BatchLeft, BatchRun } from "../programs/batch.ts";
import { spread } from "../spread.ts";
import type { Cell, Table } from "../table.ts";

/** Ours has a batch, and whoever has many pictures uses it; the others have a call, and a program around it. */
const MEASURED: readonly ClientName[] = ["stepwright_batch", ...CHOICES.filter((name) => name !== "stepwright")];

const PICTURES = 24;

function runOf(client: ClientName, bench: Bench, script: string, count: number, way: BatchRun["way"]): BatchRun {
  return {
    client,
    address: bench.address(client, script),
    pictures: Array.from({ length: count }, (_, number) => join(bench.pictures, `${number}.jpg`)),
    concurrency: 8,
    journal: join(bench.scratch, `journal-${client}-${way}`),
    way,
  };
}

async function oneBad(bench: Bench): Promise<Table> {
  const cells = new Map<string, readonly Cell[]>();
  for (const client of MEASURED) {
    bench.say(`losses, one bad image, ${label(client)}`);
    const ways = CLIENTS[client].role === "ours" ? ["all"] as const : ["all", "settled"] as const;
    for (const way of ways) {
      const run = runOf(client, bench, "one-bad", PICTURES, way);
      const { answers } = await bench.program<BatchLeft>("node", "batch", run);
      const { paid } = await bench.arrivals(run.address);
      await rm(run.journal, { force: true });
      const name = CLIENTS[client].role === "ours" ? "" : way === "all" ? ", `Promise.all`" : ", `Promise.allSettled`";
      cells.set(`${label(client)}${name}`, [spread([paid]), spread([answers]), spread([paid - answers])]);
    }
  }
  return {
    title: `${PICTURES} images, of which one is refused`,
    clients: "rows",
    figures: [{ name: "answers paid" }, { name: "answers left", better: "more" }, { name: "lost", better: "less" }],
    cells,
  };
}

/** Runs a batch until the server has answered half of it, and kills it there; tells how many were paid by then. */
async function killHalfway(run: BatchRun, bench: Bench): Promise<number> {
  const [command, words] = programCommand(bench.runtimes.node, "batch", run);
  const child = spawn(command, words, { stdio: "ignore" });
  const exited = new Promise((resolve) => child.once("exit", resolve));
  while (child.exitCode === null && (await bench.arrivals(run.address)).paid < run.pictures.length / 2) await wait(5);
  child.kill("SIGKILL");
  await exited;
  await wait(200);
  return (await bench.arrivals(run.address)).paid;
}

async function killed(bench: Bench): Promise<Table> {
  const count = bench.effort.killed;
  const cells = new Map<string, readonly Cell[]>();
  for (const client of MEASURED) {
    bench.say(`losses, killed, ${label(client)}`);
    const run = runOf(client, bench, "good", count, "pool");
    const before = await killHalfway(run, bench);
    const { answers } = await bench.program<BatchLeft>("node", "batch", run);
    const { paid } = await bench.arrivals(run.address);
    await rm(run.journal, { force: true });
    const figures = [before, answers, paid, paid - count];
    cells.set(label(client), figures.map((value) => spread([value])));
  }
  return {
    title: `\`kill -9\` in the midst of ${count} images, and the same program again`,
    clients: "rows",
    figures: [
      { name: "paid when killed" },
      { name: "answers in the end", better: "more" },
      { name: "paid in all", better: "less" },
      { name: "paid twice", better: "less" },
    ],
    cells,
    why: "What was on its way when the process was killed is paid and not yet in the journal: at most the 8 in flight.",
  };
}

export const losses: Measure = {
  name: "losses",
  title: "What is left",
  words:
    "In Node. First 24 images at once, of which the server refuses the thirteenth to arrive: ours by `runAll`, the others by `Promise.all` over their call, and by `Promise.allSettled`. Then a batch, 8 at a time, that is killed once the server has answered half of it, and started again: ours with a journal, the others as a program without one.",
  pictures: ({ killed }) => Math.max(PICTURES, killed),
  run: async (bench) => [await oneBad(bench), await killed(bench)],
};
