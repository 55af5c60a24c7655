/** The hosts at which Roboflow runs workflows for everybody; a dedicated deployment has limits of its own. */
const HOSTED = /^(?:serverless|detect|outline|classify|infer|segment)\.roboflow\.(?:com|eu)$/;

/** How long a run may take there, in milliseconds, and how long an answer may be, in bytes. */
const LONGEST_RUN = 20_000;
const LONGEST_ANSWER = 6_000_000;

/** A limit is the likely cause of what comes this near to it. */
const NEAR = 0.85;

/** What is known of a request that failed. */
export interface Spent {
  readonly url: string;
  /** From when it was sent, in milliseconds. */
  readonly milliseconds: number;
  /** How much of the answer arrived, in bytes; left out where it has nothing to do with the failure. */
  readonly byteCount?: number | undefined;
  /** Whether the server itself said that something was too large. */
  readonly isTooLarge?: boolean | undefined;
}

/** What to say of a limit of Roboflow's hosts, where it is the likely cause of a failure. */
export function hostedLimit({ url, milliseconds, byteCount = 0, isTooLarge = false }: Spent): string | undefined {
  if (!HOSTED.test(new URL(url).hostname)) return undefined;
  if (isTooLarge || byteCount >= LONGEST_ANSWER * NEAR) {
    return "Roboflow's hosts answer with 6 MB at most: leave images out with excludedFields, hand over smaller ones, or " +
      "use a server of your own";
  }
  if (milliseconds >= LONGEST_RUN * NEAR) {
    return "Roboflow's hosts end a run after 20 seconds: hand over fewer images at a time, or use a server of your own";
  }
  return undefined;
}
