/** How many definitions a second the offline compiler checks, and what the first check of a fresh process costs. */
import { median } from "./median.ts";

const CASES = new URL("../tests/cases/workflows.json", import.meta.url);
const CHECK = new URL("../src/check/check.ts", import.meta.url).href;
const ROUNDS = 9;
const SECONDS = 1;

/** Checks all cases over and over, after a warm-up of the same length. */
async function definitionsPerSecond(): Promise<number[]> {
  const { checkWorkflow } = await import(CHECK) as typeof import("../src/check/check.ts");
  const definitions = (JSON.parse(await Deno.readTextFile(CASES)) as { definition: unknown }[]).map((one) =>
    one.definition
  );
  const round = (): number => {
    const start = performance.now();
    let checked = 0;
    while (performance.now() - start < SECONDS * 1000) {
      for (const definition of definitions) checkWorkflow(definition);
      checked += definitions.length;
    }
    return checked / ((performance.now() - start) / 1000);
  };
  round();
  return Array.from({ length: ROUNDS }, round);
}

/** Loads the module and checks one definition, in a process of its own. */
const FIRST = `
const [{ definition }] = JSON.parse(await Deno.readTextFile(new URL("${CASES.href}")));
const start = performance.now();
const { checkWorkflow } = await import("${CHECK}");
checkWorkflow(definition);
console.log(performance.now() - start);
`;

async function firstCheck(program: string): Promise<number> {
  const config = new URL("../deno.json", import.meta.url).pathname;
  const args = ["run", "--no-check", "-A", "--config", config, program];
  const { stdout } = await new Deno.Command(Deno.execPath(), { args }).output();
  return Number(new TextDecoder().decode(stdout));
}

const program = await Deno.makeTempFile({ suffix: ".ts" });
await Deno.writeTextFile(program, FIRST);
const firsts: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) firsts.push(await firstCheck(program));
await Deno.remove(program);
const rates = await definitionsPerSecond();

const range = (values: readonly number[]): string =>
  `${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))}`;
console.log(`first check of a process: ${Math.round(median(firsts))} ms (${range(firsts)})`);
console.log(`definitions a second:     ${Math.round(median(rates))} (${range(rates)})`);
