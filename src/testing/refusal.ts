/** Why the stand-in does not answer a request, in the terms of OpenRouter's error body. */
export interface Refusal {
  /** The HTTP status. */
  readonly status: number;
  /** The sentence of the error. */
  readonly message: string;
  /** OpenRouter's `error_type`. */
  readonly type: string;
}
