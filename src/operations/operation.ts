/** An operation as a definition holds it, in the engine's normal form: its type, and its options with their defaults. */
export type Operation = Readonly<Record<string, unknown>>;

/** The values that operations and conditions can name. */
export type Parameters = Readonly<Record<string, unknown>>;

/** What an operation makes of a value. */
export type Apply = (value: unknown, options: Operation, parameters: Parameters) => unknown;

/** The name of the value that a condition looks at where it names none. */
export const DEFAULT_OPERAND = "_";
