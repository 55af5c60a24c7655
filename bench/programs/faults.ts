/** A client meets every fault at once, each at an address of its own, and tells what it made of it. */
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { FAULTS } from "../faults.ts";
import { COST } from "../settings.ts";
import { holdsCost, holdsText } from "./holds.ts";
import { makeClient } from "./make_client.ts";
import { told } from "./told.ts";

/** What this program is told. */
export interface FaultsRun {
  readonly client: string;
  /** The address of each fault, in their order. */
  readonly addresses: readonly string[];
  readonly picture: string;
  /** When a client is told to stop, in seconds. */
  readonly patience: number;
}

/** An error as whoever catches it sees it. */
export interface SeenError {
  /** Its name: of a reason where it has one, else of its class. */
  readonly name: string;
  readonly message: string;
  /** Whether it is one of the language's own, by which nothing can be told from anything. */
  readonly isBuiltIn: boolean;
  /** Whether the model's words can be found in it. */
  readonly hasWords: boolean;
  /** Whether what was paid can be found in it. */
  readonly hasCost: boolean;
}

/** How one fault ended. */
export interface Ending {
  readonly outcome: "answer" | "failure" | "none";
  readonly text?: unknown;
  readonly error?: SeenError;
  readonly seconds: number;
  /** Whether a client that was told to stop did so within two seconds. */
  readonly stops?: boolean;
}

const { client: name, addresses, picture, patience } = told<FaultsRun>();

const BUILT_IN = [Error, TypeError, SyntaxError, RangeError, ReferenceError, DOMException];

function seen(error: unknown, words: string): SeenError {
  const { constructor, name, message = String(error) } = error as Error;
  const tag = (error as { reason?: { _tag?: unknown } }).reason?._tag;
  return {
    name: typeof tag === "string" ? tag : constructor?.name ?? name,
    message,
    isBuiltIn: BUILT_IN.some((known) => known === constructor),
    hasWords: words !== "" && holdsText(error, words),
    hasCost: holdsCost(error, COST),
  };
}

async function meet(index: number): Promise<Ending> {
  const client = await makeClient(name, addresses[index]!);
  const words = FAULTS[index]!.replies[0].words;
  const abort = new AbortController();
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const ending: Promise<Ending> = client.ask(picture, abort.signal).then(
    (text) => ({ outcome: "answer", text, seconds: seconds() }),
    (error) => ({ outcome: "failure", error: seen(error, words), seconds: seconds() }),
  );
  const inTime = await Promise.race([ending, wait(patience * 1000)]);
  if (inTime) return inTime;
  const waited = seconds();
  abort.abort();
  const stops = await Promise.race([ending.then(() => true), wait(2000, false)]);
  return { outcome: "none", seconds: waited, stops };
}

process.on("unhandledRejection", () => {});
await (await makeClient(name, addresses.at(-1)!)).ask(picture); // Whatever is loaded first is no part of any wait.
console.log(JSON.stringify(await Promise.all(FAULTS.map((_, index) => meet(index)))));
process.exit();
