/** The version of the Execution Engine whose verdicts these are. */
export const SERVED: readonly number[] = [1, 15, 0];

/** A version as Python's packaging reads it. */
export interface Version {
  /** The number before `!`. */
  readonly epoch: number;
  /** The numbers between the dots. */
  readonly release: readonly number[];
  /** Whether it comes before the release of these numbers, is it, or comes after it. */
  readonly phase: "before" | "itself" | "after";
  /** Whether it has a local part, behind `+`, with which nothing is asked for. */
  readonly isLocal: boolean;
}

/** White space as Python knows it. */
const SPACE = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]*";

const VERSION = new RegExp(
  `^${SPACE}v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)` +
    "(?<pre>[-_.]?(?:alpha|a|beta|b|preview|pre|c|rc)[-_.]?[0-9]*)?" +
    "(?<post>-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?" +
    "(?<dev>[-_.]?dev[-_.]?[0-9]*)?" +
    `(?<local>\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?${SPACE}$`,
  "iu",
);

/** Reads a version as Python's packaging does; nothing if it does not. */
export function versionOf(text: unknown): Version | undefined {
  const found = typeof text === "string" ? VERSION.exec(text)?.groups : undefined;
  if (found === undefined) return undefined;
  const { epoch = "0", release = "", pre, post, dev, local } = found;
  const isAfter = pre === undefined && post !== undefined;
  return {
    epoch: Number(epoch),
    release: release.split(".").map(Number),
    phase: isAfter ? "after" : pre !== undefined || dev !== undefined ? "before" : "itself",
    isLocal: local !== undefined,
  };
}
