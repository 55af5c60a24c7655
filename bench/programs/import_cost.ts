/** A fresh process loads a client, and asks about one picture. */
import process from "node:process";
import { ANSWER } from "../settings.ts";
import { makeClient } from "./make_client.ts";
import { told } from "./told.ts";

/** What this program is told. */
export interface ImportRun {
  readonly client: string;
  readonly address: string;
  readonly picture: string;
}

/** What it finds, in milliseconds and MB. */
export interface ImportCost {
  readonly loaded: number;
  readonly answered: number;
  readonly loadedMemory: number;
  readonly answeredMemory: number;
}

const { client: name, address, picture } = told<ImportRun>();
const memory = () => process.memoryUsage().rss / 2 ** 20;

const empty = memory();
const started = performance.now();
const client = await makeClient(name, address);
const loaded = performance.now() - started;
const loadedMemory = memory() - empty;
const text = await client.ask(picture);
const answered = performance.now() - started;
const answeredMemory = memory() - empty;

if (text !== ANSWER) throw new Error(`Wrong answer: ${text}`);
console.log(JSON.stringify({ loaded, answered, loadedMemory, answeredMemory } satisfies ImportCost));
process.exit();
