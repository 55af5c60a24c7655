import { CATALOGUE } from "../blocks/catalogue/catalogue.ts";
import type { Catalogue } from "../blocks/catalogue_index.ts";
import { isRecord } from "../blocks/is_record.ts";
import { redact } from "../blocks/redact.ts";
import type { Problem } from "../blocks/problem.ts";
import { checkWorkflow } from "../check/check_workflow.ts";
import type { Report } from "../check/report.ts";
import { ERROR_CLASSES } from "../check/error_classes.ts";
import { SERVED } from "../check/version.ts";
import type { BlockProblem } from "../run/reason.ts";
import { maskSecrets } from "../workflow/mask_secrets.ts";
import { knownSecrets } from "./known_secrets.ts";
import type { Verdict } from "./verdict.ts";

/**
 * What the offline check and a server say of the same workflow.
 *
 * @example
 * ```ts
 * import { workflow } from "@stepwright/workflows";
 * import { type Comparison, engine } from "@stepwright/workflows/engine";
 * import assert from "node:assert/strict";
 *
 * // A function plays the server; leave `fetch` out for a real one.
 * const fetch = (url: string) =>
 *   Promise.resolve(
 *     url.endsWith("/versions")
 *       ? Response.json({ versions: ["1.15.0"] })
 *       : Response.json({ message: "No.", error_type: "WorkflowSyntaxError" }, { status: 400 }),
 *   );
 *
 * const { agrees, ours, server, report }: Comparison = await engine({ fetch }).check(workflow());
 *
 * assert.deepEqual([agrees, ours.ok, server.ok], [false, true, false]);
 * assert.match(report!, /^# The offline check and the server differ: ours takes it, the server refuses it/);
 * ```
 */
export interface Comparison {
  /**
   * Whether both say the same: both take it, or both refuse it and ours has an error wherever the server names one.
   * A refusal for what only a server can know, such as Python that does not run, is no difference.
   */
  readonly agrees: boolean;
  /** What `checkWorkflow` says. */
  readonly ours: Report;
  /** What the server says. */
  readonly server: Verdict;
  /** The versions of the Execution Engine that the server has; none where it does not tell. */
  readonly versions: readonly string[];
  /**
   * A text for an issue, in Markdown, where the two differ: both verdicts, the versions, and the definition with its
   * secrets masked. A difference on a server of the version that the check is made for is a fault of this package.
   */
  readonly report: string | undefined;
}

/** The version of the Execution Engine that the offline check is made for. */
const CHECKED_VERSION = SERVED.join(".");

type Definition = Readonly<Record<string, unknown>>;

/** Whether a workflow has blocks that only the server can know. */
export function hasUnknownBlocks({ steps }: Definition): boolean {
  const types = Array.isArray(steps) ? steps.filter(isRecord).map(({ type }) => type) : [];
  return types.some((type) => typeof type === "string" && !CATALOGUE.blocks.has(type));
}

/** Whether the engine says this of what only a server can know. */
function isBeyondUs({ errorType }: Verdict): boolean {
  const known = errorType !== undefined && Object.hasOwn(ERROR_CLASSES, errorType)
    ? ERROR_CLASSES[errorType]
    : undefined;
  return known === undefined || known.rules.length === 0;
}

/** The problems for which ours refuses a workflow: it also warns where the engine is silent. */
function errorsOf({ problems }: Report): readonly Problem[] {
  return problems.filter(({ severity }) => severity === "error");
}

/** The places that a server names and ours has no error at. */
function missed({ problems: theirs }: Verdict, ours: Report): readonly BlockProblem[] {
  const errors = errorsOf(ours);
  return theirs.filter(({ step, property }) =>
    step !== undefined && step !== "$outputs" &&
    !errors.some((one) => one.step === step && (property === undefined || one.property === property))
  );
}

function isSame(ours: Report, server: Verdict): boolean {
  if (server.ok) return ours.ok;
  return isBeyondUs(server) || !ours.ok && missed(server, ours).length === 0;
}

function verdictWords(ok: boolean): string {
  return ok ? "takes it" : "refuses it";
}

function placeWords(
  { step, property }: { readonly step?: string | undefined; readonly property?: string | undefined },
) {
  return [step, property].filter((part) => part !== undefined).map((part) => `\`${part}\``).join(" · ");
}

/** A text as one entry of a list, whatever is in it. */
function entry(place: string, text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return place === "" ? `- ${line}` : `- ${place}: ${line}`;
}

/** A fence that nothing in the text ends. */
function fenced(json: string): string {
  const longest = Math.max(2, ...[...json.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}json\n${json}\n${fence}`;
}

function reportText(definition: Definition, ours: Report, server: Verdict, versions: readonly string[]): string {
  const errors = errorsOf(ours);
  const text = [
    `# The offline check and the server differ: ours ${verdictWords(ours.ok)}, the server ${verdictWords(server.ok)}`,
    "",
    `Execution Engine of the server: ${versions.join(", ") || "unknown"}. The check is made for ${CHECKED_VERSION}.`,
    "",
    `## The server ${verdictWords(server.ok)}`,
    "",
    ...(server.ok ? [] : [
      entry(server.errorType === undefined ? "" : `\`${server.errorType}\``, server.message ?? "no details"),
      ...server.problems.map((problem) => entry(placeWords(problem), problem.detail ?? "no details")),
      "",
    ]),
    `## Ours ${verdictWords(ours.ok)}`,
    "",
    ...errors.map(({ code, step, property, message }) =>
      entry(`${code} ${placeWords({ step, property })}`.trim(), message)
    ),
    ...(errors.length === 0 ? [] : [""]),
    "## The definition",
    "",
    fenced(JSON.stringify(maskSecrets(definition), null, 2)),
    "",
  ].join("\n");
  // A secret may stand a second time where nothing tells that it is one.
  return redact(text, knownSecrets(definition));
}

/** Compares what the offline check says of a workflow with what a server says. */
export function compare(
  definition: Definition,
  { server, versions, catalogue }: {
    readonly server: Verdict;
    readonly versions: readonly string[];
    /** The blocks of the server; left out, those of the engine that the check is made for. */
    readonly catalogue?: Catalogue;
  },
): Comparison {
  const ours = checkWorkflow(definition, catalogue === undefined ? {} : { catalogue });
  const agrees = isSame(ours, server);
  return Object.freeze({
    agrees,
    ours,
    server,
    versions,
    report: agrees ? undefined : reportText(definition, ours, server, versions),
  });
}
