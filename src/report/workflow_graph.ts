import { isRecord } from "../blocks/is_record.ts";
import type { Problem } from "../blocks/problem.ts";
import type { Examined, ExaminedInput, ExaminedOutput, ExaminedStep, Path } from "../check/examined.ts";
import type { Report } from "../check/report.ts";
import { spotOf } from "../check/selector_spot.ts";
import { isWire } from "../workflow/wire.ts";

/** A workflow as it is drawn: boxes in groups, and wires between them. */
export interface WorkflowGraph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** The problems that belong to no box. */
  readonly problems: readonly Mark[];
}

/** A problem that is drawn: what is only worth knowing is not. */
export type Mark = Problem & { readonly severity: "error" | "warning" };

/** A box. */
export interface Node {
  readonly id: string;
  /** What group it belongs to; `missing` is what a wire points at and nobody has. */
  readonly group: "inputs" | "steps" | "outputs" | "missing";
  /** What it says. */
  readonly lines: readonly string[];
  readonly problems: readonly Mark[];
}

/** A wire. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** What it carries. */
  readonly label: string;
  /** It says what runs next, and carries nothing. */
  readonly control: boolean;
  /** The problem is the wire itself. */
  readonly broken: boolean;
}

/** A selector, and where it stands: a guessed one only in which step. */
interface Wire {
  readonly entry: Entry;
  readonly selector: string;
  readonly property: string;
  readonly path: Path;
}

/** Works out what is to be drawn. */
export function workflowGraph(workflow: Examined, report: Report): WorkflowGraph {
  const { inputs, steps, outputs } = workflow;
  const wires = [...steps.flatMap(wiresOf), ...outputs.flatMap(wireOfOutput)];
  const missing = new Set(wires.map(({ selector }) => selector).filter((one) => sourceOf(one, workflow) === undefined));
  const problems = problemsByEntry([...inputs, ...steps, ...outputs], report);
  const node = (group: Node["group"], { path }: Entry, lines: readonly string[]): Node => {
    return { id: idOf(path), group, lines, problems: problems.get(textOf(path)) ?? [] };
  };
  return {
    nodes: [
      ...inputs.map((input) => node("inputs", input, [nameOf(input), typeOf(input)])),
      ...steps.map((step) => node("steps", step, [nameOf(step), blockWords(step)])),
      ...outputs.map((output) => node("outputs", output, [nameOf(output)])),
      ...[...missing].map((selector, index) => node("missing", { path: ["missing", index] }, [shownTarget(selector)])),
    ],
    edges: edgesOf(wires, workflow, [...missing], report),
    problems: problems.get(NOWHERE) ?? [],
  };
}

/** What is shown of a wire's target: a text that only begins like a reference may be a secret. */
function shownTarget(selector: string): string {
  return selector.startsWith("$") && !isWire(selector) ? "$…" : selector;
}

interface Entry {
  readonly path: Path;
}

/** A name that Mermaid takes for nothing else: `s0` for the first step, `s0_1` for a step of its inner workflow. */
function idOf(path: Path): string {
  return `${String(path[0]).charAt(0)}${path.filter((part) => typeof part === "number").join("_")}`;
}

function textOf(path: Path): string {
  return JSON.stringify(path);
}

function edgesOf(wires: readonly Wire[], workflow: Examined, missing: readonly string[], report: Report): Edge[] {
  const errors = report.problems.filter(({ severity }) => severity === "error");
  const broken = new Set(errors.map(({ path }) => textOf(path)));
  const missingPaths = new Map(missing.map((selector, index) => [selector, ["missing", index]]));
  return wires.map(({ entry, selector, property, path }) => {
    const source = sourceOf(selector, workflow);
    const [here, there] = [idOf(entry.path), idOf(source?.entry.path ?? missingPaths.get(selector)!)];
    const control = source?.control === true;
    return {
      from: control ? here : there,
      to: control ? there : here,
      label: control ? property : source?.label ?? "",
      control,
      broken: source === undefined || broken.has(textOf(path)),
    };
  });
}

/** Where the problems are kept that belong to no entry. */
const NOWHERE = "";

/** The problems of each entry: of the innermost one that a problem stands in. */
function problemsByEntry(entries: readonly Entry[], { problems }: Report): ReadonlyMap<string, readonly Mark[]> {
  const sorted = new Map<string, Mark[]>([
    [NOWHERE, []],
    ...entries.map(({ path }): [string, Mark[]] => [textOf(path), []]),
  ]);
  const lengths = [...new Set(entries.map(({ path }) => path.length))].sort((a, b) => b - a);
  for (const problem of problems.filter(isMark)) {
    const places = lengths.map((length) => textOf(problem.path.slice(0, length)));
    sorted.get(places.find((place) => sorted.has(place)) ?? NOWHERE)!.push(problem);
  }
  return sorted;
}

function isMark(problem: Problem): problem is Mark {
  return problem.severity !== "info";
}

function nameOf({ name }: { readonly name: string | undefined }): string {
  return name === undefined || name.trim() === "" ? "(no name)" : name;
}

function typeOf({ json }: { readonly json: unknown }): string {
  return isRecord(json) && typeof json.type === "string" ? json.type : "(no type)";
}

/** The title and the version of a block, or the type of one that nobody knows. */
function blockWords(step: ExaminedStep): string {
  const type = typeOf(step);
  const version = /@(v\d+)$/.exec(step.description?.type ?? "")?.[1];
  return step.description === undefined ? type : [step.description.title, version ?? ""].join(" ").trim();
}

/** Of a block that nobody knows, any text that has the form of a selector may be one. */
function wiresOf(step: ExaminedStep): Wire[] {
  return step.description === undefined ? guessedWires(step) : step.selectors.map((found) => ({
    entry: step,
    selector: found.value,
    property: found.property,
    path: spotOf(found, step).path,
  }));
}

function wireOfOutput(output: ExaminedOutput): Wire[] {
  const { selector, path } = output;
  return selector === undefined ? [] : [{ entry: output, selector, property: "selector", path: [...path, "selector"] }];
}

const SELECTOR = /^\$(?:inputs\.[\w-]+|steps\.[\w-]+(?:\.[\w-]+)?)$/;

function guessedWires(step: ExaminedStep): Wire[] {
  const { json, path } = step;
  const wires: Wire[] = [];
  const open = isRecord(json) ? Object.entries(json) : [];
  for (const [property, value] of open) {
    if (typeof value === "string" && SELECTOR.test(value)) wires.push({ entry: step, selector: value, property, path });
    const inner = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
    for (const part of inner) open.push([property, part]);
  }
  return wires;
}

/** Where a wire comes from, or leads to, and what it carries. */
interface Source {
  readonly entry: ExaminedInput | ExaminedStep;
  readonly label: string;
  readonly control?: true;
}

function sourceOf(selector: string, { inputsByName, stepsByName }: Examined): Source | undefined {
  const [root, name = "", output] = selector.split(".");
  if (root === "$inputs") {
    const entry = inputsByName.get(selector.slice("$inputs.".length));
    return entry && { entry, label: entry.kinds.join(", ") };
  }
  const entry = root === "$steps" ? stepsByName.get(name) : undefined;
  if (entry === undefined) return undefined;
  if (output === undefined) return { entry, label: "", control: true };
  if (output === "*") return { entry, label: "all outputs" };
  const kinds = entry.outputs?.[output] ?? [];
  return { entry, label: kinds.length === 0 ? output : `${output} · ${kinds.join(", ")}` };
}
