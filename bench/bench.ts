/** What every measure is given. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type ClientName, CLIENTS } from "./clients.ts";
import { pinned, type Runtime, type RuntimeFacts } from "./runtimes.ts";
import type { Arrivals } from "./server.ts";
import type { Table } from "./table.ts";

const runProgram = promisify(execFile);

/** How thoroughly is measured. */
export interface Effort {
  /** How often every client has its turn. */
  readonly rounds: number;
  /** How often a process is started to time its start. */
  readonly starts: number;
  /** How long each client asks, in seconds. */
  readonly seconds: number;
  /** How many are asked about at a time. */
  readonly concurrencies: readonly number[];
  /** How many pictures the test of memory has. */
  readonly pictures: number;
  /** How long a client may take over a fault, in seconds. */
  readonly patience: number;
  /** How many pictures a batch has that is killed half-way. */
  readonly killed: number;
}

/** What a quick run and a full one take. */
export const EFFORTS = {
  quick: {
    rounds: 1,
    starts: 3,
    seconds: 0.6,
    concurrencies: [8, 64],
    pictures: 1000,
    patience: 12,
    killed: 60,
  },
  full: {
    rounds: 3,
    starts: 5,
    seconds: 1.5,
    concurrencies: [1, 8, 64, 256],
    pictures: 10_000,
    patience: 15,
    killed: 200,
  },
} as const satisfies Record<string, Effort>;

/** The parts of the benchmark have one shape. */
export interface Measure {
  /** As the command line names it. */
  readonly name: string;
  readonly title: string;
  /** What is measured, in a paragraph. */
  readonly words: string;
  /** How many pictures there must be. */
  readonly pictures: (effort: Effort) => number;
  readonly run: (bench: Bench) => Promise<readonly Table[]>;
}

/** The folder of the clients, with the packages that are installed there. */
export const CLIENTS_FOLDER: string = fileURLToPath(new URL("clients", import.meta.url));

/** The means that every measure works with. */
export class Bench {
  readonly effort: Effort;
  readonly runtimes: Readonly<Record<Runtime, RuntimeFacts>>;
  /** A folder for files of its own, which is removed in the end. */
  readonly scratch: string;
  readonly #origin: string;
  readonly #began = performance.now();
  #addresses = 0;

  constructor(effort: Effort, runtimes: Readonly<Record<Runtime, RuntimeFacts>>, scratch: string, origin: string) {
    this.effort = effort;
    this.runtimes = runtimes;
    this.scratch = scratch;
    this.#origin = origin;
  }

  /** The folder of the pictures. */
  get pictures(): string {
    return join(this.scratch, "pictures");
  }

  /** An address that nobody has asked yet, where this is played. */
  address(who: string, script: string): string {
    return `${this.#origin}/${who}-${this.#addresses++}/${script}`;
  }

  /** What arrived at an address. */
  async arrivals(address: string): Promise<Arrivals> {
    return await (await fetch(address)).json();
  }

  /** Runs one of our programs by itself, and gives what it printed. */
  async program<A>(runtime: Runtime, program: string, args: object): Promise<A> {
    const [command, words] = programCommand(this.runtimes[runtime], program, args);
    const { stdout } = await runProgram(command, words, { env: environment(), maxBuffer: 2 ** 26 });
    return JSON.parse(stdout.trimEnd().split("\n").at(-1)!);
  }

  /** Says what is being done. */
  say(words: string): void {
    const seconds = Math.round((performance.now() - this.#began) / 1000);
    console.error(`${String(seconds).padStart(5)} s  ${words}`);
  }
}

/** The command that runs one of our programs, on the processor that the server leaves alone. */
export function programCommand(runtime: RuntimeFacts, program: string, args: object): [string, string[]] {
  const path = fileURLToPath(new URL(`programs/${program}.ts`, import.meta.url));
  return pinned(0, [...runtime.command, path, JSON.stringify(args)]);
}

/** The order of one round: everybody once, beginning with another in each. */
export function rotated<A>(list: readonly A[], round: number): readonly A[] {
  const start = Math.floor(round * list.length / 3) % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

/** Nobody reports to anybody. */
function environment(): Record<string, string> {
  const quiet = { LANGSMITH_TRACING: "false", DO_NOT_TRACK: "1", NO_COLOR: "1" };
  return { ...Deno.env.toObject(), ...quiet };
}

/** A client as tables call it. */
export function label(client: ClientName): string {
  return CLIENTS[client].label;
}
