import { readdirSync } from "node:fs";

/* Runs every program of a folder in one process, and writes the JSON that they make by the names of their files. */

const [folder = ""] = Deno.args;
const made: Record<string, unknown> = {};
for (const file of readdirSync(folder).filter((file) => file.endsWith(".ts"))) {
  const { default: workflow } = await import(`file://${folder}/${file}`);
  made[file] = workflow.toJSON();
}
console.log(JSON.stringify(made));
