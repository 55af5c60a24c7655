import type { Problem } from "../../blocks/problem.ts";
import { quote } from "../../blocks/quote.ts";
import { dataFlowOf } from "../data_flow.ts";
import type { Examined } from "../examined.ts";
import { SINGLE } from "../lineage.ts";
import type { Feed, StepFlow } from "../step_flow.ts";
import { errorAt } from "../make_problem.ts";
import { nameOf, spotOf } from "../selector_spot.ts";
import { takesBatches } from "../slots.ts";
import { wireTo, wiringsFor } from "../wirings.ts";

/** A block that gets whole batches gets none where it takes a single value. */
export function batchCompatibility(workflow: Examined): readonly Problem[] {
  return dataFlowOf(workflow).steps
    .filter(({ ruler }) => takesBatches(ruler.description))
    .flatMap((flow) =>
      flow.properties.flatMap(({ feeds }) => feeds.filter(isBatchForOne).map((feed) => problemOf(feed, flow, workflow)))
    );
}

function isBatchForOne(feed: Feed): feed is Required<Feed> {
  return feed.edge?.selector.slot.takes === "single" && feed.lineage !== SINGLE;
}

function problemOf({ edge: { selector } }: Required<Feed>, { step }: StepFlow, workflow: Examined): Problem {
  const message = `Cannot wire ${nameOf(selector)} to ${quote(selector.value)}: that is one value for each element ` +
    `of a batch, and ${selector.property} takes one value for the whole batch`;
  const legal = wireTo(wiringsFor(selector.slot, step, workflow));
  const fix = `${
    legal === undefined ? "" : `${legal}, or `
  }hand it over as an input of the workflow: "$inputs.${selector.property}"`;
  return errorAt(spotOf(selector, step), "batch-into-single", message, fix);
}
