import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { ImageInput } from "../../../src/run/images/image_input.ts";
import { type LoadedImage, loadImage, type LoadImageOptions } from "../../../src/run/images/load_image.ts";
import { unfitConnection } from "../../../src/run/images/read_url.ts";
import { picture } from "./pictures.ts";
import { rejection } from "./rejection.ts";

// The servers of these tests are on this machine.
function load(input: ImageInput, options: LoadImageOptions = {}): Promise<LoadedImage> {
  return loadImage(input, { allowPrivateHosts: true, ...options });
}

type Route = (request: IncomingMessage, response: ServerResponse) => void;

const chelsea = await picture("chelsea.jpg");
let broken: (() => void) | undefined;

const ROUTES: { readonly [path: string]: Route } = {
  "/chelsea.jpg": (_, response) => void response.writeHead(200, { "content-type": "text/plain" }).end(chelsea),
  "/moved": (_, response) => void response.writeHead(302, { location: "/chelsea.jpg" }).end(),
  "/zipped": (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(chelsea)),
  "/odd": (_, response) => void response.writeHead(200, { "content-encoding": "zstd" }).end("x"),
  "/round": (_, response) => void response.writeHead(302, { location: "/round" }).end(),
  "/ftp": (_, response) => void response.writeHead(302, { location: "ftp://127.0.0.1/a" }).end(),
  "/locked": ({ headers }, response) => {
    const known = headers.authorization === `Basic ${btoa("me@home:p w")}`;
    response.writeHead(known ? 200 : 401).end(known ? chelsea : "");
  },
  "/page": (_, response) => void response.writeHead(200, { "content-type": "image/jpeg" }).end("<!doctype html>Sorry"),
  "/nothing": (_, response) => void response.writeHead(204).end(),
  "/cut": (_, response) => {
    response.writeHead(200, { "content-length": "31589" }).write(chelsea.subarray(0, 1024));
    setTimeout(() => response.destroy(), 50);
  },
  "/slow": (_, response) =>
    void response.writeHead(200, { "content-length": "31589" }).write(chelsea.subarray(0, 1024)),
  "/announced": (_, response) => void response.writeHead(200, { "content-length": "9300000" }).write("x"),
  "/endless": (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(new Uint8Array(3000)), 1);
    response.on("close", () => {
      clearInterval(timer);
      broken?.();
    });
  },
};

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const status = /^\/status\/(\d+)$/.exec(pathname)?.[1];
  if (status !== undefined) response.writeHead(Number(status)).end("no");
  else ROUTES[pathname]?.(request, response);
});
let origin = "";

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

test("a picture behind a URL is taken by its content, and behind a redirect", async () => {
  for (const url of [`${origin}/chelsea.jpg?sig=1#top`, new URL(`${origin}/chelsea.jpg`), `${origin}/moved`]) {
    const image = await load(url);
    assert.deepEqual(image.bytes, chelsea);
    assert.equal(image.mediaType, "image/jpeg");
  }
});

test("the user name and password of a URL are sent, and never shown", async () => {
  const url = origin.replace("//", "//me%40home:p%20w@");
  assert.equal((await load(`${url}/locked`)).mediaType, "image/jpeg");
  const { message } = await rejection(load(`${url.replace("p%20w", "other")}/locked?key=SECRET`));
  assert.equal(message, `Cannot read image "${origin}/locked?…": its server answered HTTP 401`);
});

test("a status other than 2xx is refused, and 404 is missing", async () => {
  for (const [status, problem] of [[404, "missing"], [410, "missing"], [403, "unreadable"], [503, "unreadable"]]) {
    assert.deepEqual(await rejection(load(`${origin}/status/${status}?key=SECRET`)), {
      message: `Cannot read image "${origin}/status/${status}?…": its server answered HTTP ${status}`,
      problem,
      found: `HTTP ${status}`,
    });
  }
});

test("a body that is compressed unasked is unpacked", async () => {
  assert.deepEqual((await load(`${origin}/zipped`)).bytes, chelsea);
  const { message } = await rejection(load(`${origin}/odd`));
  assert.match(message, /: its server compresses it as "zstd", wanted none, gzip, deflate or br$/);
});

test("a page or an empty answer in place of a picture is named", async () => {
  const cases = [
    ["/page", "it is an HTML page (text/html), wanted JPEG, PNG, WebP or GIF", "unsupported"],
    ["/nothing", "it is empty", "empty"],
  ];
  for (const [path, sentence, expected] of cases) {
    const { message, problem } = await rejection(load(`${origin}${path}`));
    assert.equal(message, `Cannot read image "${origin}${path}": ${sentence}`);
    assert.equal(problem, expected);
  }
});

test("a body that breaks off is truncated", async () => {
  const { message, problem, found } = await rejection(load(`${origin}/cut`));
  assert.equal(message, `Cannot read image "${origin}/cut": the connection broke off after 1,024 bytes`);
  assert.equal(problem, "truncated");
  assert.equal(found, "connection lost");
});

test("a body that announces too much is not read", async () => {
  const { message, problem } = await rejection(load(`${origin}/announced`));
  assert.equal(
    message,
    `Cannot read image "${origin}/announced": it holds 12,400,000 characters of base64, above the limit of ` +
      "9,500,000: shrink it, or raise imageLimit",
  );
  assert.equal(problem, "too-large");
});

test("a body that passes the limit is broken off", async () => {
  const closed = new Promise<void>((resolve) => broken = resolve);
  const { message, problem } = await rejection(load(`${origin}/endless`, { limit: 10_000 }));
  assert.match(message, /: it holds at least \d\d,\d\d\d characters of base64, above the limit of 10,000: shrink it/);
  assert.equal(problem, "too-large");
  await closed;
});

test("a request that fails says why, without the URL's query", async () => {
  const cases = [
    [`${origin}/round?key=SECRET`, "its server redirects without end"],
    [`${origin}/ftp?key=SECRET`, "its server redirects to a URL that is not http or https"],
    ["http://nobody.invalid/a.jpg?key=SECRET", "its server is not known: the host name cannot be resolved"],
  ] as const;
  for (const [url, sentence] of cases) {
    assert.deepEqual(await rejection(load(url)), {
      message: `Cannot read image "${url.slice(0, url.indexOf("?"))}?…": ${sentence}`,
      problem: "unreadable",
      found: "no HTTP response",
    });
  }
});

test("a server that is not there refuses the connection", async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const { message } = await rejection(load(`http://127.0.0.1:${port}/a.jpg`));
  assert.equal(message, `Cannot read image "http://127.0.0.1:${port}/a.jpg": its server refused the connection`);
});

test("each way in which a connection fails has its sentence, whatever the runtime says", () => {
  const cases = [
    ["self-signed certificate in certificate chain", "no safe connection to its server can be made"],
    ["read ECONNRESET", "its server closed the connection"],
    ["bad port", "its port is one that fetch blocks"],
    ["something with sk-or-v1-0123456789", "the request failed"],
  ] as const;
  for (const [said, sentence] of cases) {
    assert.equal(unfitConnection(new TypeError("fetch failed", { cause: new Error(said) })).message, sentence);
  }
  assert.equal(unfitConnection(undefined).message, "the request failed");
});

test("an abort in the middle of a body rejects with the signal's own reason", async () => {
  const why = { why: "enough" };
  const controller = new AbortController();
  const pending = load(`${origin}/slow`, { signal: controller.signal }).catch((error: unknown) => error);
  setTimeout(() => controller.abort(why), 50);
  assert.equal(await pending, why);
});
