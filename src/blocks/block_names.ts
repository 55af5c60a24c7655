/*
 * How a block's type and properties are called in a program. The names of the engine are snake case with a namespace in
 * front and a version behind: `roboflow_core/dynamic_crop@v1`.
 */
import { CONSTANTS, KEYWORDS, MEMBERS, TYPES } from "./taken_names.ts";

const OWN_NAMESPACE = /^roboflow_core\//;

function words(text: string): readonly string[] {
  return text.split(/[^\p{ID_Continue}]+|_+/u).filter((word) => word !== "");
}

/** Words that together are no name, a number for instance, with an underscore in front. */
function startable(name: string): string {
  return /^\p{ID_Start}/u.test(name) ? name : `_${name}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `mask_opacity` as `maskOpacity`. */
export function camelCase(text: string): string {
  const [first = "", ...rest] = words(text);
  return startable(first.charAt(0).toLowerCase() + first.slice(1) + rest.map(capital).join(""));
}

/** The words of a block's type without namespace and version; a namespace other than the engine's own belongs to it. */
function familyWords(type: string): string {
  return type.replace(OWN_NAMESPACE, "").replace(/@[^@]*$/, "");
}

/** The name of a block's family in a program: `roboflow_core/llama_3_2_vision@v1` is one of `llama32Vision`. */
export function familyName(type: string): string {
  const name = camelCase(familyWords(type));
  return CONSTANTS.has(name) || TYPES.has(typeName(name)) ? `${name}Block` : name;
}

/** The name of the module that holds a block's family, such as `llama_3_2_vision`; also the name of a step without one. */
export function moduleName(type: string): string {
  return words(familyWords(type)).join("_").toLowerCase();
}

/** Between two digits, where `v1.0` would else be called as `v10` is. */
const DECIMAL_POINT = /(?<=\d)[^\p{ID_Continue}]+(?=\d)/u;

/** The name of a block's version in a program: `v1`, or `v1_0` for `v1.0`; `current` where the type names none. */
export function versionName(type: string): string {
  const version = /@([^@]*)$/.exec(type)?.[1] ?? "";
  const name = version === "" ? "current" : version.split(DECIMAL_POINT).map(camelCase).join("");
  return KEYWORDS.has(name) ? `${name}Version` : name;
}

/** The name of the method that sets a property: `mask_opacity` is set by `maskOpacity`. */
export function methodName(property: string): string {
  const name = camelCase(property);
  return MEMBERS.has(name) ? `${name}Property` : name;
}

/** The name of a type: `dynamic_crop` as `DynamicCrop`. */
export function typeName(text: string): string {
  return startable(words(text).map(capital).join(""));
}

/** The name of the type of a version's complete step. */
export function versionType(family: string, type: string): string {
  return typeName(family) + capital(versionName(type));
}

const NUMERIC = new Intl.Collator("en", { numeric: true });

/** The order of a block's versions: `v10` comes behind `v9`. */
export function compareVersions(one: { readonly type: string }, other: { readonly type: string }): number {
  return NUMERIC.compare(one.type, other.type);
}
