import { label, type Measure } from "../bench.ts";
import type { ClientName } from "../clients.ts";
import type { Speed, SpeedRun } from "../programs/speed.ts";
import { spread } from "../spread.ts";
import type { Cell } from "../table.ts";

/** One way to use each client: the AI SDK with base64, because with bytes it needs minutes. */
const MEASURED: readonly ClientName[] = [
  "stepwright_batch",
  "openai",
  "ai_base64",
  "langchain",
  "langchain_openrouter",
  "openrouter_sdk",
  "fetch",
  "limit_fetch",
];

export const memory: Measure = {
  name: "memory",
  title: "Many images",
  words:
    "One batch over many files, 64 at a time, in Deno, by whatever the client has for that: `runAll` with a journal for ours, so many workers for the others. One run each. The files are those of the table above, and nobody is asked about one twice.",
  pictures: ({ pictures }) => pictures,
  run: async (bench) => {
    const { pictures, effort } = bench;
    const cells = new Map<string, readonly Cell[]>();
    for (const client of MEASURED) {
      bench.say(`memory, ${label(client)}`);
      const address = bench.address(client, "good");
      const run: SpeedRun = { client, address, concurrency: 64, pictures, count: effort.pictures, warmUp: 0 };
      const { memory, seconds, cpu } = await bench.program<Speed>("deno", "speed", run);
      cells.set(label(client), [spread([memory]), spread([seconds], 1), spread([cpu], 2)]);
    }
    return [{
      title: `${effort.pictures.toLocaleString("en")} images, 64 at a time`,
      clients: "rows",
      figures: ["peak MB", "wall, s", "CPU ms/image"].map((name) => ({ name, better: "less" } as const)),
      cells,
      why:
        "The same work as above, in one batch that keeps a journal: each answer is synced to the disk before it is " +
        "handed over, and nothing of it is asked again after a crash.",
    }];
  },
};
