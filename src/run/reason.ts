/** What every reason knows of itself. Retries and batches decide by these fields alone, never by a status code. */
export interface ReasonTraits {
  /** Whether the same request may succeed when it is sent again. */
  readonly isRetryable: boolean;
  /** Whether every other request with this key and model would fail alike, so that a batch should stop. */
  readonly stopsBatch: boolean;
  /** How often a retry is worth its price, where that is less than the caller allows: a timeout may have been billed. */
  readonly retryLimit?: number | undefined;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

/**
 * A reason, told from the others by its tag.
 *
 * @typeParam Tag The reason's name.
 */
export interface Tagged<Tag extends string> extends ReasonTraits {
  /** The reason's name. */
  readonly _tag: Tag;
}

/** What an OpenAI-compatible server said of a failure. */
export interface ServerFailure {
  /** The HTTP status, or the error's own code where the failure came inside an HTTP 200. */
  readonly status: number;
  /** Where the failure stood: in the HTTP status, or in the body of an HTTP 200. */
  readonly where: "status" | "body";
  /** The server's own sentence, with keys removed. */
  readonly detail: string;
  /** The server's name for the failure: OpenRouter's, such as `provider_overloaded`, or the engine's class of errors. */
  readonly errorType?: string | undefined;
  /** The provider behind OpenRouter that failed. */
  readonly provider?: string | undefined;
}

/** The image could not be read, or is none that a model takes. Nothing was sent. */
export interface InvalidImage extends Tagged<"InvalidImage"> {
  /** What is wrong with it. `forbidden`: its URL leads to a private network, and `allowPrivateHosts` is not set. */
  readonly problem: "missing" | "empty" | "truncated" | "too-large" | "unsupported" | "unreadable" | "forbidden";
  /** What was found in its place, for example `application/pdf` or `HTTP 404`. */
  readonly found?: string | undefined;
}

/** A value of the step is missing, does not fit its property, or comes from another step. Nothing was sent. */
export interface InvalidInput extends Tagged<"InvalidInput"> {
  /** The property, such as `classes`. */
  readonly property: string;
  /** The reference that stands there, such as `$inputs.classes`, where the value comes by one. */
  readonly selector?: string | undefined;
}

/** A block of the workflow cannot be run on this machine. Nothing was sent. */
export interface NotRunnableHere extends Tagged<"NotRunnableHere"> {
  /** The steps that cannot, each with the type of its block. */
  readonly steps: readonly { readonly name: string; readonly type: string }[];
}

/** A block that needs no server failed on this machine, as it would on Roboflow's. */
export interface BlockFailed extends Tagged<"BlockFailed"> {
  /** The name of the step. */
  readonly step: string;
  /** The type of its block. */
  readonly blockType: string;
  /** What the block could not do. */
  readonly detail: string;
}

/** No key was given and none was found in the environment, or the key is one that must not be sent. Nothing was sent. */
export interface MissingKey extends Tagged<"MissingKey"> {}

/** The runtime is too old for the openai package, through which models are asked. Nothing was sent. */
export interface UnsupportedRuntime extends Tagged<"UnsupportedRuntime"> {
  /** What the program runs in, such as `Node 20.20.2`. */
  readonly runtime: string;
}

/** The server refused the request as it stands (400, 412, 422). */
export interface InvalidRequest extends Tagged<"InvalidRequest">, ServerFailure {}

/** The server refused the image (413, or an `image_*` failure). */
export interface ImageRejected extends Tagged<"ImageRejected">, ServerFailure {}

/** The key is not valid (401). */
export interface Unauthenticated extends Tagged<"Unauthenticated">, ServerFailure {}

/** The account or the key has no credit left (402), or the Roboflow account's usage is paused (423). */
export interface InsufficientCredits extends Tagged<"InsufficientCredits">, ServerFailure {}

/** The requests in flight reserve more than the balance allows (402). It passes as soon as some of them end. */
export interface InFlightBudgetExhausted extends Tagged<"InFlightBudgetExhausted">, ServerFailure {}

/** The key may not do this (403): permission, region, or a moderation of the input. */
export interface PermissionDenied extends Tagged<"PermissionDenied">, ServerFailure {
  /** Why the input was flagged, where it was. */
  readonly flaggedFor?: readonly string[] | undefined;
}

/** A spending limit of the key, workspace or guardrail is reached (403). */
export interface BudgetExhausted extends Tagged<"BudgetExhausted">, ServerFailure {
  /** When the limit is reset, as the server wrote it. */
  readonly resetsAt?: string | undefined;
}

/** Nothing answers at this address (404, 405): the base URL is wrong. */
export interface WrongAddress extends Tagged<"WrongAddress">, ServerFailure {}

/** Nobody serves this model under these conditions (404). */
export interface ModelUnavailable extends Tagged<"ModelUnavailable">, ServerFailure {
  /** The slug that was asked for. */
  readonly model: string;
  /** The conditions that left no provider over, such as `data_policy:zdr`. */
  readonly excludedBy?: readonly string[] | undefined;
  /** Models that the server offers in its place. */
  readonly fallbackModels?: readonly string[] | undefined;
}

/** Too many requests (429). */
export interface RateLimited extends Tagged<"RateLimited">, ServerFailure {}

/** The day's allowance of free requests is used up (429); it is reset at midnight UTC. */
export interface DailyLimitReached extends Tagged<"DailyLimitReached">, ServerFailure {}

/** The server or its provider took too long (408, 504, 524). It may have been billed. */
export interface ServerTimeout extends Tagged<"ServerTimeout">, ServerFailure {}

/** The server failed (500, or a status that is not known). */
export interface ServerError extends Tagged<"ServerError">, ServerFailure {}

/** The provider behind the server gave no valid answer (502). */
export interface ProviderUnavailable extends Tagged<"ProviderUnavailable">, ServerFailure {}

/** The provider behind the server is overloaded (503, 529). */
export interface ProviderOverloaded extends Tagged<"ProviderOverloaded">, ServerFailure {}

/** The model broke off in the middle of its answer: `choices[0].error`, or `finish_reason` is `error`. */
export interface GenerationFailed extends Tagged<"GenerationFailed">, ServerFailure {}

/** No answer arrived within the attempt's time. It was probably billed all the same. */
export interface AttemptTimeout extends Tagged<"AttemptTimeout"> {
  /** The time that the attempt had, in milliseconds. */
  readonly milliseconds: number;
}

/** The connection failed: refused, reset, or the name is unknown. */
export interface ConnectionFailed extends Tagged<"ConnectionFailed"> {
  /** What the runtime said of it, with keys removed. */
  readonly detail: string;
}

/** The body of an HTTP 200 is not what was asked for: no chat completion, or no answer of a workflow. */
export interface MalformedResponse extends Tagged<"MalformedResponse"> {
  /**
   * What arrived in its place: nothing, a web page, JSON that breaks off, JSON of another shape (`not-a-completion` of a
   * model's server, `unexpected-shape` of an engine's), or more than is read.
   */
  readonly problem: "empty-body" | "html" | "cut-off-body" | "not-a-completion" | "unexpected-shape" | "too-large";
}

/** The completion holds no choice. */
export interface NoChoices extends Tagged<"NoChoices"> {}

/** The completion's content is null or blank. */
export interface EmptyContent extends Tagged<"EmptyContent"> {}

/** The model refused to answer. */
export interface Refused extends Tagged<"Refused"> {}

/** The provider's content filter held the answer back. */
export interface ContentFiltered extends Tagged<"ContentFiltered"> {}

/** The answer reached `max_tokens` and breaks off. */
export interface OutputTruncated extends Tagged<"OutputTruncated"> {
  /** The limit that was reached. */
  readonly maxTokens: number;
}

/** The answer arrived whole and cannot be read as what the task asks for. */
export interface InvalidAnswer extends Tagged<"InvalidAnswer"> {
  /** What is wrong with it, in words that a model can be told. */
  readonly problem: string;
}

/** What a Roboflow server says is wrong at one place of a workflow. */
export interface BlockProblem {
  /** The name of the step; of an output, `$outputs`. */
  readonly step?: string | undefined;
  /** The type of its block. */
  readonly blockType?: string | undefined;
  /** The property that is wrong. */
  readonly property?: string | undefined;
  /** The server's own words, with keys removed. */
  readonly detail?: string | undefined;
  /** The Python traceback, where the block's code failed. */
  readonly traceback?: string | undefined;
}

/** A Roboflow server's compiler refused the workflow: nothing was run. `errorType` is the engine's class of errors. */
export interface InvalidWorkflow extends Tagged<"InvalidWorkflow">, ServerFailure {
  /** The step that the server names first. */
  readonly step?: string | undefined;
  /** The property of it that the server names. */
  readonly property?: string | undefined;
  /** Every place that the server names. */
  readonly problems: readonly BlockProblem[];
}

/**
 * A step of a workflow failed on a Roboflow server, and the whole run with it. `detail` holds what its block said. It is
 * retried where what failed is known to pass, such as a model's server that was too busy.
 */
export interface StepFailed extends Tagged<"StepFailed">, ServerFailure {
  /** The name of the step; of a custom Python block, its type. */
  readonly step: string | undefined;
  /** The type of its block, where the server tells it. */
  readonly blockType: string | undefined;
  /** The property that the server names, where it names one. */
  readonly property: string | undefined;
  /** The Python error that the block ended with, such as `RateLimitError`. */
  readonly innerType: string | undefined;
  /** The Python traceback, with keys removed. */
  readonly traceback: string | undefined;
}

/** The workspace, workflow or model that was named does not exist, or not for this key (404). */
export interface ResourceNotFound extends Tagged<"ResourceNotFound">, ServerFailure {}

/** The server cannot be asked this way: it is older than what is asked for, or set up to do without it. */
export interface UnsupportedServer extends Tagged<"UnsupportedServer">, ServerFailure {}

/** The caller's signal was aborted. */
export interface Interrupted extends Tagged<"Interrupted"> {}

/**
 * What stopped a batch: the `_tag` of the reason that every other image would have failed by, or a limit of the batch's
 * own. `CostUnknown`: the server does not say what a call costs, so that `maxCost` cannot be kept.
 */
export type StoppedBy = Reason["_tag"] | "MaxCost" | "MaxFailures" | "CostUnknown";

/**
 * The batch was stopped before this image was sent. With `retryAfter`, the server asked for that long a pause: run the
 * batch again afterwards. With a journal, what was answered is not asked again.
 */
export interface NotAttempted extends Tagged<"NotAttempted"> {
  /** What stopped the batch. */
  readonly stoppedBy: StoppedBy;
}

/** The journal of a batch cannot be used. Nothing is sent whose answer it could not hold. */
export interface JournalFailed extends Tagged<"JournalFailed"> {
  /** The journal, as it was named. */
  readonly path: string;
  /** What is wrong with it. */
  readonly problem: "in-use" | "not-a-journal" | "newer-version" | "broken-line" | "unreadable" | "unwritable";
}

/**
 * Why a run failed. Each reason says by itself whether a retry may help, how long to wait first, and whether the rest of
 * a batch would fail alike.
 *
 * The reasons that carry a {@linkcode ServerFailure} follow OpenRouter's error table
 * (openrouter.ai/docs, API reference, errors and debugging); those of a Roboflow server follow its error classes.
 *
 * @example Narrow by `_tag`
 * ```ts
 * import type { Reason } from "@stepwright/workflows";
 *
 * function explain(reason: Reason): string {
 *   switch (reason._tag) {
 *     case "ModelUnavailable":
 *       return `choose another model than ${reason.model}`;
 *     case "InvalidImage":
 *       return `the image is ${reason.problem}`;
 *     default:
 *       return reason.isRetryable ? "try again" : "look into it";
 *   }
 * }
 * ```
 */
export type Reason =
  | InvalidImage
  | InvalidInput
  | NotRunnableHere
  | BlockFailed
  | MissingKey
  | UnsupportedRuntime
  | InvalidRequest
  | ImageRejected
  | Unauthenticated
  | InsufficientCredits
  | InFlightBudgetExhausted
  | PermissionDenied
  | BudgetExhausted
  | WrongAddress
  | ModelUnavailable
  | RateLimited
  | DailyLimitReached
  | ServerTimeout
  | ServerError
  | ProviderUnavailable
  | ProviderOverloaded
  | GenerationFailed
  | AttemptTimeout
  | ConnectionFailed
  | MalformedResponse
  | NoChoices
  | EmptyContent
  | Refused
  | ContentFiltered
  | OutputTruncated
  | InvalidAnswer
  | InvalidWorkflow
  | StepFailed
  | ResourceNotFound
  | UnsupportedServer
  | Interrupted
  | NotAttempted
  | JournalFailed;
