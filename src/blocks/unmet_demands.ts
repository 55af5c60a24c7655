import type { BlockDescription, Demand, Where } from "./description.ts";
import { jsonText } from "./json_text.ts";
import type { StepValues } from "./step_facts.ts";
import { demandedSchema } from "./demanded_schema.ts";
import { isRecord } from "./is_record.ts";
import { quote, typeWords } from "./quote.ts";
import { wantedBy } from "./wanted_by.ts";

/** A demand that a step does not meet. */
export interface UnmetDemand {
  readonly code: "missing-property" | "invalid-value";
  /** Where the engine's error stands: on the property, or on the step as a whole. */
  readonly at: "property" | "step";
  /** The property that has to be mended. */
  readonly property: string;
  readonly message: string;
  readonly fix?: string;
}

/** A step as a demand looks at it. */
interface Step {
  readonly description: BlockDescription;
  readonly values: StepValues;
}

type Unmet = Omit<UnmetDemand, "at">;
type DemandOf<R extends Demand["rule"]> = Extract<Demand, { readonly rule: R }>;

/** A value as a message shows it; of a secret only the type. */
function shown({ description, values }: Step, property: string): string {
  const value = values[property];
  return description.properties[property]?.secret ? typeWords(value) : quote(value);
}

function shownWith(step: Step, properties: Iterable<string>): string {
  return [...properties].map((property) => `${property} ${shown(step, property)}`).join(" and ");
}

function applies(where: Where, { values }: Step): boolean {
  return Object.entries(where).every(([property, some]) => some.some((value) => value === values[property]));
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isFilled(value: unknown): boolean {
  if (typeof value === "string" || Array.isArray(value)) return value.length > 0;
  return isRecord(value) ? Object.keys(value).length > 0 : isSet(value);
}

function invalid(property: string, message: string, fix?: string): Unmet {
  return { code: "invalid-value", property, message, ...(fix !== undefined && { fix }) };
}

/** The values of a list or a record. */
function members(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isRecord(value) ? Object.values(value) : [];
}

/** The elements of a list, or the keys of a record. */
function names(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isRecord(value) ? Object.keys(value) : [];
}

/** What stands more than once, with what it stands for. */
function repeated<T>(items: readonly T[], identity: (item: T) => unknown): readonly [first: T, again: T][] {
  const seen = new Map<unknown, T>();
  return items.flatMap((item): [T, T][] => {
    const first = seen.get(identity(item));
    if (first === undefined) seen.set(identity(item), item);
    return first === undefined ? [] : [[first, item]];
  });
}

/** The engine counts a text as a list of texts between commas, a reference as well. */
function length(value: unknown): number | undefined {
  if (typeof value === "string") return value.split(",").length;
  return Array.isArray(value) ? value.length : undefined;
}

function isPoint(value: unknown): boolean {
  const [x, y] = isRecord(value) ? [value.x, value.y] : Array.isArray(value) && value.length <= 3 ? value : [];
  return typeof x === "number" && typeof y === "number";
}

const RULES: { readonly [R in Demand["rule"]]: (demand: DemandOf<R>, step: Step) => readonly Unmet[] } = {
  needs({ oneOf, where, filled }, step) {
    const suffices = filled ? isFilled : isSet;
    const property = oneOf.find((name) => isSet(step.values[name])) ?? oneOf[0];
    if (property === undefined || !applies(where, step) || oneOf.some((name) => suffices(step.values[name]))) return [];
    const { properties, definitions } = step.description;
    const wanted = wantedBy(properties[property] ?? {}, definitions, "builder");
    const given = isSet(step.values[property]) ? `an empty ${property}` : undefined;
    const cause = shownWith(step, Object.keys(where));
    return [{
      code: given === undefined ? "missing-property" : "invalid-value",
      property,
      message: given === undefined
        ? `Cannot use ${cause} without ${oneOf.join(" or ")}: wanted ${wanted}`
        : `Cannot use ${cause} with ${given}: wanted ${wanted}`,
    }];
  },

  excludes({ property, where }, step) {
    if (!isSet(step.values[property]) || !applies(where, step)) return [];
    const cause = shownWith(step, Object.keys(where));
    return [invalid(property, `Cannot set ${property} with ${cause}`, `leave ${property} out`)];
  },

  below({ property, than, where }, step) {
    const [value, limit] = [step.values[property], step.values[than]];
    const compares = typeof value === "number" && typeof limit === "number" && limit !== 0;
    if (!compares || value < limit || !applies(where, step)) return [];
    return [invalid(property, `Cannot set ${property} to ${value}: wanted less than ${than}, which is ${limit}`)];
  },

  range({ property, min = -Infinity, max = Infinity }, step) {
    const value = step.values[property];
    if (typeof value !== "number" || !(value < min || value > max)) return [];
    const { properties, definitions } = step.description;
    const schema = demandedSchema(step.description, property, properties[property] ?? {});
    const wanted = wantedBy(schema, definitions, "builder");
    return [invalid(property, `Cannot set ${property} to ${value}: wanted ${wanted}`)];
  },

  pairs({ property, by, values }, step) {
    const possible = values[jsonText(step.values[by])] ?? [];
    if (possible.some((value) => value === step.values[property])) return [];
    const wanted = possible.map((value) => JSON.stringify(value)).join(", ");
    const message = `Cannot use ${property} ${shown(step, property)} with ${by} ${shown(step, by)}`;
    return [invalid(property, wanted === "" ? message : `${message}: wanted ${wanted}`)];
  },

  notAll({ values }, step) {
    const [property] = Object.keys(values);
    const unlike = Object.entries(values).some(([name, value]) => step.values[name] !== value);
    if (property === undefined || unlike) return [];
    const all = Object.keys(values);
    const message = `Cannot use ${all.map((name) => `${name} ${shown(step, name)}`).join(" with ")}`;
    return [invalid(property, message, `set ${all.join(" or ")} to something else`)];
  },

  oneGroup({ groups }, step) {
    const isGiven = (name: string): boolean => {
      const value = step.values[name];
      return isFilled(typeof value === "string" ? value.trim() : value);
    };
    const given = groups.filter((group) => group.every(isGiven));
    const property = groups[0]?.[0];
    if (property === undefined || given.length === 1) return [];
    const choice = groups.map((group) => group.join(" and ")).join(", or ");
    return [
      given.length === 0
        ? {
          code: "missing-property",
          property,
          message: `Cannot use ${step.description.title} with neither: wanted ${choice}`,
        }
        : invalid(property, `Cannot use ${step.description.title} with both: wanted either ${choice}`),
    ];
  },

  reserved({ property, names: reserved }, step) {
    const found = reserved.filter((name) => names(step.values[property]).includes(name));
    return found.map((name) =>
      invalid(
        property,
        `Cannot use the name ${quote(name)} in ${property}: the engine reserves it`,
        "choose another name",
      )
    );
  },

  notEmpty({ property }, step) {
    const value = step.values[property];
    if (!Array.isArray(value) || value.length > 0) return [];
    return [invalid(property, `Cannot set ${property} to []: wanted at least one element`)];
  },

  distinct({ properties }, step) {
    const all = properties.flatMap((property) => members(step.values[property]).map((value) => ({ property, value })));
    return repeated(all, ({ value }) => value).map(([first, again]) => {
      const places = first.property === again.property
        ? `in ${first.property}`
        : `in ${first.property} and ${again.property}`;
      return invalid(again.property, `Cannot name ${quote(again.value)} twice, ${places}`, "name each only once");
    });
  },

  caseless({ property, where }, step) {
    const value = step.values[property];
    if (!isRecord(value) || !applies(where, step)) return [];
    const cause = shownWith(step, Object.keys(where));
    return repeated(Object.keys(value), (key) => key.toLowerCase()).map(([first, again]) =>
      invalid(property, `Cannot tell ${quote(again)} from ${quote(first)} in ${property} with ${cause}`)
    );
  },

  sameLength({ property, as }, step) {
    const value = step.values[property];
    const wanted = length(step.values[as]);
    if (!Array.isArray(value) || wanted === undefined || value.length === wanted) return [];
    return [
      invalid(
        property,
        `Cannot set ${property} to a list of length ${value.length}: wanted ${wanted}, as many as ${as}`,
      ),
    ];
  },

  points({ property }, step) {
    const value = step.values[property];
    const odd = Array.isArray(value) ? value.filter((point) => !isPoint(point)) : [];
    return odd.map((point) =>
      invalid(
        property,
        `Cannot use ${
          quote(point)
        } as a point in ${property}: wanted an object with the numbers x and y, or a list of ` +
          "two numbers and perhaps a third value that says whether it is positive",
      )
    );
  },
};

/** The rules whose errors the engine puts on a property; those of all others stand on the step. */
const ON_PROPERTY: ReadonlySet<Demand["rule"]> = new Set<Demand["rule"]>(["range", "reserved", "notEmpty"]);

function unmet<R extends Demand["rule"]>(rule: R, demand: DemandOf<R>, step: Step): readonly UnmetDemand[] {
  const at = ON_PROPERTY.has(rule) ? "property" : "step";
  return RULES[rule](demand, step).map((found) => Object.freeze({ ...found, at }));
}

/**
 * What the engine's Python finds wrong with a step. Demands on properties are put to each property that fits its
 * schema; the engine puts the others only once all properties fit and meet theirs, and stops at the first.
 *
 * @param values What was set, in the engine's normal form, its defaults included.
 */
export function unmetDemands(description: BlockDescription, values: StepValues): readonly UnmetDemand[] {
  const step = { description, values };
  return (description.demands ?? []).flatMap((demand) =>
    unmet(demand.rule, demand as DemandOf<typeof demand.rule>, step)
  );
}
