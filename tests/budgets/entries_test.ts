import assert from "node:assert/strict";
import { after, test } from "node:test";
import deno from "../../deno.json" with { type: "json" };
import { stopBundler } from "../bundle.ts";
import { costOf } from "./entry_cost.ts";
import { ENTRY_LIMITS, MEND } from "./limits.ts";

const EXPORTS: Readonly<Record<string, string>> = deno.exports;

/** Entries that no page can have: they listen. */
const FOR_SERVERS: ReadonlySet<string> = new Set(["./testing"]);

after(stopBundler);

test("every entry has a limit, but those of one family each, for which one stands", () => {
  const entries = Object.keys(EXPORTS).filter((entry) => !entry.startsWith("./blocks/") || entry in ENTRY_LIMITS);
  assert.deepEqual(entries.toSorted(), Object.keys(ENTRY_LIMITS).toSorted());
});

for (const [entry, limit] of Object.entries(ENTRY_LIMITS)) {
  test(`importing ${entry} costs no more than its limits, and loads no other package`, async () => {
    const cost = await costOf(EXPORTS[entry]!, FOR_SERVERS.has(entry) ? "node" : "browser");
    for (const [measure, unit] of [["gzip", "bytes, gzipped"], ["modules", "modules"]] as const) {
      assert(
        cost[measure] <= limit[measure],
        `The entry "${entry}" loads ${cost[measure]} ${unit}, and its limit is ${limit[measure]}. ` +
          `Load by import() what is not needed at once. ${MEND}`,
      );
    }
    assert.deepEqual(
      cost.packages,
      limit.packages,
      `The entry "${entry}" loads the packages [${cost.packages}], and is to load [${limit.packages}]. ` +
        `Load by import() what is not needed at once. ${MEND}`,
    );
  });
}
