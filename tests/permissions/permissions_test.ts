import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { startOpenRouter } from "@stepwright/workflows/testing";
import deno from "../../deno.json" with { type: "json" };
import { serve } from "../browser/cross_origin.ts";
import { flagsOf, type Job, type JobName, JOBS } from "./jobs.ts";

/** The cells of the table in docs/permissions.md, without the row of its headings and the line below. */
async function table(): Promise<readonly (readonly string[])[]> {
  const lines = (await readFile("docs/permissions.md", "utf8")).split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
}

test("the table of the document is what is tested", async () => {
  const rows = Object.entries<Job>(JOBS).map(([job, { flags, why }]) => [
    job,
    flags.map((flag) => `\`${flag}\``).join(" ") || "none",
    why,
  ]);
  assert.deepEqual(await table(), rows);
});

test("importing any entry needs no permission, and reading an answer or generating a builder neither", () => {
  const entries = Object.keys(deno.exports).filter((entry) => !entry.startsWith("./blocks/"));
  const program = `
    ${entries.map((entry) => `await import("${deno.name}${entry.slice(1)}");`).join("\n")}
    const { jsonParser } = await import("${deno.name}/formatters");
    const { generateBlocks } = await import("${deno.name}/generate");
    const block = { type: "own/noop@v1", title: "Noop", category: "logic", properties: {}, required: [], outputs: {} };
    console.log(jsonParser({ text: '{"a": 1}', expectedFields: ["a"] }).a, typeof generateBlocks([block]));
  `;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["run", "--no-prompt", "--no-check", "--ext=ts", "-"],
    {
      input: program,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    },
  );
  // Deno says so where another one is at work in this folder.
  const said = stderr.replace(/^Blocking waiting for file lock on .*\n/gm, "");
  assert.deepEqual([status, stdout.trim(), said], [0, "1 object", ""]);
});

/** What is said of each permission that is missing, in the order of one_less.ts. */
const SAID = [
  /Deno may not read a pattern: run with --allow-env=TINYGLOBBY_DEBUG/,
  /Cannot crop images: Deno was not run with --allow-ffi;/,
  /Cannot crop images: Deno was not run with --allow-ffi --allow-env;/,
  /Cannot use journal .*: Deno may not use it: run with --allow-read and --allow-write for it and its \.lock file/,
  /Cannot read image ".*\/chelsea\.jpg": Deno may not reach its server: run with --allow-net/,
  /the connection to ".*" failed: Deno may not reach it: run with --allow-net=localhost:\d+/,
  /there is no key for OpenRouter: give openRouter\(\{ apiKey \}\), or set OPENROUTER_API_KEY and run with --allow-env=OPENROUTER_API_KEY/,
  /Cannot read image ".*\/chelsea\.jpg": Deno may not read it: run with --allow-read/,
  /Cannot read image "examples\/images": Deno may not read it: run with --allow-read/,
  /Cannot crop images: Deno was not run with --allow-ffi --allow-env --allow-read;/,
];

test("with one permission less each job is refused, and says which it needs", async () => {
  await using server = await startOpenRouter();
  const picture = await readFile("examples/images/chelsea.jpg");
  await using site = await serve(() => ({ type: "image/jpeg", body: picture }));
  const folder = await realpath(await mkdtemp(join(tmpdir(), "stepwright-")));
  const journal = join(folder, "captions.jsonl");
  const [baseURL, pictures] = [server.url, site.url].map((url) => new URL(url.replace("127.0.0.1", "localhost")));
  const flags = flagsOf(Object.keys(JOBS) as JobName[], {
    "openrouter.ai": baseURL!.host,
    "localhost:11434": baseURL!.host,
    "example.com": pictures!.host,
    "photo.jpg": "examples/images/chelsea.jpg",
    "photos": "examples/images",
    "captions.jsonl": journal,
  }).filter((flag) => !flag.startsWith("--allow-read=")); // Beside a list, Deno takes --allow-read for nothing.
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) =>
    execFile(
      process.execPath,
      [
        ...["run", "--no-prompt", "--no-check", ...flags, "tests/permissions/one_less.ts"],
        ...[baseURL!.href, journal, new URL("chelsea.jpg", pictures).href],
      ],
      { env: { ...process.env, OPENROUTER_API_KEY: "sk-or-v1-example", NO_COLOR: "1" } },
      (_error, stdout, stderr) => resolve({ stdout, stderr }), // It ends with the last refusal, which Deno throws.
    )
  );
  await rm(folder, { recursive: true });
  const refusals = stdout.trim().split("\n");
  assert.equal(refusals.length, SAID.length, `${stdout}\n${stderr}`);
  SAID.forEach((pattern, index) => assert.match(JSON.parse(refusals[index]!), pattern));
  assert.match(stderr, /Requires net access to "127\.0\.0\.1:0", run again with the --allow-net flag/);
});
