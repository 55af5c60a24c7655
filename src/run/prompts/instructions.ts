import type { Task } from "../../blocks/llama_vision/tasks.ts";

/** Changes whenever a word below, or the way data is printed, changes: answers to other words are other answers. */
export const PROMPT_VERSION: string = "1";

/** The property of a question that is printed under an instruction. */
export type Data = "prompt" | "classes" | "structure";

/** What the model is told for one task. */
export interface Instruction {
  /** The instruction itself, or nothing where the user's prompt is all that is sent. */
  readonly text: string | null;
  /** The data that follows the instruction. */
  readonly data: Data | null;
}

const JSON_ONLY = "Reply with one JSON object of this form in a ```json block, and nothing else:";

/**
 * What the model is told, task by task. Short and plain, for models of 11 billion parameters; each JSON form is the one
 * that the engine's parser blocks read. Values stand in angle brackets, since small models copy sample values.
 */
export const INSTRUCTIONS: { readonly [T in Task]: Instruction } = {
  "unconstrained": { text: null, data: "prompt" },
  "ocr": {
    text: `Transcribe all the text in the image, word for word, in reading order.
Keep its lines and paragraphs. Reply with that text and nothing else.`,
    data: null,
  },
  "structured-answering": {
    text: `Read the listed fields from the image. The words beside each field say what its value must be.
Reply with one JSON object that has exactly the listed field names as its keys, in a \`\`\`json block, and nothing else.`,
    data: "structure",
  },
  "classification": {
    text: `Decide which one of the listed classes fits the image best.
Spell the class exactly as it is listed. The confidence says how sure you are.
${JSON_ONLY}
\`\`\`json
{"class_name": "<a listed class>", "confidence": <number from 0 to 1>}
\`\`\``,
    data: "classes",
  },
  "multi-label-classification": {
    text: `Decide which of the listed classes can be seen in the image. Leave out those that cannot.
Spell each class exactly as it is listed. The confidence says how sure you are. Give one entry for each class that can be seen; if there is none, an empty list.
${JSON_ONLY}
\`\`\`json
{"predicted_classes": [{"class": "<a listed class>", "confidence": <number from 0 to 1>}]}
\`\`\``,
    data: "classes",
  },
  "visual-question-answering": {
    text: `Answer the question about the image.
If it offers lettered choices, reply with the letter of the right one and nothing else. If not, reply in one to three short sentences.`,
    data: "prompt",
  },
  "caption": {
    text: `Describe the image in one short sentence. Reply with the description and nothing else.`,
    data: null,
  },
  "detailed-caption": {
    text:
      `Describe the image at length: what is in it, how it looks, what happens, where things are, and the background.
Reply with the description and nothing else.`,
    data: null,
  },
  "object-detection": {
    text: `Find every object of the listed classes in the image, each one on its own.
Give the sides of its box as fractions of the image's width and height, never as pixels: x runs from 0 at the left edge to 1 at the right edge, y from 0 at the top edge to 1 at the bottom edge.
Spell each class exactly as it is listed. The confidence says how sure you are. Give one entry for each object; if there is none, an empty list.
${JSON_ONLY}
\`\`\`json
{"detections": [{"x_min": <number from 0 to 1>, "y_min": <number from 0 to 1>, "x_max": <number from 0 to 1>, "y_max": <number from 0 to 1>, "class_name": "<a listed class>", "confidence": <number from 0 to 1>}]}
\`\`\``,
    data: "classes",
  },
};

/**
 * How the sides of a box are asked for: `fractions` of the picture, as most detector blocks read them, or `thousandths`,
 * the form in which Meta's Muse was taught to point and which the detector block reads as `muse`.
 */
export type BoxForm = "fractions" | "thousandths";

/** What the model is told where boxes are wanted in thousandths. */
export const DETECTION_IN_THOUSANDTHS: Instruction = {
  text: `Find every object of the listed classes in the image, each one on its own.
Give the sides of its box in thousandths of the image's width and height, as whole numbers and never as pixels: x runs from 0 at the left edge to 1000 at the right edge, y from 0 at the top edge to 1000 at the bottom edge.
Spell each class exactly as it is listed. Give one entry for each object; if there is none, an empty list.
Reply with one JSON list of this form in a \`\`\`json block, and nothing else:
\`\`\`json
[{"label": "<a listed class>", "x_min": <integer from 0 to 1000>, "y_min": <integer from 0 to 1000>, "x_max": <integer from 0 to 1000>, "y_max": <integer from 0 to 1000>}]
\`\`\``,
  data: "classes",
};

/** What the model is told for a task. */
export function instructionFor(task: Task, boxes: BoxForm = "fractions"): Instruction {
  return task === "object-detection" && boxes === "thousandths" ? DETECTION_IN_THOUSANDTHS : INSTRUCTIONS[task];
}

/** The word that opens each kind of data under an instruction. */
export const LABELS: { readonly [D in Data]: string } = {
  prompt: "Question: ",
  classes: "Classes: ",
  structure: "Fields:\n",
};

/** What the model is told when its answer could not be read. */
export const CORRECTION: string = `That reply cannot be read: {problem}.
Answer again for the same image, exactly in the form that was asked for, and reply with nothing else.`;
