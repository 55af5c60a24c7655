/**
 * The interfaces of the Llama blocks' JSON are written by hand, the facts are generated: here the compiler compares them.
 *
 * @module
 */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { BlockDescription } from "../../src/blocks/description.ts";
import { V1 } from "../../src/blocks/llama_vision/v1.ts";
import { V2 } from "../../src/blocks/llama_vision/v2.ts";
import { V3 } from "../../src/blocks/llama_vision/v3.ts";

const runProgram = promisify(execFile);

const BLOCKS: Readonly<Record<string, BlockDescription>> = { V1: V1.block, V2: V2.block, V3: V3.block };

/** What the engine makes of a value that fits a schema, as a type. */
const TYPES = `
  import { expectTypeOf } from "expect-type";
  import type { LlamaVisionV1Json, LlamaVisionV2Json, LlamaVisionV3Json } from "@stepwright/workflows";

  type Value<S> = S extends { anyOf: readonly (infer Alternative)[] } ? Value<Alternative>
    : S extends { selector: string } ? string
    : S extends { enum: readonly (infer Text)[] } ? Text
    : S extends { type: "string" } ? string
    : S extends { type: "integer" | "number" } ? number
    : S extends { type: "null" } ? null
    : S extends { type: "array"; items: infer Items } ? readonly Value<Items>[]
    : S extends { type: "object"; additionalProperties: infer Values } ? Readonly<Record<string, Value<Values>>>
    : never;
  type NormalForm<B extends { type: string; properties: object }> =
    & { readonly type: B["type"]; readonly name: string }
    & { readonly [K in keyof B["properties"]]: Value<B["properties"][K]> };
  type Flat<T> = { readonly [K in keyof T]: T[K] };
`;

const FACTS = Object.entries(BLOCKS).map(([version, { type, properties }]) => `
  const ${version} = ${JSON.stringify({ type, properties })} as const;
  expectTypeOf<Flat<NormalForm<typeof ${version}>>>().toEqualTypeOf<Flat<LlamaVision${version}Json>>();
`);

const UNLIKE = `
  // @ts-expect-error the normal form of another version
  expectTypeOf<Flat<NormalForm<typeof V2>>>().toEqualTypeOf<Flat<LlamaVisionV3Json>>();
`;

test("the exported interfaces are the normal forms of the engine's facts", async () => {
  const path = fileURLToPath(new URL(`./normal_form_${crypto.randomUUID()}.ts`, import.meta.url));
  try {
    await writeFile(path, [TYPES, ...FACTS, UNLIKE].join(""));
    await assert.doesNotReject(runProgram(process.execPath, ["check", path]));
  } finally {
    await rm(path);
  }
});
