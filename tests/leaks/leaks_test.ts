import { test } from "node:test";
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { ENDINGS } from "./endings.ts";

const SCRIPT = fileURLToPath(new URL("end_batch.ts", import.meta.url));
const CONFIG = fileURLToPath(new URL("../../deno.json", import.meta.url));
const RUN = "Deno" in globalThis ? ["run", "-A", "--no-check", "--config", CONFIG] : [];

/** A process that is kept alive by something of ours is killed after so long, in milliseconds. */
const PATIENCE = 60_000;

// Deno alone can tell which timers, sockets and files a test leaves behind, and only in a test of its own.
for (const [name, end] of Object.entries(ENDINGS)) {
  Deno.test({
    name: `no timer, socket or file is left of ${name}`,
    fn: end,
    sanitizeOps: true,
    sanitizeResources: true,
    sanitizeExit: true,
  });
}

// What no sanitizer sees, a worker or a detached fiber that waits, keeps a process from its end: it has a minute.
for (const name of Object.keys(ENDINGS)) {
  test(`a process ends by itself after ${name}`, async () => {
    const child = spawn(process.execPath, [...RUN, SCRIPT, name], {
      stdio: ["ignore", "pipe", "inherit"],
      timeout: PATIENCE,
      killSignal: "SIGKILL",
    });
    const said = text(child.stdout);
    const [code, signal] = await once(child, "exit");
    assert.deepEqual({ code, signal, said: await said }, { code: 0, signal: null, said: "over\n" });
  });
}
