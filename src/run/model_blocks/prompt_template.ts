/** What Python takes for white space,. */
const BLANK = "[\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const PLACEHOLDER = new RegExp(`\\{\\{${BLANK}*\\$parameters\\.([\\p{L}\\p{N}_]+)${BLANK}*\\}\\}`, "gu");
const OUTER_BLANKS = new RegExp(`^${BLANK}+|${BLANK}+$`, "g");

/** The parameters that a template names, each once, in the order in which they are named first. */
export function parametersIn(template: string): readonly string[] {
  return [...new Set(Array.from(template.matchAll(PLACEHOLDER), ([, name]) => name!))];
}

/**
 * A template with its placeholders filled in, and without white space around it. One parameter is filled in after the
 * other, so that a placeholder which comes with the text of a parameter is filled in too, if its own turn is still to
 * come and the template has it in the same spelling.
 *
 * @param textOf The text of a parameter; undefined where its placeholders are to stay.
 */
export function fillPrompt(template: string, textOf: (name: string) => string | undefined): string {
  const placeholders = Array.from(template.matchAll(PLACEHOLDER), ([placeholder, name]) => [placeholder, name!]);
  return parametersIn(template).reduce((filled, name) => {
    const text = textOf(name);
    if (text === undefined) return filled;
    return placeholders.filter(([, named]) => named === name)
      .reduce((part, [placeholder]) => part.replaceAll(placeholder!, () => text), filled);
  }, template).replace(OUTER_BLANKS, "");
}
