import { isRecord } from "../blocks/is_record.ts";
import { redact } from "../run/redact.ts";
import { isResolvable } from "../selectors/selector.ts";
import { mapJson } from "./map_json.ts";

/** Keys whose values nobody should see: `api_key`, `aws_secret_access_key`, `slack_token`, `camera_password`, … */
const SECRET_KEY = /(?:api_?key|access_?key(?:_?id)?|secret|token|password|credentials|authorization)$/i;

/** The kinds of inputs whose defaults nobody should see. */
const SECRET_KINDS: readonly unknown[] = ["secret", "roboflow_api_key"];

const MASK = "[secret]";

/**
 * A copy of a JSON value without the secrets in it: what stands under a key that names one, the default of an input that
 * takes one, and texts that look like one. A selector says only where a secret comes from, and stays.
 */
export function maskSecrets(json: unknown): unknown {
  return mapJson(json, (part, key) => {
    if (key !== undefined && SECRET_KEY.test(key) && isSecret(part)) return MASK;
    if (typeof part === "string") return redact(part);
    return takesSecret(part) ? { ...part, default_value: MASK } : part;
  });
}

/** The elements of a list are judged one by one. */
function isSecret(value: unknown): boolean {
  if (typeof value === "string") return !isResolvable(value);
  return value !== null && typeof value !== "boolean" && !Array.isArray(value);
}

/** Whether a value declares an input for a secret, with a default. */
function takesSecret(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value) || typeof value.default_value !== "string") return false;
  const kinds = Array.isArray(value.kind) ? value.kind : [];
  return SECRET_KEY.test(String(value.name)) ||
    kinds.some((kind) => SECRET_KINDS.includes(isRecord(kind) ? kind.name : kind));
}

/** What stands at a place of a value whose secrets are masked: a secret may stand above it. */
export function shownAt(masked: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce(
    (value: unknown, part) =>
      typeof value === "object" && value !== null ? (value as Readonly<Record<string | number, unknown>>)[part] : value,
    masked,
  );
}
