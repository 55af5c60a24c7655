import process from "node:process";

/** What a program is told by whoever starts it. */
export function told<A>(): A {
  return JSON.parse(process.argv[2]!);
}
