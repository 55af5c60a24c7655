import type { Problem } from "../../blocks/problem.ts";
import type { Examined } from "../examined.ts";

/** Workflows lie at most four deep in each other, at most thirty-two in all, and get all inputs that they need. */
export function innerWorkflows({ found }: Examined): readonly Problem[] {
  return found.inner_workflows;
}
