import { isResolvable } from "../selectors/selector.ts";
import { jsonText } from "./json_text.ts";
import { shownPart } from "./quote.ts";
import { redact } from "./redact.ts";
import type { StepFacts, StepValues } from "./step_facts.ts";

/** What `console.log` shows of a step's builder: the block, and what was set, with secrets masked, also those within a text. */
export function showStep(facts: StepFacts, values: StepValues): string {
  const set = Object.entries(facts.properties).filter(([key]) => key !== "type" && Object.hasOwn(values, key));
  const masked = set.map(([key, { secret }]) => [
    key,
    secret && !isResolvable(jsonText(values[key])) ? "[secret]" : values[key],
  ]);
  return redact(`${facts.type.replace(/^.*\//, "")} ${JSON.stringify(Object.fromEntries(masked), shownPart)}`);
}
