import { CATALOGUE } from "../blocks/catalogue/catalogue.ts";
import { type CheckOptions, judge } from "../check/check_workflow.ts";
import { examine } from "../check/examine.ts";
import { reportOf } from "../check/report.ts";
import { sentJson } from "../check/sent_json.ts";
import { mermaidLabel, mermaidText } from "./mermaid_text.ts";
import { type Edge, type Mark, type Node, type WorkflowGraph, workflowGraph } from "./workflow_graph.ts";

/** Draws a definition as a Mermaid flowchart. It draws whatever can be read of it, and marks what is wrong. */
export function toMermaid(definition: unknown, options: CheckOptions = {}): string {
  const { catalogue = CATALOGUE, newer = false } = options;
  const { json, problems } = sentJson(definition);
  const workflow = examine(problems.length > 0 ? definition : json, catalogue, newer);
  return drawGraph(workflowGraph(workflow, problems.length > 0 ? reportOf(problems) : judge(workflow)));
}

const GROUPS = { inputs: "Inputs", steps: "Steps", outputs: "Outputs" } as const;

/** How the boxes of each group are drawn: what stands around the label. */
const SHAPES: Readonly<Record<Node["group"], readonly [string, string]>> = {
  inputs: ["([", "])"],
  steps: ["[", "]"],
  outputs: ["[/", "/]"],
  missing: ["{{", "}}"],
};

const STYLES = {
  error: "fill:#fde8e8,stroke:#c81e1e,color:#771d1d",
  warning: "fill:#fdf6b2,stroke:#9f580a,color:#633112",
} as const;

const MARKS: Readonly<Record<Mark["severity"], string>> = { error: "✗", warning: "⚠" };

/** Writes what is to be drawn in Mermaid's language. */
function drawGraph({ nodes, edges, problems }: WorkflowGraph): string {
  const groups = Object.entries(GROUPS).flatMap(([group, title]) => {
    const members = nodes.filter((node) => node.group === group);
    return members.length === 0
      ? []
      : [`  subgraph ${title}["${title}"]`, ...members.map((node) => `    ${box(node)}`), "  end"];
  });
  return [
    "flowchart LR",
    ...problems.map(({ severity, message }) => `  %% ${severity} ${mermaidText(message)}`),
    ...groups,
    ...nodes.filter(({ group }) => group === "missing").map((node) => `  ${box(node)}`),
    ...edges.map((edge) => `  ${arrow(edge)}`),
    ...marks(nodes),
    ...edges.flatMap(({ broken }, index) => broken ? [`  linkStyle ${index} stroke:#c81e1e`] : []),
    "",
  ].join("\n");
}

function box({ id, group, lines, problems }: Node): string {
  const [left, right] = SHAPES[group];
  const notes = problems.map(({ severity, message }) => `${MARKS[severity]} ${message}`);
  return `${id}${left}${mermaidLabel([...lines, ...notes])}${right}`;
}

function arrow({ from, to, label, control }: Edge): string {
  const line = control ? "-.->" : "-->";
  return label === "" ? `${from} ${line} ${to}` : `${from} ${line}|${mermaidLabel([label])}| ${to}`;
}

/** The styles that are used, and the boxes that wear them. */
function marks(nodes: readonly Node[]): string[] {
  return Object.entries(STYLES).flatMap(([style, css]) => {
    const marked = nodes.filter((node) => styleOf(node) === style).map(({ id }) => id);
    return marked.length === 0 ? [] : [`  classDef ${style} ${css}`, `  class ${marked.join(",")} ${style}`];
  });
}

function styleOf({ group, problems }: Node): keyof typeof STYLES | undefined {
  if (group === "missing" || problems.some(({ severity }) => severity === "error")) return "error";
  return problems.length > 0 ? "warning" : undefined;
}
