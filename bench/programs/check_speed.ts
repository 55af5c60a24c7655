/** The offline compiler checks one definition over and over, after it has done so once in a fresh process. */
import process from "node:process";
import { workflowOfSteps } from "../workflow_of_steps.ts";
import { told } from "./told.ts";

/** What this program is told. */
export interface CheckRun {
  readonly steps: number;
  /** How long to check, in seconds. */
  readonly seconds: number;
}

/** What it finds, in milliseconds. */
export interface CheckSpeed {
  /** Loading the checker and its catalogue, and checking once. */
  readonly first: number;
  readonly each: number;
}

const { steps, seconds } = told<CheckRun>();
const definition = workflowOfSteps(steps);

const started = performance.now();
const { checkWorkflow } = await import("../clients/check.ts");
const { problems } = checkWorkflow(definition);
const first = performance.now() - started;
if (problems.length > 0) throw new Error(`The definition is not sound: ${problems[0]!.message}`);

/** How long one check takes, when as many are done as fit into the time. */
function checks(): number {
  const started = performance.now();
  let count = 0;
  for (; count === 0 || performance.now() - started < seconds * 1000; count++) checkWorkflow(definition);
  return (performance.now() - started) / count;
}

checks();
console.log(JSON.stringify({ first, each: checks() } satisfies CheckSpeed));
process.exit();
