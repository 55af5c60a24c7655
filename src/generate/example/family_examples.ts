import type { BlockDescription } from "../../blocks/description.ts";
import type { Family } from "../family.ts";
import { entryOf, type Specifiers } from "../specifiers.ts";
import { exampleWorkflow, usualBlocks } from "./example_workflow.ts";
import { writeExample } from "./write_example.ts";

/** Writes the example of a block: the lines of a program, or none where none was found. */
export type ExampleOf = (block: BlockDescription) => readonly string[] | undefined;

/** The examples of all blocks, which build with each other's families. */
export function familyExamples(families: readonly Family[], specifiers: Specifiers): ExampleOf {
  const blocks = families.flatMap((family) => family.blocks.map((block) => ({ block, module: family.module })));
  const byType = new Map(blocks.map((known) => [known.block.type, known] as const));
  const usual = usualBlocks(blocks.map(({ block }) => block));
  return (block) => {
    const workflow = exampleWorkflow(block, usual);
    if (workflow === undefined) return undefined;
    return writeExample(
      workflow,
      (type) => byType.get(type)!.block,
      ({ type }) => entryOf(specifiers, byType.get(type)!.module),
    );
  };
}
