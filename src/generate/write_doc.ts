const WIDTH = 118;

/** Breaks a text into lines. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

/**
 * A doc comment of some paragraphs, empty ones left out.
 *
 * @param indent How far the comment stands from the margin.
 */
export function writeDoc(paragraphs: readonly string[], indent = 0): string {
  const margin = " ".repeat(indent);
  const safe = paragraphs.filter((text) => text !== "").map((text) =>
    text.replaceAll(/\s+/g, " ").replaceAll("*/", "*\\/")
  );
  const [only = ""] = safe;
  if (safe.length === 1 && only.length + indent + "/**  */".length <= WIDTH + 2) return `${margin}/** ${only} */`;
  const lines = safe.flatMap((text, index) => [...index === 0 ? [] : [""], ...wrap(text, WIDTH - indent - 3)]);
  return [
    `${margin}/**`,
    ...lines.map((line) => line === "" ? `${margin} *` : `${margin} * ${line}`),
    `${margin} */`,
  ].join("\n");
}
