import { type Section, SECTIONS, type WorkflowDefinition } from "./definition.ts";

interface Entry {
  readonly name: string;
  readonly type: string;
}

/** What an entry is called, and of a step also the block. */
function shown({ name, type }: Entry, section: Section): string {
  return section === "steps" ? `${name}: ${type.replace(/^.*\//, "")}` : name;
}

/** What `console.log` shows of a workflow: what is in it, by name. No value is shown, so that no secret is. */
export function showWorkflow(definition: WorkflowDefinition): string {
  const sections = (Object.keys(SECTIONS) as Section[]).map((section) => {
    const entries: readonly Entry[] = definition[section];
    return [section, entries.map((entry) => shown(entry, section))];
  });
  return `workflow ${JSON.stringify(Object.fromEntries(sections))}`;
}
