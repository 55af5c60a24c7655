/**
 * Writes every example of the documents and the doc comments into `.examples`, each as a module, with one test that
 * imports them all: one type check and one isolate for hundreds of examples, where `deno test --doc` takes a worker and
 * a check for each.
 *
 *     deno task doc
 *     deno task examples && deno test -A .examples --filter README.md
 *
 * The examples are those that Deno itself would run: fenced blocks of TypeScript or JavaScript that do not say `ignore`.
 * Unlike Deno it imports nothing for them, so that what stands there can be copied. Blank lines before each keep the
 * line numbers of its document: an error in `.examples/README.md/51.ts:60` is one in line 60 of README.md.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../", import.meta.url);
const FOLDER = new URL(".examples/", ROOT);
const DOCUMENTS = ["mod.ts", "src/**/*.ts", "*.md", "docs/**/*.md"];

/** A fence, after what a list or a doc comment puts before each of its lines. */
const FENCED =
  /^(?<margin>[ \t]*(?:\* )?)```(?<language>[cm]?[jt]s|[jt]sx|typescript|javascript)\b(?<words>.*)\n(?<body>(?:.*\n)*?)\k<margin>```[ \t]*$/gm;
const EXTENSIONS = new Map([["typescript", "ts"], ["javascript", "js"]]);

/** An example: the line of its fence, counted from one, the module that it is, and whether it says `ignore`. */
export type Example = {
  readonly line: number;
  readonly extension: string;
  readonly module: string;
  readonly isIgnored: boolean;
};

/** The examples of a document, or of the doc comments of a module. */
export function* examplesIn(document: string): Generator<Example> {
  for (const { index, groups } of document.matchAll(FENCED)) {
    const { margin = "", language = "", words = "", body = "" } = groups ?? {};
    const line = document.slice(0, index).split("\n").length;
    const lines = body.split("\n").map((text) => text.startsWith(margin) ? text.slice(margin.length) : "");
    yield {
      line,
      extension: EXTENSIONS.get(language) ?? language,
      module: "\n".repeat(line) + lines.join("\n"),
      isIgnored: /\bignore\b/.test(words),
    };
  }
}

/** Writes an example of a document, and gives the test that runs it. */
function write(document: string, { line, extension, module }: Example): string {
  const path = `${document}/${line}.${extension}`;
  mkdirSync(new URL(`${document}/`, FOLDER), { recursive: true });
  // What imports nothing would share its names with all others of the kind.
  writeFileSync(new URL(path, FOLDER), `${module}\nexport {};\n`);
  return `test("${document}:${line}", isolated(() => import("./${path}")));\n`;
}

if (import.meta.main) {
  rmSync(FOLDER, { recursive: true, force: true });
  const found = globSync(DOCUMENTS, { cwd: fileURLToPath(ROOT) }).sort().flatMap((document) =>
    Array.from(examplesIn(readFileSync(new URL(document, ROOT), "utf8")), (example) => ({ document, example }))
  );
  const tests = found.filter(({ example }) => !example.isIgnored).map(({ document, example }) =>
    write(document, example)
  );
  mkdirSync(FOLDER, { recursive: true });
  const imports = ['import test from "node:test";', 'import { isolated } from "../tools/isolated.ts";'];
  writeFileSync(new URL("examples_test.ts", FOLDER), `${imports.join("\n")}\n\n${tests.join("")}`);
  console.log(`${tests.length} examples, and ${found.length - tests.length} that are to be ignored`);
}
