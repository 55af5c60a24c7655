/** What arrived of a body. */
export interface Received {
  readonly text: string;
  readonly end: "whole" | "cut-off" | "too-large";
}

/** No answer of a server is half as long; one that does not end would fill the memory. */
const MOST_CHARACTERS = 2 ** 28;

/** Reads a body as text. Where it breaks off, what arrived of it is kept; where nothing did, it throws what the runtime said. */
export async function readText({ body }: Response): Promise<Received> {
  const utf8 = new TextDecoder();
  const parts: string[] = [];
  let length = 0;
  try {
    for await (const chunk of body ?? []) {
      const part = utf8.decode(chunk, { stream: true });
      parts.push(part);
      length += part.length;
      // Leaving the loop ends the connection.
      if (length > MOST_CHARACTERS) return { text: parts.join(""), end: "too-large" };
    }
  } catch (error) {
    if (length === 0) throw error;
    return { text: parts.join(""), end: "cut-off" };
  }
  return { text: parts.join("") + utf8.decode(), end: "whole" };
}
