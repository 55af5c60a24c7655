/** What Mermaid and HTML read as nothing but themselves. A colon is not among them: Mermaid looks for styles with it. */
const PLAIN = /[^\p{L}\p{M}\p{N} _.,/@·✗⚠-]/gu;

/**
 * A text as Mermaid shows it inside quotes, whatever is in it: Mermaid's own entities stand for all that it, Markdown or
 * HTML could take for more than a text.
 */
export function mermaidText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cs}]/gu, "\ufffd").replace(
    PLAIN,
    (character) => `#${character.codePointAt(0)};`,
  );
}

/** Several lines as a label in quotes. */
export function mermaidLabel(lines: readonly string[]): string {
  return `"${lines.map(mermaidText).join("<br/>")}"`;
}
