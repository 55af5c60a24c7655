const SOS = 0xda;
const EOI = 0xd9;

/**
 * Whether a JPEG goes on to its end marker.
 *
 * It walks the segments by their lengths, so that the end marker of a thumbnail inside one is not taken for the
 * picture's own, and so that whatever stands behind the end does not matter. A progressive picture has many scans. They
 * hold no end marker, so that where the file ends with one, there is no need to walk through them.
 */
export function hasJpegEnd(bytes: Uint8Array): boolean {
  let position = 2;
  while (true) {
    const found = nextMarker(bytes, position);
    if (found < 0) return false;
    const marker = bytes[found]!;
    position = found + 1;
    if (marker === EOI) return true;
    if (isAlone(marker)) continue;
    if (position + 2 > bytes.length) return false;
    position += (bytes[position]! << 8) | bytes[position + 1]!;
    if (marker !== SOS) continue;
    if (endsWithEoi(bytes)) return true;
    position = endOfScan(bytes, position);
  }
}

function endsWithEoi(bytes: Uint8Array): boolean {
  return bytes.at(-2) === 0xff && bytes.at(-1) === EOI;
}

/** Where the code of the next marker stands, or -1. Any number of 0xFF may stand before it. */
function nextMarker(bytes: Uint8Array, from: number): number {
  let position = from < bytes.length ? bytes.indexOf(0xff, from) : -1;
  while (position >= 0) {
    while (bytes[position] === 0xff) position++;
    if (position >= bytes.length) return -1;
    if (bytes[position] !== 0) return position;
    position = bytes.indexOf(0xff, position);
  }
  return -1;
}

/** Where the marker stands that ends the picture data. A restart marker, or 0xFF 0x00, is a part of the data. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let position = from;
  while (true) {
    const found = nextMarker(bytes, position);
    if (found < 0) return bytes.length;
    if (mayEndScan(bytes[found]!)) return found - 1;
    position = found + 1;
  }
}

// Tables (C4, CC, DB to DD), another scan, the end, application data and comments. Another code is damaged data, over
// which decoders pass.
function mayEndScan(marker: number): boolean {
  return marker === 0xc4 || marker === 0xcc || (marker >= 0xd9 && marker <= 0xdd) || marker >= 0xe0 && marker <= 0xef ||
    marker === 0xfe;
}

/** Markers without a length: TEM, restarts, and a start of image. */
function isAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}
