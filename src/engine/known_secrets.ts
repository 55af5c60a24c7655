import { isPlainRecord, isRecord } from "../blocks/is_record.ts";
import { jsonText } from "../blocks/json_text.ts";
import { areSecretKinds, isSecretName } from "../blocks/secret_names.ts";
import { maskSecrets } from "../workflow/mask_secrets.ts";

/**
 * The texts in a value that masking takes out of it: a server may repeat them in what it says of a failure. It keeps a
 * list of what is still to be looked at instead of calling itself: definitions may be nested very deep.
 */
function maskedTexts(json: unknown): string[] {
  const found: string[] = [];
  const open: [plain: unknown, masked: unknown][] = [[json, maskSecrets(json)]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [plain, masked] = next;
    if (typeof plain === "string" && plain !== masked) found.push(plain);
    if (typeof plain !== "object" || plain === null || typeof masked !== "object" || masked === null) continue;
    for (const [name, part] of Object.entries(plain)) open.push([part, (masked as Record<string, unknown>)[name]]);
  }
  return found;
}

/** The names of a definition's inputs that take secrets. */
function secretInputs(inputs: unknown): readonly string[] {
  const declared = Array.isArray(inputs) ? inputs.filter(isRecord) : [];
  return declared.filter(({ name, kind }) =>
    isSecretName(jsonText(name)) ||
    areSecretKinds((Array.isArray(kind) ? kind : []).map((one) => isRecord(one) ? one.name : one))
  ).map(({ name }) => jsonText(name));
}

/** The texts among the inputs of a run that stand under the name of a secret, however deep. Images are passed over. */
function textsUnderSecrets(inputs: Readonly<Record<string, unknown>>, names: readonly string[]): string[] {
  const found: string[] = [];
  const isSecret = (name: string) => isSecretName(name) || names.includes(name);
  const open = Object.entries(inputs).map(([name, value]) => ({ value, hides: isSecret(name) }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, hides } = next;
    if (typeof value === "string" && hides) found.push(value);
    if (Array.isArray(value)) value.forEach((part) => open.push({ value: part, hides }));
    if (!isPlainRecord(value)) continue;
    for (const [name, part] of Object.entries(value)) open.push({ value: part, hides: hides || isSecretName(name) });
  }
  return found;
}

/** The secrets in a definition, and in the values of a run: no error may repeat them. */
export function knownSecrets(
  definition: Readonly<Record<string, unknown>> | undefined,
  inputs: Readonly<Record<string, unknown>> = {},
): readonly string[] {
  return [...maskedTexts(definition), ...textsUnderSecrets(inputs, secretInputs(definition?.inputs))];
}
