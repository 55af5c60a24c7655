/** Sentences as comments, each on a line before a statement. What they quote of a definition has been made safe. */
export function comment(sentences: readonly string[]): string {
  return sentences.map((sentence) => `// ${sentence}\n`).join("");
}
