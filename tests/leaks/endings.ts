import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import {
  type BatchOptions,
  compatible,
  type ImageInput,
  type ImageRecord,
  llamaVision,
  openRouter,
  type Progress,
} from "@stepwright/workflows";
import { type StandIn, type StandInOptions, startOpenRouter } from "@stepwright/workflows/testing";
import { scratch } from "../run/batch/journal/scratch.ts";
import { failureOf, PICTURE } from "../run/failure.ts";
import { numberedPictures, numberOf } from "../run/numbered.ts";

const caption = llamaVision.v3().name("look").task("caption");

/** A batch of forty pictures, five in flight, with a journal. */
interface Stage {
  readonly server: StandIn;
  readonly options: BatchOptions;
  batch(options?: BatchOptions, images?: AsyncIterable<ImageInput>): AsyncIterable<ImageRecord<string>>;
}

async function onStage(play: (stage: Stage) => Promise<void>, standIn: StandInOptions = {}): Promise<void> {
  await using server = await startOpenRouter(standIn);
  await using file = await scratch();
  const target = openRouter({ baseURL: server.url, apiKey: "sk-or-v1-endings" });
  const options: BatchOptions = { target, journal: file.path, concurrency: 5 };
  await play({
    server,
    options,
    batch: (more, images = numberedPictures(40) as never) => caption.runAll(images, { ...options, ...more }),
  });
}

async function arrived({ requests }: StandIn, count: number): Promise<void> {
  for (let tries = 0; requests.length < count; tries++) {
    assert(tries < 6000, `${requests.length} requests arrived, wanted ${count}`);
    await wait(5);
  }
}

async function tagsOf(batch: AsyncIterable<ImageRecord<unknown>>): Promise<readonly string[]> {
  const tags: string[] = [];
  for await (const record of batch) tags.push(record.ok ? "ok" : record.error.reason._tag);
  return tags;
}

const count = (tags: readonly string[], wanted: string) => tags.filter((tag) => tag === wanted).length;

/** Two answers, then a pause for every call with the key: whoever comes stands at the gate. */
const PAUSED: StandInOptions = {
  faults: (request) => numberOf(request) < 2 ? null : { fault: "rate-limited", retryAfter: 60 },
};

/** Two answers, and nothing else ever, or half of it. */
const STUCK: StandInOptions = {
  faults: (request) => numberOf(request) < 2 ? null : numberOf(request) % 2 === 0 ? "stall" : "stall-body",
};

/** The ways in which a batch ends. Whatever started it, nothing of it may be left behind. */
export const ENDINGS: Readonly<Record<string, () => Promise<void>>> = {
  "a batch with a journal, to its end": () =>
    onStage(async ({ batch }) => {
      assert.equal(count(await tagsOf(batch()), "ok"), 40);
      assert.equal(count(await tagsOf(batch()), "ok"), 40);
    }),

  "an abort with requests in flight": () =>
    onStage(async ({ batch, server }) => {
      const controller = new AbortController();
      const tags = tagsOf(batch({ signal: controller.signal }));
      await arrived(server, 7);
      controller.abort();
      assert.equal(count(await tags, "Interrupted"), 5);
      assert.equal(server.requests.length, 7);
    }, STUCK),

  "an abort while paused at the gate": () =>
    onStage(async ({ batch, server }) => {
      const controller = new AbortController();
      const tags = tagsOf(batch({ signal: controller.signal }));
      await arrived(server, 5);
      await wait(30);
      controller.abort();
      assert.equal((await tags).length, 40);
    }, PAUSED),

  "an abort before the first record is asked for": () =>
    onStage(async ({ batch, server }) => {
      assert.equal((await tagsOf(batch({ signal: AbortSignal.abort() }))).length, 40);
      assert.equal(server.requests.length, 0);
    }),

  "break at the first record": () =>
    onStage(async ({ batch, server }) => {
      for await (const { ok } of batch()) {
        assert(ok);
        await arrived(server, 5);
        break;
      }
    }, STUCK),

  "break while paused at the gate": () =>
    onStage(async ({ batch, server }) => {
      for await (const { ok } of batch()) {
        assert(ok);
        await arrived(server, 5);
        await wait(30);
        break;
      }
    }, PAUSED),

  "break while the list of images waits for its next one": () =>
    onStage(async ({ batch }) => {
      const images = (async function* () {
        yield* numberedPictures(2);
        await new Promise(() => {});
      })();
      for await (const { ok } of batch({}, images)) {
        assert(ok);
        break;
      }
    }),

  "a throw out of the loop": () =>
    onStage(async ({ batch }) => {
      const thrown = new Error("enough");
      const looping = async () => {
        for await (const _ of batch({ onProgress: () => {} })) throw thrown;
      };
      await assert.rejects(looping(), thrown);
    }, STUCK),

  "a start that fails on a locked journal": () =>
    onStage(async ({ batch }) => {
      for await (const { ok } of batch()) {
        assert(ok);
        assert.equal((await failureOf(tagsOf(batch()))).reason._tag, "JournalFailed");
        break;
      }
    }),

  "a start that fails on a folder that is missing": () =>
    onStage(async ({ batch, options: { journal } }) => {
      const failing = tagsOf(batch({ journal: `${journal}/run.jsonl`, onProgress: () => {} }));
      assert.equal((await failureOf(failing)).reason._tag, "JournalFailed");
    }),

  "a list of images that cannot be found, with a journal and onProgress": () =>
    onStage(async ({ options }) => {
      const failing = caption.runAll("no-such-folder/*.jpg", { ...options, onProgress: () => {} }).collect();
      assert.equal((await failureOf(failing)).reason._tag, "InvalidImage");
    }),

  "a list of images that breaks off": () =>
    onStage(async ({ batch }) => {
      const images = (async function* () {
        yield* numberedPictures(3);
        throw new Error("gone");
      })();
      await assert.rejects(tagsOf(batch({}, images)), { message: "gone" });
    }),

  "onProgress, to the end and left": () =>
    onStage(async ({ batch }) => {
      const seen: Progress[] = [];
      const onProgress = (progress: Progress) => void seen.push(progress);
      await tagsOf(batch({ onProgress }));
      assert.equal(seen.at(-1)?.done, 40);
      for await (const _ of batch({ onProgress })) break;
    }),

  "an onProgress that throws": () =>
    onStage(async ({ batch }) => {
      const onProgress = () => {
        throw new Error("no");
      };
      assert.equal(count(await tagsOf(batch({ onProgress })), "ok"), 40);
    }),

  "a batch that is stopped by its server": () =>
    onStage(async ({ batch }) => {
      const tags = await tagsOf(batch());
      assert.equal(count(tags, "InsufficientCredits"), 1);
    }, { faults: (request) => numberOf(request) === 4 ? "out-of-credits" : null }),

  "a batch that is stopped by its budget": () =>
    onStage(async ({ batch }) => assert(count(await tagsOf(batch({ maxCost: 0.004 })), "NotAttempted") > 0)),

  "timeouts, connections that break, and bodies that are cut off": () =>
    onStage(async ({ batch }) => {
      const tags = await tagsOf(batch({ timeout: 3000, retries: 0 }));
      assert.equal(count(tags, "ok"), 35);
    }, {
      faults: (request) =>
        (["stall", "stall-body", "connection-reset", "connection-reset-in-body", "cut-off-body"] as const)[
          numberOf(request)
        ],
    }),

  "a server that is not there": () =>
    onStage(async ({ batch, server }) => {
      await server.stop();
      assert.equal(count(await tagsOf(batch({ retries: 0 })), "ConnectionFailed"), 40);
    }),

  "a single run that is aborted": () =>
    onStage(async ({ server }) => {
      const controller = new AbortController();
      const target = compatible({ baseURL: server.compatibleUrl, model: "m" });
      const failing = failureOf(caption.run(PICTURE, { target, signal: controller.signal }));
      await arrived(server, 1);
      controller.abort();
      assert.equal((await failing).reason._tag, "Interrupted");
    }, { faults: () => "stall" }),
};
