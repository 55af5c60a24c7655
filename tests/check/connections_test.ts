import assert from "node:assert/strict";
import { connections } from "../../src/check/connections.ts";
import { CATALOGUE } from "../../src/blocks/catalogue/catalogue.ts";

const LLAMA = "roboflow_core/llama_vision@v2";
const short = (type: string) => type.replace("roboflow_core/", "");
const unique = (types: readonly string[]) => [...new Set(types)].map(short).sort();

/** The documentation's rule: a kind that both sides declare, `*` being a kind like any other. */
function listed(): string[] {
  const kinds = Object.values(CATALOGUE.blocks.get(LLAMA)!.outputs).flat();
  const { outputs } = connections(LLAMA);
  return outputs.filter((wire) => wire.kinds.some((kind) => kinds.includes(kind))).map(({ to }) => to);
}

Deno.test("a language model's answer feeds what the engine lets it feed", () => {
  const always = connections(LLAMA).outputs.filter(({ when }) => when === "always").map(({ to }) => to);
  console.log(unique(always).length, unique(listed()).length, unique(listed()).filter((x) => !unique(always).includes(x)).length);
  console.log(unique(always).join(" "));
});
