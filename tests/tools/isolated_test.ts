import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import test from "node:test";
import { isolated } from "../../tools/isolated.ts";

test("what runs on its own finds no key, and leaves neither its environment nor its files behind", async () => {
  const before = { ...process.env, OPENROUTER_API_KEY: "sk-or-v1-example" };
  process.env.OPENROUTER_API_KEY = "sk-or-v1-example";
  let folder = "";
  await isolated(async () => {
    assert.equal(process.env.OPENROUTER_API_KEY, undefined);
    folder = await mkdtemp(join(tmpdir(), "mine-"));
    Object.assign(process.env, { STEPWRIGHT_EXAMPLE: "1", HOME: folder });
  })();
  assert.equal(existsSync(folder), false);
  assert.deepEqual({ ...process.env }, before);
  delete process.env.OPENROUTER_API_KEY;
});

test("an example that fails fails, and leaves nothing behind all the same", async () => {
  const before = { ...process.env };
  const failing = isolated(() => {
    process.env.STEPWRIGHT_EXAMPLE = "1";
    return Promise.reject(new Error("wrong"));
  });
  await assert.rejects(failing, { message: "wrong" });
  assert.deepEqual({ ...process.env }, before);
});

test("an example that exits fails, and so does one that sets the exit code of a failure", async () => {
  for (const exit of [process.exit, Deno.exit]) {
    await assert.rejects(isolated(() => Promise.resolve(exit(0))), /^Error: Cannot exit with code "0"/);
  }
  const { exitCode } = process;
  const failing = isolated(() => {
    process.exitCode = 3;
    return Promise.resolve();
  });
  await assert.rejects(failing, { message: 'It set the exit code "3": wanted none, or 0' });
  assert.equal(process.exitCode, exitCode);
});
