import { reason } from "../make_reason.ts";
import { OLDEST_NODE } from "../node_module.ts";
import type { ModelFailure } from "./model.ts";

/** What a program runs in: Deno and Bun name the Node that they are like, beside themselves. */
interface Versions {
  readonly node?: string;
  readonly deno?: string;
  readonly bun?: string;
}

function versionsHere(): Versions {
  const { process } = globalThis as { process?: { readonly versions?: Versions } };
  return process?.versions ?? {};
}

/** Whether one version comes before another. A text has it the other way: there 22.10 comes before 22.3. */
function isOlder(version: string, than: string): boolean {
  const [[major, minor], [wantedMajor, wantedMinor]] = [numbersOf(version), numbersOf(than)];
  return major < wantedMajor || major === wantedMajor && minor < wantedMinor;
}

function numbersOf(version: string): readonly [major: number, minor: number] {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return [major, minor];
}

/**
 * Why no model is asked by a Node that is too old; undefined where one is. The openai package is made for 22, by its
 * own manifest, and what reads images, for the Node whose modules are there by name.
 */
export function refusedOnOldNode({ node, deno, bun } = versionsHere()): ModelFailure | undefined {
  if (node === undefined || deno !== undefined || bun !== undefined) return undefined;
  if (!isOlder(node, OLDEST_NODE)) return undefined;
  return {
    _tag: "ModelFailure",
    sentence: `Node ${node} is too old to ask models: wanted Node ${OLDEST_NODE} or newer; ` +
      "building, checking and JSON work here",
    reason: reason("UnsupportedRuntime", { runtime: `Node ${node}` }),
    isUnsent: true,
  };
}
