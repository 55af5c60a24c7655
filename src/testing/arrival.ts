import type { IncomingMessage } from "node:http";
import { recogniseTask } from "../run/prompts/prompts.ts";
import type { Task } from "../blocks/llama_vision/tasks.ts";
import { decodeDataUrl } from "./data_url.ts";
import type { RecordedRequest } from "./recorded_request.ts";

/** Where a route looks for the key. */
export type KeyPlace = "bearer" | "query";

/** What a request says by itself, before its place in the record and its fault are known. */
export type Arrival = Omit<RecordedRequest, "index" | "fault" | "at">;

/** Reads a whole request. It rejects where the client goes away in the middle of it. */
export async function readArrival(request: IncomingMessage, keyIn: KeyPlace): Promise<Arrival> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  const keys: { readonly [P in KeyPlace]: string | null | undefined } = {
    bearer: /^Bearer +(\S.*)$/i.exec(request.headers.authorization ?? "")?.[1],
    query: searchParams.get("api_key"),
  };
  const body = json(await new Blob(chunks as BlobPart[]).text());
  const parts = partsOf(body);
  const text = parts.filter((part) => part.type === "text").map((part) => part.text).join("\n");
  return {
    method: request.method ?? "GET",
    path: pathname,
    headers: headersOf(request),
    apiKey: keys[keyIn] || undefined,
    body,
    task: taskOf(text),
    text,
    images: parts
      .filter((part) => part.type === "image_url" && part.url.startsWith("data:"))
      .map((part) => decodeDataUrl(part.url))
      .filter((decoded) => "bytes" in decoded),
  };
}

/** The one place that knows how a request tells its task. */
function taskOf(text: string): Task | undefined {
  return recogniseTask(text);
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      name === "authorization" ? "[redacted]" : [value ?? ""].flat().join(", "),
    ]),
  );
}

interface Part {
  readonly type: string;
  readonly text: string;
  readonly url: string;
}

/** The parts of all messages, read from a body that was not checked yet. */
function partsOf(body: unknown): Part[] {
  return list(field(body, "messages")).flatMap((message) => {
    const content = field(message, "content");
    return typeof content === "string" ? [{ type: "text", text: content, url: "" }] : list(content).map((part) => ({
      type: string(field(part, "type")),
      text: string(field(part, "text")),
      url: string(field(field(part, "image_url"), "url")),
    }));
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function string(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
