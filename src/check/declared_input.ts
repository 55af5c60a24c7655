import { isName } from "../selectors/name.ts";
import type { Slot } from "./examined.ts";

/** The types of inputs that hand over one kind and no other. */
const OWN_TYPES: Readonly<Record<string, string>> = {
  image: "WorkflowImage",
  video_metadata: "WorkflowVideoMetadata",
};

/** The advice to declare an input that is missing, as a property takes it. */
export function declareInput(name: string, slot?: Slot): string | undefined {
  if (!isName(name)) return undefined;
  const { kinds = [], takes = "single" } = slot ?? {};
  const own = kinds.map((kind) => OWN_TYPES[kind]).find((type) => type !== undefined);
  const type = own ?? (takes === "batch" ? "WorkflowBatchInput" : "WorkflowParameter");
  const [kind = "*"] = kinds;
  const written = own !== undefined || kinds.includes("*") || kind === "*" ? [] : [`"kind": ["${kind}"]`];
  return `add { ${[`"type": "${type}"`, `"name": "${name}"`, ...written].join(", ")} } to the inputs`;
}
