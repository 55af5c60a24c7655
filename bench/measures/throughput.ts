import { join } from "node:path";
import { type Bench, type Effort, label, type Measure, rotated } from "../bench.ts";
import { type ClientName, EVERY_CLIENT } from "../clients.ts";
import type { SameQuestion, SameQuestionRun } from "../programs/same_question.ts";
import type { Speed, SpeedRun } from "../programs/speed.ts";
import type { Runtime } from "../runtimes.ts";
import { ratio, spread } from "../spread.ts";
import type { Cell, Table } from "../table.ts";

/** The most pictures that any client gets through in a second. */
const FASTEST = 1600;

/** How many pictures a measurement can need. */
function picturesNeeded({ seconds, concurrencies }: Effort): number {
  return warmUp(Math.max(...concurrencies)) + Math.ceil(FASTEST * seconds);
}

function warmUp(concurrency: number): number {
  return concurrency + 40;
}

/** `node:http` is a limit in Node; elsewhere it is an imitation. */
function clientsIn(runtime: Runtime): readonly ClientName[] {
  return EVERY_CLIENT.filter((client) => client !== "limit_node_http" || runtime === "node");
}

/** Nobody is measured who asks something else than the others. */
async function assertSameQuestion(bench: Bench): Promise<void> {
  bench.say("throughput, the same question for all");
  const asked = new Map<string, ClientName[]>();
  for (const client of EVERY_CLIENT) {
    const run: SameQuestionRun = {
      client,
      address: bench.address(client, "mirror"),
      picture: join(bench.pictures, "0.jpg"),
      journal: join(bench.scratch, `journal-mirror-${client}`),
    };
    const question = String((await bench.program<SameQuestion>("node", "same_question", run)).asked);
    asked.set(question, [...asked.get(question) ?? [], client]);
  }
  if (asked.size === 1) return;
  const words = [...asked].map(([question, clients]) => `${clients.join(", ")}: ${question}`);
  throw new Error(`Cannot compare clients that ask different questions: ${words.join("; ")}`);
}

async function tableOf(runtime: Runtime, concurrency: number, bench: Bench): Promise<Table> {
  const { effort, pictures } = bench;
  const clients = clientsIn(runtime);
  const found = new Map<ClientName, Speed[]>(clients.map((client) => [client, []]));
  for (let round = 0; round < effort.rounds; round++) {
    bench.say(`throughput, ${runtime}, ${concurrency} at a time, round ${round + 1}`);
    for (const client of rotated(clients, round)) {
      const address = bench.address(client, "good");
      const count = picturesNeeded(effort);
      const { seconds } = effort;
      const run: SpeedRun = { client, address, concurrency, pictures, count, seconds, warmUp: warmUp(concurrency) };
      found.get(client)!.push(await bench.program<Speed>(runtime, "speed", run));
    }
  }
  const rates = (client: ClientName) => found.get(client)!.map(({ perSecond }) => perSecond);
  const costs = (client: ClientName) => found.get(client)!.map(({ cpu }) => cpu);
  const cells = (client: ClientName): readonly Cell[] => [
    spread(rates(client)),
    ratio(rates(client), rates("openai")),
    spread(costs(client), 2),
    ratio(costs(client), costs("openai")),
    spread(found.get(client)!.map(({ memory }) => memory)),
  ];
  const others = [...found.values()].flat().flatMap(({ others }) => others === null ? [] : [others * 100]);
  return {
    title: `${concurrency} at a time, in ${runtime}`,
    clients: "rows",
    figures: [
      { name: "requests/s", better: "more" },
      { name: "of `openai`" },
      { name: "CPU ms/request", better: "less" },
      { name: "of `openai`" },
      { name: "peak MB", better: "less" },
    ],
    cells: new Map(clients.map((client) => [label(client), cells(client)])),
    ...(others.length > 0 && {
      note: `Other programs took ${spread(others).text} % of the clients' processor.`,
    }),
    why:
      "Before it asks, ours hashes each picture, tells its format and size and looks whether it is whole; it copies " +
      "what it was given, and each call runs as a fiber of Effect with its retries, its gate and its spans. The other " +
      "clients send whatever they are handed.",
  };
}

export const throughput: Measure = {
  name: "throughput",
  title: "Throughput, CPU and memory",
  words:
    "Each client reads files of 300 KB from the disk, another for each request, and asks about them, so many at a time. The server answers 50 ms after a request's last byte. Ours by `runAll` also writes a journal that is synced before an answer is handed over. The limits send one body of ready bytes again and again: they read, encode and write nothing.",
  pictures: picturesNeeded,
  run: async (bench) => {
    await assertSameQuestion(bench);
    const tables: Table[] = [];
    for (const concurrency of bench.effort.concurrencies) tables.push(await tableOf("deno", concurrency, bench));
    tables.push(await tableOf("node", 64, bench), await tableOf("bun", 64, bench));
    return tables;
  },
};
