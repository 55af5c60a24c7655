import process from "node:process";
import { after, test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { realise } from "./hostile_values.ts";
import { Watchdog } from "./watchdog.ts";

/** The gate always takes the same way; `deno task fuzz` takes another each time. */
const SEED = Number(process.env["FUZZ_SEED"] ?? 20261123);

/** How many times the runs of the gate are done. */
const TIMES = Number(process.env["FUZZ_TIMES"] ?? 1);

/** How long each test goes on, whatever its number of runs; left out, that number decides. */
const SECONDS = Number(process.env["FUZZ_SECONDS"] ?? 0);

/** What every object, list and function of the program shares. */
const SHARED: readonly object[] = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  RegExp.prototype,
];

type Members = readonly (readonly [key: PropertyKey, descriptor: PropertyDescriptor | undefined])[];

function membersOf(shared: object): Members {
  return Reflect.ownKeys(shared).map((key) => [key, Object.getOwnPropertyDescriptor(shared, key)] as const);
}

const UNTOUCHED: readonly Members[] = SHARED.map(membersOf);

function isUntouched(shared: object, members: Members): boolean {
  const now = Reflect.ownKeys(shared);
  return now.length === members.length && members.every(([key, before]) => {
    const { value, get, set } = Object.getOwnPropertyDescriptor(shared, key) ?? {};
    return value === before?.value && get === before?.get && set === before?.set;
  });
}

/** Fails where what was just done has changed what all objects share. */
function assertUnpolluted(): void {
  SHARED.forEach((shared, index) => {
    assert(isUntouched(shared, UNTOUCHED[index]!), `${Object.prototype.toString.call(shared)} was polluted`);
  });
}

/** What is tried in one test, and how often in the gate. */
export interface Trial<Values extends [unknown, ...unknown[]]> {
  readonly runs: number;
  readonly of: { [Place in keyof Values]: fc.Arbitrary<Values[Place]> };
  readonly holds: (...values: Values) => void | Promise<void>;
}

// Thousands of warnings about hostile steps would bury what is found.
process.emitWarning = () => {};

const watchdog = new Watchdog();
after(() => watchdog.stop());

/** Once something failed, a smaller counter-example is not looked for longer than this, in milliseconds. */
const PATIENCE = 20_000;

/**
 * A test that something holds of many generated values, that none of them takes for ever, and that nothing which all
 * objects share is changed by it. A failure tells the seed, and the smallest counter-example that was found. However
 * slow the machine, every run is done: a test that is ended early would pass without having been tried.
 */
export function fuzz<Values extends [unknown, ...unknown[]]>(name: string, { runs, of, holds }: Trial<Values>): void {
  test(name, async () => {
    let run = 0;
    let lookUntil = Infinity;
    const property = fc.asyncProperty(
      ...of as unknown as [fc.Arbitrary<unknown>],
      async (...values) => {
        // A smaller value that is not tried counts as one that holds.
        if (performance.now() > lookUntil) return;
        watchdog.pat(`run ${run++} of "${name}", seed ${SEED}`);
        try {
          await holds(...values.map(realise) as unknown as Values);
          assertUnpolluted();
        } catch (error) {
          lookUntil = Math.min(lookUntil, performance.now() + PATIENCE);
          throw error;
        }
      },
    );
    const extent = SECONDS > 0
      ? { numRuns: Infinity, interruptAfterTimeLimit: SECONDS * 1000 }
      : { numRuns: runs * TIMES };
    try {
      await fc.assert(property, { seed: SEED, ...extent });
    } finally {
      watchdog.rest();
    }
  });
}

/** What is thrown, and by whom it may be. Anything else that is thrown is a crash. */
export function thrownBy(act: () => unknown, ...allowed: readonly (abstract new (...args: never) => Error)[]): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    if (allowed.some((type) => error instanceof type)) return error;
    throw error;
  }
}
