import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { loadImage } from "../../../src/run/images/load_image.ts";
import { unfitFile } from "../../../src/run/images/read_file.ts";
import { gif } from "./pictures.ts";
import { rejection } from "./rejection.ts";

test("a file that does not exist is missing", async () => {
  for (const path of ["photo.jpg", join("deno.json", "photo.jpg")]) {
    const { message, problem } = await rejection(loadImage(path));
    assert.equal(message, `Cannot read image "${path}": the file does not exist`);
    assert.equal(problem, "missing");
  }
});

test("an empty path is refused", async () => {
  const { message, problem } = await rejection(loadImage(""));
  assert.equal(message, 'Cannot read image "": the path is empty');
  assert.equal(problem, "missing");
});

test("a directory is refused", async () => {
  const { message, problem, found } = await rejection(loadImage("examples"));
  assert.equal(
    message,
    'Cannot read image "examples": it is a directory, not a file: runAll and runHereAll take its images',
  );
  assert.equal(problem, "unreadable");
  assert.equal(found, "a directory");
});

test("a device is refused without being opened", { skip: process.platform === "win32" }, async () => {
  const { message, problem } = await rejection(loadImage("/dev/zero"));
  assert.equal(message, 'Cannot read image "/dev/zero": it is a device, pipe or socket, not a file');
  assert.equal(problem, "unreadable");
});

test("an empty file is empty, and a file of any name is taken by its content", async () => {
  const directory = await mkdtemp(join(tmpdir(), "images-"));
  try {
    const empty = join(directory, "empty.jpg");
    await writeFile(empty, "");
    assert.equal((await rejection(loadImage(empty))).message, `Cannot read image "${empty}": it is empty`);
    const misnamed = join(directory, "shot:1 100%.txt");
    await writeFile(misnamed, gif);
    assert.equal((await loadImage(misnamed)).mediaType, "image/gif");
  } finally {
    await rm(directory, { recursive: true });
  }
});

test("content that was given as a path is not shown", async () => {
  const { message, problem } = await rejection(loadImage("iVBORw0KGgo/".repeat(1000)));
  assert.equal(
    message,
    "Cannot read the image given as a string of 12,000 characters: it is too long for a path: give base64 as { base64 }",
  );
  assert.equal(problem, "unreadable");
});

test("each failure of the system has its sentence", () => {
  const cases = [
    ["EACCES", "there is no permission to read it"],
    ["EPERM", "there is no permission to read it"],
    ["EMFILE", "too many files are open at once"],
    ["ENAMETOOLONG", "it is too long for a path: give base64 as { base64 }"],
    ["ENOENT", "the file does not exist"],
    ["EIO", "the file cannot be read (EIO)"],
  ] as const;
  for (const [code, sentence] of cases) {
    assert.equal(unfitFile(Object.assign(new Error("sk-secret"), { code })).message, sentence);
  }
  assert.equal(unfitFile(new Error("sk-secret")).message, "the file cannot be read");
  assert.equal(unfitFile(undefined).message, "the file cannot be read");
});

test("Deno without permission says which one is wanted", { skip: !("deno" in process.versions) }, () => {
  const module = new URL("../../../src/run/images/load_image.ts", import.meta.url);
  const program = `
    import { loadImage } from "${module}";
    for (const image of ["/etc/hostname", "http://127.0.0.1:9999/a.jpg", "http://example.com/a.jpg"]) {
      await loadImage(image, { allowPrivateHosts: true }).catch((error) => console.log(error.message));
    }`;
  const { stdout } = spawnSync(process.execPath, ["run", "--no-prompt", "--ext=ts", "--allow-env", "-"], {
    input: program,
    encoding: "utf8",
  });
  assert.deepEqual(stdout.trim().split("\n"), [
    'Cannot read image "/etc/hostname": Deno may not read it: run with --allow-read',
    'Cannot read image "http://127.0.0.1:9999/a.jpg": Deno may not reach its server: run with --allow-net',
    'Cannot read image "http://example.com/a.jpg": Deno may not reach its server: run with --allow-net',
  ]);
});
