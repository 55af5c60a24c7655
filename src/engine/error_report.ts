import { isRecord } from "../blocks/is_record.ts";
import { jsonText } from "../blocks/json_text.ts";
import type { BlockProblem } from "../run/reason.ts";

/** What a server says of a failure, in whichever of its three shapes. */
export interface ErrorReport {
  /** Its own sentence; `undefined` where it gave none. */
  readonly message: string | undefined;
  /** The engine's class of errors, where it is one of the engine. */
  readonly errorType: string | undefined;
  /** The Python error behind it, without its module. */
  readonly innerType: string | undefined;
  readonly innerMessage: string | undefined;
  /** Every place that it names. */
  readonly problems: readonly BlockProblem[];
  /** Whether it was the web framework that spoke, before anything of the engine did. */
  readonly isFramework: boolean;
}

const LONGEST_TEXT = 2_000;
const LONGEST_TRACEBACK = 10_000;

/** A text that says something: where the engine has nothing to say, it writes Python's `None`. */
function text(value: unknown, longest = LONGEST_TEXT): string | undefined {
  if (typeof value !== "string") return undefined;
  const trimmed = value.trim();
  return trimmed === "" || trimmed === "None" ? undefined : trimmed.slice(0, longest);
}

/** A traceback is a text, or of a custom Python block a record that holds one. */
function tracebackOf(value: unknown): string | undefined {
  return text(isRecord(value) ? value.traceback : value, LONGEST_TRACEBACK);
}

function problemsOf(errors: unknown): BlockProblem[] {
  return Array.isArray(errors)
    ? errors.filter(isRecord).map((error) =>
      Object.freeze({
        step: text(error.block_id),
        blockType: text(error.block_type),
        property: text(error.property_name),
        detail: text(error.property_details) ?? text(error.block_details),
        traceback: tracebackOf(error.block_traceback),
      })
    )
    : [];
}

/** Where a reference is of the wrong kind, the engine names the place in its sentence alone. */
const PLACE = /step: \$steps\.([\w-]+) regarding property: ([\w-]+)/;

function placeIn(message: string | undefined): BlockProblem[] {
  const [, step, property] = PLACE.exec(message ?? "") ?? [];
  return step === undefined ? [] : [Object.freeze({ step, property, detail: message })];
}

/** What the web framework says of a request that it does not let through. */
function frameworkWords(detail: unknown): string | undefined {
  if (!Array.isArray(detail)) return text(detail);
  const lines = detail.filter(isRecord).map(({ loc, msg }) =>
    `${Array.isArray(loc) ? loc.map(jsonText).join(".") : "request"}: ${text(msg) ?? "refused"}`
  );
  return text(lines.join("; "));
}

/** Reads the body of an error: the engine's full shape, its small one, a plain message, or none of them. */
export function readErrorReport(body: unknown): ErrorReport {
  const said = isRecord(body) ? body : {};
  const message = text(said.message);
  const framework = frameworkWords(said.detail);
  const problems = problemsOf(said.blocks_errors);
  return {
    message: message ?? framework ?? text(said.error),
    errorType: text(said.error_type),
    innerType: text(said.inner_error_type)?.split(".").at(-1),
    innerMessage: text(said.inner_error_message),
    problems: Object.freeze(problems.length > 0 ? problems : placeIn(message)),
    isFramework: message === undefined && framework !== undefined,
  };
}
