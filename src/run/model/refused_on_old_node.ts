import { reason } from "../make_reason.ts";
import type { ModelFailure } from "./model.ts";

/** The oldest Node that the openai package is made for, by its own manifest. */
const OLDEST = 22;

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

/** Why no model is asked by a Node that is too old for the openai package; undefined where none is. */
export function refusedOnOldNode({ node, deno, bun } = versionsHere()): ModelFailure | undefined {
  if (node === undefined || deno !== undefined || bun !== undefined || parseInt(node) >= OLDEST) return undefined;
  return {
    _tag: "ModelFailure",
    sentence: `Node ${node} is too old for the openai package, which asks models: wanted Node ${OLDEST} or newer; ` +
      "building, checking and JSON work here",
    reason: reason("UnsupportedRuntime", { runtime: `Node ${node}` }),
    isUnsent: true,
  };
}
