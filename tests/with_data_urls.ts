import type { ChatMessage } from "../src/run/prompts/prompts.ts";

/** The messages as a server reads them, each image a data URL. */
export function withDataUrls(messages: readonly ChatMessage[]): object[] {
  return messages.map((message) =>
    message.role !== "user" ? message : {
      ...message,
      content: message.content.map((part) =>
        part.type === "text" ? part : { type: "image_url", image_url: { url: part.image.toDataUrl() } }
      ),
    }
  );
}
