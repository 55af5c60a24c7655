import assert from "node:assert/strict";
import test from "node:test";
import { fileURLToPath } from "node:url";
import manifest from "../../deno.json" with { type: "json" };
import { familyName } from "../../src/blocks/block_names.ts";
import { CATALOGUE } from "../../src/blocks/catalogue/catalogue.ts";
import { groupsOf } from "../../src/blocks/groups_of.ts";

const ROOT = new URL("../../", import.meta.url);
const GENERATED = new URL("src/blocks/catalogue/", ROOT).href;

interface Place {
  readonly filename: string;
  readonly line: number;
}

interface Comment {
  readonly doc?: string;
  readonly tags?: readonly { readonly kind: string }[];
}

/** What `deno doc` tells of an export; a reference is one that another entry has as well, and tells of. */
interface Declaration {
  readonly kind: string;
  readonly location: Place;
  readonly jsDoc?: Comment;
  readonly def?: { readonly target?: Place; readonly hasBody?: boolean };
}

interface Entry {
  readonly module_doc?: Comment;
  readonly symbols: readonly { readonly name: string; readonly declarations: readonly Declaration[] }[];
}

/** An export wherever it stands: what is exported by several entries is one. */
interface Export {
  readonly name: string;
  readonly place: string;
  readonly isGenerated: boolean;
  readonly declarations: readonly Declaration[];
}

/** All entries in one go, which costs as much as one. */
async function readEntries(): Promise<Readonly<Record<string, Entry>>> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["doc", "--json", ...Object.values(manifest.exports)],
    cwd: fileURLToPath(ROOT),
  }).output();
  assert(success, new TextDecoder().decode(stderr));
  return JSON.parse(new TextDecoder().decode(stdout)).nodes;
}

function placeOf({ filename, line }: Place): string {
  return `${filename.replace(ROOT.href, "")}:${line}`;
}

const entries = await readEntries();
const symbols = Object.values(entries).flatMap((entry) => entry.symbols);
const exported: readonly Export[] = [
  ...new Map(
    symbols.filter(({ declarations }) => declarations[0]!.kind !== "reference").map(({ name, declarations }) => {
      const { location } = declarations[0]!;
      const isGenerated = location.filename.startsWith(GENERATED);
      return [placeOf(location), { name, place: placeOf(location), isGenerated, declarations }] as const;
    }),
  ).values(),
];

/** Of a function that can be called in several ways, each way speaks for itself, and what they share is nobody's. */
function isSeen({ def }: Declaration, _place: number, { length }: readonly Declaration[]): boolean {
  return length === 1 || def?.hasBody !== true;
}

function hasWords(comment: Comment | undefined): boolean {
  return comment?.doc !== undefined && comment.doc.trim() !== "";
}

function examplesOf({ declarations }: Export): number {
  return declarations.flatMap(({ jsDoc }) => jsDoc?.tags ?? []).filter(({ kind }) => kind === "example").length;
}

function namesOf(some: readonly Export[]): readonly string[] {
  return some.map(({ name, place }) => `${name} (${place})`);
}

test("every entry says what it is for", () => {
  assert.equal(Object.keys(entries).length, Object.keys(manifest.exports).length);
  const silent = Object.keys(entries).filter((entry) => !hasWords(entries[entry]!.module_doc));
  assert.deepEqual(silent, []);
});

test("every export says what it is", () => {
  const silent = exported.filter(({ declarations }) =>
    !declarations.filter(isSeen).every(({ jsDoc }) => hasWords(jsDoc))
  );
  assert.deepEqual(namesOf(silent), []);
  const places = new Set(exported.flatMap(({ declarations }) => declarations.map(({ location }) => placeOf(location))));
  const references = symbols.flatMap(({ declarations }) => declarations.flatMap(({ def }) => def?.target ?? []));
  assert.deepEqual(references.map(placeOf).filter((place) => !places.has(place)), []);
});

/** What a description leads to: `{@link dynamicCrop}`. */
function linksOf({ declarations }: Export): readonly string[] {
  const text = declarations.map(({ jsDoc }) => jsDoc?.doc ?? "").join("\n");
  return [...text.matchAll(/\{@link(?:code)? ([\w$]+)\}/g)].map(([, name]) => name!);
}

test("every export that is written by hand is shown in an example", () => {
  const unshown = exported.filter((one) => !one.isGenerated && examplesOf(one) === 0);
  assert.deepEqual(namesOf(unshown), []);
});

test("every export that is generated is shown in an example, or leads to one that is", () => {
  const generated = new Map(exported.filter(({ isGenerated }) => isGenerated).map((one) => [one.name, one] as const));
  const isShown = (one: Export | undefined, on: readonly Export[] = []): boolean =>
    one !== undefined && !on.includes(one) &&
    (examplesOf(one) > 0 || linksOf(one).some((name) => isShown(generated.get(name), [...on, one])));
  assert(generated.size > 1000);
  assert.deepEqual(namesOf([...generated.values()].filter((one) => !isShown(one))), []);
});

test("every version of a generated family has an example of its own", () => {
  const families = new Map(exported.filter(({ isGenerated }) => isGenerated).map((one) => [one.name, one] as const));
  for (const [name, versions] of groupsOf(CATALOGUE.types, familyName)) {
    assert.equal(examplesOf(families.get(name)!), versions.length, name);
  }
});
