import { ERROR_CLASSES } from "../check/error_classes.ts";
import { reason } from "../run/make_reason.ts";
import { cleaned, NO_DETAILS, retryAfterOf, wordsOfText } from "../run/model/failure.ts";
import type { ModelFailure } from "../run/model/model.ts";
import { statuses } from "../run/model/statuses.ts";
import type { Reason, ReasonTraits } from "../run/reason.ts";
import { type ErrorReport, readErrorReport } from "./error_report.ts";
import { hostedLimit } from "./hosted_limits.ts";

type Tag = Extract<Reason, { readonly status: number }>["_tag"];

/** A request that a server refused. */
export interface Refused {
  readonly status: number;
  readonly headers: Headers;
  /** The body: JSON that was read, or a text. */
  readonly body: unknown;
  readonly url: string;
  /** Whether a key was sent. */
  readonly hasKey: boolean;
  /** How long it took, in milliseconds. */
  readonly milliseconds: number;
  /** Removes secrets from the server's words. */
  readonly clean: (text: string) => string;
}

interface Evidence extends ErrorReport {
  readonly status: number;
}

interface Rule {
  readonly tag: Tag;
  readonly status?: readonly number[];
  readonly errorType?: (type: string) => boolean;
  readonly message?: RegExp;
  readonly isFramework?: boolean;
  readonly traits?: Partial<ReasonTraits>;
}

const STEP_ERRORS: ReadonlySet<string> = new Set([
  "StepExecutionError",
  "ClientCausedStepExecutionError",
  "RuntimeLimitsCausedStepExecutionError",
  "DynamicBlockCodeError",
]);

/** Whether the engine raises it for what stands in a definition, and not for what a server lacks. */
function isDefinitionError(errorType: string): boolean {
  const known = Object.hasOwn(ERROR_CLASSES, errorType) ? ERROR_CLASSES[errorType] : undefined;
  return known !== undefined && (known.status === 400 || known.rules.length > 0);
}

/** Whatever else the engine names, it will say again of the same request. */
const SAME_AGAIN: Partial<ReasonTraits> = { isRetryable: false };
const ALL_ALIKE: Partial<ReasonTraits> = { isRetryable: false, stopsBatch: true };

/** The first rule whose every condition holds names the reason. The engine's classes come before statuses. */
const RULES: readonly Rule[] = [
  { tag: "StepFailed", errorType: (type) => STEP_ERRORS.has(type) },
  { tag: "InvalidWorkflow", errorType: isDefinitionError },
  { tag: "Unauthenticated", status: [400], message: /api key is missing/i },
  { tag: "UnsupportedServer", status: [422], isFramework: true, message: /api_key/ },
  { tag: "ImageRejected", status: [400], message: /could not load input image/i },
  { tag: "InvalidRequest", status: [400, 412, 422] },
  { tag: "Unauthenticated", status: [401] },
  { tag: "InsufficientCredits", status: [402, 423] },
  { tag: "PermissionDenied", status: [403], traits: { stopsBatch: true } },
  { tag: "ResourceNotFound", status: [404], message: /resource not found|workflow|workspace|project/i },
  { tag: "WrongAddress", status: [...statuses(300, 399), 404, 405] },
  { tag: "ServerTimeout", status: [408, 504, 524] },
  { tag: "ImageRejected", status: [413] },
  { tag: "RateLimited", status: [429] },
  { tag: "InvalidRequest", status: statuses(400, 499) },
  { tag: "UnsupportedServer", status: [501] },
  { tag: "ProviderUnavailable", status: [502] },
  { tag: "ProviderOverloaded", status: [503, 529] },
  { tag: "ServerError", errorType: () => true, traits: SAME_AGAIN },
  { tag: "ServerError", status: [500], message: /service misconfiguration/i, traits: ALL_ALIKE },
  { tag: "ServerError" },
];

function holds(rule: Rule, { status, errorType, message, isFramework }: Evidence): boolean {
  return (rule.status?.includes(status) ?? true) &&
    (rule.errorType === undefined || errorType !== undefined && rule.errorType(errorType)) &&
    (rule.message?.test(message ?? "") ?? true) &&
    (rule.isFramework ?? isFramework) === isFramework;
}

const SENTENCES: { readonly [T in Tag]?: string } = {
  InvalidWorkflow: "the server's compiler refused it",
  InvalidRequest: "the server refused the request",
  ImageRejected: "the server refused what it was sent",
  Unauthenticated: "the server does not take the key",
  UnsupportedServer: "the server cannot be asked this way",
  InsufficientCredits: "the account has no credit left, or is paused",
  PermissionDenied: "the server does not allow this",
  ResourceNotFound: "the server does not find what was named",
  WrongAddress: "nothing is served at this address",
  ServerTimeout: "the server took too long",
  RateLimited: "there were too many requests",
  ProviderUnavailable: "what is behind the server gave no valid answer",
  ProviderOverloaded: "the server cannot serve it at the moment",
  ServerError: "the server failed",
};

/** Python errors of steps that ask other servers, and that the same step may end without a moment later. */
const PASSING: ReadonlySet<string | undefined> = new Set([
  "RateLimitError",
  "APITimeoutError",
  "APIConnectionError",
  "InternalServerError",
  "ConnectionError",
  "ConnectTimeout",
  "ReadTimeout",
  "Timeout",
  "RoboflowAPIConnectionError",
  "RoboflowAPITimeoutError",
]);

/** What a step was refused for on every image alike: its key, its account, a model that is not there. */
const ALIKE: readonly number[] = [401, 402, 404, 410, 423, 501];

function stepTraits({ status, innerType }: Evidence): Partial<ReasonTraits> {
  // The other steps were run, and perhaps paid for: once more is worth it, not thrice.
  if (PASSING.has(innerType)) return { isRetryable: true, retryLimit: 1 };
  return ALIKE.includes(status) ? { stopsBatch: true } : {};
}

/** How a sentence names the place that a server blames. */
function placeWords({ problems: [first] }: ErrorReport): string {
  const step = first?.step === undefined ? "" : ` step "${first.step}"`;
  return first?.property === undefined ? step : `${step}, property "${first.property}"`;
}

function wordsOf(body: unknown, report: ErrorReport): string {
  if (report.message !== undefined) return report.message;
  return typeof body === "string" ? wordsOfText(body) : NO_DETAILS;
}

/** What the step itself said is worth more than that a step failed. */
function detailOf(tag: Tag, body: unknown, report: ErrorReport): string {
  if (tag !== "StepFailed") return wordsOf(body, report);
  return report.problems[0]?.detail ?? report.innerMessage ?? wordsOf(body, report);
}

function keyHint(tag: Tag, { status, hasKey }: Refused): readonly string[] {
  if (tag === "UnsupportedServer" && status === 422) {
    return ["it wants the key in the body, as older servers do, where this client sends it as a header alone"];
  }
  if (tag !== "Unauthenticated") return [];
  if (!hasKey) return ["none was sent: give engine({ apiKey }), or set ROBOFLOW_API_KEY"];
  return status === 400
    ? [
      "one was sent in the header Authorization, which it does not read: its ALLOW_API_KEY_FROM_HEADERS is off, or it is " +
      "older; start it with a ROBOFLOW_API_KEY of its own",
    ]
    : ["one was sent in the header Authorization: look at it, and at the server's ALLOW_API_KEY_FROM_HEADERS"];
}

function addressHint(tag: Tag, { url, status, headers, clean }: Refused): readonly string[] {
  if (tag !== "WrongAddress") return [];
  const moved = status < 400 ? URL.parse(headers.get("location") ?? "", url)?.origin : undefined;
  return [
    moved === undefined || moved === new URL(url).origin
      ? `look at url, which is "${clean(url)}"`
      : `it sends on to "${clean(moved)}": give that as url`,
  ];
}

const LONGEST_SHOWN = 600;

/** Names the reason for what a server refused, by its class of errors and by its status. */
export function refusal(refused: Refused): ModelFailure {
  const { status, headers, url, milliseconds, clean } = refused;
  const body = cleaned(refused.body, clean);
  const report = readErrorReport(body);
  const evidence: Evidence = { ...report, status };
  const { tag, traits } = RULES.find((rule) => holds(rule, evidence))!;
  const detail = detailOf(tag, body, report);
  const retryAfter = retryAfterOf(headers, {});
  const [first] = report.problems;
  const extras = {
    InvalidWorkflow: { step: first?.step, property: first?.property, problems: report.problems },
    StepFailed: {
      step: first?.step,
      blockType: first?.blockType,
      property: first?.property,
      innerType: report.innerType,
      traceback: first?.traceback,
      ...stepTraits(evidence),
    },
    PermissionDenied: { flaggedFor: undefined },
  };
  const isSlow = ["ServerTimeout", "ProviderUnavailable", "ProviderOverloaded", "ServerError"].includes(tag);
  const limit = hostedLimit({ url, milliseconds: isSlow ? milliseconds : 0, isTooLarge: status === 413 });
  const place = placeWords(report);
  const what = tag === "StepFailed" ? `${place.trim() || "a step"} failed` : SENTENCES[tag];
  const hints = [
    ...(tag === "StepFailed" || place === "" ? [] : [`it names${place}`]),
    ...keyHint(tag, refused),
    ...addressHint(tag, refused),
    ...(limit === undefined ? [] : [limit]),
    ...(retryAfter === undefined ? [] : [`it asks to wait ${Math.ceil(retryAfter / 1000)} s`]),
  ];
  const shown = detail.length <= LONGEST_SHOWN ? detail : `${detail.slice(0, LONGEST_SHOWN)}…`;
  const fields = {
    status,
    where: "status",
    detail,
    errorType: report.errorType,
    provider: undefined,
    ...traits,
    ...extras[tag as keyof typeof extras],
    ...(retryAfter !== undefined && { retryAfter }),
  };
  return {
    _tag: "ModelFailure",
    sentence: `${what} (${status}): ${[shown.replace(/\.\s*$/, ""), ...hints].join("; ")}`,
    reason: reason(tag, fields as never),
  };
}
