import { jsonText } from "./json_text.ts";

/** The kinds of what nobody should see. */
const SECRET_KINDS: readonly string[] = ["secret", "roboflow_api_key", "ROBOFLOW_MANAGED_KEY"];

/**
 * How names of secrets end: `api_key`, `X-API-Key`, `aws_access_key_id`, `privateKey`, `twilio_account_sid`, `tokens`,
 * `secret_value`, … Headers and queries are among them, for a key often stands there. A number of tokens is no secret,
 * nor is a list of the names of secrets.
 */
const SECRET_WORDS: readonly string[] = [
  "(?:api|access|private|secret|account|auth|signing|encryption|managed)keys?",
  "(?<!max|new|budget|storing)(?:secret|token)s?",
  "passwords?|passwd|pwd|passphrases?",
  "credentials?|auth|authorization|bearer|cookies?|accountsid|connectionstring",
  "headers?|queryparam(?:eter)?s?",
];

const SECRET_NAME = new RegExp(`(?:${SECRET_WORDS.join("|")})(?:id|value)?s?$`);

/** Whether what stands under a name, as a key of JSON or the name of an input, is better not shown. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name.replace(/[-_\s]/g, "").toLowerCase());
}

/** Whether values of one of these kinds are better not shown. */
export function areSecretKinds(kinds: readonly unknown[]): boolean {
  return kinds.some((kind) => SECRET_KINDS.includes(jsonText(kind)));
}
