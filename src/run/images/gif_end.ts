const HEADER = 13;
const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;

/** Whether a GIF goes on to its trailer. It walks the blocks, since a 0x3B may stand anywhere inside them. */
export function hasGifEnd(bytes: Uint8Array): boolean {
  let position = HEADER + colourTable(bytes[10] ?? 0);
  while (position < bytes.length) {
    switch (bytes[position]) {
      case TRAILER:
        return true;
      case EXTENSION:
        position = afterSubBlocks(bytes, position + 2);
        break;
      case IMAGE:
        // The descriptor, its colour table, and one byte of code size stand before the data.
        position = afterSubBlocks(bytes, position + 11 + colourTable(bytes[position + 9] ?? 0));
        break;
      default:
        position++; // Some encoders leave a stray byte between blocks, over which decoders pass.
    }
  }
  return false;
}

function colourTable(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1);
}

function afterSubBlocks(bytes: Uint8Array, from: number): number {
  let position = from;
  while (position < bytes.length && bytes[position] !== 0) position += bytes[position]! + 1;
  return position + 1;
}
