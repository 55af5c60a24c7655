/** A client is given a list of pictures at once, in the way that its users would, and tells what they are left with. */
import process from "node:process";
import { ANSWER } from "../settings.ts";
import { makeClient } from "./make_client.ts";
import { pool } from "./pool.ts";
import { told } from "./told.ts";

/** What this program is told. */
export interface BatchRun {
  readonly client: string;
  readonly address: string;
  readonly pictures: readonly string[];
  readonly concurrency: number;
  readonly journal: string;
  /** What a program does with the promises of its calls, where the client has no batch of its own. */
  readonly way: "all" | "settled" | "pool";
}

/** What it finds. */
export interface BatchLeft {
  /** How many answers the caller has in the end. */
  readonly answers: number;
}

const { client: name, address, pictures, concurrency, journal, way } = told<BatchRun>();
const client = await makeClient(name, address);

const WAYS = {
  all: () => Promise.all(pictures.map((path) => client.ask(path))).catch(() => []),
  settled: async () => {
    const results = await Promise.allSettled(pictures.map((path) => client.ask(path)));
    return results.map((result) => result.status === "fulfilled" ? result.value : result.reason);
  },
  pool: async () => {
    const texts: unknown[] = [];
    await pool(pictures, concurrency, async (path) => void texts.push(await client.ask(path)));
    return texts;
  },
};

const results = await (client.askAll ? Array.fromAsync(client.askAll(pictures, concurrency, journal)) : WAYS[way]());
console.log(JSON.stringify({ answers: results.filter((text) => text === ANSWER).length } satisfies BatchLeft));
process.exit();
