/** What the parties of the benchmark agree on. */

/** The text of every answer; every client checks it. */
export const ANSWER = "A tabby cat lies on a wooden floor in the sunlight and looks to its left. ".repeat(6).trim();
