/**
 * One measurement: a client asks about so many images, so many at a time, and prints what that took.
 *
 * `client.ts <client> <images> <at a time> <port>`
 *
 * @module
 */
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { llamaVision, openRouter } from "@stepwright/workflows";
import { OpenAI } from "openai";
import { files, FOLDER, picture, ring } from "./images.ts";
import { ANSWER } from "./settings.ts";

/** What one measurement found. */
export interface Measurement {
  /** Requests per second. */
  readonly perSecond: number;
  /** Seconds of the processor for 1,000 calls. */
  readonly cpu: number;
  /** The most memory that the process held, in MB. */
  readonly memory: number;
  /** The part of the client's processor that other processes took meanwhile; unknown where it is not pinned to one. */
  readonly others: number | undefined;
}

/** Asks about the images that are numbered from here. */
type Client = (from: number, count: number) => Promise<void>;

const [name = "", count = 0, concurrency = 0, port = 0] = process.argv.slice(2).map((text) =>
  /^\d+$/.test(text) ? Number(text) : text
) as [string, number, number, number];

const MODEL = "meta-llama/llama-3.2-11b-vision-instruct";
const PROMPT = "Describe the image in one or two sentences.";
const baseURL = `http://127.0.0.1:${port}/api/v1`;
const apiKey = "sk-or-v1-benchmark";

function check(text: unknown): void {
  if (text !== ANSWER) throw new Error(`Wrong answer: ${text}`);
}

/** Takes one after the other from a list, so many at a time. */
async function pool<A>(list: Iterable<A>, work: (value: A) => Promise<void>): Promise<void> {
  const values = list[Symbol.iterator]();
  const worker = async () => {
    for (let next = values.next(); !next.done; next = values.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

function bodyOf(url: string) {
  return {
    model: MODEL,
    messages: [{
      role: "user" as const,
      content: [
        { type: "image_url" as const, image_url: { url } },
        { type: "text" as const, text: PROMPT },
      ],
    }],
    max_tokens: 500,
    temperature: 0.1,
  };
}

function dataUrl(bytes: Uint8Array): string {
  return `data:image/jpeg;base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64")}`;
}

async function run(list: Iterable<Uint8Array | string>, from: number): Promise<void> {
  const journal = join(FOLDER, `journal-${process.pid}-${from}`);
  const target = openRouter({ apiKey, baseURL });
  for await (const record of llamaVision.v3().task("caption").runAll(list, { target, concurrency, journal })) {
    check(record.ok ? record.answer.prediction : record.error.message);
    if (record.reused) throw new Error(`Image ${record.index} was not asked about: it came round too early`);
  }
  await Promise.all([rm(journal), rm(`${journal}.lock`)]);
}

const CLIENTS: { readonly [name: string]: () => Client } = {
  /** Our runner, on bytes in memory. */
  "runner": () => {
    const images = ring(2 * concurrency + 16);
    return (from, count) => run(images(from, count), from);
  },
  /** Our runner, on files. */
  "runner-files": () => async (from, count) => run(await files(from, count), from),
  /** The openai client, as its documents show it. */
  "openai": () => {
    const client = new OpenAI({ apiKey, baseURL });
    const images = ring(2 * concurrency + 16);
    return (from, count) =>
      pool(images(from, count), async (bytes) => {
        const completion = await client.chat.completions.create(bodyOf(dataUrl(bytes)));
        check(completion.choices[0]?.message.content);
      });
  },
  /** The limit: plain `fetch` with one body, which is made before the clock starts. */
  "fetch": () => {
    const body = new TextEncoder().encode(JSON.stringify(bodyOf(dataUrl(picture))));
    const headers = { "authorization": `Bearer ${apiKey}`, "content-type": "application/json" };
    return (_from, count) =>
      pool(Array(count), async () => {
        const response = await fetch(`${baseURL}/chat/completions`, { method: "POST", headers, body });
        check((await response.json()).choices[0].message.content);
      });
  },
};

/** How long the first processor worked, and for whomever, in ticks of 10 ms. */
function busyTicks(): number | undefined {
  try {
    const [user, nice, system, , , irq, softIrq, steal] = readFileSync("/proc/stat", "utf8")
      .match(/^cpu0 (.*)$/m)![1]!.split(" ").map(Number) as number[];
    return user! + nice! + system! + irq! + softIrq! + steal!;
  } catch {
    return undefined;
  }
}

const client = CLIENTS[name]!();
const warmUp = Math.min(count, 4 * concurrency + 100);
await files(0, name === "runner-files" ? warmUp + count : 0);
await client(0, warmUp);

const ticks = busyTicks();
const used = process.cpuUsage();
const started = performance.now();
await client(warmUp, count);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(used);
const cpuSeconds = (user + system) / 1e6;
const ticksNow = busyTicks();

const measurement: Measurement = {
  perSecond: count / seconds,
  cpu: cpuSeconds / count * 1000,
  memory: process.resourceUsage().maxRSS / 1024,
  others: ticks === undefined || ticksNow === undefined
    ? undefined
    : Math.max(0, (ticksNow - ticks) / 100 - cpuSeconds) / seconds,
};
console.log(JSON.stringify(measurement));
