import { Worker } from "node:worker_threads";

/** Whoever works on one value for so long, in milliseconds, hangs: all others take a few. */
const LONGEST = 60_000;

/**
 * Ends the program where the main thread is busy with one value for a minute. Nothing in the thread itself could: what
 * hangs there yields to nobody.
 */
export class Watchdog {
  readonly #beats = new Int32Array(new SharedArrayBuffer(4));
  readonly #words = new Uint8Array(new SharedArrayBuffer(400));
  readonly #worker = new Worker(new URL("./watch.ts", import.meta.url), {
    workerData: { beats: this.#beats, words: this.#words, longest: LONGEST },
  });

  constructor() {
    this.#worker.unref();
  }

  /** Something new is begun, of which these words tell if it should never end. */
  pat(words: string): void {
    this.#words.fill(0);
    new TextEncoder().encodeInto(words, this.#words);
    Atomics.add(this.#beats, 0, 1);
  }

  /** Nothing is under way: the counter of what was begun is set back. */
  rest(): void {
    Atomics.store(this.#beats, 0, 0);
  }

  /** Ends the watch. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
