import { isRecord } from "../blocks/is_record.ts";
import { areSecretKinds, isSecretName } from "../blocks/secret_names.ts";
import { redact } from "../blocks/redact.ts";
import { isResolvable } from "../selectors/selector.ts";
import { mapJson } from "./map_json.ts";

const MASK = "[secret]";

/**
 * A copy of a JSON value without the secrets in it: what stands under a key that names one, the default of an input that
 * takes one, and texts that look like one. A selector says only where a secret comes from, and stays.
 */
export function maskSecrets(json: unknown): unknown {
  return mapJson(
    json,
    (part, key) => {
      if (namesSecret(key)) return masked(part);
      if (typeof part === "string") return redact(part);
      return takesSecret(part) ? { ...part, default_value: mapJson(part.default_value, masked) } : part;
    },
    (above, own) => namesSecret(above) ? above : own,
  );
}

function namesSecret(key: string | undefined): boolean {
  return key !== undefined && isSecretName(key);
}

/** What is shown of a secret, or of a part of one. */
function masked(part: unknown): unknown {
  return typeof part === "number" || typeof part === "string" && !isResolvable(part) ? MASK : part;
}

/** Whether a value declares an input for a secret, with a default. */
function takesSecret(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value) || value.default_value === undefined) return false;
  const kinds = Array.isArray(value.kind) ? value.kind : [];
  return typeof value.name === "string" && isSecretName(value.name) ||
    areSecretKinds(kinds.map((kind) => isRecord(kind) ? kind.name : kind));
}

/** What stands at a place of a value whose secrets are masked: a secret may stand above it. */
export function shownAt(masked: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce(
    (value: unknown, part) =>
      typeof value === "object" && value !== null ? (value as Readonly<Record<string | number, unknown>>)[part] : value,
    masked,
  );
}
