import { stat } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import assert from "node:assert/strict";
import { glob } from "tinyglobby";
import { readMarkdown, ROOT } from "./markdown.ts";

const DOCUMENTS = await glob("*.md docs/**/*.md bench/*.md examples/**/*.md".split(" "), { cwd: fileURLToPath(ROOT) });

async function exists(path: string): Promise<boolean> {
  return await stat(new URL(path, ROOT)).then(() => true, () => false);
}

for (const path of DOCUMENTS.toSorted()) {
  test(`every link of ${path} to the repository leads somewhere`, async () => {
    const { links } = await readMarkdown(path);
    const own = links.filter((link) => !URL.canParse(link));
    const broken = await Promise.all(own.map(async (link) => {
      const [file, anchor] = link.split("#", 2) as [string, string?];
      const to = file === "" ? path : new URL(file, new URL(path, ROOT)).href.slice(ROOT.href.length);
      if (!await exists(to)) return [link];
      const found = anchor === undefined || (await readMarkdown(to)).anchors.has(anchor);
      return found ? [] : [link];
    }));
    assert.deepEqual(broken.flat(), []);
  });
}

test("the index of docs names every document", async () => {
  const { links } = await readMarkdown("docs/README.md");
  const documents = DOCUMENTS.filter((path) => /^docs\/(?!README)/.test(path)).map((path) =>
    path.slice("docs/".length)
  );
  assert.deepEqual(documents.filter((path) => !links.includes(path)), []);
});
