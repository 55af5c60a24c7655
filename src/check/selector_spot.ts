import { placeWords } from "../blocks/place_words.ts";
import type { ExaminedStep, FoundSelector } from "./examined.ts";
import type { Spot } from "./make_problem.ts";

function placeOf({ place }: FoundSelector): (number | string)[] {
  return place === undefined ? [] : [place];
}

/** Where a reference stands; the engine names a property by its own name, however it was written. */
export function spotOf(selector: FoundSelector, { path, name, writtenAs }: ExaminedStep): Spot {
  const { property } = selector;
  return { path: [...path, writtenAs.get(property) ?? property, ...placeOf(selector)], step: name, property };
}

/** The place that holds a reference, in words. */
export function nameOf(selector: FoundSelector): string {
  return placeWords([selector.property, ...placeOf(selector)]);
}
