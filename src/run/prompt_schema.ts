import * as z from "zod/mini";
import type { ObjectSchema } from "../blocks/llama_vision/output_structure.ts";

/**
 * A schema as JSON Schema, for the prompt. A Zod 4 schema writes its own; a Zod 3 schema goes through
 * zod-to-json-schema, which would take a Zod 4 schema for one that allows everything.
 */
export async function promptSchema(schema: ObjectSchema): Promise<object> {
  if ("_zod" in schema) {
    return z.toJSONSchema(schema as unknown as z.core.$ZodType, {
      io: "input",
      unrepresentable: "any",
      // A default is filled in after the answer, and may be another each time.
      override: ({ jsonSchema }) => void delete jsonSchema.default,
    });
  }
  const { zodToJsonSchema } = await import("zod-to-json-schema");
  return zodToJsonSchema(schema as unknown as Parameters<typeof zodToJsonSchema>[0]);
}
