/** Does something once, however often it is wanted: a second `import()` of a module is not free. */
export function once<A>(task: () => Promise<A>): () => Promise<A> {
  let done: Promise<A> | undefined;
  return () => done ??= task();
}
