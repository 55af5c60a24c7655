import process from "node:process";

/** What of a runtime ends it at once. */
const ENDS: readonly (readonly [holder: object | undefined, name: string])[] = [
  [process, "exit"],
  [process, "reallyExit"],
  [Reflect.get(globalThis, "Deno"), "exit"],
];

/**
 * Takes from a program that runs tests what would end it at once. `deno test` calls it a success when a test exits with
 * zero, and says nothing of the tests that it never came to. The programs that a test starts end as they like.
 */
for (const [holder, name] of ENDS) {
  if (holder === undefined) continue;
  Reflect.set(holder, name, (code: unknown = process.exitCode) => {
    throw new Error(`Cannot exit with code "${code ?? 0}": the tests that follow would be lost, so a test must return`);
  });
}
