import type { Dictionary } from "../../values/dictionary.ts";
import { isTruthy } from "../../values/truth.ts";

/** The class that stands for what was found. */
export interface LeadingClass {
  readonly name: string;
  readonly id: number;
  readonly confidence: number;
}

/** The class of what nobody classified, where there is one. */
export type Fallback = Omit<LeadingClass, "confidence"> | undefined;

/** The class that leads in an answer: a classification, a text, or a list of texts. Null where none does. */
export function leadingClass(answer: unknown, fallback: Fallback): LeadingClass | null {
  if (typeof answer === "string") return named(answer);
  if (Array.isArray(answer)) return fromList(answer, fallback);
  const classification = answer as Dictionary;
  return "top" in classification ? fromOne(classification, fallback) : fromMany(classification);
}

/** The class of what has no answer of its own. */
export function fallenBack(fallback: Fallback): LeadingClass | null {
  return fallback === undefined ? null : { ...fallback, confidence: 0 };
}

function named(name: string): LeadingClass {
  return { name, id: 0, confidence: 1 };
}

function fromList([first, ...rest]: readonly unknown[], fallback: Fallback): LeadingClass | null {
  if (first === undefined && rest.length === 0) return fallenBack(fallback);
  return typeof first === "string" ? named(first) : null;
}

interface ClassOf {
  readonly class: string;
  readonly class_id: unknown;
  readonly confidence: unknown;
}

/** Of a classification that chose one class. */
function fromOne({ top, predictions }: Dictionary, fallback: Fallback): LeadingClass | null {
  if (!isTruthy(predictions)) return fallenBack(fallback);
  const chosen = (predictions as readonly ClassOf[]).filter((each) => each.class === top);
  const [only] = chosen;
  if (only === undefined || chosen.length > 1) throw new Error("the classification does not tell the id of its class");
  return { name: only.class, id: Number(only.class_id), confidence: Number(only.confidence) };
}

/** Of a classification that chose several classes: the surest of all. */
function fromMany({ predicted_classes, predictions }: Dictionary): LeadingClass | null {
  if (!isTruthy(predicted_classes)) return null;
  const classes = Object.entries(predictions as Readonly<Record<string, Omit<ClassOf, "class">>>)
    .map(([name, { class_id, confidence }]) => ({ name, id: Number(class_id), confidence: Number(confidence) }));
  const [first, ...others] = classes;
  const surest = others.reduce((best, each) => best!.confidence < each.confidence ? each : best, first);
  return surest === undefined || surest.confidence === 0 ? null : surest;
}
