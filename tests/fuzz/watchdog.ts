import { Worker } from "node:worker_threads";

/** Whoever works on one value for so long, in milliseconds, hangs: others take a few, on a busy machine some more. */
const LONGEST = 180_000;

/**
 * Ends the program where the main thread is busy with one value for three minutes. Nothing in the thread itself could:
 * what hangs there yields to nobody.
 */
export class Watchdog {
  /** How many values were begun, which only grows, and whether one is under way. */
  readonly #begun = new Int32Array(new SharedArrayBuffer(8));
  readonly #words = new Uint8Array(new SharedArrayBuffer(400));
  readonly #worker = new Worker(new URL("./watch.ts", import.meta.url), {
    workerData: { begun: this.#begun, words: this.#words, longest: LONGEST },
  });

  constructor() {
    this.#worker.unref();
  }

  /** Something new is begun, of which these words tell if it should never end. */
  pat(words: string): void {
    this.#words.fill(0);
    new TextEncoder().encodeInto(words, this.#words);
    Atomics.add(this.#begun, 0, 1);
    Atomics.store(this.#begun, 1, 1);
  }

  /** Nothing is under way. */
  rest(): void {
    Atomics.store(this.#begun, 1, 0);
  }

  /** Ends the watch. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
