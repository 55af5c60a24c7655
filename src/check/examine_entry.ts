import { isRecord } from "../blocks/is_record.ts";
import { jsonText } from "../blocks/json_text.ts";
import type { Problem } from "../blocks/problem.ts";
import { quote } from "../blocks/quote.ts";
import { type Reading, readValue } from "../blocks/read_value.ts";
import { entryProblem } from "./entry_problem.ts";
import { ENTRY_DEFINITIONS, INPUT, INPUT_DEFAULTS, OUTPUT } from "./entry_schemas.ts";
import type { ExaminedInput, ExaminedOutput, Path } from "./examined.ts";
import { errorAt } from "./make_problem.ts";

/** An entry of a list of the definition, and what is wrong with it on its own. */
export interface ReadEntry<T> {
  readonly entry: T;
  readonly problems: readonly Problem[];
}

/** Reads an entry of `inputs`. */
export function examineInput(json: unknown, path: Path): ReadEntry<ExaminedInput> {
  const record = isRecord(json) ? json : {};
  const reading = readValue(INPUT, json, ENTRY_DEFINITIONS);
  const sort = INPUT.tagged!.schemas[jsonText(record.type)] ?? "";
  const { kinds, depth } = INPUT_DEFAULTS[sort] ?? { kinds: ["*"], depth: 0 };
  const read = reading.ok && isRecord(reading.value) ? reading.value : {};
  const entry: ExaminedInput = {
    path,
    name: typeof record.name === "string" ? record.name : undefined,
    json,
    intact: reading.ok,
    kinds: record.kind !== undefined && Array.isArray(read.kind) ? read.kind.map(kindName) : kinds,
    dimensionality: typeof read.dimensionality === "number" ? read.dimensionality : depth,
    batch: depth > 0,
  };
  return { entry, problems: problemsIn(json, reading, path, "an input") };
}

function kindName(kind: unknown): string {
  return isRecord(kind) ? jsonText(kind.name) : jsonText(kind);
}

/** Reads an entry of `outputs`. */
export function examineOutput(json: unknown, path: Path): ReadEntry<ExaminedOutput> {
  const record = isRecord(json) ? json : {};
  const reading = readValue(OUTPUT, json, ENTRY_DEFINITIONS);
  const entry: ExaminedOutput = {
    path,
    name: typeof record.name === "string" ? record.name : undefined,
    json,
    intact: reading.ok,
    selector: typeof record.selector === "string" ? record.selector : undefined,
  };
  return { entry, problems: problemsIn(json, reading, path, "an output") };
}

function problemsIn(json: unknown, reading: Reading, path: Path, what: string): Problem[] {
  if (reading.ok) return [];
  if (!isRecord(json)) {
    return [
      errorAt(
        { path },
        "invalid-entry",
        `Cannot read ${what} from ${quote(json)}: wanted an object with type and name`,
      ),
    ];
  }
  return reading.mismatches.map((mismatch) => entryProblem(what, path, mismatch));
}
