import process from "node:process";
import * as runner from "node:test";
import { reasonFor } from "./deno_only.ts";

export { after, before } from "node:test";
/** Stands in for `Deno.inspect`: what the runtime shows of a value. */
export { inspect } from "node:util";

type Body = (context: runner.TestContext) => void | Promise<void>;

interface Whole {
  readonly name: string;
  readonly fn: Body;
}

/** `test` of node:test, and of Deno: a test for Deno alone is skipped with its reason, and no other is. */
export function test(...args: [Whole] | [name: string, body: Body] | [name: string, runner.TestOptions, Body]): void {
  const { name, options, body } = partsOf(args);
  const skip = reasonFor(name);
  if (skip !== undefined) return void runner.test(name, { skip }, body);
  if (options.skip && process.platform !== "win32") {
    throw new Error(`tests/npm/deno_only.ts does not say why "${name}" is skipped`);
  }
  void runner.test(name, options, body);
}

function partsOf(args: [Whole] | [string, Body] | [string, runner.TestOptions, Body]) {
  if (args.length === 3) return { name: args[0], options: args[1], body: args[2] };
  const { name, fn: body } = args.length === 1 ? args[0] : { name: args[0], fn: args[1] };
  return { name, options: {}, body };
}
