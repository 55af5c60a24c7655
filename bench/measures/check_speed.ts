import type { Measure } from "../bench.ts";
import type { CheckRun, CheckSpeed } from "../programs/check_speed.ts";
import { spread } from "../spread.ts";
import type { Cell } from "../table.ts";

const STEPS = [5, 50, 200, 500];

export const checkSpeed: Measure = {
  name: "check",
  title: "Check speed",
  words:
    "`checkWorkflow` of `./check` on sound workflows of so many steps. `first` is that of a fresh process, with the loading of the module and of its catalogue of blocks; `each` is one of many, after a warm-up. None of the clients does this.",
  pictures: () => 1,
  run: async (bench) => {
    const cells = new Map<string, Cell[]>(STEPS.map((steps) => [`${steps} steps`, []]));
    const runtimes = ["deno", "node", "bun"] as const;
    for (const runtime of runtimes) {
      for (const steps of STEPS) {
        bench.say(`check, ${runtime}, ${steps} steps`);
        const found: CheckSpeed[] = [];
        for (let round = 0; round < bench.effort.rounds; round++) {
          const run: CheckRun = { steps, seconds: bench.effort.seconds / 3 };
          found.push(await bench.program<CheckSpeed>(runtime, "check_speed", run));
        }
        cells.get(`${steps} steps`)!.push(
          spread(found.map(({ first }) => first)),
          spread(found.map(({ each }) => each), 2),
        );
      }
    }
    return [{
      title: "Checking a workflow, in ms",
      clients: "rows",
      figures: runtimes.flatMap((runtime) => [{ name: `${runtime}: first` }, { name: `${runtime}: each` }]),
      cells,
    }];
  },
};
