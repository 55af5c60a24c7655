import { test } from "node:test";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import deno from "../../deno.json" with { type: "json" };

const PRELOAD = "--preload=tools/no_exit.ts";

const EXITS = [
  'import process from "node:process"; Deno.test("it exits", () => process.exit(0));',
  'import { exit } from "node:process"; Deno.test("it exits", () => exit(0));',
  'Deno.test({ name: "it exits", sanitizeExit: false, fn: () => Deno.exit(0) });',
];

test("every test of the gate runs where a test cannot end the run", () => {
  for (const task of ["test:run", "test:rest"] as const) {
    assert(deno.tasks[task].command.includes(` ${PRELOAD} `), task);
  }
});

test("a test that exits fails, and those after it are run", () => {
  const folder = mkdtempSync(join(tmpdir(), "stepwright-"));
  try {
    writeFileSync(join(folder, "later_test.ts"), 'Deno.test("it comes later", () => {});');
    for (const program of EXITS) {
      writeFileSync(join(folder, "exit_test.ts"), program);
      const { status, stdout } = spawnSync(process.execPath, ["test", "-A", "--no-check", PRELOAD, folder], {
        encoding: "utf8",
        env: { ...process.env, NO_COLOR: "1" },
      });
      assert.equal(status, 1, stdout);
      assert.match(stdout, /Cannot exit with code "0".*FAILED \| 1 passed \| 1 failed/s);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
