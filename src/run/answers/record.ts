import { isRecord } from "../../blocks/is_record.ts";
import { field, unwrapped } from "./fields.ts";
import { Misfit, misfit } from "./misfit.ts";

/** Reads an object with every wanted key, in the wanted order; other keys are left out. Where no keys are given, all stay. */
export function readRecord(root: unknown, structure: Readonly<Record<string, string>> | null): Record<string, unknown> {
  const answer = unwrapped(root);
  const wanted = Object.keys(structure ?? {});
  if (!isRecord(answer)) throw misfit("", answer, `one object${wanted.length === 0 ? "" : ` with ${listing(wanted)}`}`);
  if (structure === null) return answer;
  const missing = wanted.filter((key) => !Object.hasOwn(answer, key));
  if (missing.length > 0) throw new Misfit(`${listing(missing)} ${missing.length === 1 ? "is" : "are"} missing`);
  // fromEntries defines the keys, where an assignment to `__proto__` would change the prototype.
  return Object.fromEntries(wanted.map((key) => [key, field(answer, key)]));
}

function listing(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(", ");
}
