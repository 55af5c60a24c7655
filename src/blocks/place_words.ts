const IDENTIFIER = /^[A-Za-z_]\w*$/;

/** Where something stands, as a program would write it: `operations[0].type`. */
export function placeWords([first, ...rest]: readonly (string | number)[]): string {
  return rest.reduce<string>(
    (words, part) =>
      typeof part === "string" && IDENTIFIER.test(part) ? `${words}.${part}` : `${words}[${JSON.stringify(part)}]`,
    String(first),
  );
}
