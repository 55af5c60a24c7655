/** Takes one after the other from a list, so many at a time: what a program does whose client has no batch. */
export async function pool<A>(
  list: Iterable<A>,
  concurrency: number,
  work: (value: A) => Promise<void>,
): Promise<void> {
  const values = list[Symbol.iterator]();
  const worker = async () => {
    for (let next = values.next(); !next.done; next = values.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}
