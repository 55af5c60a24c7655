import { jsonText } from "./json_text.ts";

/** The kinds of what nobody should see. */
const SECRET_KINDS: readonly string[] = ["secret", "roboflow_api_key", "ROBOFLOW_MANAGED_KEY"];

/** What a secret key is named for: what it opens, or who gave it. Others, such as `sort_key`, are mostly no secrets. */
const OPENED =
  "api|access|private|secret|account|auth|signing|encryption|managed|ssh|licen[cs]e|subscription|servicerole|" +
  "anthropic|aws|azure|claude|gcp|gemini|google|grok|openai|openrouter|roboflow|stripe|twilio|xai";

/** What is said of tokens that are counted, or that a model stops at, and of lists of the names of secrets. */
const COUNTED = "max|new|budget|total|prompt|completion|output|stop|storing";

/** What has headers that are no request's. */
const HEADED = "column|row|table|csv";

/**
 * How names of secrets end: `api_key`, `X-API-Key`, `aws_access_key_id`, `privateKey`, `twilio_account_sid`, `tokens`,
 * `secret_value`, `api_key_2`, … Headers and queries are among them, for a key often stands there.
 */
const SECRET_WORDS: readonly string[] = [
  `(?:${OPENED})keys?`,
  `(?<!${COUNTED})(?:secret|token)s?`,
  "passwords?|passwd|pwd|passphrases?|passcodes?|jwts?",
  "credentials?|auth|authorization|bearer|cookies?|accountsid|connectionstring",
  `(?<!${HEADED})headers?|queryparam(?:eter)?s?`,
];

const SECRET_NAME = new RegExp(`(?:${SECRET_WORDS.join("|")})(?:id|value)?(?:v?\\d+)?s?$`);

/** Whether what stands under a name, as a key of JSON or the name of an input, is better not shown. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name.replace(/[-_\s]/g, "").toLowerCase());
}

/** Whether values of one of these kinds are better not shown. */
export function areSecretKinds(kinds: readonly unknown[]): boolean {
  return kinds.some((kind) => SECRET_KINDS.includes(jsonText(kind)));
}
