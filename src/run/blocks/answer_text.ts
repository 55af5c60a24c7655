import { typeName } from "../../values/type_name.ts";

/** What a model answered, for a formatter. Throws an `Error` where it is no text. */
export function answerText(answer: unknown): string {
  if (typeof answer === "string") return answer;
  throw new Error(`a model's answer must be a text, not a value of type ${typeName(answer)}`);
}
