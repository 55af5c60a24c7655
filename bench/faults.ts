/** What goes wrong, as data: the replies that a client gets one after the other, and what the best client makes of them. */
import * as replies from "./replies.ts";
import type { Reply } from "./replies.ts";

/** One fault. */
export interface Fault {
  readonly name: string;
  /** The last one is repeated for ever. */
  readonly replies: readonly [Reply, ...Reply[]];
  /** How it should end: with the answer, or with an error that a program can tell from others. */
  readonly wants: "answer" | "failure";
  /** Whether asking again is in vain. */
  readonly isFinal?: true;
}

const { GOOD, failed } = replies;

const LIMITED = "Rate limit exceeded";
const wait = (seconds: number) => failed(429, LIMITED, { "retry-after": String(seconds) });
const inBody = (code: number, message: string) => failed(code, message, {}, 200);

/** Every fault of the matrix, in the order of its rows. */
export const FAULTS = [
  { name: "429, `Retry-After: 1`, twice", replies: [wait(1), wait(1), GOOD], wants: "answer" },
  { name: "429, `Retry-After: 6`, once", replies: [wait(6), GOOD], wants: "answer" },
  { name: "429, `Retry-After: 600`", replies: [wait(600)], wants: "failure", isFinal: true },
  { name: "429, no header, twice", replies: [failed(429, LIMITED), failed(429, LIMITED), GOOD], wants: "answer" },
  { name: "429, no header, for ever", replies: [failed(429, LIMITED)], wants: "failure" },
  { name: "500 twice", replies: [failed(500, "Internal"), failed(500, "Internal"), GOOD], wants: "answer" },
  { name: "500 for ever", replies: [failed(500, "Internal")], wants: "failure" },
  { name: "502, a web page, once", replies: [replies.webPage(502), GOOD], wants: "answer" },
  { name: "400, invalid image", replies: [failed(400, "Invalid image")], wants: "failure", isFinal: true },
  { name: "401", replies: [failed(401, "No auth credentials found")], wants: "failure", isFinal: true },
  { name: "402, no credit", replies: [failed(402, "Insufficient credits")], wants: "failure", isFinal: true },
  { name: "403, moderation", replies: [failed(403, "Flagged input")], wants: "failure", isFinal: true },
  { name: "404, no such model", replies: [failed(404, "No endpoints found")], wants: "failure", isFinal: true },
  { name: "200 with error 502, once", replies: [inBody(502, "Provider returned error"), GOOD], wants: "answer" },
  { name: "200 with error 502, for ever", replies: [inBody(502, "Provider returned error")], wants: "failure" },
  { name: "200 with error 429, once", replies: [inBody(429, LIMITED), GOOD], wants: "answer" },
  { name: "200 with error 402", replies: [inBody(402, "Insufficient credits")], wants: "failure", isFinal: true },
  { name: "`finish_reason: error`, no text, once", replies: [replies.answered("", "error"), GOOD], wants: "answer" },
  { name: "`finish_reason: error`, half a text, for ever", replies: [replies.BROKEN_OFF], wants: "failure" },
  { name: "`finish_reason: length`, half a text", replies: [replies.CUT_OFF], wants: "failure", isFinal: true },
  {
    name: "`finish_reason: length`, `content: null`",
    replies: [replies.answered(null, "length")],
    wants: "failure",
    isFinal: true,
  },
  {
    name: "`finish_reason: content_filter`, no text",
    replies: [replies.answered("", "content_filter")],
    wants: "failure",
    isFinal: true,
  },
  { name: "`choices: []`, once", replies: [replies.NO_CHOICE, GOOD], wants: "answer" },
  { name: "`choices: []`, for ever", replies: [replies.NO_CHOICE], wants: "failure" },
  { name: "200, empty body, once", replies: [replies.EMPTY, GOOD], wants: "answer" },
  { name: "200, a web page", replies: [replies.webPage(200)], wants: "failure" },
  { name: "200, JSON that breaks off, once", replies: [replies.CUT_JSON, GOOD], wants: "answer" },
  { name: "200, JSON that breaks off, for ever", replies: [replies.CUT_JSON], wants: "failure" },
  { name: "connection reset, once", replies: [replies.RESET, GOOD], wants: "answer" },
  { name: "connection reset within the body, once", replies: [replies.RESET_IN_BODY, GOOD], wants: "answer" },
  { name: "connection reset, for ever", replies: [replies.RESET], wants: "failure" },
  { name: "silence", replies: [replies.SILENCE], wants: "failure" },
] as const satisfies readonly Fault[];

/** Twenty-four images, of which the thirteenth to arrive is refused. */
const ONE_BAD = [...Array<Reply>(12).fill(GOOD), failed(400, "Invalid image"), GOOD];

/** What the server plays, by the name that stands in an address. */
export const SCRIPTS: ReadonlyMap<string, readonly Reply[]> = new Map<string, readonly Reply[]>([
  ["good", [GOOD]],
  ["one-bad", ONE_BAD],
  ...FAULTS.map(({ replies }, index) => [`fault-${index}`, replies] as const),
]);
