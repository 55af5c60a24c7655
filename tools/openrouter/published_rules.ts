import { dereference } from "@apidevtools/json-schema-ref-parser";
import { isRecord } from "../../src/blocks/is_record.ts";
import type { Rules } from "./own_rules.ts";
import { shapeOf } from "./shape.ts";

const CHAT = "/chat/completions";

/** What stands at the end of a way of keys. */
function at(value: unknown, ...way: readonly string[]): unknown {
  return way.reduce((found, key) => isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined, value);
}

/** What every schema of an error says `error_type` can be, however deep it says so. */
function errorTypes(schema: unknown, depth = 0): readonly string[] {
  if (depth > 8) return [];
  const { properties, items } = shapeOf(schema);
  const here = properties.get("error_type");
  const own = here === undefined ? [] : [...shapeOf(here).values];
  return [...own, ...[...properties.values(), ...items].flatMap((part) => errorTypes(part, depth + 1))];
}

function sorted(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].toSorted();
}

/**
 * The rules that OpenRouter publishes, from its OpenAPI document: a file or a URL, in JSON or YAML. Throws an `Error`
 * where the document does not describe chat completions.
 */
export async function publishedRules(source: string): Promise<Rules> {
  const document: unknown = await dereference(source);
  const operation = at(document, "paths", CHAT, "post");
  const json = (part: unknown) => at(part, "content", "application/json", "schema");
  const request = json(at(operation, "requestBody"));
  const response = json(at(operation, "responses", "200"));
  if (request === undefined || response === undefined) {
    throw new Error(`Cannot read ${JSON.stringify(source)}: wanted an OpenAPI document with POST ${CHAT} and its 200`);
  }
  const failures = Object.entries(at(operation, "responses") as Record<string, unknown>)
    .filter(([status]) => /^[45]\d\d$/.test(status));
  const [choice] = shapeOf(shapeOf(response).properties.get("choices")).items;
  return {
    request,
    response,
    statuses: sorted(failures.map(([status]) => status)),
    errorTypes: sorted(failures.flatMap(([, failure]) => errorTypes(json(failure)))),
    finishReasons: sorted(shapeOf(shapeOf(choice).properties.get("finish_reason")).values),
  };
}
