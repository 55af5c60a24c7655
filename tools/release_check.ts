/**
 * Says whether a tag can be released: it has to agree with deno.json and with CHANGELOG.md.
 *
 *     deno task release:check v1.2.3
 */
import { readFile } from "node:fs/promises";
import process from "node:process";
import manifest from "../deno.json" with { type: "json" };
import { releaseProblems } from "./release_problems.ts";

const { version } = manifest;
const tag = process.argv[2] ?? `v${version}`;
const changelog = await readFile(new URL("../CHANGELOG.md", import.meta.url), "utf8");
const problems = releaseProblems({ tag, version, changelog });
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
console.log(`${tag} can be released`);
