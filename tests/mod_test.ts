import { execFile } from "node:child_process";
import process from "node:process";
import { test } from "node:test";
import { promisify } from "node:util";
import assert from "node:assert/strict";
import { loadedBy } from "./loaded_by.ts";

const runProgram = promisify(execFile);

test("importing mod.ts loads fastest-levenshtein and nothing else from npm, and nothing of node", async () => {
  const foreign = (await loadedBy("mod.ts")).filter((specifier) => !specifier.startsWith("file:"));
  assert.deepEqual(foreign.map((specifier) => specifier.replace(/@[\d.]+.*$/, "")), ["npm:/fastest-levenshtein"]);
});

test("importing mod.ts loads neither the checker nor the reports, and of the catalogue the facts of its own blocks", async () => {
  const later = (await loadedBy("mod.ts")).map((specifier) =>
    /\/src\/((?:check|blocks\/catalogue|report)\/.*)/.exec(specifier)?.[1]
  );
  assert.deepEqual(later.filter((path) => path !== undefined).toSorted(), [
    "blocks/catalogue/facts/llama_3_2_vision.ts",
    "blocks/catalogue/facts/llama_vision.ts",
  ]);
});

test("a run loads effect and openai", async () => {
  const script = `
    import { llamaVision } from "./mod.ts";
    const loaded = () => ["effect", "openai"].filter((name) =>
      performance.getEntriesByType("resource").some((entry) => entry.name.includes(name)));
    await llamaVision.v3().task("caption").run("missing.jpg").catch((error) => console.log(error.reason._tag));
  `;
  const { stdout } = await runProgram(process.execPath, ["eval", script]);
  assert.equal(stdout.trim(), "InvalidImage");
  assert((await loadedBy("src/run/effect.ts")).some((specifier) => specifier.includes("effect")));
});
