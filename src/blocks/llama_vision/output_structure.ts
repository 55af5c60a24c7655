import { InvalidStepError } from "../problem.ts";
import { quote } from "../quote.ts";
import { describeField } from "./describe_field.ts";

/**
 * An object schema of Zod 4 (classic or mini) or Zod 3: what {@linkcode NeedsOutputStructure.outputStructure} takes
 * beside a record of descriptions.
 *
 * @typeParam O What the schema gives: the type of the prediction.
 *
 * @example
 * ```ts
 * import { llamaVision, type ObjectSchema } from "@stepwright/workflows";
 * import * as z from "zod";
 * import assert from "node:assert/strict";
 *
 * const plate: ObjectSchema<{ plate: string; wheels: number }> = z.object({
 *   plate: z.string().describe("the licence plate"),
 *   wheels: z.number(),
 * });
 *
 * // What the model answers is checked by the schema, and has its type; the JSON describes it.
 * const car = llamaVision.v3("car").task("structured-answering").outputStructure(plate);
 * assert.deepEqual(car.toJSON().output_structure, { plate: "the licence plate", wheels: "a number" });
 * ```
 */
export interface ObjectSchema<O = unknown> {
  /** The fields of the object. */
  readonly shape: Readonly<Record<string, unknown>>;
  /** The Standard Schema face of the schema, through which the answer is checked. */
  readonly "~standard": {
    readonly vendor: string;
    readonly types?: { readonly output: O } | undefined;
    readonly validate: (value: unknown) => SchemaResult<O> | Promise<SchemaResult<O>>;
  };
}

/**
 * What a Standard Schema says of a value.
 *
 * @example
 * ```ts
 * import type { SchemaResult } from "@stepwright/workflows";
 * import * as z from "zod";
 * import assert from "node:assert/strict";
 *
 * const schema = z.object({ wheels: z.number() });
 * const result: SchemaResult<{ wheels: number }> = await schema["~standard"].validate({ wheels: 4 });
 *
 * assert(result.issues === undefined);
 * assert.deepEqual(result.value, { wheels: 4 });
 * ```
 */
export type SchemaResult<O> =
  | { readonly value: O; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

/**
 * One thing that a Standard Schema finds wrong.
 *
 * @example
 * ```ts
 * import type { SchemaIssue, SchemaResult } from "@stepwright/workflows";
 * import * as z from "zod";
 * import assert from "node:assert/strict";
 *
 * const schema = z.object({ wheels: z.number() });
 * const result: SchemaResult<unknown> = await schema["~standard"].validate({ wheels: "four" });
 *
 * const [issue]: readonly SchemaIssue[] = result.issues ?? [];
 * assert.deepEqual(issue?.path, ["wheels"]);
 * assert.match(issue.message, /expected number/);
 * ```
 */
export interface SchemaIssue {
  /** What is wrong, in the schema library's words. */
  readonly message: string;
  /** Where it is wrong. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** An object schema has a `shape`; a record of descriptions holds only texts. */
export function isObjectSchema(value: unknown): value is ObjectSchema {
  return typeof value === "object" && value !== null && "~standard" in value;
}

/** What a schema becomes in the step's JSON: a description for each of its fields. */
export function describeFields(schema: ObjectSchema): Record<string, string> {
  if (typeof schema.shape !== "object" || schema.shape === null) {
    throw new InvalidStepError([{
      code: "invalid-value",
      severity: "error",
      path: ["output_structure"],
      property: "output_structure",
      message: `Cannot set output_structure to ${quote(describeField(schema))}: ` +
        `wanted an object schema of Zod 4 or Zod 3, or a record of descriptions by key`,
    }]);
  }
  return Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, describeField(field, [schema])]));
}
