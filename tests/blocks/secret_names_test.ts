import assert from "node:assert/strict";
import { test } from "node:test";
import { isSecretName } from "../../src/blocks/secret_names.ts";

const SECRET = [
  ...["api_key", "X-API-Key", "api_key_2", "apiKey1", "openai_key", "gcp_key", "ssh_key", "service_role_key"],
  ...["license_key", "subscription_key", "aws_access_key_id", "privateKey"],
  ...[
    "token",
    "tokens",
    "token_v2",
    "refreshToken",
    "slack_token",
    "admin_token",
    "client_secret",
    "secret_value",
    "jwt",
  ],
  ...["password", "passcode", "camera_password", "twilio_account_sid", "credentials"],
  ...["headers", "header", "request_headers", "query_parameters"],
];

const PLAIN = [
  ...["key", "sort_key", "primary_key", "keypoint_confidence", "cooldown_session_key", "unique_aggregator_key"],
  ...["max_tokens", "max_new_tokens", "max_completion_tokens", "max_output_tokens", "thinking_budget_tokens"],
  ...["prompt_tokens", "completion_tokens", "total_tokens", "stop_token", "variables_storing_secrets"],
  ...["column_headers", "author", "tokenizer", "passed"],
];

test("a name tells that a secret stands under it, whatever its case, its number and its joints", () => {
  assert.deepEqual(SECRET.filter((name) => !isSecretName(name)), []);
});

test("a number of tokens, a key to sort by and the heads of columns are no secrets", () => {
  assert.deepEqual(PLAIN.filter(isSecretName), []);
});
