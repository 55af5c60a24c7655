import { parserOutputs } from "../../formatters/held_outputs.ts";
import type { LocalBlock } from "../workflow/local_block.ts";
import { answerText } from "./answer_text.ts";

interface Values {
  readonly raw_json: unknown;
  readonly expected_fields: readonly string[];
}

/** Reads the fields of a model's answer. */
export const jsonParser: LocalBlock = {
  takes: "elements",
  run(values) {
    const { raw_json, expected_fields } = values as unknown as Values;
    return parserOutputs({ text: answerText(raw_json), expectedFields: expected_fields });
  },
};
