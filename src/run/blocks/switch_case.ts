import { pythonText } from "../../values/python_text.ts";
import { FLOW, type LocalBlock } from "../workflow/local_block.ts";

interface Values {
  readonly value: unknown;
  readonly cases?: Readonly<Record<string, string>> | null;
  readonly case_insensitive?: boolean | null;
  readonly default_next_steps?: readonly string[] | null;
}

/** Goes on where the text of a value leads: Python's text, so that `true` is the case `True`, and 1 another than 1.0. */
export const switchCase: LocalBlock = {
  takes: "elements",
  run(values) {
    const { value, cases, case_insensitive, default_next_steps } = values as unknown as Values;
    const folded = (text: string): string => case_insensitive ? text.toLowerCase() : text;
    const wanted = folded(pythonText(value));
    const matching = Object.entries(cases ?? {}).find(([name]) => folded(name) === wanted);
    return { kind: FLOW, next: matching === undefined ? default_next_steps ?? [] : [matching[1]] };
  },
};
