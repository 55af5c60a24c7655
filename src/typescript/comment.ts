import { textLiteral, visible } from "./literal.ts";

const LONGEST = 60;

/** Sentences as comments, each on a line before a statement, whatever they quote of a definition. */
export function comment(sentences: readonly string[]): string {
  return sentences.map((sentence) => `// ${visible(sentence)}\n`).join("");
}

/** A text of the definition in a comment, cut where it is long. */
export function quoted(text: string): string {
  return textLiteral(text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`);
}

/** The message of a problem as a part of a sentence. */
export function inSentence(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
