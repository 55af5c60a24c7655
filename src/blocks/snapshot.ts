import { isReference, reference } from "../selectors/reference.ts";
import { isPlainRecord, isRecord } from "./is_record.ts";
import { isStep, type Step } from "./step.ts";

/** Stands where an object would hold itself: there it has no JSON. */
class Cycle {
  get [Symbol.toStringTag](): string {
    return "Cycle";
  }
}

/**
 * Copies what was handed over, and reads every part of it once: what is checked then is what is written, even if a getter
 * or a proxy would answer differently the next time. References and handles of steps stay what they are; other objects,
 * of which JSON knows nothing, stay themselves.
 */
export function snapshot(value: unknown): unknown {
  return copy(value, new Set());
}

function copy(value: unknown, around: Set<object>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isReference(value)) return reference(value.selector, value.kinds);
  if (isStep(value)) return handleOf(value);
  if (!Array.isArray(value) && !isPlainRecord(value)) return value;
  if (around.has(value)) return new Cycle();
  around.add(value);
  const made = Array.isArray(value)
    ? Array.from(value, (element: unknown) => copy(element, around))
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part, around)]));
  around.delete(value);
  return made;
}

/** A handle that says for ever what the step says now. Dates and the like write themselves too, but not as steps. */
function handleOf(step: Step): unknown {
  const json: unknown = step.toJSON();
  if (!isRecord(json)) return step;
  const { type, name } = json;
  return Object.freeze({ toJSON: () => ({ type, name }) });
}
