import { RunError } from "./run_error.ts";

/** The runner's own frames tell a user nothing; where the run was called from does. */
export function calledFrom(caller: Error, error: unknown): unknown {
  const { stack = "" } = caller;
  const frames = stack.includes("\n") ? stack.slice(stack.indexOf("\n")) : undefined;
  if (frames !== undefined && RunError.isInstance(error) && Object.isExtensible(error)) {
    Object.defineProperty(error, "stack", { value: `${error.name}: ${error.message}${frames}`, configurable: true });
  }
  return error;
}
