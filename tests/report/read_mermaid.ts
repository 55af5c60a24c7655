import { parseHTML } from "linkedom";

// Mermaid cleans labels with DOMPurify, which looks for a document when it is loaded.
const page = parseHTML("<!doctype html><html><head></head><body></body></html>") as unknown as Record<string, unknown>;
Object.assign(globalThis, { window: page, document: page.document, Element: page.Element });
const { default: mermaid } = await import("mermaid");

/** A flowchart as Mermaid's own parser reads it. */
export interface Flowchart {
  readonly nodes: readonly { readonly id: string; readonly text: string; readonly classes: readonly string[] }[];
  readonly edges: readonly {
    readonly start: string;
    readonly end: string;
    readonly text: string;
    readonly stroke: string;
  }[];
  readonly groups: readonly { readonly title: string; readonly nodes: readonly string[] }[];
}

interface FlowDb {
  getVertices(): ReadonlyMap<
    string,
    { readonly id: string; readonly text?: string; readonly classes: readonly string[] }
  >;
  getEdges(): readonly {
    readonly start: string;
    readonly end: string;
    readonly text: string;
    readonly stroke: string;
  }[];
  getSubGraphs(): readonly { readonly title: string; readonly nodes: readonly string[] }[];
}

/** Reads a flowchart with Mermaid itself. */
export async function readMermaid(text: string): Promise<Flowchart> {
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text) as unknown as { readonly db: FlowDb };
  return {
    nodes: [...db.getVertices().values()].map(({ id, text = "", classes }) => ({ id, text: shown(text), classes })),
    edges: db.getEdges().map(({ start, end, text, stroke }) => ({ start, end, text: shown(text), stroke })),
    groups: db.getSubGraphs().map(({ title, nodes }) => ({ title, nodes })),
  };
}

/** What a reader sees: Mermaid keeps entities in a form of its own until it has drawn. */
function shown(text: string): string {
  return text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));
}
