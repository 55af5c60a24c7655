import fc from "fast-check";

/** One change to bytes: at a place, given in thousandths, some go and others come. */
const edit = fc.record({
  at: fc.nat({ max: 1000 }),
  gone: fc.constantFrom(0, 1, 2, 4, 40, 100_000),
  come: fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc.constantFrom(0x00, 0xff, 0x0a, 0x22, 0x7b).chain((byte) =>
      fc.constantFrom(1, 4, 300).map((count) => new Uint8Array(count).fill(byte))
    ),
  ),
  /** Whether what comes takes the place of what is there, so that all else stays where it is. */
  over: fc.boolean(),
});

/** One of the samples with a few changes. */
export function mutatedBytes(samples: readonly Uint8Array<ArrayBuffer>[]): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  return fc.tuple(fc.nat({ max: samples.length - 1 }), fc.array(edit, { maxLength: 4 })).map(([place, edits]) =>
    edits.reduce((bytes, { at, gone, come, over }) => {
      const start = Math.round(at * bytes.length / 1000);
      const end = start + (over ? come.length : gone);
      return new Uint8Array([...bytes.subarray(0, start), ...come, ...bytes.subarray(end)]);
    }, samples[place]!)
  );
}
