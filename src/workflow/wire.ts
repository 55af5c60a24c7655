/** A selector in its parts. */
export interface Wire {
  readonly root: "inputs" | "steps";
  /** The name of the input or of the step. */
  readonly name: string;
  /** What follows the name of a step: `.output`, `.*`, or nothing where the step itself is meant. */
  readonly rest: string;
}

const WIRE = /^\$(inputs(?=\.[^.]*$)|steps)\.([\w-]+)(\.(?:[\w-]+|\*))?$/;

/** Reads a text that is a selector from its first letter to its last. Others, such as prompts, only begin like one. */
export function readWire(text: string): Wire | undefined {
  const [, root, name, rest = ""] = WIRE.exec(text) ?? [];
  return root === undefined || name === undefined ? undefined : { root: root as Wire["root"], name, rest };
}

/** Whether a value says what something is wired to: a selector, or a list of nothing else. */
export function isWire(value: unknown): value is string | readonly string[] {
  if (Array.isArray(value)) return value.length > 0 && value.every((part) => !Array.isArray(part) && isWire(part));
  return typeof value === "string" && readWire(value) !== undefined;
}
