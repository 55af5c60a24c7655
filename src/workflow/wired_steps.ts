const STEP = /^\$steps\.([\w-]+)(?=\.|$)/;

/** The names of the steps that a value refers to, at any depth, each as often as it does. */
export function wiredSteps(value: unknown): string[] {
  const names: string[] = [];
  const open: unknown[] = [value];
  for (const part of open) {
    if (typeof part === "string") names.push(...(STEP.exec(part)?.slice(1) ?? []));
    else if (typeof part === "object" && part !== null) { for (const inner of Object.values(part)) open.push(inner); }
  }
  return names;
}
