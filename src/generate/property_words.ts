import { alternativesOf, crashesOnReference } from "../blocks/alternatives_of.ts";
import type { BlockDescription } from "../blocks/description.ts";
import type { Schema } from "../blocks/schema.ts";
import { slotsOf, takesBatches } from "../check/slots.ts";
import { wantedBy } from "../blocks/wanted_by.ts";
import { writeValue } from "./write_value.ts";

/** Words that are not written as they are spelled in a property's name. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ai: "AI",
  api: "API",
  csv: "CSV",
  fps: "FPS",
  gpt: "GPT",
  http: "HTTP",
  id: "id",
  iou: "IoU",
  ip: "IP",
  jpeg: "JPEG",
  json: "JSON",
  lmm: "LMM",
  nms: "NMS",
  ocr: "OCR",
  onvif: "ONVIF",
  ptz: "PTZ",
  rgb: "RGB",
  s3: "S3",
  sms: "SMS",
  smtp: "SMTP",
  ssl: "SSL",
  tls: "TLS",
  uri: "URI",
  url: "URL",
  uql: "UQL",
};

/** A property's name in words: `api_key` as `API key`. */
function inWords(property: string): string {
  return property.split(/[^A-Za-z0-9]+/).map((word) => SPELLINGS[word] ?? word).join(" ");
}

/** Texts in a sentence: `"a" or "b"`. */
export function listed(texts: readonly string[], conjunction: "and" | "or"): string {
  const last = texts.at(-1) ?? "";
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** Values to choose from: `"a" or "b"`. */
function choice(values: readonly unknown[]): string {
  return listed(values.map((value) => JSON.stringify(value)), "or");
}

/** Where else the value is used at all. */
function relevance({ relevantFor = {} }: Schema): readonly string[] {
  return Object.entries(relevantFor).map(([property, values]) =>
    `Used only where \`${property}\` is ${choice(values)}.`
  );
}

/** Whether a literal can be nothing but true or false. */
function isSwitch(schema: Schema): boolean {
  const literals = alternativesOf(schema).filter(({ selector, type }) => selector === undefined && type !== "null");
  return literals.length > 0 && literals.every(({ type }) => type === "boolean");
}

/** Of a block that gets whole batches: that all of a batch shares one value of this property. */
function sharing(property: string, block: BlockDescription): readonly string[] {
  const slot = slotsOf(block).find((slot) => slot.property === property);
  if (slot === undefined || slot.takesSteps || slot.takes !== "single" || !takesBatches(block)) return [];
  return crashesOnReference(block.properties[property]!)
    ? []
    : ["It takes one value for a whole batch: what a step makes of each image cannot be wired to it."];
}

function takes(property: string, schema: Schema, { definitions }: BlockDescription): readonly string[] {
  const wanted = wantedBy(schema, definitions);
  const words = inWords(property);
  return [
    isSwitch(schema) ? `Switches ${words} on or off: ${wanted}.` : `Sets the ${words}: ${wanted}.`,
    ...schema.default === undefined ? [] : [`Default ${writeValue(schema.default)}.`],
    ...crashesOnReference(schema) ? ["It takes no reference: the engine crashes on one here."] : [],
  ];
}

/** Where the engine's Python needs the property, and the range that it demands. */
function demandWords(property: string, { demands = [] }: BlockDescription): readonly string[] {
  return demands.flatMap((demand) => {
    if (demand.rule === "range" && demand.property === property) {
      const { rule: _rule, property: _property, ...bounds } = demand;
      return [`A literal has to lie ${rangeWords(bounds)}.`];
    }
    if (demand.rule !== "needs" || demand.oneOf.join() !== property) return [];
    return Object.entries(demand.where).map(([other, values]) => `Needed where \`${other}\` is ${choice(values)}.`);
  });
}

function rangeWords({ min, max }: { readonly min?: number; readonly max?: number }): string {
  if (min === undefined) return `at or below ${max}`;
  return max === undefined ? `at or above ${min}` : `from ${min} to ${max}`;
}

/** What a property is for the one who sets it: what it takes, its default, and when it matters. */
export function propertyWords(property: string, block: BlockDescription): readonly string[] {
  const schema = block.properties[property]!;
  const demanded = demandWords(property, block);
  const sentences = [
    ...takes(property, schema, block),
    ...demanded,
    ...demanded.some((words) => words.startsWith("Needed")) ? [] : relevance(schema),
    ...sharing(property, block),
    ...schema.secret === true ? ["A literal ends up in the JSON: hand it over at run time instead."] : [],
  ];
  return [
    sentences.join(" "),
    ...schema.deprecated === true ? ["@deprecated The engine deprecates this property."] : [],
  ];
}
