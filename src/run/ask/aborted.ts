import * as Effect from "effect/Effect";
import { redact } from "../../blocks/redact.ts";
import { reason } from "../make_reason.ts";
import type { ModelFailure } from "../model/model.ts";

/** Why a run ended that was broken off by whoever ran it. */
export const INTERRUPTED: ModelFailure = {
  _tag: "ModelFailure",
  sentence: "the run was broken off",
  reason: reason("Interrupted", {}),
};

/** Every abort without a reason of the caller's has this one. */
const NO_REASON = "AbortError";

function interrupted({ reason: cause }: AbortSignal): ModelFailure {
  const why = cause instanceof Error && cause.name !== NO_REASON ? `: ${redact(cause.message.replace(/\.$/, ""))}` : "";
  return { ...INTERRUPTED, sentence: `the signal was aborted${why}` };
}

/** Fails as a run does whose signal was aborted. */
export function aborted(signal: AbortSignal | undefined): Effect.Effect<never, ModelFailure> {
  return Effect.suspend(() => Effect.fail(signal === undefined ? INTERRUPTED : interrupted(signal)));
}
