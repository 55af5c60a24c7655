import { command } from "./command.ts";
import type { Row } from "./row.ts";

/**
 * Imports every module of the package, and prints what each changed that others could see: globals, what all objects
 * inherit, listeners of the process, and timers or sockets. Zod keeps its registry in globals, under names of its own.
 */
const PROBE = `
  import { readdirSync } from "node:fs";
  import { pathToFileURL } from "node:url";
  import { resolve, join } from "node:path";

  const root = resolve("node_modules/@stepwright/workflows");
  const modules = readdirSync(root, { recursive: true }).filter((path) => path.endsWith(".js"));
  const shared = Object.getOwnPropertyNames(globalThis).flatMap((name) => {
    const { value } = Object.getOwnPropertyDescriptor(globalThis, name);
    return typeof value === "function" ? [value, value.prototype] : [];
  }).concat([globalThis, process, console, Reflect, JSON, Math]).filter(Boolean);
  const keysOf = (object) => Reflect.ownKeys(object).map(String).filter((key) => !key.startsWith("__zod_"));
  const seen = () => [
    ...shared.map((object) => keysOf(object).join()),
    process.eventNames().map(String).join(),
    process.getActiveResourcesInfo().filter((name) => !/^(TTYWrap|PipeWrap)$/.test(name)).join(),
  ];

  const changing = [];
  for (const module of modules) {
    const before = seen();
    await import(pathToFileURL(join(root, module)));
    const after = seen();
    if (before.some((keys, index) => keys !== after[index])) changing.push(module);
  }
  console.log(JSON.stringify({ modules: modules.length, changing }));
`;

/** Whether `sideEffects: false` is true: importing any module changes nothing but that module. */
export async function sideEffects(node: string, project: string): Promise<Row> {
  const { ok, stdout, output } = await command(node, ["--input-type=module", "--eval", PROBE], project);
  const { modules, changing } = ok ? JSON.parse(stdout) : { modules: 0, changing: undefined };
  return {
    what: "sideEffects: false",
    ok: modules > 0 && changing?.length === 0,
    found: `${modules} modules imported, nothing else changed`,
    said: output,
  };
}
