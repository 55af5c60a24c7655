import process from "node:process";
import { workerData } from "node:worker_threads";

const { begun, words, longest } = workerData as { begun: Int32Array; words: Uint8Array; longest: number };

let seen = 0;
setInterval(() => {
  const now = Atomics.load(begun, 0);
  const isUnderWay = Atomics.load(begun, 1) === 1;
  if (isUnderWay && now === seen) {
    const text = new TextDecoder().decode(words.slice()).replace(/\0+$/, "");
    console.error(`Still at it after ${longest / 1000} seconds: ${text}`);
    process.kill(process.pid, "SIGKILL");
  }
  seen = now;
}, longest);
