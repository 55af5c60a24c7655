/** What a run of the benchmark found, as Markdown. */
import { aheadIn } from "./ahead.ts";
import type { Measure } from "./bench.ts";
import { markdown, type Table } from "./table.ts";

/** What one part came to: tables, or why there are none. */
export interface Found {
  readonly measure: Measure;
  readonly tables: readonly Table[];
  readonly failure?: string;
}

/** What one run found, and where. */
export interface Run {
  readonly began: Date;
  readonly ended: Date;
  readonly isQuick: boolean;
  readonly machine: string;
  /** How much there was to do on the machine, before and after. */
  readonly loads: readonly [before: string, after: string];
  readonly versions: string;
  readonly found: readonly Found[];
}

function section({ measure: { title, words }, tables, failure }: Found): string {
  const failed = failure === undefined ? [] : [`It failed:\n\n\`\`\`text\n${failure}\n\`\`\``];
  return [`## ${title}`, words, ...failed, ...tables.map(markdown)].join("\n\n");
}

const AHEAD =
  "Computed from the tables below: each figure in which a client is better than ours by more than 5 % (25 % where it is " +
  "the time to an answer after a fault), in all rounds. The limits are left out: they do nothing but send.";

/** The whole report. */
export function reportOf({ began, ended, isQuick, machine, loads: [before, after], versions, found }: Run): string {
  const minutes = Math.ceil((ended.getTime() - began.getTime()) / 60_000);
  const kind = isQuick ? "a quick run with one round of everything, whose figures are rough" : "a full run";
  const ahead = found.flatMap(({ tables }) => tables).flatMap((table) => aheadIn(table) ?? []);
  const parts = [
    "# What was measured",
    `Written by \`deno task bench${isQuick ? " quick" : ""}\`, not by hand. How, and which figures to trust: ` +
    "[README.md](README.md). Figures are medians, with the least and the most of all rounds in brackets.",
    [
      `- ${began.toISOString().slice(0, 16).replace("T", " ")} UTC, ${kind}, ${minutes} minutes`,
      `- Machine: ${machine}`,
      `- Load: ${before} before, ${after} after`,
      `- Versions: ${versions}`,
    ].join("\n"),
    "## Who is ahead of us",
    AHEAD,
    ...(ahead.length > 0 ? ahead : ["Nobody, in what was measured."]),
    ...found.map(section),
  ];
  return `${parts.join("\n\n")}\n`;
}
