import type { ObjectSchema, SchemaIssue, SchemaResult } from "../blocks/llama_vision/output_structure.ts";
import { readAnswer } from "./answers/read_answer.ts";
import type { LoadedImage } from "./images/loaded_image.ts";
import type { ModelFailure, ModelReply } from "./model/model.ts";
import type { PreparedStep } from "./prepare.ts";
import { reason } from "./make_reason.ts";

/** A reply that was read. */
export interface Reading {
  readonly prediction: unknown;
}

function unread(reply: ModelReply, sentence: string, failed: ModelFailure["reason"]): ModelFailure {
  const { text: output, usage, cost, generationId } = reply;
  return { _tag: "ModelFailure", sentence, reason: failed, output, usage, cost, generationId };
}

function invalid(reply: ModelReply, problem: string): ModelFailure {
  return unread(reply, `the answer cannot be read: ${problem}`, reason("InvalidAnswer", { problem }));
}

async function checkBySchema(
  schema: ObjectSchema,
  record: unknown,
  reply: ModelReply,
): Promise<Reading | ModelFailure> {
  try {
    const result: SchemaResult<unknown> = await schema["~standard"].validate(record);
    return result.issues === undefined ? { prediction: result.value } : invalid(reply, problemsOf(result.issues));
  } catch (error) {
    return invalid(reply, `the schema threw ${String(error)}`);
  }
}

function problemsOf(issues: readonly SchemaIssue[]): string {
  return issues.map(({ path = [], message }) => {
    const place = path.map((part) => String(typeof part === "object" ? part.key : part)).join(".");
    return place === "" ? message : `\`${place}\`: ${message}`;
  }).join("; ");
}

/** Reads a reply as the task's prediction. A schema of the user's own decides by itself which keys may be missing. */
export async function readPrediction(
  { plan: { schema, reads }, question }: PreparedStep,
  [image]: readonly LoadedImage[],
  reply: ModelReply,
): Promise<Reading | ModelFailure> {
  if (reads === "text") return { prediction: reply.text };
  const { task, classes, structure } = question;
  const asked = { task, classes, structure: schema === undefined ? structure : null };
  const read = readAnswer(asked, reply.text, { size: image?.size });
  if (read.ok) return schema === undefined ? read : await checkBySchema(schema, read.prediction, reply);
  return read.tag === "Refused"
    ? unread(reply, "the model refused to answer", reason("Refused", {}))
    : invalid(reply, read.problem);
}
