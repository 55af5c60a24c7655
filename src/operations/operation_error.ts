/** What an operation of the engine's query language, or a condition made of them, could not do. */
export class OperationError extends Error {
  override readonly name = "OperationError";
}
