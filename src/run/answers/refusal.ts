/** What a reply says that it will not do. "I can't see a dog" is no refusal. */
const DEED = "help|assist|provide|give|offer|share|identify|recogni[sz]e|describe|classify|label|detect|analy[sz]e|" +
  "process|answer|respond|engage|discuss|support|fulfil|fulfill|comply|complete|continue|participate|perform|do|make|" +
  "create|generate|determine|comment|fill|view|interpret";

const UNWILLING = "can't|won't|don't feel comfortable|must decline|have to decline|decline";
const UNABLE = "unable to|not able to|not comfortable|not going to|not allowed to|not permitted to|not designed to";
const MACHINE = "as an? (?:ai|artificial intelligence|(?:large )?language model|(?:virtual )?assistant)\\b";

/** How replies open that refuse the task, in lower case and with the short forms of verbs. */
const REFUSALS: readonly RegExp[] = [
  new RegExp(`^i (?:can't|won't) (?:${DEED})\\b`),
  new RegExp(`^i (?:don't feel comfortable|(?:(?:must|have to) )?(?:respectfully )?decline)\\b`),
  new RegExp(`^i'm (?:${UNABLE})\\b`),
  new RegExp(
    `^(?:i'm sorry|i'm afraid|sorry|i apologi[sz]e|(?:my )?apologies|unfortunately)\\b[^a-z]*(?:but )?(?:that )?` +
      `(?:i (?:${UNWILLING})|i'm (?:${UNABLE})|${MACHINE})`,
  ),
  new RegExp(`^${MACHINE}`),
];

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/[’‘]/g, "'"],
  [/\bi am\b/g, "i'm"],
  [/\bcan ?not\b/g, "can't"],
  [/\bwill not\b/g, "won't"],
  [/\bdo not\b/g, "don't"],
  [/\s+/g, " "],
  [/^[^a-z]+/, ""],
];

/** Whether a reply opens as refusals do. */
export function readsAsRefusal(text: string): boolean {
  let opening = text.trimStart().slice(0, 300).toLowerCase();
  for (const [long, short] of SHORT_FORMS) opening = opening.replace(long, short);
  return REFUSALS.some((pattern) => pattern.test(opening));
}
