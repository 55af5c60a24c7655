import type { ProblemCode } from "./problem_code.ts";

interface WarningSink {
  emitWarning?(message: string, options: { type: string; code: string; detail?: string }): void;
}

/** What is worth saying: of a step, or of the run itself. */
interface Warning {
  readonly code: ProblemCode | "codec-missing" | "progress";
  readonly message: string;
  readonly fix?: string | undefined;
}

const announced = new Set<string>();

/** That a model is gone matters to a run that asks for it, whose error says so; the JSON is as good as ever. */
const UNSAID: ProblemCode = "deprecated-value";

/**
 * Says a warning once in a program's life, by the platform's own means: `process.emitWarning`, which Deno, Bun and Node
 * have, and which `--no-warnings` silences. A page has no such means and stays quiet.
 */
export function announce(warnings: readonly Warning[]): void {
  const { process } = globalThis as { process?: WarningSink };
  for (const { code, message, fix } of warnings) {
    if (code === UNSAID || announced.has(message)) continue;
    announced.add(message);
    process?.emitWarning?.(message, { type: "StepwrightWarning", code, ...(fix !== undefined && { detail: fix }) });
  }
}
