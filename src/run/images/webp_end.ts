const RIFF_FRAME = 8; // "RIFF" and the length itself
const HEADER = 12;

/** Whether a WebP is as long as its RIFF header says, at least. */
export function hasWebpEnd(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(4, true) + RIFF_FRAME <= bytes.length;
}
