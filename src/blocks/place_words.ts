const IDENTIFIER = /^[A-Za-z_]\w*$/;

/** Where something stands, as a program would write it: `operations[0].type`. */
export function placeWords(path: readonly (string | number)[]): string {
  return path.reduce<string>((words, part) => {
    if (typeof part !== "string" || !IDENTIFIER.test(part)) return `${words}[${JSON.stringify(part)}]`;
    return words === "" ? part : `${words}.${part}`;
  }, "");
}
