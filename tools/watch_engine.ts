/**
 * Says how the blocks of an engine differ from those that this package knows. It ends with the code 0 where they do not,
 * 1 where they do, and 2 where it could not tell.
 *
 *     deno task watch:engine --from http://localhost:9001
 *     deno task watch:engine --from blocks.json --json
 *     deno task watch:engine --from http://localhost:9001 --regenerate
 */
import { parseArgs } from "node:util";
import { describeBlocks } from "../src/generate/describe_blocks.ts";
import { blockChanges, changeLine } from "./block_changes.ts";
import { ownBlocks } from "./catalogue.ts";
import { catalogueForm, isCatalogue } from "./catalogue_form.ts";
import { describedFrom } from "./engine_answer.ts";
import { inWords } from "./in_words.ts";
import { readJson } from "./read_json.ts";

const FACTS = new URL("./engine/", import.meta.url).pathname;

/** Makes the engine's blocks ours, and generates their builders. */
async function regenerate(answer: unknown): Promise<void> {
  const known = await readJson(`${FACTS}blocks.json`) as Readonly<Record<string, unknown>>;
  const catalogue = isCatalogue(answer) ? answer : catalogueForm(answer, known);
  const demands = await readJson(`${FACTS}demands.json`) as { readonly newer: readonly { readonly type: string }[] };
  const types = new Set(describeBlocks(catalogue).map(({ type }) => type));
  const newer = demands.newer.filter(({ type }) => !types.has(type));
  await Deno.writeTextFile(`${FACTS}blocks.json`, `${JSON.stringify(catalogue, null, 2)}\n`);
  await Deno.writeTextFile(`${FACTS}demands.json`, `${JSON.stringify({ ...demands, newer }, null, 2)}\n`);
  await run("fmt", "--quiet", FACTS);
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
  const changes = blockChanges(ownBlocks(), blocks);
  if (values.json === true) console.log(JSON.stringify(changes, null, 2));
  else console.log(changes.length === 0 ? "The blocks are those that we know" : changes.map(changeLine).join("\n"));
  if (values.regenerate === true && changes.length > 0) await regenerate(json);
  return changes.length === 0 ? 0 : 1;
});
