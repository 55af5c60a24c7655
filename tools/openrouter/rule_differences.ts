import type { Rules } from "./own_rules.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** Something that one side has and the other has not. */
export interface RuleDifference {
  /** What it is about. */
  readonly where: "request" | "response" | "status" | "error_type" | "finish_reason";
  /** Who alone has it; for a bound that both have, `both`. */
  readonly only: "stand-in" | "openrouter" | "both";
  /** The field, by its names from the outside to the inside; `[]` is an element. Empty where there is none. */
  readonly path: string;
  /** What it is, beyond the field itself: a value, or a bound on each side. */
  readonly detail?: string;
}

type Where = RuleDifference["where"];

function missing(where: Where, path: string, ours: Iterable<string>, theirs: Iterable<string>): RuleDifference[] {
  const [own, published] = [new Set(ours), new Set(theirs)];
  return [
    ...[...own.difference(published)].map((detail) => ({ where, only: "stand-in" as const, path, detail })),
    ...[...published.difference(own)].map((detail) => ({ where, only: "openrouter" as const, path, detail })),
  ];
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** What is not looked into by one of the two is no difference: it lets everything through. */
function shapes(where: Where, ours: Shape, theirs: Shape, path = ""): RuleDifference[] {
  const describesBoth = ours.properties.size > 0 && theirs.properties.size > 0;
  const fields = describesBoth
    ? missing(where, "", ours.properties.keys(), theirs.properties.keys())
      .map(({ detail = "", ...one }) => ({ ...one, path: join(path, detail) }))
    : [];
  const listsBoth = ours.values.size > 0 && theirs.values.size > 0;
  const values = listsBoth ? missing(where, path, ours.values, theirs.values) : [];
  const inner = [...ours.properties].flatMap(([key, own]) =>
    theirs.properties.has(key) ? shapes(where, shapeOf(own), shapeOf(theirs.properties.get(key)), join(path, key)) : []
  );
  const [own, published] = [ours.items, theirs.items].map((items) => shapeOf({ anyOf: items }));
  const items = ours.items.length > 0 && theirs.items.length > 0 ? shapes(where, own!, published!, `${path}[]`) : [];
  return [...fields, ...values, ...bounds(where, ours, theirs, path), ...inner, ...items];
}

function bounds(where: Where, ours: Shape, theirs: Shape, path: string): RuleDifference[] {
  return [...theirs.bounds].filter(([bound, value]) => ours.bounds.has(bound) && ours.bounds.get(bound) !== value)
    .map(([bound, value]) => ({
      where,
      only: "both",
      path,
      detail: `${bound} is ${value}, and ${ours.bounds.get(bound)} in the stand-in`,
    }));
}

/** Where the rules of our stand-in and those that are published differ, in both directions. */
export function ruleDifferences(ours: Rules, theirs: Rules): readonly RuleDifference[] {
  return [
    ...shapes("request", shapeOf(ours.request), shapeOf(theirs.request)),
    ...shapes("response", shapeOf(ours.response), shapeOf(theirs.response)),
    ...missing("status", "", ours.statuses, theirs.statuses),
    ...missing("error_type", "", ours.errorTypes, theirs.errorTypes),
    ...missing("finish_reason", "", ours.finishReasons, theirs.finishReasons),
  ];
}

const WHO = { "stand-in": "only the stand-in has it", openrouter: "only OpenRouter has it", both: "" } as const;

/** A line that says a difference. */
export function ruleLine({ where, only, path, detail }: RuleDifference): string {
  return [where, path, detail, WHO[only]].filter((part) => part !== undefined && part !== "").join(": ");
}
