import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import sharp from "sharp";
import type { ImageInput } from "../../../src/run/images/image_input.ts";
import { DEFAULT_IMAGE_LIMIT, loadImage } from "../../../src/run/images/load_image.ts";
import {
  bytes,
  exif,
  fromBase64,
  gif,
  losslessWebp,
  pathOfPicture,
  picture,
  progressive,
  toBase64,
  webp,
} from "./pictures.ts";
import { rejection } from "./rejection.ts";

const PICTURES = [
  ["astronaut.jpg", "image/jpeg", 512, 512],
  ["chelsea.jpg", "image/jpeg", 451, 300],
  ["coffee.jpg", "image/jpeg", 600, 400],
  ["rocket.jpg", "image/jpeg", 640, 427],
  ["text.png", "image/png", 448, 172],
] as const;

function streamOf(...chunks: unknown[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk as Uint8Array);
      controller.close();
    },
  });
}

for (const [name, mediaType, width, height] of PICTURES) {
  test(`${name} is taken untouched in every form`, async () => {
    const content = await picture(name);
    const path = pathOfPicture(name);
    const forms: readonly ImageInput[] = [
      path,
      pathToFileURL(path),
      pathToFileURL(path).href,
      `data:text/plain;base64,${toBase64(content)}`,
      new URL(`data:${mediaType};base64,${toBase64(content)}`),
      new Blob([content]),
      new File([content], "x.txt", { type: "text/plain" }),
      content,
      content.buffer,
      streamOf(content.subarray(0, 1000), content.subarray(1000)),
      { base64: toBase64(content) },
      { base64: toBase64(content), mediaType: "image/gif" },
      { base64: `data:;base64,${toBase64(content)}` },
      { type: "base64", value: toBase64(content) },
      { value: `data:;base64,${toBase64(content)}` },
    ];
    for (const form of forms) {
      const image = await loadImage(form);
      assert.deepEqual(image.bytes, content);
      assert.equal(image.mediaType, mediaType);
      assert.deepEqual(image.size, { width, height });
      assert.equal(image.toDataUrl(), `data:${mediaType};base64,${toBase64(content)}`);
    }
  });

  test(`${name} cut anywhere is truncated`, async () => {
    const content = await picture(name);
    for (const length of [2, 3, 20, 300, 1024, content.length >> 1, content.length - 1]) {
      const { problem } = await rejection(loadImage(content.subarray(0, length)));
      assert.equal(problem, "truncated", `at ${length} bytes`);
    }
  });
}

test("GIF and WebP are taken, with their sizes", async () => {
  for (
    const [content, mediaType] of [[gif, "image/gif"], [webp, "image/webp"], [losslessWebp, "image/webp"]] as const
  ) {
    const image = await loadImage(content);
    assert.equal(image.mediaType, mediaType);
    assert.deepEqual(image.size, { width: 1, height: 1 });
    assert.deepEqual(image.bytes, content);
  }
});

test("a view into a larger buffer is taken as the view alone", async () => {
  const image = await loadImage(bytes([1, 2, 3], gif, [4, 5]).subarray(3, 3 + gif.length));
  assert.equal(image.toDataUrl(), `data:image/gif;base64,${toBase64(gif)}`);
});

test("a progressive JPEG of many scans is whole, and not without its end", async () => {
  assert.deepEqual((await loadImage(progressive)).size, { width: 8, height: 16 });
  for (let length = 2; length < progressive.length; length++) {
    assert.equal((await rejection(loadImage(progressive.subarray(0, length)))).problem, "truncated");
  }
});

test("a whole JPEG may have padding or another picture behind its end", async () => {
  const content = await picture("chelsea.jpg");
  for (const tail of [bytes(0), new Uint8Array(5000), content.subarray(0, 700), bytes("trailer \xff")]) {
    assert.equal((await loadImage(bytes(content, tail))).mediaType, "image/jpeg");
  }
});

test("the end marker of a thumbnail does not make a cut JPEG whole", async () => {
  const content = await picture("chelsea.jpg");
  const cut = bytes(content.subarray(0, 2), exif(1), content.subarray(2, 9000));
  assert.deepEqual(await rejection(loadImage(cut)), {
    message: `Cannot read the image given as a Uint8Array of ${cut.length.toLocaleString("en-US")} bytes: ` +
      `the JPEG breaks off after ${cut.length.toLocaleString("en-US")} bytes, its end marker is missing`,
    problem: "truncated",
    found: `${cut.length.toLocaleString("en-US")} bytes`,
  });
});

test("a JPEG with garbage in its picture data is left to the model", async () => {
  const content = await picture("chelsea.jpg");
  const damaged = bytes(content);
  damaged.set([0xff, 0x3c, 0xff, 0xff], 20_000);
  assert.equal((await loadImage(damaged)).mediaType, "image/jpeg");
});

for (const format of ["png", "webp"] as const) {
  for (const orientation of [1, 3, 5, 6, 8]) {
    test(`the size of a ${format} is the one it is seen in with orientation ${orientation}`, async () => {
      const drawn = sharp({ create: { width: 30, height: 20, channels: 3, background: "red" } });
      const content = await drawn.toFormat(format).withMetadata({ orientation }).toBuffer();
      const { size } = await loadImage(new Uint8Array(content));
      const { autoOrient: seen } = await sharp(content).metadata();
      assert.deepEqual(size, { width: seen.width, height: seen.height });
      assert.deepEqual(size, orientation < 5 ? { width: 30, height: 20 } : { width: 20, height: 30 });
    });
  }

  test(`a ${format} whose EXIF data breaks off is taken as it is stored`, async () => {
    const drawn = sharp({ create: { width: 30, height: 20, channels: 3, background: "red" } });
    const content = new Uint8Array(await drawn.toFormat(format).withMetadata({ orientation: 6 }).toBuffer());
    const entries = Buffer.from(content).indexOf("II*\0") + 4;
    content.fill(0xff, entries, entries + 4); // Where they begin, which is now behind the end.
    assert.deepEqual((await loadImage(content)).size, { width: 30, height: 20 });
  });
}

for (const orientation of [1, 3, 6, 8]) {
  test(`the size of a JPEG is the one it is seen in with orientation ${orientation}`, async () => {
    const content = await picture("chelsea.jpg");
    const { size } = await loadImage(bytes(content.subarray(0, 2), exif(orientation), content.subarray(2)));
    assert.deepEqual(size, orientation < 5 ? { width: 451, height: 300 } : { width: 300, height: 451 });
  });
}

test("a picture whose header does not tell its size has none", async () => {
  const { size } = await loadImage(bytes(gif.subarray(0, 6), [0, 0, 0, 0], gif.subarray(10)));
  assert.equal(size, undefined);
  assert.equal((await loadImage(bytes([0xff, 0xd8, 0xff, 0xd9]))).size, undefined);
});

test("a truncated PNG, GIF or WebP says what is missing", async () => {
  const png = (await picture("text.png")).subarray(0, 1024);
  const stray = bytes(gif.subarray(0, -1), 0x77);
  const cases = [
    [png, "the PNG breaks off after 1,024 bytes, its IEND chunk is missing"],
    [gif.subarray(0, -1), "the GIF breaks off after 41 bytes, its trailer is missing"],
    [stray, "the GIF breaks off after 42 bytes, its trailer is missing"],
    [webp.subarray(0, -1), "the WebP breaks off after 41 bytes, its header announces more"],
    [bytes("RIFF"), "the WebP breaks off after 4 bytes, its header announces more"],
    [bytes("GIF8"), "the GIF breaks off after 4 bytes, its trailer is missing"],
    [bytes([0xff, 0xd8]), "the JPEG breaks off after 2 bytes, its end marker is missing"],
  ] as const;
  for (const [content, sentence] of cases) {
    const { message, problem } = await rejection(loadImage(content));
    assert.equal(message.slice(message.indexOf(": ") + 2), sentence);
    assert.equal(problem, "truncated");
  }
});

test("GIF, WebP and PNG cut anywhere are truncated", async () => {
  const pixel = fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  );
  for (const content of [gif, webp, losslessWebp, pixel]) {
    await loadImage(content);
    for (let length = 2; length < content.length; length++) {
      assert.equal((await rejection(loadImage(content.subarray(0, length)))).problem, "truncated");
    }
  }
});

test("a GIF may hold stray bytes between its blocks, and anything behind its trailer", async () => {
  const stray = bytes(gif.subarray(0, 19), [0, 0], gif.subarray(19), "behind");
  assert.equal((await loadImage(stray)).mediaType, "image/gif");
});

test("whatever is no such picture is named by its content", async () => {
  const cases = [
    [bytes("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"), "a PDF document (application/pdf)", "application/pdf"],
    [bytes([0, 0, 0, 0x18], "ftypheic", [0, 0, 0, 0], "mif1heic"), "an HEIC picture (image/heic)", "image/heic"],
    [bytes([0, 0, 0, 0x1c], "ftypavif", [0, 0, 0, 0], "avifmif1miaf"), "an AVIF picture (image/avif)", "image/avif"],
    [bytes("BM", new Uint8Array(60)), "a BMP picture (image/bmp)", "image/bmp"],
    [bytes("II*\0", [8, 0, 0, 0, 0, 0, 0, 0, 0, 0]), "a TIFF picture (image/tiff)", "image/tiff"],
    [bytes([0, 0, 0, 0x18], "ftypmp42", [0, 0, 0, 0], "mp42isom"), "an MP4 video (video/mp4)", "video/mp4"],
    [bytes("RIFF", [36, 0, 0, 0], "WAVEfmt ", new Uint8Array(40)), "a WAV audio file (audio/wav)", "audio/wav"],
    [bytes("7z\xbc\xaf\x27\x1c", new Uint8Array(30)), "a 7Z file (application/x-7z-compressed)", undefined],
    [bytes("<!DOCTYPE html><p>Hello"), "an HTML page (text/html)", "text/html"],
    [bytes("\n <!-- hi -->\n<HTML>"), "an HTML page (text/html)", "text/html"],
    [bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), "an SVG (image/svg+xml)", "image/svg+xml"],
    [bytes("\xef\xbb\xbf<?xml version='1.0'?>\n<svg/>"), "an SVG (image/svg+xml)", "image/svg+xml"],
    [bytes("<?xml version='1.0'?><note/>"), "an XML document (application/xml)", "application/xml"],
    [bytes('{"error": "no such picture"}'), "JSON (application/json)", "application/json"],
    [bytes("[section]\nkey = value"), "plain text (text/plain)", "text/plain"],
    [bytes("<!-- -->".repeat(500), "no page"), "plain text (text/plain)", "text/plain"],
    [bytes("Not found"), "plain text (text/plain)", "text/plain"],
    [
      bytes("version https://git-lfs.github.com/spec/v1\noid sha256:0\n"),
      "a Git LFS pointer, which wants git lfs pull (text/plain)",
      "text/plain",
    ],
    [bytes([0, 1, 2, 3, 4, 5]), "unknown bytes beginning with 00 01 02 03", "unknown bytes beginning with 00 01 02 03"],
    [bytes([0x89]), "unknown bytes beginning with 89", "unknown bytes beginning with 89"],
  ] as const;
  for (const [content, name, mediaType] of cases) {
    const { message, problem, found } = await rejection(loadImage(content));
    assert.equal(message.slice(message.indexOf(": ") + 2), `it is ${name}, wanted JPEG, PNG, WebP or GIF`);
    assert.equal(problem, "unsupported");
    if (mediaType !== undefined) assert.equal(found, mediaType);
  }
});

test("an empty image of any form says that it is empty", async () => {
  const forms: readonly ImageInput[] = [
    new Uint8Array(),
    new ArrayBuffer(0),
    new Blob([]),
    streamOf(),
    { base64: "" },
    "data:image/png;base64,",
    "data:,",
  ];
  for (const form of forms) {
    const { message, problem } = await rejection(loadImage(form));
    assert.match(message, /^Cannot read the image given as .*: it is empty$/);
    assert.equal(problem, "empty");
  }
});

test("an image above the limit says how large it is", async () => {
  const content = await picture("chelsea.jpg");
  const limit = 42_123;
  const sentence = "it holds 42,120 characters of base64, above the limit of 42,119: shrink it, or raise imageLimit";
  const forms: readonly ImageInput[] = [
    pathOfPicture("chelsea.jpg"),
    content,
    content.buffer,
    new Blob([content]),
    { base64: toBase64(content) },
    `data:image/jpeg;base64,${toBase64(content)}`,
    `data:image/jpeg,${[...content].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("")}`,
  ];
  for (const form of forms) {
    assert.equal((await loadImage(form, { limit })).bytes.length, content.length);
    assert.equal((await loadImage(form, { limit: 42_120 })).bytes.length, content.length);
    const { message, problem, found } = await rejection(loadImage(form, { limit: 42_119 }));
    assert.equal(message.slice(message.indexOf(": ") + 2), sentence);
    assert.equal(problem, "too-large");
    assert.equal(found, "42,120 characters of base64");
  }
});

test("the limit is 9,500,000 characters of base64 where none is given", async () => {
  assert.equal(DEFAULT_IMAGE_LIMIT, 9_500_000);
  assert.deepEqual(await rejection(loadImage(new Uint8Array(9_300_000))), {
    message: "Cannot read the image given as a Uint8Array of 9,300,000 bytes: it holds 12,400,000 characters of " +
      "base64, above the limit of 9,500,000: shrink it, or raise imageLimit",
    problem: "too-large",
    found: "12,400,000 characters of base64",
  });
});

test("base64 may hold white space and go without padding", async () => {
  const base64 = toBase64(gif).replace(/(.{20})/g, "$1\r\n");
  for (const text of [base64, ` ${base64} `, toBase64(webp), toBase64(losslessWebp).replaceAll("=", "")]) {
    await loadImage({ base64: text });
  }
});

test("invalid base64 is refused at its first bad character", async () => {
  const cases = [
    ["iVBO*w0K", 'its base64 is invalid: character 5 is "*"'],
    ["iVBO\nw0K-", 'its base64 is invalid: character 9 is "-"'],
    ["iVBO😀", 'its base64 is invalid: character 5 is "😀"'],
    ["iV=Ow0K", 'its base64 is invalid: character 3 is "="'],
    ["iVBO====", 'its base64 is invalid: character 5 is "="'],
    ["iVBOR", "its base64 breaks off: the last of its groups of four holds a single character"],
  ] as const;
  for (const [base64, sentence] of cases) {
    assert.deepEqual(await rejection(loadImage({ base64 })), {
      message: `Cannot read the image given as a base64 string of ${base64.length} characters: ${sentence}`,
      problem: "unreadable",
      found: "invalid base64",
    });
    const { message } = await rejection(loadImage(`data:image/png;base64,${base64}`));
    assert.equal(message, `Cannot read the image given as a data URL: ${sentence}`);
  }
});

test("a data URL may be percent-encoded, with or without base64", async () => {
  const escaped = [...gif].map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join("");
  const forms = [
    `data:image/gif,${escaped}`,
    `DATA:image/gif;charset=x,GIF89a${escaped.slice(18)}`,
    `data:image/gif; BASE64 ,${encodeURIComponent(toBase64(gif))}`,
    `data:;base64,${toBase64(gif)}`,
  ];
  for (const form of forms) assert.deepEqual((await loadImage(form)).bytes, gif);
});

test("a malformed data URL says what is wrong with it", async () => {
  assert.deepEqual(await rejection(loadImage("data:image/png;base64")), {
    message: "Cannot read the image given as a data URL: it has no comma between its media type and its data",
    problem: "unreadable",
    found: "a malformed data URL",
  });
  const { message } = await rejection(loadImage("data:image/gif,GIF%3"));
  assert.equal(
    message,
    "Cannot read the image given as a data URL: its percent-encoding is invalid at character 4 of its data",
  );
});

test("a URL of another scheme, or none that is valid, is refused without its secrets", async () => {
  const cases = [
    [
      "s3://me:pw@bucket/a.jpg?sig=SECRET",
      's3://bucket/a.jpg?…": its scheme is "s3", wanted http, https, file or data',
    ],
    ["ftp://h/a.jpg", 'ftp://h/a.jpg": its scheme is "ftp", wanted http, https, file or data'],
    ["blob:https://h/1", 'blob:https://h/1": its scheme is "blob", wanted http, https, file or data'],
    ["https://", 'https://": it is not a valid URL'],
    ["https://me:p/w?d@a b/c?key=SECRET", 'https://a b/c?…": it is not a valid URL'],
    ["file://elsewhere.example/a.jpg", 'file://elsewhere.example/a.jpg": the file URL names no path on this machine'],
  ] as const;
  for (const [url, rest] of cases) {
    const { message, problem } = await rejection(loadImage(url));
    assert.equal(message, `Cannot read image "${rest}`);
    assert.equal(problem, "unreadable");
  }
  const { message } = await rejection(loadImage(new URL("ftp://h/a.jpg")));
  assert.match(message, /its scheme is "ftp"/);
});

test("a value that is no image is named", async () => {
  class Photo {}
  const cases = [
    [null, "null"],
    [undefined, "undefined"],
    [42, "the number 42"],
    [true, "the boolean true"],
    [{}, "an object"],
    [{ base64: 42 }, "an object"],
    [Object.create(null), "an object"],
    [[], "an array"],
    [() => {}, "a function"],
    [new Photo(), "an object of type Photo"],
    [new Float32Array(2), "an object of type Float32Array"],
  ] as const;
  for (const [value, form] of cases) {
    assert.deepEqual(await rejection(loadImage(value as unknown as ImageInput)), {
      message: `Cannot read the image given as ${form}: wanted a path, a URL, a Blob, a Uint8Array, an ArrayBuffer, ` +
        "a ReadableStream, { base64 } or { type, value }",
      problem: "unreadable",
      found: form,
    });
  }
});

test("an abort before the reading rejects with the signal's own reason", async () => {
  const why = { why: "enough" };
  for (const input of [pathOfPicture("chelsea.jpg"), gif, new Blob([gif]), streamOf(gif), "http://127.0.0.1:9/a.jpg"]) {
    const error = await loadImage(input, { signal: AbortSignal.abort(why) }).catch((error: unknown) => error);
    assert.equal(error, why);
  }
});
