/**
 * The package in a page: bundled as docs/browsers.md says, in real Chromium.
 *
 * @module
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { startOpenRouter } from "@stepwright/workflows/testing";
import { bundle, stopBundler } from "../bundle.ts";
import { findChromium, startChromium } from "./chromium.ts";
import { handOn, serve, type Served } from "./cross_origin.ts";
import * as program from "./program.ts";

const CHROMIUM = await findChromium();

const PICTURE = await readFile("examples/images/chelsea.jpg");

/** What a page of the package is served from: a page, the chunks of the bundle, a picture. */
async function files(): Promise<(path: string) => Served> {
  const { chunks } = await bundle("tests/browser/program.ts");
  await stopBundler();
  return (path) => {
    if (path === "/") return { type: "text/html", body: "<!doctype html><title>A page</title>" };
    if (path === "/chelsea.jpg") return { type: "image/jpeg", body: PICTURE };
    const chunk = chunks.get(path.slice(1));
    return chunk === undefined
      ? { type: "text/plain", body: "", status: 404 }
      : { type: "text/javascript", body: chunk };
  };
}

const REFUSED =
  /this is a web page, and whoever opens a page can read the key that it sends: .* dangerouslyAllowBrowser/;

test("a page does what Deno does", {
  skip: CHROMIUM === undefined && "Chromium is not installed: nothing was tried in a page (apt-get install chromium)",
}, async (t) => {
  const served = await files();
  await using standIn = await startOpenRouter({ answers: { caption: "A cat." } });
  await using models = await serve((request) => handOn(request, new URL(standIn.url).origin));
  await using roboflow = await serve(() => ({
    type: "application/json",
    body: JSON.stringify({ outputs: [{ words: "A cat." }] }),
  }));
  await using site = await serve(({ url = "/" }) => served(url));
  await using browser = await startChromium(CHROMIUM!);
  const page = await browser.newPage();
  const broken: string[] = [];
  page.on("pageerror", (error) => broken.push(String(error)));
  await page.goto(site.url);
  const urls = { model: `${models.url}/api/v1`, engine: roboflow.url, picture: `${site.url}/chelsea.jpg` };

  await t.test("it builds, checks, parses and reports, and gives the same JSON", async () => {
    const inPage = await page.evaluate(async () => {
      const { withoutModel } = await import("/program.js" as string);
      return await withoutModel();
    });
    assert.deepEqual(JSON.parse(inPage), JSON.parse(await program.withoutModel()));
  });

  await t.test("it asks no model and no server, for a reason of its own", async () => {
    const results = await page.evaluate(async (urls) => {
      const { withModel } = await import("/program.js" as string);
      return [await withModel(urls, undefined), await withModel(urls, false)];
    }, urls);
    for (const { one, here, there, batch } of results) {
      for (const { reason, message, attempts } of [one, there]) {
        assert.equal(reason, "BrowserNotAllowed");
        assert.match(message, REFUSED);
        assert.equal(attempts, 0);
      }
      assert.match(JSON.stringify([batch, here]), REFUSED);
    }
    assert.equal(standIn.requests.length, 0);
  });

  await t.test("a worker of a page asks nobody either", async () => {
    const message = await page.evaluate((urls) =>
      new Promise<string>((resolve) => {
        const source = `
          import { withModel } from "${location.origin}/program.js";
          postMessage((await withModel(${JSON.stringify(urls)})).one.message);
        `;
        const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })), {
          type: "module",
        });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => resolve(message);
      }), urls);
    assert.match(message, REFUSED);
  });

  await t.test("allowed to, it asks them, across origins", async () => {
    const results = await page.evaluate(async (urls) => {
      const { withModel } = await import("/program.js" as string);
      return await withModel(urls, true);
    }, urls);
    assert.deepEqual(results, {
      one: { answer: "A cat." },
      batch: {
        answer: [
          "A cat.",
          "A cat.",
          'Cannot read image "photo.jpg": there are no files here, as in a page: give the File, its bytes or a URL',
        ],
      },
      here: { answer: [{ words: "A cat." }] },
      there: { answer: "A cat." },
    });
    assert.equal(standIn.requests.length, 3); // The batch asks about one picture, which it has twice.
    assert.deepEqual(standIn.requests[0]?.images[0]?.bytes, new Uint8Array(PICTURE));
  });

  await t.test("a server that sends on to another is a wrong address, and is asked once", async () => {
    const asked: string[] = [];
    await using moved = await serve(({ method, url = "" }) => {
      asked.push(`${method} ${url}`);
      return { type: "text/plain", body: "", status: 307, location: "/elsewhere" };
    });
    const { one, there } = await page.evaluate(async (urls) => {
      const { withModel } = await import("/program.js" as string);
      return await withModel(urls, true);
    }, { ...urls, model: `${moved.url}/one`, engine: `${moved.url}/there` });
    for (const { reason, message, attempts } of [one, there]) {
      assert.equal(reason, "WrongAddress");
      assert.match(message, /nothing is served at this address \(302\): it redirects, and a page is not told/);
      assert.equal(attempts, 1);
    }
    assert(asked.every((request) => request.startsWith("POST /one/") || request.startsWith("POST /there/")));
  });

  await t.test("it shrinks and cuts no picture: it sends it whole, or says that it cannot", async () => {
    const [whole, fitted, cut] = await page.evaluate(async (model) => {
      const { withoutCodec } = await import("/program.js" as string);
      const canvas = new OffscreenCanvas(3000, 8);
      canvas.getContext("2d");
      return await withoutCodec(model, await canvas.convertToBlob({ type: "image/png" }));
    }, urls.model);
    assert.deepEqual(whole, { answer: "A cat." });
    assert.match(fitted.message, /Cannot shrink images: a page has nothing here to decode them with/);
    assert.match(cut.message, /Cannot crop images: a page has nothing here to decode them with/);
  });

  assert.deepEqual(broken, []);
});
