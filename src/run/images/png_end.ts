const SIGNATURE = 8;
const CHUNK_FRAME = 12; // length, type and checksum
const IEND = 0x49454e44;

/** Whether a PNG goes on to its IEND chunk. It walks the chunks by their lengths; what stands behind does not matter. */
export function hasPngEnd(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let position = SIGNATURE;
  while (position + CHUNK_FRAME <= bytes.length) {
    const length = view.getUint32(position);
    if (view.getUint32(position + 4) === IEND) return true;
    position += CHUNK_FRAME + length;
  }
  return false;
}
