import { isRecord } from "../blocks/is_record.ts";
import { jsonText } from "../blocks/json_text.ts";
import { placeWords } from "../blocks/place_words.ts";
import { quote } from "../blocks/quote.ts";
import type { Change, ChangeKind } from "./change.ts";
import { changeWords } from "./change_words.ts";
import type { WorkflowDefinition } from "./definition.ts";
import { type Difference, differences } from "./differences.ts";
import { groupsOf } from "../blocks/groups_of.ts";
import { inTurn } from "./in_turn.ts";
import { maskSecrets, shownAt } from "./mask_secrets.ts";
import { type NewNames, newNames, rewriteSelectors } from "./new_names.ts";
import { readDefinition } from "./read_definition.ts";
import { isWire } from "./wire.ts";
import type { Workflow } from "./workflow.ts";

/**
 * Says what changed from one workflow to another: in terms of inputs, steps, properties, wires and versions, not of
 * lines. Order is no change: the engine runs steps by their wires, and a run gives outputs by their labels. Secrets are
 * masked, so that a diff can be shown.
 *
 * @param before A workflow or a definition.
 * @param after A workflow or a definition.
 * @returns The changes, in the order of the definition; none if the two are equal.
 * @throws {InvalidWorkflowError} If one of the two has not the shape of a definition.
 *
 * @example
 * ```ts
 * import { diff, input, llamaVision, workflow } from "@stepwright/workflows";
 * import assert from "node:assert/strict";
 *
 * const photo = input.image("photo");
 * const sign = llamaVision.v2("sign").images(photo).task("caption").temperature(0.1);
 * const before = workflow().inputs(photo).steps(sign);
 * const after = workflow().inputs(photo).steps(sign.temperature(0.3)).outputs({ sign: sign.outputs.output });
 *
 * assert.deepEqual(diff(before, after), [
 *   {
 *     change: "property-changed",
 *     path: ["steps", 0, "temperature"],
 *     step: "sign",
 *     property: "temperature",
 *     before: 0.1,
 *     after: 0.3,
 *     message: 'Step "sign": temperature is now 0.3; it was 0.1',
 *   },
 *   {
 *     change: "output-added",
 *     path: ["outputs", 0],
 *     output: "sign",
 *     after: { type: "JsonField", name: "sign", selector: "$steps.sign.output" },
 *     message: 'Added output "sign": $steps.sign.output',
 *   },
 * ]);
 * ```
 */
export function diff(before: Workflow | object, after: Workflow | object): readonly Change[] {
  const [first, second] = [readDefinition(before), readDefinition(after)];
  const names = newNames(first, second);
  return Object.freeze([
    ...definitionChanges(first, second),
    ...LISTS.flatMap((list) => listChanges(list, first, second, names)),
  ]);
}

/** One of a definition's lists of named entries. */
interface List {
  readonly key: keyof NewNames | "dynamic_blocks_definitions";
  /** What an entry is called in the kinds of its changes. */
  readonly entry: "input" | "step" | "output" | "dynamic-block";
  /** What an entry is called in sentences, if not as in the kinds of its changes. */
  readonly words?: string;
  /** The key of what follows the name where an entry is added or removed. */
  readonly detail?: string;
  /** By what an entry of the one definition is found in the other. */
  readonly nameOf: (entry: unknown) => string;
}

const nameOf = (entry: unknown): string => isRecord(entry) ? jsonText(entry.name) : "";

const blockTypeOf = (entry: unknown): string =>
  isRecord(entry) && isRecord(entry.manifest) ? jsonText(entry.manifest.block_type) : "";

const LISTS: readonly List[] = [
  { key: "inputs", entry: "input", detail: "type", nameOf },
  { key: "steps", entry: "step", detail: "type", nameOf },
  { key: "outputs", entry: "output", detail: "selector", nameOf },
  { key: "dynamic_blocks_definitions", entry: "dynamic-block", words: "custom Python block", nameOf: blockTypeOf },
];

/** The changes beside the lists. */
function definitionChanges(first: WorkflowDefinition, second: WorkflowDefinition): Change[] {
  const listed = new Set<string>(LISTS.map(({ key }) => key));
  const rest = (definition: object) =>
    Object.fromEntries(Object.entries(definition).filter(([key]) => !listed.has(key)));
  const before = rest(first);
  return changesBetween({ before, followed: before, after: rest(second) }, {
    kindOf: ({ path }) => path[0] === "version" ? "version-changed" : "definition-changed",
    subject: "Workflow",
    place: [],
    named: {},
  });
}

/** An entry of a list and its place there. */
interface Placed {
  readonly entry: unknown;
  readonly index: number;
}

function listChanges(list: List, first: WorkflowDefinition, second: WorkflowDefinition, names: NewNames): Change[] {
  const renames = list.key === "dynamic_blocks_definitions" ? undefined : names[list.key];
  const there = (second[list.key] ?? []).map((entry: unknown, index): Placed => ({ entry, index }));
  const added = inTurn(groupsOf(there, ({ entry }) => list.nameOf(entry)));
  const fates = (first[list.key] ?? []).flatMap((entry: unknown, index) => {
    const name = list.nameOf(entry);
    const newName = renames?.get(name) ?? name;
    const twin = added.get(newName)?.next().value;
    if (twin === undefined) return [comingOrGoing(list, "removed", { entry, index })];
    const rename = newName === name ? [] : [renamed(list, name, newName, twin.index)];
    return [...rename, ...entryChanges(list, entry, twin, names)];
  });
  const rest = [...added.values()].flatMap((unmatched) => [...unmatched]).sort((a, b) => a.index - b.index);
  return [...fates, ...rest.map((placed) => comingOrGoing(list, "added", placed))];
}

function comingOrGoing(list: List, what: "added" | "removed", { entry, index }: Placed): Change {
  const shown = maskSecrets(entry);
  const detail = isRecord(shown) && list.detail !== undefined ? shown[list.detail] : undefined;
  const verb = what === "added" ? "Added" : "Removed";
  return Object.freeze({
    change: `${list.entry}-${what}`,
    path: Object.freeze([list.key, index]),
    ...who(list, list.nameOf(entry)),
    ...(what === "added" ? { after: shown } : { before: shown }),
    message: `${verb} ${words(list, list.nameOf(entry))}${typeof detail === "string" ? `: ${detail}` : ""}`,
  });
}

function renamed(list: List, before: string, after: string, index: number): Change {
  return Object.freeze({
    change: `${list.entry as "input" | "step" | "output"}-renamed`,
    path: Object.freeze([list.key, index, "name"]),
    ...who(list, after),
    property: "name",
    before,
    after,
    message: `Renamed ${words(list, before)} to ${quote(after)}`,
  });
}

/** The name was dealt with: entries are matched by it. */
function entryChanges(list: List, before: unknown, { entry: after, index }: Placed, names: NewNames): Change[] {
  const name = list.nameOf(after);
  const followed = rewriteSelectors(before, names);
  const isRenamed = isRecord(followed) && isRecord(after) && "name" in followed;
  return changesBetween({ before, followed: isRenamed ? { ...followed, name } : followed, after }, {
    kindOf: (difference) => kindOf(list, difference),
    subject: words(list, name).replace(/^./, (letter) => letter.toUpperCase()),
    place: [list.key, index],
    named: who(list, name),
  });
}

function kindOf({ entry }: List, { path, before, after }: Difference): ChangeKind {
  if (entry !== "dynamic-block" && (isWire(before) || isWire(after))) return "wire-changed";
  if (entry !== "step") return `${entry}-changed`;
  if (path.length !== 1 || path[0] !== "type") return "property-changed";
  return family(before) === family(after) ? "block-version-changed" : "block-changed";
}

function family(type: unknown): string {
  return jsonText(type).replace(/@[^@]*$/, "");
}

function versionOf(type: unknown): string {
  return /@([^@]*)$/.exec(jsonText(type))?.[1] ?? "without a version";
}

/** Two values, and the first as it would be if it had only followed the new names of what it is wired to. */
interface Values {
  readonly before: unknown;
  readonly followed: unknown;
  readonly after: unknown;
}

/** What two values are, whose differences are changes. */
interface Compared {
  readonly kindOf: (difference: Difference) => ChangeKind;
  /** What sentences begin with. */
  readonly subject: string;
  /** Where the values stand in the definition. */
  readonly place: readonly (string | number)[];
  readonly named: Pick<Change, "input" | "step" | "output">;
}

function changesBetween(values: Values, { kindOf, subject, place, named }: Compared): Change[] {
  const found = differences(values.followed, values.after);
  if (found.length === 0) return [];
  const [before, followed, after] = [values.before, values.followed, values.after].map(maskSecrets);
  return found.map((difference) => {
    const { path } = difference;
    const was = "before" in difference && { before: shownAt(before, path) };
    const is = "after" in difference && { after: shownAt(after, path) };
    const change = kindOf(difference);
    const shown = { ...was, ...is };
    const became = { ...shown, followed: shownAt(followed, path) };
    return Object.freeze({
      change,
      path: Object.freeze([...place, ...path]),
      ...named,
      ...(path.length > 0 && { property: String(path[0]) }),
      ...shown,
      message: blockWords(subject, change, shown) ?? `${placeOf(subject, named, path)} ${changeWords(became)}`,
    });
  });
}

/** What is said of another block, and of another version of the same one. */
function blockWords(subject: string, change: ChangeKind, { before, after }: Pick<Change, "before" | "after">) {
  if (change === "block-version-changed") {
    return `${subject}: ${family(after)} is now ${versionOf(after)}; it was ${versionOf(before)}`;
  }
  return change === "block-changed" ? `${subject}: the block is now ${after}; it was ${before}` : undefined;
}

/** An output is nothing but what it is wired to. */
function placeOf(subject: string, { output }: Pick<Change, "output">, path: readonly (string | number)[]): string {
  return output !== undefined && path[0] === "selector" ? subject : `${subject}: ${placeWords(path)}`;
}

function words({ entry, words = entry }: List, name: string): string {
  return `${words} ${quote(name)}`;
}

function who({ entry }: List, name: string): Pick<Change, "input" | "step" | "output"> {
  return entry === "dynamic-block" ? {} : { [entry]: name };
}
