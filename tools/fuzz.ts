/**
 * Runs the fuzz tests for longer than the gate does, from another seed each time.
 *
 *     deno task fuzz --seconds 60
 *     deno task fuzz --times 20 --seed 7
 */
import { parseArgs } from "node:util";

/** How often the runs of the gate are done where nothing else is said. */
const TIMES = "10";

const { values } = parseArgs({
  options: { seed: { type: "string" }, times: { type: "string" }, seconds: { type: "string" } },
});

const seed = values.seed ?? String(Date.now() % 2 ** 31);
const extent: Record<string, string> = values.seconds === undefined
  ? { FUZZ_TIMES: values.times ?? TIMES }
  : { FUZZ_SECONDS: values.seconds };

console.log(`--seed ${seed}`);
const { code } = await new Deno.Command(Deno.execPath(), {
  args: ["test", "-A", "--no-check", "tests/fuzz"],
  env: { FUZZ_SEED: seed, ...extent },
  stdout: "inherit",
  stderr: "inherit",
}).output();
Deno.exit(code);
