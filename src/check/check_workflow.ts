import type { Catalogue } from "../blocks/catalogue_index.ts";
import { examine } from "./examine.ts";
import { type Report, reportOf } from "./report.ts";
import { RULES } from "./rules.ts";

/** What a definition is checked against. */
export interface CheckOptions {
  /** The blocks; left out, those of the engine 1.5.0. */
  readonly catalogue?: Catalogue;
  /** Accept blocks that came after the engine 1.5.0. */
  readonly newer?: boolean;
}

export function checkWorkflow(definition: unknown, { catalogue, newer = false }: CheckOptions = {}): Report {
  const workflow = examine(definition, catalogue!, newer);
  return reportOf(Object.values(RULES).flatMap((rule) => rule(workflow)));
}
