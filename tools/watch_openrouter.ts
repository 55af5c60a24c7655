/**
 * Says where the rules of our stand-in for OpenRouter differ from those that OpenRouter publishes as an OpenAPI document.
 * It ends with the code 0 where they do not, 1 where they do, and 2 where it could not tell.
 *
 *     deno task watch:openrouter --from https://openrouter.ai/openapi.json
 *     deno task watch:openrouter --from openapi.yaml --json
 */
import { parseArgs } from "node:util";
import { inWords } from "./in_words.ts";
import { ownRules } from "./openrouter/own_rules.ts";
import { publishedRules } from "./openrouter/published_rules.ts";
import { ruleDifferences, ruleLine } from "./openrouter/rule_differences.ts";

await inWords(async () => {
  const { values } = parseArgs({ options: { from: { type: "string" }, json: { type: "boolean" } } });
  if (values.from === undefined) throw new Error("Cannot watch OpenRouter: wanted --from with a URL or a file");
  const found = ruleDifferences(ownRules(), await publishedRules(values.from));
  if (values.json === true) console.log(JSON.stringify(found, null, 2));
  else console.log(found.length === 0 ? "The rules are the same" : found.map(ruleLine).join("\n"));
  return found.length === 0 ? 0 : 1;
});
