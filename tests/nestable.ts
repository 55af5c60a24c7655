function isWritable(levels: number): boolean {
  try {
    return JSON.stringify(JSON.parse(`${"[".repeat(levels)}${"]".repeat(levels)}`)) !== undefined;
  } catch {
    return false;
  }
}

/** How many levels a test may nest a value: as many as asked, or as many as JSON.stringify does in a Node that calls itself. */
export function nestable(levels: number): number {
  return isWritable(levels * 2) ? levels : 2000;
}
