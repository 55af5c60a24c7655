import { isRecord } from "../blocks/is_record.ts";
import { pythonText } from "../values/python_text.ts";
import type { LenientReading } from "./read_json_leniently.ts";

const NAMES = ["class", "class_name", "label"] as const;

/**
 * Takes a bare list of classes for the `predicted_classes` that it was asked for as. Successors of the engine do so too.
 */
export function wrapClassificationList({ root, mended }: LenientReading): LenientReading {
  if (!Array.isArray(root) || root.length === 0) return { root, mended };
  const names = root.map(nameOf);
  if (names.includes(undefined)) return { root, mended };
  const sure = root.some((entry) => !Object.hasOwn(entry, "confidence"))
    ? ["took a confidence of 1 where none is"]
    : [];
  return {
    root: {
      predicted_classes: names.map((name, place) => ({ class: name, confidence: 1, ...confidenceIn(root[place]) })),
    },
    mended: [...mended, "took the bare list for predicted_classes", ...sure],
  };
}

function nameOf(entry: unknown): string | undefined {
  if (!isRecord(entry)) return undefined;
  const key = NAMES.find((key) => Object.hasOwn(entry, key) && entry[key] !== null);
  return key && pythonText(entry[key]);
}

function confidenceIn(entry: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.hasOwn(entry, "confidence") ? { confidence: entry["confidence"] } : {};
}
