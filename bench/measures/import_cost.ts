import { join } from "node:path";
import { type Bench, label, type Measure, rotated } from "../bench.ts";
import { CHOICES, type ClientName } from "../clients.ts";
import type { ImportCost, ImportRun } from "../programs/import_cost.ts";
import type { Runtime } from "../runtimes.ts";
import { spread } from "../spread.ts";
import type { Table } from "../table.ts";

async function tableOf(runtime: Runtime, bench: Bench): Promise<Table> {
  const found = new Map<ClientName, ImportCost[]>(CHOICES.map((client) => [client, []]));
  for (let round = 0; round < bench.effort.starts; round++) {
    bench.say(`import, ${runtime}, start ${round + 1}`);
    for (const client of rotated(CHOICES, round)) {
      const run: ImportRun = {
        client,
        address: bench.address(client, "good"),
        picture: join(bench.pictures, "0.jpg"),
      };
      found.get(client)!.push(await bench.program<ImportCost>(runtime, "import_cost", run));
    }
  }
  const cells = (costs: readonly ImportCost[]) => [
    spread(costs.map(({ loaded }) => loaded)),
    spread(costs.map(({ loadedMemory }) => loadedMemory)),
    spread(costs.map(({ answered }) => answered)),
    spread(costs.map(({ answeredMemory }) => answeredMemory)),
  ];
  return {
    title: `Start in ${runtime}`,
    clients: "rows",
    figures: [
      { name: "loaded, ms", better: "less" },
      { name: "MB more", better: "less" },
      { name: "first answer, ms", better: "less" },
      { name: "MB more by then", better: "less" },
    ],
    cells: new Map(CHOICES.map((client) => [label(client), cells(found.get(client)!)])),
    why:
      "Ours loads little until a step is first run, and then Effect, the openai package, Zod and hundreds of files " +
      "of its own; most others have loaded all they need before. `fetch` by hand loads nothing.",
  };
}

export const importCost: Measure = {
  name: "import",
  title: "Import cost",
  words:
    "A fresh process loads the client and sets it up (`loaded`), then reads one picture and asks about it: `first answer` counts from the start of the loading, with the server's 50 ms in it, so that what is loaded late is not forgotten.",
  pictures: () => 1,
  run: async (bench) => {
    const tables: Table[] = [];
    for (const runtime of ["deno", "node", "bun"] as const) tables.push(await tableOf(runtime, bench));
    return tables;
  },
};
