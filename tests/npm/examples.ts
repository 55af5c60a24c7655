import { startOpenRouter } from "@stepwright/workflows/testing";
import { join } from "node:path";
import { command } from "./command.ts";
import type { Compiled } from "./compile.ts";
import type { Row } from "./row.ts";
import type { Runtime } from "./runtimes.ts";

/** Runs every example to its end. What each prints is told by the tests of the examples, on Deno. */
export async function examplesOn({ name, path }: Runtime, project: string, { examples }: Compiled): Promise<Row> {
  const server = await startOpenRouter({
    answers: { "structured-answering": { drink: "espresso", color: "white", saucer: true } },
  });
  const env = {
    OPENROUTER_BASE_URL: server.url,
    OLLAMA_BASE_URL: server.compatibleUrl,
    JOURNAL: join(project, `${name}.jsonl`),
  };
  const failed: string[] = [];
  for (const example of examples) {
    // Without a key the demo starts a stand-in of its own.
    const OPENROUTER_API_KEY = example === "examples/demo.js" ? undefined : "sk-or-v1-example";
    const { ok, output } = await command(path, [example], project, { ...env, OPENROUTER_API_KEY });
    if (!ok) failed.push(`${example}: ${output}`);
  }
  await server.stop();
  return {
    what: `the examples on ${name}`,
    ok: failed.length === 0 && examples.length > 0,
    found: `${examples.length} ran to their end`,
    said: failed.join("\n"),
  };
}
