/** Resolves a moment after the signal is aborted. */
function soonAfter(signal: AbortSignal): { readonly ended: Promise<void>; readonly forget: () => void } {
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = () => timer = setTimeout(resolve, 0);
  if (signal.aborted) arm();
  else signal.addEventListener("abort", arm, { once: true });
  return {
    ended,
    forget: () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", arm);
    },
  };
}

/** Gives what a source gives. Once the signal is aborted, what is at hand is still given, and nothing is waited for. */
export async function* untilAborted<A>(source: AsyncIterable<A>, signal: AbortSignal | undefined): AsyncGenerator<A> {
  if (signal === undefined) return yield* source;
  const iterator = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { ended, forget } = soonAfter(signal);
      const next = await Promise.race([iterator.next(), ended]).finally(forget);
      if (next === undefined || next.done) return;
      yield next.value;
    }
  } finally {
    // A source that waits cannot be closed before it goes on: nobody waits for that.
    iterator.return?.().then(undefined, () => {});
  }
}
