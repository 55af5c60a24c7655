/** Runs a task as soon as there is room for it. */
export type Turnstile = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Lets so many tasks run at once. The others wait, and the first to come is the first to go. */
export function atOnce(count: number): Turnstile {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
