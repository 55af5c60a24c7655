import { textLiteral } from "./literal.ts";

const LONGEST = 60;

/** Sentences as comments, each on a line before a statement. What they quote of a definition is quoted by `quoted`. */
export function comment(sentences: readonly string[]): string {
  return sentences.map((sentence) => `// ${sentence}\n`).join("");
}

/** A text of the definition in a comment: on one line, whatever stands in it, and cut where it is long. */
export function quoted(text: string): string {
  return textLiteral(text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`);
}
