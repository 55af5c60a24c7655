import type { Problem } from "../blocks/problem.ts";
import type { Examined } from "./examined.ts";

/** One idea of what a workflow must be, or had better be. */
export type Rule = (workflow: Examined) => readonly Problem[];
