import { textLiteral } from "./literal.ts";

const LONGEST = 60;

/** A text of the definition in a comment: on one line, whatever stands in it, and cut where it is long. */
export function quoted(text: string): string {
  return textLiteral(text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`);
}
