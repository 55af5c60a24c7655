import assert from "node:assert/strict";
import test from "node:test";
import { examplesIn } from "../../tools/examples.ts";

const FENCE = "```";

test("an example is what stands between the fences, at the lines where it stands", () => {
  const document = ["# A document", "", `${FENCE}ts`, "const a = 1;", "", "const b = a;", FENCE, "Words."].join("\n");

  assert.deepEqual([...examplesIn(document)], [
    { line: 3, extension: "ts", module: "\n\n\nconst a = 1;\n\nconst b = a;\n", isIgnored: false },
  ]);
});

test("a doc comment's margin is no part of its example", () => {
  const module = `export interface A {
  /**
   * What it is.
   *
   * @example
   * ${FENCE}ts
   * const text = \`
   *   indented\`;
   *
   * ${FENCE}
   */
  readonly a: string;
}`;

  assert.deepEqual([...examplesIn(module)], [
    { line: 6, extension: "ts", module: `${"\n".repeat(6)}const text = \`\n  indented\`;\n\n`, isIgnored: false },
  ]);
});

test("every block of TypeScript or JavaScript is an example, and says whether it is to be ignored", () => {
  const languages = ["ts", "tsx", "typescript", "js title=x", "ts ignore", "json", "sh", "text", ""];
  const document = languages.map((language) => `${FENCE}${language}\n${FENCE}\n`).join("");

  assert.deepEqual([...examplesIn(document)].map(({ extension, isIgnored }) => [extension, isIgnored]), [
    ["ts", false],
    ["tsx", false],
    ["ts", false],
    ["js", false],
    ["ts", true],
  ]);
});
