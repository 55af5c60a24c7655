/** A client asks a server that answers with what it was asked, and tells what that was. */
import process from "node:process";
import { makeClient } from "./make_client.ts";
import { told } from "./told.ts";

/** What this program is told. */
export interface SameQuestionRun {
  readonly client: string;
  readonly address: string;
  readonly picture: string;
  readonly journal: string;
}

/** What it finds. */
export interface SameQuestion {
  readonly asked: unknown;
}

const { client: name, address, picture, journal } = told<SameQuestionRun>();
const client = await makeClient(name, address);
const [asked] = client.askAll
  ? await Array.fromAsync(client.askAll([picture], 1, journal))
  : [await client.ask(picture)];
console.log(JSON.stringify({ asked } satisfies SameQuestion));
process.exit();
