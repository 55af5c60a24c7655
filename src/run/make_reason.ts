import type { Reason, ReasonTraits } from "./reason.ts";

const NEVER: ReasonTraits = { isRetryable: false, stopsBatch: false };
const STOP: ReasonTraits = { isRetryable: false, stopsBatch: true };
const RETRY: ReasonTraits = { isRetryable: true, stopsBatch: false };

/** What every reason knows of itself, unless the server says otherwise. */
export const TRAITS: { readonly [Tag in Reason["_tag"]]: ReasonTraits } = {
  InvalidImage: NEVER,
  InvalidInput: STOP,
  NotRunnableHere: STOP,
  BlockFailed: NEVER,
  MissingKey: STOP,
  BrowserNotAllowed: STOP,
  UnsupportedRuntime: STOP,
  InvalidRequest: NEVER,
  ImageRejected: NEVER,
  Unauthenticated: STOP,
  InsufficientCredits: STOP,
  InFlightBudgetExhausted: RETRY,
  PermissionDenied: NEVER,
  BudgetExhausted: STOP,
  WrongAddress: STOP,
  ModelUnavailable: STOP,
  RateLimited: RETRY,
  DailyLimitReached: STOP,
  ServerTimeout: { ...RETRY, retryLimit: 1 },
  ServerError: { ...RETRY, retryLimit: 2 },
  ProviderUnavailable: RETRY,
  ProviderOverloaded: RETRY,
  GenerationFailed: RETRY,
  AttemptTimeout: { ...RETRY, retryLimit: 1 },
  ConnectionFailed: RETRY,
  MalformedResponse: RETRY,
  NoChoices: RETRY,
  EmptyContent: RETRY,
  Refused: NEVER,
  ContentFiltered: NEVER,
  OutputTruncated: NEVER,
  InvalidAnswer: { ...RETRY, retryLimit: 1 },
  InvalidWorkflow: STOP,
  StepFailed: NEVER,
  ResourceNotFound: STOP,
  UnsupportedServer: STOP,
  Interrupted: STOP,
  NotAttempted: NEVER,
  JournalFailed: STOP,
};

/** What is found out before anything is sent, however often it is tried. */
const UNASKED: ReadonlySet<Reason["_tag"]> = new Set(["MissingKey", "BrowserNotAllowed", "UnsupportedRuntime"]);

/** Whether a reason is found out before anything is sent, so that no attempt was made. */
export function isUnasked({ _tag }: Reason): boolean {
  return UNASKED.has(_tag);
}

/** The reason of a tag. */
type ReasonOf<Tag extends Reason["_tag"]> = Extract<Reason, { readonly _tag: Tag }>;

/** Makes a reason; its traits come from the table above unless the server said otherwise. */
export function reason<Tag extends Reason["_tag"]>(
  tag: Tag,
  fields: Omit<ReasonOf<Tag>, "_tag" | keyof ReasonTraits> & Partial<ReasonTraits>,
): ReasonOf<Tag> {
  return Object.freeze({ _tag: tag, ...TRAITS[tag], ...fields }) as unknown as ReasonOf<Tag>;
}
