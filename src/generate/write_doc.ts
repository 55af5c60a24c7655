const WIDTH = 118;

/** Between words, but not within a link. */
const GAP = / (?![\w$]+\})/;

/** Breaks a text into lines. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(GAP)) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

/** A text that does not end the comment in which it stands; a text in code there stays what it is. */
function harmless(text: string): string {
  return text.replaceAll("*/", "*\\/");
}

/** A paragraph of a doc comment: a text that is broken where it has to be, or lines that stand as they are. */
export type Paragraph = string | readonly string[];

/**
 * A doc comment of some paragraphs, empty ones left out.
 *
 * @param indent How far the comment stands from the margin.
 */
export function writeDoc(paragraphs: readonly Paragraph[], indent = 0): string {
  const margin = " ".repeat(indent);
  const safe = paragraphs.filter(({ length }) => length > 0).map((paragraph) =>
    typeof paragraph === "string" ? harmless(paragraph.replaceAll(/\s+/g, " ")) : paragraph.map(harmless)
  );
  const [only = ""] = safe;
  const isShort = safe.length <= 1 && typeof only === "string" &&
    only.length + indent + "/**  */".length <= WIDTH + 2;
  if (isShort) return `${margin}/** ${only} */`;
  const lines = safe.flatMap((paragraph, index) => [
    ...index === 0 ? [] : [""],
    ...typeof paragraph === "string" ? wrap(paragraph, WIDTH - indent - 3) : paragraph,
  ]);
  return [
    `${margin}/**`,
    ...lines.map((line) => line === "" ? `${margin} *` : `${margin} * ${line}`),
    `${margin} */`,
  ].join("\n");
}
