import * as z from "zod/mini";
import { completion } from "../../src/testing/completion.ts";
import { FAULT_TABLE } from "../../src/testing/fault_table.ts";
import { chatRequest } from "../../src/testing/request_check.ts";

/** What our stand-in for OpenRouter takes and gives. */
export interface Rules {
  /** The JSON Schema of a request. */
  readonly request: unknown;
  /** The JSON Schema of an answer, as far as its fields go. */
  readonly response: unknown;
  /** The HTTP statuses of errors. */
  readonly statuses: readonly string[];
  /** The values of `error_type`. */
  readonly errorTypes: readonly string[];
  /** The values of `finish_reason`. */
  readonly finishReasons: readonly string[];
}

const FAULTS = Object.values(FAULT_TABLE);

/** An answer of the stand-in, whole. */
function answer(): unknown {
  const request = {
    ...{ index: 0, method: "POST", path: "/", headers: {}, apiKey: "key", body: {}, task: undefined, text: "" },
    ...{ images: [], fault: undefined, at: 0 },
  };
  return completion({ request, generationId: "gen", model: "m", text: "", choice: {}, message: "" });
}

/** The fields of a value, as a schema of objects and lists. */
function fieldsOf(value: unknown): unknown {
  if (Array.isArray(value)) return { items: fieldsOf(value[0]) };
  if (typeof value !== "object" || value === null) return {};
  return { properties: Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fieldsOf(part)])) };
}

function sorted(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined).map(String))].toSorted();
}

/** The rules of our stand-in, from its own code: there is nothing to keep in step with it. */
export function ownRules(): Rules {
  return {
    request: z.toJSONSchema(chatRequest, { io: "input", unrepresentable: "any" }),
    response: fieldsOf(answer()),
    statuses: sorted(FAULTS.map(({ status }) => status)),
    errorTypes: sorted(FAULTS.flatMap(({ error, choice }) => [error?.type, choice?.error?.type])),
    finishReasons: sorted(["stop", ...FAULTS.map(({ choice }) => choice?.finish)]),
  };
}
