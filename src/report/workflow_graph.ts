import { isRecord } from "../blocks/is_record.ts";
import type { Problem } from "../blocks/problem.ts";
import type { Examined, ExaminedInput, ExaminedOutput, ExaminedStep, Path } from "../check/examined.ts";
import type { Report } from "../check/report.ts";

/** A workflow as it is drawn: boxes in groups, and wires between them. */
export interface WorkflowGraph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** The problems that belong to no box. */
  readonly problems: readonly Problem[];
}

/** A box. */
export interface Node {
  readonly id: string;
  /** What group it belongs to; `missing` is what a wire points at and nobody has. */
  readonly group: "inputs" | "steps" | "outputs" | "missing";
  /** What it says. */
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
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

/** A selector, and the place where it stands. */
interface Wire {
  readonly selector: string;
  readonly property: string;
  readonly path: Path;
}

/** Works out what is to be drawn. */
export function workflowGraph(workflow: Examined, report: Report): WorkflowGraph {
  const ids = new Map<object, string>();
  const name = (letter: string, entries: readonly object[]) =>
    entries.forEach((entry, index) => ids.set(entry, `${letter}${index}`));
  name("i", workflow.inputs);
  name("s", workflow.steps);
  name("o", workflow.outputs);

  const places = [...workflow.inputs, ...workflow.steps, ...workflow.outputs];
  const problems = problemsByPlace(places.map(({ path }) => path), report);
  const node = (group: Node["group"], entry: (typeof places)[number], lines: readonly string[]): Node => ({
    id: ids.get(entry)!,
    group,
    lines,
    problems: problems.get(textOf(entry.path)) ?? [],
  });

  const missing = new Map<string, Node>();
  const idOfMissing = (selector: string): string => {
    const known = missing.get(selector) ??
      { id: `m${missing.size}`, group: "missing" as const, lines: [selector], problems: [] };
    missing.set(selector, known);
    return known.id;
  };

  const broken = new Set(
    report.problems.filter(({ severity }) => severity === "error").map(({ path }) => textOf(path)),
  );
  const edge = (entry: ExaminedStep | ExaminedOutput, { selector, property, path }: Wire): Edge => {
    const source = sourceOf(selector, workflow);
    const [here, there] = [ids.get(entry)!, source === undefined ? idOfMissing(selector) : ids.get(source.entry)!];
    const control = source?.control === true;
    return {
      from: control ? here : there,
      to: control ? there : here,
      label: control ? property : source?.label ?? "",
      control,
      broken: source === undefined || broken.has(textOf(path)),
    };
  };
  const edges = [
    ...workflow.steps.flatMap((step) => wiresOf(step).map((wire) => edge(step, wire))),
    ...workflow.outputs.flatMap((output) =>
      output.selector === undefined
        ? []
        : [edge(output, { selector: output.selector, property: "selector", path: [...output.path, "selector"] })]
    ),
  ];
  return {
    nodes: [
      ...workflow.inputs.map((input) => node("inputs", input, [nameOf(input), typeOf(input)])),
      ...workflow.steps.map((step) => node("steps", step, [nameOf(step), blockWords(step)])),
      ...workflow.outputs.map((output) => node("outputs", output, [nameOf(output)])),
      ...missing.values(),
    ],
    edges,
    problems: problems.get("") ?? [],
  };
}

function textOf(path: Path): string {
  return JSON.stringify(path);
}

/** The problems of each place that has a box: of the innermost one, or under an empty text. */
function problemsByPlace(places: readonly Path[], { problems }: Report): ReadonlyMap<string, readonly Problem[]> {
  const known = new Set(places.map(textOf));
  const sorted = new Map<string, Problem[]>();
  for (const problem of problems.filter(({ severity }) => severity !== "info")) {
    const prefixes = problem.path.map((_, length) => textOf(problem.path.slice(0, problem.path.length - length)));
    const place = prefixes.find((prefix) => known.has(prefix)) ?? "";
    sorted.set(place, [...(sorted.get(place) ?? []), problem]);
  }
  return sorted;
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
  return step.description === undefined
    ? guessedWires(step)
    : step.selectors.map(({ value, property, path }) => ({ selector: value, property, path }));
}

const SELECTOR = /^\$(?:inputs\.[\w-]+|steps\.[\w-]+(?:\.[\w-]+)?)$/;

function guessedWires({ json, path }: ExaminedStep): Wire[] {
  const wires: Wire[] = [];
  const open: [value: unknown, path: Path][] = isRecord(json)
    ? Object.entries(json).map(([key, value]) => [value, [...path, key]])
    : [];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const [value, place] = next;
    const property = String(place[path.length]);
    if (typeof value === "string" && SELECTOR.test(value)) wires.push({ selector: value, property, path: place });
    else if (Array.isArray(value)) value.forEach((element, index) => open.push([element, [...place, index]]));
    else if (isRecord(value)) {
      open.push(...Object.entries(value).map(([key, inner]): [unknown, Path] => [inner, [...place, key]]));
    }
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
    const entry = inputsByName.get(name);
    return entry && { entry, label: entry.kinds.join(", ") };
  }
  const entry = root === "$steps" ? stepsByName.get(name) : undefined;
  if (entry === undefined) return undefined;
  if (output === undefined) return { entry, label: "", control: true };
  if (output === "*") return { entry, label: "all outputs" };
  const kinds = entry.outputs?.[output] ?? [];
  return { entry, label: kinds.length === 0 ? output : `${output} · ${kinds.join(", ")}` };
}
