import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { execFile } from "node:child_process";
import { test } from "node:test";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import sharp, { type Sharp } from "sharp";
import { atOnce } from "../../../src/run/images/fit/at_once.ts";
import { canvasOf, sizeOn } from "../../../src/run/images/fit/canvas.ts";
import { fitImage } from "../../../src/run/images/fit/fit_image.ts";
import { loadImage } from "../../../src/run/images/load_image.ts";
import { UnfitImage } from "../../../src/run/images/unfit_image.ts";
import { bytes, pathOfPicture } from "./pictures.ts";

const LLAMA = { tile: 560, tiles: 4 };

/** Takes small pictures to be large, so that the tests are quick. */
const SMALL = { tile: 56, tiles: 4 };

const SEEN: readonly (readonly [width: number, height: number, seen?: readonly [width: number, height: number]])[] = [
  [560, 560],
  [640, 480],
  [1024, 768],
  [1280, 720, [1120, 630]],
  [1920, 1080, [1120, 630]],
  [2048, 1536, [1120, 840]],
  [4032, 3024, [1120, 840]],
  [6000, 4000, [1120, 746]],
  [2480, 3508, [791, 1120]],
  [3000, 1000, [1680, 560]],
  [4000, 1000, [2240, 560]],
  [1080, 2400, [560, 1244]],
  [1, 1],
  [1, 2240],
  [1, 9000, [1, 2240]],
  [100, 5000, [44, 2240]],
];

for (const [width, height, seen] of SEEN) {
  test(`of ${width}×${height} Llama 3.2 sees ${seen?.join("×") ?? "all"}, upright or not`, () => {
    assert.deepEqual(sizeOn(LLAMA, { width, height }), seen && { width: seen[0], height: seen[1] });
    assert.deepEqual(sizeOn(LLAMA, { width: height, height: width }), seen && { width: seen[1], height: seen[0] });
  });
}

test("what was shrunk needs no more shrinking", () => {
  for (let width = 1; width < 9000; width += 97) {
    for (let height = 1; height < 9000; height += 89) {
      const seen = sizeOn(LLAMA, { width, height });
      if (seen !== undefined) assert.equal(sizeOn(LLAMA, seen), undefined, `${width}×${height}`);
    }
  }
});

test("a canvas of other tiles is followed", () => {
  assert.deepEqual(sizeOn({ tile: 336, tiles: 1 }, { width: 672, height: 336 }), { width: 336, height: 168 });
  assert.deepEqual(sizeOn({ tile: 100, tiles: 6 }, { width: 1200, height: 800 }), { width: 300, height: 200 });
});

const MODELS_OF_A_CANVAS = [
  "meta-llama/llama-3.2-11b-vision-instruct",
  "meta-llama/llama-3.2-11b-vision-instruct:free",
  "meta-llama/llama-3.2-90b-vision-instruct",
  "meta-llama/Llama-3.2-11B-Vision-Instruct",
  "meta-llama/Llama-3.2-90B-Vision-Instruct-Turbo",
  "meta/llama-3.2-11b-vision-instruct",
  "llama-3.2-11b-vision-preview",
  "accounts/fireworks/models/llama-v3p2-11b-vision-instruct",
  "us.meta.llama3-2-90b-instruct-v1:0",
  "llama3.2-vision",
  "llama3.2-vision:11b",
  "x/llama3.2-vision:latest",
];

for (const model of MODELS_OF_A_CANVAS) {
  test(`${model} has the canvas of Llama 3.2`, () => assert.deepEqual(canvasOf(model), LLAMA));
}

const MODELS_WITHOUT = [
  "meta-llama/llama-4-scout",
  "meta-llama/llama-4-maverick",
  "meta-llama/llama-3.2-1b-instruct",
  "meta-llama/llama-3.2-3b-instruct",
  "llama3.2",
  "meta-llama/llama-3.1-8b-instruct",
  "openai/gpt-4o",
  "",
];

for (const model of MODELS_WITHOUT) {
  test(`the canvas of "${model}" is not known`, () => assert.equal(canvasOf(model), undefined));
}

/** Red, green, blue and, where there is one, alpha. */
type Colour = readonly number[];

const RED: Colour = [220, 30, 30];
const GREEN: Colour = [30, 170, 30];
const BLUE: Colour = [30, 30, 220];
const WHITE: Colour = [255, 255, 255];

/** The colours of the quarters: top left, top right, bottom left, bottom right. */
type Quarters = readonly [Colour, Colour, Colour, Colour];

/** Colours that ink can print. */
const PRINTABLE: Quarters = [[200, 60, 50], [70, 150, 80], [70, 80, 130], WHITE];

const QUARTERS: Quarters = [RED, GREEN, BLUE, WHITE];

/** Four quarters, each pixel a little off its colour: what is quite plain compresses too well for shrinking to pay. */
function drawing(width: number, height: number, quarters: Quarters = QUARTERS): Sharp {
  const channels = quarters[0].length as 3 | 4;
  const pixels = Buffer.alloc(width * height * channels);
  for (let index = 0; index < pixels.length; index++) {
    const pixel = Math.floor(index / channels);
    const quarter = (pixel < width * height / 2 ? 0 : 2) + (pixel % width < width / 2 ? 0 : 1);
    const off = index % channels === 3 ? 0 : (index * 7919 ^ pixel * 104729) % 11 - 5;
    pixels[index] = Math.max(0, Math.min(255, quarters[quarter]![index % channels]! + off));
  }
  return sharp(pixels, { raw: { width, height, channels } });
}

// Of as many bytes as can be, so that shrinking pays.
const LARGE = {
  jpeg: (picture: Sharp) => picture.jpeg({ quality: 100, chromaSubsampling: "4:4:4" }),
  png: (picture: Sharp) => picture.png({ compressionLevel: 0 }),
  webp: (picture: Sharp) => picture.webp({ lossless: true, effort: 0 }),
  gif: (picture: Sharp) => picture.gif({ effort: 1 }),
};

async function fit(picture: Sharp) {
  return await fitImage(await loadImage(new Uint8Array(await picture.toBuffer())), SMALL);
}

/** The colours near the corners, and how the picture is stored. No turn is applied. */
async function look(content: Uint8Array) {
  const stored = await sharp(content).metadata();
  const { data, info } = await sharp(content).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    return [...data.subarray(start, start + info.channels)];
  };
  return { stored, corners: [at(0.1, 0.1), at(0.9, 0.1), at(0.1, 0.9), at(0.9, 0.9)] };
}

function assertColours(found: readonly (readonly number[])[], wanted: Quarters, tolerance = 8): void {
  const isNear = found.every((colour, index) =>
    wanted[index]!.every((channel, place) => Math.abs(channel! - (colour[place] ?? NaN)) <= tolerance)
  );
  assert(isNear, `found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`);
}

// By the definition of EXIF: where row 0 and column 0 of the stored picture are seen.
const STORED: readonly (readonly [orientation: number, stored: Quarters])[] = [
  [1, [RED, GREEN, BLUE, WHITE]],
  [2, [GREEN, RED, WHITE, BLUE]],
  [3, [WHITE, BLUE, GREEN, RED]],
  [4, [BLUE, WHITE, RED, GREEN]],
  [5, [RED, BLUE, GREEN, WHITE]],
  [6, [GREEN, WHITE, RED, BLUE]],
  [7, [WHITE, GREEN, BLUE, RED]],
  [8, [BLUE, RED, WHITE, GREEN]],
];

for (const [orientation, stored] of STORED) {
  for (const format of ["jpeg", "png", "webp"] as const) {
    test(`a ${format} of orientation ${orientation} is stored upright`, async () => {
      const [width, height] = orientation < 5 ? [300, 200] as const : [200, 300] as const;
      const picture = drawing(width, height, stored).withMetadata({ orientation });
      const fitted = await fit(LARGE[format](picture));
      const { stored: found, corners } = await look(fitted.bytes);
      assertColours(corners, QUARTERS);
      assert.equal(found.orientation, undefined);
      assert.equal(found.exif, undefined);
      assert.deepEqual(fitted.size, { width: 112, height: 74 });
      assert.deepEqual({ width: found.width, height: found.height }, fitted.size);
    });
  }
}

test("a turned picture is stored upright even if it grows", async () => {
  const content = await drawing(80, 120).withMetadata({ orientation: 8 }).jpeg({ quality: 1 }).toBuffer();
  const fitted = await fitImage(await loadImage(new Uint8Array(content)), SMALL);
  assert.equal((await look(fitted.bytes)).stored.orientation, undefined);
  assert.deepEqual(fitted.size, { width: 112, height: 74 });
  assert(fitted.bytes.length > content.length);
});

for (
  const [format, mediaType, becomes] of [
    ["jpeg", "image/jpeg", "jpeg"],
    ["png", "image/png", "png"],
    ["webp", "image/webp", "webp"],
    ["gif", "image/png", "png"],
  ] as const
) {
  test(`a ${format} becomes a ${becomes} that loads again`, async () => {
    const content = new Uint8Array(await LARGE[format](drawing(300, 200)).toBuffer());
    const fitted = await fitImage(await loadImage(content), SMALL);
    assert.equal(fitted.mediaType, mediaType);
    assert.deepEqual(fitted.size, { width: 112, height: 74 });
    assert(fitted.bytes.length < content.length);
    assert(Object.isFrozen(fitted));
    const again = await loadImage(fitted.toDataUrl());
    assert.deepEqual([again.mediaType, again.size, again.bytes], [mediaType, fitted.size, fitted.bytes]);
    assert.equal((await sharp(fitted.bytes).metadata()).format, becomes);
  });
}

test("a JPEG keeps its colour at full resolution", async () => {
  assert.equal((await look((await fit(drawing(300, 200).jpeg())).bytes)).stored.chromaSubsampling, "4:4:4");
});

test("a CMYK JPEG becomes an sRGB one", async () => {
  const cmyk = LARGE.jpeg(drawing(300, 200, PRINTABLE).toColourspace("cmyk"));
  assert.equal((await sharp(await cmyk.toBuffer()).metadata()).space, "cmyk");
  const { stored, corners } = await look((await fit(cmyk)).bytes);
  assert.deepEqual([stored.space, stored.channels], ["srgb", 3]);
  assertColours(corners, PRINTABLE, 25);
});

test("a wide-gamut JPEG becomes an sRGB one of the same look", async () => {
  const { stored, corners } = await look((await fit(LARGE.jpeg(drawing(300, 200).withIccProfile("p3")))).bytes);
  assert.equal(stored.icc, undefined);
  assertColours(corners, QUARTERS);
});

test("a PNG of 16 bits becomes one of 8", async () => {
  const { stored, corners } = await look((await fit(LARGE.png(drawing(300, 200).toColourspace("rgb16")))).bytes);
  assert.equal(stored.depth, "uchar");
  assertColours(corners, QUARTERS);
});

for (const format of ["png", "webp"] as const) {
  test(`a ${format} keeps its alpha`, async () => {
    const quarters: Quarters = [[...RED, 255], [...GREEN, 128], [...BLUE, 64], [255, 255, 255, 255]];
    const { stored, corners } = await look(
      (await fit(LARGE[format](drawing(300, 200, quarters)))).bytes,
    );
    assert(stored.hasAlpha);
    assertColours(corners, quarters);
  });
}

for (const format of ["gif", "webp"] as const) {
  test(`of an animated ${format} the first frame is taken`, async () => {
    const frames = await Promise.all(
      [QUARTERS, [BLUE, BLUE, BLUE, BLUE] as const].map((quarters) => drawing(300, 200, quarters).png().toBuffer()),
    );
    const content = await sharp(frames, { join: { animated: true } }).toFormat(format, { loop: 0 }).toBuffer();
    assert.equal((await sharp(content).metadata()).pages, 2);
    const fitted = await fitImage(await loadImage(new Uint8Array(content)), SMALL);
    const { stored, corners } = await look(fitted.bytes);
    assert.equal(stored.pages, undefined);
    assertColours(corners, QUARTERS, 20);
  });
}

test("a picture that would grow is left as it is", async () => {
  const width = 160;
  const stripes = Buffer.alloc(width * width).map((_, index) => (index % width) % 7 < 3 ? 255 : 0);
  const content = await sharp(stripes, { raw: { width, height: width, channels: 1 } }).png({ palette: true })
    .toBuffer();
  const image = await loadImage(new Uint8Array(content));
  assert.equal(await fitImage(image, SMALL), image);
});

test("an image that needs no shrinking is left as it is", async () => {
  const image = await loadImage(pathOfPicture("chelsea.jpg"));
  assert.equal(await fitImage(image, LLAMA), image);
});

test("an image of unknown size is left as it is", async () => {
  const image = { ...await loadImage(pathOfPicture("chelsea.jpg")), size: undefined };
  assert.equal(await fitImage(image, { tile: 10, tiles: 1 }), image);
});

test("a real picture is shrunk to what another canvas takes", async () => {
  const fitted = await fitImage(await loadImage(pathOfPicture("chelsea.jpg")), { tile: 224, tiles: 1 });
  assert.deepEqual(fitted.size, { width: 224, height: 149 });
});

test("many images are shrunk at once, each to itself", async () => {
  const sizes = Array.from({ length: 16 }, (_, index) => ({ width: 300 + index, height: 200 - index }));
  const images = await Promise.all(
    sizes.map(async ({ width, height }) =>
      await loadImage(new Uint8Array(await drawing(width, height).jpeg().toBuffer()))
    ),
  );
  const fitted = await Promise.all(images.map((image) => fitImage(image, SMALL)));
  assert.deepEqual(fitted.map(({ size }) => size), sizes.map((size) => sizeOn(SMALL, size)));
});

test("only so many tasks run at once, and a failed one makes room", async () => {
  const inTurn = atOnce(2);
  const order: string[] = [];
  let running = 0;
  const results = await Promise.allSettled([1, 2, 3, 4, 5].map((number) =>
    inTurn(async () => {
      running++;
      order.push(`${number} of ${running}`);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      if (number === 2) throw new Error("two");
      return number;
    })
  ));
  assert.deepEqual(order, ["1 of 1", "2 of 2", "3 of 2", "4 of 2", "5 of 2"]);
  assert.deepEqual(results.map(({ status }) => status === "fulfilled"), [true, false, true, true, true]);
});

test("an aborted signal ends the waiting with its own reason", async () => {
  const image = await loadImage(new Uint8Array(await drawing(300, 200).jpeg().toBuffer()));
  const reason = new Error("enough");
  await assert.rejects(fitImage(image, SMALL, { signal: AbortSignal.abort(reason) }), (error) => error === reason);
});

async function unfit(content: Uint8Array): Promise<UnfitImage> {
  const image = await loadImage(content);
  try {
    await fitImage(image, SMALL);
  } catch (error) {
    assert(error instanceof UnfitImage);
    return error;
  }
  return assert.fail("It was fitted");
}

test("a picture that declares too many pixels is not decoded", async () => {
  const bomb = bytes(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    [0, 0, 0, 13],
    "IHDR",
    [0, 0, 0xc3, 0x50, 0, 0, 0xc3, 0x50, 1, 0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    "IEND",
    [0xae, 0x42, 0x60, 0x82],
  );
  const { problem, message, found } = await unfit(bomb);
  assert.equal(problem, "too-large");
  assert.equal(found, "50,000 × 50,000 pixels");
  assert.equal(
    message,
    "it declares 50,000 × 50,000 pixels, above the 268,402,689 that are decoded: shrink it, " +
      "or send the bytes as they are with fit: false",
  );
});

test("a JPEG without its tables is unreadable", async () => {
  const content = new Uint8Array(await drawing(300, 200).jpeg().toBuffer());
  for (let at = content.indexOf(0xff); at >= 0; at = content.indexOf(0xff, at + 1)) {
    if (content[at + 1] === 0xdb) content[at + 1] = 0xfe; // Each table becomes a comment.
  }
  const { problem, message } = await unfit(content);
  assert.equal(problem, "unreadable");
  assert.match(message, /^the JPEG cannot be decoded \(.+\): mend it, or send the bytes as they are with fit: false$/);
});

test("a JPEG with a flaw that decoders pass over is shrunk", async () => {
  const content = new Uint8Array(await LARGE.jpeg(drawing(300, 200)).toBuffer());
  content.fill(0, content.length >> 1, (content.length >> 1) + 100);
  assert.deepEqual((await fitImage(await loadImage(content), SMALL)).size, { width: 112, height: 74 });
});

test("a PNG whose data is broken is unreadable", async () => {
  const content = new Uint8Array(await drawing(300, 200).png().toBuffer());
  content.fill(0, content.length >> 1, (content.length >> 1) + 1000);
  const { problem, message } = await unfit(content);
  assert.equal(problem, "unreadable");
  assert.match(message, /^the PNG cannot be decoded/);
});

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const LOAD_CODEC = `
  import { loadCodec } from "./src/run/images/fit/load_codec.ts";
  try { console.log(typeof await loadCodec()); } catch ({ name, message, fix }) { console.log([name, message, fix].join("|")); }
`;

const PERMISSIONS: readonly (readonly [flags: readonly string[], outcome: string])[] = [
  [["--allow-read"], missing("--allow-ffi --allow-env")],
  [["--allow-read", "--allow-env"], missing("--allow-ffi")],
  [["--allow-read", "--allow-env=HOME", "--allow-ffi"], missing("--allow-env")],
  [
    ["--allow-read=.,/proc/self/exe", "--allow-env", "--allow-ffi"],
    process.platform === "linux" ? missing("--allow-read") : "function",
  ],
  [["--allow-read", "--allow-env=npm_package_config_libvips,MALLOC_ARENA_MAX", "--allow-ffi"], "function"],
];

function missing(flags: string): string {
  return `CodecMissing|Cannot shrink images: Deno was not run with ${flags}|run it with ${flags}`;
}

for (const [flags, outcome] of PERMISSIONS) {
  test(`a Deno with ${flags.join(" ")} is not asked for more`, { skip: !("Deno" in globalThis) }, async () => {
    const running = promisify(execFile)(process.execPath, ["run", "--no-prompt", ...flags, "-"], { cwd: ROOT });
    running.child.stdin?.end(LOAD_CODEC);
    assert.equal((await running).stdout.trim(), outcome);
  });
}
