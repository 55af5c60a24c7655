/*
 * How a block's type and properties are called in a program. The names of the engine are snake case with a namespace in
 * front and a version behind: `roboflow_core/dynamic_crop@v1`.
 */

const OWN_NAMESPACE = /^roboflow_core\//;

/** The members that every step has beside the methods of its properties, and `then`, which would make it a promise. */
const MEMBERS: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "name",
  "outputs",
  "then",
  "toJSON",
  "warnings",
]);

/** Words that cannot name a constant. */
const KEYWORDS: ReadonlySet<string> = new Set(
  ("arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield").split(" "),
);

function words(text: string): readonly string[] {
  return text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `mask_opacity` as `maskOpacity`. */
function camelCase(text: string): string {
  const [first = "", ...rest] = words(text);
  const name = first.charAt(0).toLowerCase() + first.slice(1) + rest.map(capital).join("");
  return /^\d|^$/.test(name) ? `_${name}` : name;
}

/** The words of a block's type without namespace and version; a namespace other than the engine's own belongs to it. */
function familyWords(type: string): string {
  return type.replace(OWN_NAMESPACE, "").replace(/@[^@]*$/, "");
}

/** The name of a block's family in a program: `roboflow_core/llama_3_2_vision@v1` is one of `llama32Vision`. */
export function familyName(type: string): string {
  const name = camelCase(familyWords(type));
  return KEYWORDS.has(name) ? `${name}Block` : name;
}

/** The name of the module that holds a block's family, such as `llama_3_2_vision`; also the name of a step without one. */
export function moduleName(type: string): string {
  return words(familyWords(type)).join("_").toLowerCase();
}

/** The name of a block's version in a program: `v1`; `current` where the type names none. */
export function versionName(type: string): string {
  const version = /@([^@]*)$/.exec(type)?.[1] ?? "";
  return version === "" ? "current" : camelCase(version);
}

/** The name of the method that sets a property: `mask_opacity` is set by `maskOpacity`. */
export function methodName(property: string): string {
  const name = camelCase(property);
  return MEMBERS.has(name) ? `${name}Property` : name;
}

/** The name of a type: `dynamic_crop` as `DynamicCrop`. */
export function typeName(text: string): string {
  return words(text).map(capital).join("").replace(/^(?=\d)/, "_");
}

const NUMERIC = new Intl.Collator("en", { numeric: true });

/** The order of a block's versions: `v10` comes behind `v9`. */
export function compareVersions(one: { readonly type: string }, other: { readonly type: string }): number {
  return NUMERIC.compare(one.type, other.type);
}
