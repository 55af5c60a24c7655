/**
 * Lints the documentation of every entry of the package, all at once: a type that one entry exports is private to none.
 *
 *     deno task doc:lint
 */
import manifest from "../deno.json" with { type: "json" };

const { success } = await new Deno.Command(Deno.execPath(), {
  args: ["doc", "--lint", ...Object.values(manifest.exports)],
  cwd: new URL("../", import.meta.url),
  stdout: "null",
  stderr: "inherit",
}).output();
if (!success) Deno.exit(1);
