/** Why an answer cannot be read, in words that a model can be told. Thrown within this folder, never beyond it. */
export class Misfit extends Error {
  override readonly name = "Misfit";
}

const MAX_SHOWN = 60;

/** Says which part of the answer is not what it should be: `` `detections[2].x_max` is 480, wanted a fraction ``. */
export function misfit(path: string, value: unknown, wanted: string): Misfit {
  const where = path === "" ? "the answer" : `\`${path}\``;
  return new Misfit(`${where} is ${value === undefined ? "missing" : shown(value)}, wanted ${wanted}`);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN).toWellFormed()}…`;
}
