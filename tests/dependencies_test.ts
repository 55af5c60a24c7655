import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";

const ROOT = new URL("../", import.meta.url);

/** What deno.lock says of a package. */
interface Locked {
  readonly dependencies?: readonly string[];
  readonly optionalDependencies?: readonly string[];
  readonly scripts?: boolean;
}

interface Lock {
  readonly npm: Readonly<Record<string, Locked>>;
}

async function read<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(new URL(name, ROOT), "utf8"));
}

/** The names of packages that the sources of the package import. */
async function imported(names: readonly string[]): Promise<readonly string[]> {
  const files = await readdir(new URL("src/", ROOT), { recursive: true });
  const sources = files.filter((file) => file.endsWith(".ts") && !file.includes("catalogue"));
  const texts = await Promise.all(sources.map((file) => readFile(new URL(`src/${file}`, ROOT), "utf8")));
  const words = new Set(
    texts.flatMap((text) => [...text.matchAll(/(?:from|import\() ?"([^"]+)"/g)].map(([, word]) => word!)),
  );
  return names.filter((name) => [...words].some((word) => word === name || word.startsWith(`${name}/`)));
}

/** A package as deno.lock names it, by the name alone or with its version. */
function found(npm: Lock["npm"], name: string): readonly string[] {
  return Object.keys(npm).filter((key) => key === name || key.startsWith(`${name}@`));
}

test("nothing that the package needs runs a script when it is installed", async () => {
  const { imports } = await read<{ imports: Readonly<Record<string, string>> }>("deno.json");
  const { npm } = await read<Lock>("deno.lock");
  const needed = new Set(await imported(Object.keys(imports)));
  assert(needed.has("openai") && needed.has("effect") && needed.has("sharp"));
  for (const name of needed) {
    for (const key of found(npm, name)) {
      const { scripts, dependencies = [], optionalDependencies = [] } = npm[key]!;
      assert.equal(scripts, undefined, `${key} runs a script`);
      for (const inner of [...dependencies, ...optionalDependencies]) needed.add(inner);
    }
  }
});
