import { type Task, TASKS } from "../../blocks/llama_vision/tasks.ts";
import { type BoxForm, type Data, type Instruction, instructionFor, LABELS } from "./instructions.ts";

/** The task whose instruction a text opens with, and what stands under it. */
interface Recognised {
  readonly task: Task;
  readonly boxes: BoxForm;
  readonly instruction: Instruction;
  readonly rest: string;
}

/**
 * Which task a request asks for, in either layout. It reads whole instructions at the very beginning, so that a prompt
 * about captions or classes is not mistaken for one.
 *
 * @param text The text of every message part, joined by line breaks.
 * @returns The task, or nothing where the text is no instruction of ours: an `unconstrained` prompt, for one.
 */
export function recogniseTask(text: string): Task | undefined {
  return recognise(text)?.task;
}

/** How a request wants its boxes, or nothing where its task has none. */
export function boxesIn(text: string): BoxForm | undefined {
  const found = recognise(text);
  return found?.task === "object-detection" ? found.boxes : undefined;
}

/** The classes that a request lists, or nothing where its task has none. */
export function classesIn(text: string): string[] | undefined {
  const list = json(dataIn(text, "classes")?.split("\n", 1)[0]);
  return Array.isArray(list) && list.every((name) => typeof name === "string") ? list : undefined;
}

/** The fields that a request asks for with their descriptions, or nothing where its task has none. */
export function structureIn(text: string): Record<string, string> | undefined {
  // The fields end at the first blank line, since JSON writes line breaks within strings as `\n`.
  const fields = json(dataIn(text, "structure")?.split("\n\n", 1)[0]);
  return typeof fields === "object" && fields !== null && !Array.isArray(fields)
    ? fields as Record<string, string>
    : undefined;
}

const BOX_FORMS: readonly BoxForm[] = ["fractions", "thousandths"];

function recognise(text: string): Recognised | undefined {
  for (const task of Object.keys(TASKS) as Task[]) {
    for (const boxes of BOX_FORMS) {
      const instruction = instructionFor(task, boxes);
      if (instruction.text === null || !text.startsWith(instruction.text)) continue;
      const rest = text.slice(instruction.text.length);
      if (rest === "" || rest.startsWith("\n")) return { task, boxes, instruction, rest: rest.replace(/^\n{1,2}/, "") };
    }
  }
  return undefined;
}

function dataIn(text: string, data: Data): string | undefined {
  const found = recognise(text);
  if (found === undefined || found.instruction.data !== data) return undefined;
  return found.rest.startsWith(LABELS[data]) ? found.rest.slice(LABELS[data].length) : undefined;
}

function json(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
