import { imageSize } from "image-size";
import { openRouter, workflow, type WorkflowRun } from "../../../mod.ts";
import { type Answers, startOpenRouter } from "../../../src/testing/stand_in.ts";

/** A run by the engine over scripted replies, and what came of it. */
export interface RunCase {
  readonly template: string;
  readonly definition: { readonly inputs: readonly { readonly type: string; readonly name: string }[] };
  readonly images: readonly { readonly png: string }[];
  readonly parameters: Readonly<Record<string, unknown>>;
  /** By the `max_tokens` of the request and the size of its picture, or by the former alone. */
  readonly replies: Readonly<Record<string, string>>;
  readonly outputs: unknown;
  /** How many questions the engine asked. */
  readonly calls?: number;
}

/** Answers as a case says. */
function answersOf(replies: RunCase["replies"]): Answers {
  return ({ body, images: [image] }) => {
    const { max_tokens: maxTokens } = body as { readonly max_tokens: number };
    const { width, height } = imageSize(image!.bytes);
    return replies[`${maxTokens}/${width}x${height}`] ?? replies[String(maxTokens)];
  };
}

/** What came of a case here. */
export interface ScriptedRun {
  readonly run: WorkflowRun<unknown>;
  /** How many questions reached the server. */
  readonly requests: number;
}

/** Runs a case on this machine, its model being scripted. */
export async function scriptedRun({ definition, images, parameters, replies }: RunCase): Promise<ScriptedRun> {
  await using server = await startOpenRouter({ answers: answersOf(replies) });
  const image = definition.inputs.find(({ type }) => type === "WorkflowImage")!;
  const pictures = images.map(({ png }) => ({ base64: png }));
  const run = await workflow.parse(definition).runHere({ [image.name]: pictures, ...parameters }, {
    target: openRouter({ baseURL: server.url }),
  });
  return { run, requests: server.requests.length };
}

const IDS = new Set([
  "inference_id",
  "detection_id",
  "parent_id",
  "root_parent_id",
  "parent_origin",
  "root_parent_origin",
  "video_metadata",
]);

/** Outputs as the cases hold them: without ids, with the clock of a table as `<time>`, with sets in order. */
export function comparable(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/\d{4}-\d\d-\d\dT[\d:.]+(?:\+00:00|Z)?/g, "<time>");
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => !IDS.has(key)).map(([key, part]) => [
      key,
      key === "predicted_classes" ? (part as string[]).toSorted() : comparable(part),
    ]),
  );
}
