import { isRecord } from "../blocks/is_record.ts";

/** A list or a record that is being filled. */
type Holder = Record<string | number, unknown>;

/**
 * Copies a JSON value with something else in the place of some of its parts. Each part is looked at before what is in
 * it. It keeps a list of what is still to be done instead of calling itself: definitions may be nested very deep.
 *
 * @param replace Gives what is to stand in a part's place: the part itself, if nothing is to change. It is told the
 * key above the part.
 * @param keyBelow Which key is told of a part in a record: that of the record, or the part's own, which is the default.
 */
export function mapJson(
  json: unknown,
  replace: (part: unknown, key: string | undefined) => unknown,
  keyBelow: (above: string | undefined, own: string) => string | undefined = (_above, own) => own,
): unknown {
  const root: Holder = [json] as unknown as Holder;
  const open: [holder: Holder, place: string | number, key: string | undefined][] = [[root, 0, undefined]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [holder, place, key] = next;
    const part = replace(holder[place], key);
    holder[place] = Array.isArray(part) ? [...part] : isRecord(part) ? { ...part } : part;
    const inner = holder[place];
    if (Array.isArray(inner)) inner.forEach((_, index) => open.push([inner as unknown as Holder, index, key]));
    else if (isRecord(inner)) {
      for (const name of Object.keys(inner)) open.push([inner as Holder, name, keyBelow(key, name)]);
    }
  }
  return root[0];
}
