import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { findImages } from "../../../src/run/images/find_images.ts";
import { rejection } from "./rejection.ts";

const root = await mkdtemp(join(tmpdir(), "images-"));
after(() => rm(root, { recursive: true }));

const FILES = [
  "10.jpg",
  "2.JPG",
  "1.jpeg",
  "b.webp",
  "a.png",
  "c.gif",
  "notes.txt",
  ".hidden.jpg",
  "inner/deep.jpg",
  "folder.jpg/inside.png",
  "[odd].jpg",
  "odd [1]/x(2).jpg",
  "odd [1]/x(10).jpg",
];
for (const file of FILES) {
  await mkdir(join(root, file, ".."), { recursive: true });
  await writeFile(join(root, file), "");
}
await mkdir(join(root, "none"));

async function found(source: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const path of await findImages(source)) paths.push(path);
  return paths;
}

test("a pattern yields its matches in natural order, written as the user wrote it", async () => {
  assert.deepEqual(await found("examples/images/*.jpg"), [
    "examples/images/astronaut.jpg",
    "examples/images/chelsea.jpg",
    "examples/images/coffee.jpg",
    "examples/images/rocket.jpg",
  ]);
  assert.deepEqual(await found("./examples/../examples/*/{text,chelsea}.*"), [
    "./examples/../examples/images/chelsea.jpg",
    "./examples/../examples/images/text.png",
  ]);
  const images = ["[odd].jpg", "1.jpeg", "2.JPG", "10.jpg"];
  assert.deepEqual(await found(`${root}/*.{jpg,JPG,jpeg}`), images.map((name) => `${root}/${name}`));
  const walk = relative(".", root);
  assert.deepEqual(await found(`${walk}/?.png`), [`${walk}/a.png`]);
});

test("a pattern may go deeper, and matches files alone", async () => {
  assert.deepEqual(await found(`${root}/{inner,folder.jpg}/**`), [
    `${root}/folder.jpg/inside.png`,
    `${root}/inner/deep.jpg`,
  ]);
  assert.deepEqual(await found(`${root}/folder.*`).catch(() => "none"), "none");
});

test("a directory yields the pictures right in it, by name and in natural order", async () => {
  const names = ["[odd].jpg", "1.jpeg", "2.JPG", "10.jpg", "a.png", "b.webp", "c.gif"];
  for (const source of [root, `${root}/`]) {
    assert.deepEqual(await found(source), names.map((name) => `${root}/${name}`));
  }
  assert.deepEqual(await found(pathToFileURL(root).href), names.map((name) => `${root}/${name}`));
});

test("what exists is taken literally, whatever its name holds", async () => {
  assert.deepEqual(await found(`${root}/[odd].jpg`), [`${root}/[odd].jpg`]);
  assert.deepEqual(await found(`${root}/odd [1]`), [`${root}/odd [1]/x(2).jpg`, `${root}/odd [1]/x(10).jpg`]);
  assert.deepEqual(await found(`${root}/odd [1]/*.jpg`), [`${root}/odd [1]/x(2).jpg`, `${root}/odd [1]/x(10).jpg`]);
});

test("a single path or URL is yielded as it is, whether it exists or not", async () => {
  const sources = [
    "examples/images/chelsea.jpg",
    "no-such-picture.jpg",
    "https://example.com/a*.jpg?x=[1]",
    "data:image/png;base64,AAAA",
    pathToFileURL(join(root, "1.jpeg")).href,
    "s3://bucket/*.jpg",
    "",
  ];
  for (const source of sources) assert.deepEqual(await found(source), [source]);
});

test("a pattern that matches nothing is missing", async () => {
  for (const pattern of ["photos/*.jpgg", "*.jpgg", "/no/such/**/*.jpg"]) {
    assert.deepEqual(await rejection(found(pattern)), {
      message: `Cannot find any image for "${pattern}"`,
      problem: "missing",
      found: "no image",
    });
  }
});

test("a directory without pictures is missing", async () => {
  const directory = join(root, "none");
  const { message, problem } = await rejection(found(directory));
  assert.equal(
    message,
    `Cannot find any image for "${directory}": the directory holds no .jpg, .jpeg, .png, .webp or .gif`,
  );
  assert.equal(problem, "missing");
});
