import { fileURLToPath } from "node:url";
import { test } from "node:test";
import assert from "node:assert/strict";
import { glob } from "tinyglobby";
import config from "../../deno.json" with { type: "json" };
import { readMarkdown, ROOT, tableWith } from "./markdown.ts";

const README = await readMarkdown("README.md");

test("the table of entries has every entry of the package", () => {
  const said = tableWith(README, "`@stepwright/workflows`", "has").flatMap((row) =>
    row["`@stepwright/workflows`"]!.codes
  );
  const entries = Object.keys(config.exports).map((entry) => entry.replace(/^\.\/blocks\/.*/, "./blocks/*"));
  assert.deepEqual(said.toSorted(), [...new Set(entries)].toSorted());
});

test("every example is linked", async () => {
  const examples = await glob("examples/*.ts", { cwd: fileURLToPath(ROOT) });
  assert.deepEqual(examples.filter((path) => !README.links.includes(path)), []);
});

test("the version that is installed from a clone is this one", () => {
  const [install] = README.definitions;
  const { imports } = JSON.parse(install!) as { readonly imports: Readonly<Record<string, string>> };
  for (const specifier of Object.values(imports)) assert(specifier.includes(`${config.name}@${config.version}`));
});

test("what programs add for Zod and Effect are the versions of the package", () => {
  const paragraph = README.paragraphs.find(({ text }) => text.startsWith("Programs that use Zod or Effect"));
  const said = paragraph!.codes.filter((code) => code.includes("npm:")).map((code) =>
    code.replaceAll('"', "").split(": ")
  );
  for (const [name, specifier] of said) {
    const own = config.imports[name!.replace(/\/$/, "") as keyof typeof config.imports];
    assert.equal(specifier!.replace("npm:/", "npm:").replace(/\/$/, ""), own);
  }
});
