/** What an operation of the engine's query language, or a condition made of them, could not do. */
export class OperationError extends Error {
  override readonly name = "OperationError";
  /** The type of the operation that failed, once it is known; the innermost, where one holds others. */
  readonly operation: string | undefined;

  constructor(message: string, { operation, ...options }: ErrorOptions & { readonly operation?: string } = {}) {
    super(message, options);
    this.operation = operation;
  }
}
