import type { OutputJson } from "../workflow/definition.ts";
import { differences } from "../workflow/differences.ts";
import { outputJson } from "../workflow/output.ts";
import { InvalidWorkflowError } from "../workflow/invalid_workflow_error.ts";
import { isInherited } from "./argument.ts";
import { type Call, type Code, entryOf, objectOf } from "./code.ts";
import { inSentence, quoted } from "./comment.ts";
import { keyLiteral, textLiteral } from "./literal.ts";
import type { Scope } from "./scope.ts";
import { doubles, part, type Section } from "./section.ts";

/** An object has keys that look like indices before all others, in the order of their numbers. */
const INDEX = /^\d+$/;

/** Why no call makes just this JSON of an output. */
function misfit(output: OutputJson): string | undefined {
  const { name, selector, coordinates_system } = output;
  if (isInherited(name)) return `no call takes an output of the name ${quoted(name)}`;
  const placed = { selector, ...coordinates_system !== undefined && { coordinatesSystem: coordinates_system } };
  try {
    const [difference] = differences(outputJson(name, placed, 0), output);
    return difference && `no call writes ${quoted(String(difference.path[0]))} as the output ${quoted(name)} has it`;
  } catch (error) {
    if (error instanceof InvalidWorkflowError) return inSentence(error.problems[0]!.message);
    throw error;
  }
}

function target(selector: string, scope: Scope): Code {
  const whole = /^(\$steps\.[^.]*)\.\*$/.exec(selector)?.[1];
  return (whole === undefined ? scope.reference(selector, ["*"]) : scope.step(whole)) ?? textLiteral(selector);
}

function entry({ name, selector, coordinates_system }: OutputJson, scope: Scope): Code {
  const code = target(selector, scope);
  if (coordinates_system === undefined) return entryOf(keyLiteral(name), code);
  const system = entryOf("coordinatesSystem", textLiteral(coordinates_system));
  return entryOf(keyLiteral(name), objectOf([entryOf("selector", code), system]));
}

/** Outputs that one object can hold in their order. */
function groupsOf(outputs: readonly OutputJson[]): readonly (readonly OutputJson[])[] {
  const groups: OutputJson[][] = [];
  for (const output of outputs) {
    const last = groups.at(-1);
    const isAlone = INDEX.test(output.name) || last !== undefined && INDEX.test(last[0]!.name);
    if (last === undefined || isAlone) groups.push([output]);
    else last.push(output);
  }
  return groups;
}

/** Writes the outputs. */
export function outputSection(outputs: readonly OutputJson[], scope: Scope): Section {
  const given = doubles(outputs);
  const { added, ...kept } = part("outputs", outputs, outputs.map((output, index) => misfit(output) ?? given[index]));
  const call = (group: readonly OutputJson[]): Call => ({
    method: "outputs",
    given: [objectOf(group.map((output) => entry(output, scope)))],
  });
  return { ...kept, calls: groupsOf(added).map(call) };
}
