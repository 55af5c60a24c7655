/** Who is measured. */

/** One client: a module of `clients/`. */
export interface ClientFacts {
  /** As the tables call it. */
  readonly label: string;
  /** Ours; what others use; or what no client could do better. */
  readonly role: "ours" | "peer" | "limit";
  /** The packages that it is made of. */
  readonly packages: readonly string[];
}

const OURS = ["@stepwright/workflows", "effect", "openai"];
const AI = ["ai", "@openrouter/ai-sdk-provider"];

/** Every client, by the name of its module. */
export const CLIENTS = {
  stepwright: { label: "**ours**, `run`", role: "ours", packages: OURS },
  stepwright_batch: { label: "**ours**, `runAll` with a journal", role: "ours", packages: OURS },
  openai: { label: "`openai`", role: "peer", packages: ["openai"] },
  ai: { label: "`ai`, bytes", role: "peer", packages: AI },
  ai_base64: { label: "`ai`, base64", role: "peer", packages: AI },
  langchain: { label: "`@langchain/openai`", role: "peer", packages: ["@langchain/openai", "@langchain/core"] },
  langchain_openrouter: {
    label: "`@langchain/openrouter`",
    role: "peer",
    packages: ["@langchain/openrouter", "@langchain/core"],
  },
  openrouter_sdk: { label: "`@openrouter/sdk`", role: "peer", packages: ["@openrouter/sdk"] },
  fetch: { label: "`fetch` by hand", role: "peer", packages: [] },
  limit_fetch: { label: "limit: `fetch`, ready bytes", role: "limit", packages: [] },
  limit_node_http: { label: "limit: `node:http`, ready bytes", role: "limit", packages: [] },
} as const satisfies Record<string, ClientFacts>;

/** The name of a client's module. */
export type ClientName = keyof typeof CLIENTS;

/** Every client. */
export const EVERY_CLIENT = Object.keys(CLIENTS) as ClientName[];

/** The packages that one can choose between, each once. */
export const PACKAGES: readonly ClientName[] = [
  "stepwright",
  "openai",
  "ai",
  "langchain",
  "langchain_openrouter",
  "openrouter_sdk",
];

/** The same, and what one does without any. */
export const CHOICES: readonly ClientName[] = [...PACKAGES, "fetch"];
