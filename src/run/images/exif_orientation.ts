/** How the chunks of a format follow each other: the place of the first, and what is read at the place of each. */
interface Chunks {
  readonly first: number;
  readonly isExif: (view: DataView, at: number) => boolean;
  readonly content: (view: DataView, at: number) => readonly [from: number, length: number];
  readonly next: (from: number, length: number) => number;
}

const CHUNKS: Readonly<Record<string, Chunks>> = {
  png: {
    first: 8,
    isExif: (view, at) => view.getUint32(at + 4) === 0x65584966, // eXIf
    content: (view, at) => [at + 8, view.getUint32(at)],
    next: (from, length) => from + length + 4,
  },
  webp: {
    first: 12,
    isExif: (view, at) => view.getUint32(at) === 0x45584946, // EXIF
    content: (view, at) => [at + 8, view.getUint32(at + 4, true)],
    next: (from, length) => from + length + length % 2,
  },
};

const SHORTEST_CHUNK = 8;

/**
 * The turn that the EXIF data of a PNG or a WebP asks for, from 1 to 8; undefined where there is none. Throws a
 * `RangeError` where the data breaks off.
 */
export function exifOrientation(bytes: Uint8Array, format: string | undefined): number | undefined {
  const chunks = CHUNKS[format ?? ""];
  if (chunks === undefined) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = chunks.first; at + SHORTEST_CHUNK <= bytes.byteLength;) {
    const [from, length] = chunks.content(view, at);
    if (chunks.isExif(view, at)) return orientationIn(view, from);
    at = chunks.next(from, length);
  }
  return undefined;
}

/** The word that some programs leave before EXIF data, as JPEGs have it: `Exif`. */
const PREFIX = 0x45786966;
const PREFIX_LENGTH = 6;

const LITTLE_ENDIAN = 0x4949;
const ORIENTATION = 0x0112;
const ENTRY_LENGTH = 12;

/** Finds the orientation among the entries of EXIF data, which is laid out as a TIFF. */
function orientationIn(view: DataView, from: number): number | undefined {
  const start = view.getUint32(from) === PREFIX ? from + PREFIX_LENGTH : from;
  const isLittle = view.getUint16(start) === LITTLE_ENDIAN;
  const directory = start + view.getUint32(start + 4, isLittle);
  const count = view.getUint16(directory, isLittle);
  for (let entry = 0; entry < count; entry++) {
    const at = directory + 2 + entry * ENTRY_LENGTH;
    if (view.getUint16(at, isLittle) === ORIENTATION) return view.getUint16(at + 8, isLittle);
  }
  return undefined;
}
