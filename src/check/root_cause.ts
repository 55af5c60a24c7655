import { onceFor } from "../blocks/once_for.ts";
import { placeWords } from "../blocks/place_words.ts";
import { quote } from "../blocks/quote.ts";
import type { Examined, ExaminedInput, ExaminedStep } from "./examined.ts";
import type { Target } from "./target.ts";

/** What a reference names: an input or a step. */
type Named = "input" | "step";

type Entries = readonly (ExaminedInput | ExaminedStep)[];

/** What is wrong with the names of a list's entries. */
interface Naming {
  readonly nameless: ExaminedInput | ExaminedStep | undefined;
  /** The names that several entries have. */
  readonly repeated: ReadonlySet<string>;
}

const namingOf: (entries: Entries) => Naming = onceFor((entries) => {
  const seen = new Set<string>();
  const again = entries.flatMap(({ name }) => name !== undefined && seen.size === seen.add(name).size ? [name] : []);
  return { nameless: entries.find(({ name }) => name === undefined), repeated: new Set(again) };
});

/** The advice for a reference to something that is missing because an entry without a name, or a list, cannot be read. */
export function unreadCause(of: Named, workflow: Examined): string | undefined {
  const list = `${of}s` as const;
  if (!Array.isArray(workflow.keys[list])) return `mend ${list} first: it is no list`;
  const { nameless } = namingOf(workflow[list]);
  return nameless === undefined ? undefined : `mend ${placeWords(nameless.path)} first: it has no name`;
}

/** The advice for a reference that does not fit because its name stands for several inputs, or several steps. */
export function repeatedCause(of: Named, name: string | undefined, workflow: Examined): string | undefined {
  const isRepeated = name !== undefined && namingOf(workflow[`${of}s`]).repeated.has(name);
  return isRepeated ? `give each ${of} a name of its own first: ${quote(name)} stands for several` : undefined;
}

/** The advice where what a reference points at is itself at fault. */
export function causeAt(target: Target, workflow: Examined): string | undefined {
  switch (target.kind) {
    case "missing":
      return unreadCause(target.of, workflow);
    case "input":
      return repeatedCause("input", target.input.name, workflow);
    case "output":
    case "step":
      return repeatedCause("step", target.step.name, workflow);
    case "unfit":
      return undefined;
  }
}
