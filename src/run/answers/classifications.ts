import type { Classification } from "../../blocks/llama_vision/prediction.ts";
import { readEntry } from "./classification.ts";
import { readEntries } from "./entries.ts";
import { CLASS_KEYS } from "./fields.ts";

const FORM = { key: "predicted_classes", entryKeys: CLASS_KEYS, wanted: "`class` and `confidence`" };

/**
 * Reads `{predicted_classes: [{class, confidence}]}`. A class that is named twice keeps its highest confidence at its
 * first position, as in the engine.
 */
export function readClassifications(root: unknown, classes: readonly string[] | null): Classification[] {
  const byName = new Map<string, Classification>();
  for (const { fields, path } of readEntries(root, FORM)) {
    const found = readEntry(fields, path, "class", classes);
    const earlier = byName.get(found.class);
    if (earlier === undefined || found.confidence > earlier.confidence) byName.set(found.class, found);
  }
  return [...byName.values()];
}
