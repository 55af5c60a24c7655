import * as Duration from "effect/Duration";

/** How a sentence tells how long to wait, to the second: `1h 2m 5s`. */
export function waitWords(milliseconds: number): string {
  return Duration.format(Duration.seconds(Math.ceil(milliseconds / 1000)));
}
