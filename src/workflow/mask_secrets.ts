import { redact } from "../run/redact.ts";
import { isResolvable } from "../selectors/selector.ts";
import { mapJson } from "./map_json.ts";

/** Keys whose values nobody should see: `api_key`, `aws_secret_access_key`, `slack_token`, `camera_password`, … */
const SECRET_KEY = /(?:api_?key|access_?key(?:_?id)?|secret|token|password|credentials|authorization)$/i;

const MASK = "[secret]";

/**
 * A copy of a JSON value without the secrets in it: what stands under a key that names one, and texts that look like
 * one. A selector says only where a secret comes from, and stays.
 *
 * @param key The key under which the value itself stands.
 */
export function maskSecrets(value: unknown, key?: string): unknown {
  return mapJson(value, (part, inner = key) => {
    if (inner !== undefined && SECRET_KEY.test(inner) && isSecret(part)) return MASK;
    return typeof part === "string" ? redact(part) : part;
  });
}

/** The elements of a list are judged one by one. */
function isSecret(value: unknown): boolean {
  if (typeof value === "string") return !isResolvable(value);
  return value !== null && typeof value !== "boolean" && !Array.isArray(value);
}
