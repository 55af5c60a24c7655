/**
 * Says how the blocks of an engine differ from those that this package knows. It ends with the code 0 where they do not,
 * 1 where they do, and 2 where it could not tell.
 *
 *     deno task watch:engine --from http://localhost:9001
 *     deno task watch:engine --from blocks.json --json
 *     deno task watch:engine --from http://localhost:9001 --regenerate
 */
import { parseArgs } from "node:util";
import { blockChanges, changeLine } from "./block_changes.ts";
import { ownBlocks, ownFacts } from "./catalogue.ts";
import { describedFrom } from "./engine_answer.ts";
import { factsText, nextFacts } from "./engine_facts.ts";
import { inWords } from "./in_words.ts";
import { removedTypes } from "./keep_removed.ts";

const FACTS = new URL("./engine/", import.meta.url).pathname;

/** Makes the engine's blocks ours, and generates their builders. */
async function regenerate(answer: unknown): Promise<void> {
  const { catalogue, newer } = nextFacts(answer, ownFacts());
  await Deno.writeTextFile(`${FACTS}blocks.json`, factsText(catalogue));
  await Deno.writeTextFile(`${FACTS}newer.json`, factsText(newer));
  await run("task", "generate");
}

async function run(...args: readonly string[]): Promise<void> {
  const { success } = await new Deno.Command(Deno.execPath(), {
    args: [...args],
    stdout: "inherit",
    stderr: "inherit",
  }).output();
  if (!success) throw new Error(`Cannot regenerate: \`deno ${args.join(" ")}\` failed`);
}

await inWords(async () => {
  const { values } = parseArgs({
    options: { from: { type: "string" }, json: { type: "boolean" }, regenerate: { type: "boolean" } },
  });
  if (values.from === undefined) throw new Error("Cannot watch the engine: wanted --from with a server or a file");
  const { json, blocks } = await describedFrom(values.from);
  const changes = blockChanges(ownBlocks(), blocks, removedTypes(ownFacts().catalogue));
  if (values.json === true) console.log(JSON.stringify(changes, null, 2));
  else console.log(changes.length === 0 ? "The blocks are those that we know" : changes.map(changeLine).join("\n"));
  if (values.regenerate === true && changes.length > 0) await regenerate(json);
  return changes.length === 0 ? 0 : 1;
});
