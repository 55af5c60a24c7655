import { BUILDER } from "../blocks/builder_reader.ts";
import { deepFreeze } from "../blocks/deep_freeze.ts";
import { quote, typeWords } from "../blocks/quote.ts";
import { snapshot } from "../blocks/snapshot.ts";
import type { Schema } from "../blocks/schema.ts";
import { selectorsOf } from "../blocks/selectors_of.ts";
import type { StepValues } from "../blocks/step_facts.ts";
import { CRASHED, REFUSED, takeValue } from "../blocks/take_value.ts";
import { ENGINE, type ValueReader } from "../blocks/value_reader.ts";
import { wantedLiteral } from "../blocks/wanted_by.ts";
import { inputOf, isResolvable, type Selector, stepOf } from "../selectors/selector.ts";
import { reason } from "./make_reason.ts";
import { RunError } from "./run_error.ts";
import type { RunOptions } from "./run_options.ts";
import type { StepPlan } from "./runnable.ts";

type Values = Readonly<Record<string, unknown>>;

function unfit(plan: StepPlan, property: string, selector: string, sentence: string): RunError {
  return new RunError(`Cannot run step "${plan.values.name}": ${sentence}`, {
    reason: reason("InvalidInput", { property, selector }),
  });
}

/** Reads a value that was handed over for a reference: it is none itself, whatever it looks like. */
const AT_RUN_TIME: ValueReader = Object.freeze({
  ...BUILDER,
  text: ENGINE.text,
  selector: () => undefined,
  among: ENGINE.among,
});

/** The reference that stands in a property, if one does. */
function selectorIn({ block, values }: StepPlan, key: string): Selector | undefined {
  const value = values[key];
  const takesReference = selectorsOf(block.properties[key] ?? {}, block.definitions).length > 0;
  return takesReference && typeof value === "string" && isResolvable(value) ? value : undefined;
}

function inputValue(selector: Selector, inputs: Values): unknown {
  const name = inputOf(selector);
  return name !== undefined && Object.hasOwn(inputs, name) ? inputs[name] : undefined;
}

/** The value of one property: what was set, or what the inputs hold for the reference that stands there. */
function valueOf(plan: StepPlan, key: string, inputs: Values): unknown {
  const value = selectorIn(plan, key);
  if (value === undefined) return plan.values[key];
  const { properties, definitions = {} } = plan.block;
  const schema: Schema = properties[key] ?? {};
  const step = stepOf(value);
  if (step !== undefined) {
    throw unfit(
      plan,
      key,
      value,
      `its ${key} comes from step "${step}" (${value}), so it needs its workflow: run that, or set ${key} to a value`,
    );
  }
  const name = inputOf(value);
  const given = snapshot(inputValue(value, inputs));
  const words = wantedLiteral(schema, definitions, "builder");
  if (given === undefined) {
    throw unfit(
      plan,
      key,
      value,
      `its ${key} is the input "${name}", which has no value: wanted ${words}; hand it over as { inputs: { ${
        JSON.stringify(name)
      }: … } }`,
    );
  }
  const taken = takeValue(AT_RUN_TIME, schema, given, definitions);
  if (taken === REFUSED || taken === CRASHED) {
    const shown = schema.secret ? typeWords(given) : quote(given);
    throw unfit(plan, key, value, `the input "${name}" for its ${key} is ${shown}: wanted ${words}`);
  }
  return deepFreeze(taken);
}

/** A key may also come from the target or the environment, so that a reference to one needs no value. */
function isLeftOut(plan: StepPlan, key: string, inputs: Values): boolean {
  const selector = key === "api_key" ? selectorIn(plan, key) : undefined;
  return selector !== undefined && inputValue(selector, inputs) === undefined;
}

/**
 * Replaces the references of a step by the values of the inputs. The image is the run's own matter, and so is the model
 * where the run names one.
 *
 * @throws {RunError} With the reason `InvalidInput`, if a value is missing, does not fit, or comes from another step.
 */
export function resolveValues(
  plan: StepPlan,
  { inputs = {}, model }: Pick<RunOptions, "inputs" | "model">,
): StepValues {
  const isSettled = (key: string) => key === "images" || key === "model_version" && model !== undefined;
  return Object.fromEntries(
    Object.entries(plan.values).filter(([key]) => !isLeftOut(plan, key, inputs))
      .map(([key, value]) => [key, isSettled(key) ? value : valueOf(plan, key, inputs)]),
  );
}
