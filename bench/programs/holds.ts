const DEEPEST = 8;

/** Whether a value can be found in an error: in what it has, or in what caused it. */
export function holds(
  value: unknown,
  isWanted: (value: unknown) => boolean,
  depth = 0,
  met: Set<unknown> = new Set(),
): boolean {
  if (isWanted(value)) return true;
  if (typeof value !== "object" || value === null || depth === DEEPEST || met.has(value)) return false;
  met.add(value);
  return Object.getOwnPropertyNames(value).some((name) => {
    const property = Object.getOwnPropertyDescriptor(value, name);
    return property !== undefined && "value" in property && holds(property.value, isWanted, depth + 1, met);
  });
}

/** Whether a text is there, by itself or within another, such as a body that was kept. */
export function holdsText(error: unknown, wanted: string): boolean {
  return holds(error, (value) => typeof value === "string" && value.includes(wanted));
}

/** Whether it is there what some attempts cost, together or one of them: as a number, or within a text. */
export function holdsCost(error: unknown, cost: number): boolean {
  return holds(error, (value) => {
    if (typeof value === "string") return value.includes(String(cost));
    if (typeof value !== "number" || value === 0) return false;
    const attempts = value / cost;
    return Math.abs(attempts - Math.round(attempts)) < 1e-6 && attempts < 10;
  });
}
