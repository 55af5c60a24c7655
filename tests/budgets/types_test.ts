/**
 * What wired steps cost the compiler. Instantiations are counted, which are the same on every machine.
 *
 * @module
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { MEND, TYPE_LIMITS } from "./limits.ts";

const FIXTURE = fileURLToPath(new URL("./wired_steps.ts", import.meta.url));

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.esnext.d.ts", "lib.dom.d.ts"],
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** Models of several families, each of which gives something else to what follows. */
const MODELS = [
  "roboflowObjectDetectionModel.v3",
  "roboflowInstanceSegmentationModel.v3",
  "roboflowKeypointDetectionModel.v2",
];

/** Models that answer a prompt. */
const ANSWERS = ["llamaVision.v2", "openAi.v4", "googleGemini.v3"];

function inTurn(names: readonly string[], index: number): string {
  return names[index % names.length]!;
}

/** Four steps, each wired to the one before it: a model, crops of what it found, a caption of each, its fields. */
function wired(index: number): string {
  const image = index === 0 ? "photo" : `crop${index - 1}.outputs.crops`;
  return `
    const model${index} = blocks.${
    inTurn(MODELS, index)
  }("model${index}").images(${image}).modelId("a/1").maxDetections(9);
    const crop${index} = blocks.dynamicCrop.v1("crop${index}").images(${image}).predictions(model${index}.outputs.predictions);
    const vlm${index} = blocks.${
    inTurn(ANSWERS, index)
  }("vlm${index}").images(crop${index}.outputs.crops).taskType("caption").temperature(1);
    const fields${index} = blocks.jsonParser.v1("fields${index}").rawJson(vlm${index}.outputs.output).expectedFields(["f${index}", "g"]);
    vlm${index}.prompt(fields${index}.outputs.f${index});
  `;
}

function names(index: number): string {
  return `model${index}, crop${index}, vlm${index}, fields${index}`;
}

function program(steps: number): string {
  const groups = Array.from({ length: steps / 4 }, (_, index) => index);
  return `
    import { input, workflow } from "../../mod.ts";
    import { blocks } from "../../src/blocks/blocks.ts";
    const photo = input.image("photo");
    ${groups.map(wired).join("")}
    const steps = workflow().inputs(photo).steps(${groups.map(names).join(", ")});
    steps.outputs({ ${groups.map((index) => `f${index}: fields${index}.outputs.f${index}`).join(", ")} });
  `;
}

const parsed = new Map<string, ts.SourceFile | undefined>();

/** How many types the compiler instantiates for a program of so many steps, which has to compile. */
function instantiations(steps: number): number {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    if (name === FIXTURE) return ts.createSourceFile(name, program(steps), ts.ScriptTarget.ESNext);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, ...rest));
    return parsed.get(name);
  };
  const compiled = ts.createProgram([FIXTURE], OPTIONS, host);
  const problems = compiled.getSemanticDiagnostics(compiled.getSourceFile(FIXTURE));
  assert.deepEqual(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")), []);
  return compiled.getInstantiationCount();
}

for (const [steps, { instantiations: limit }] of Object.entries(TYPE_LIMITS)) {
  test(`a workflow of ${steps} wired steps costs the compiler no more than its limit`, () => {
    const count = instantiations(Number(steps));
    assert(
      count <= limit,
      `${steps} wired steps make the compiler instantiate ${count} types, and the limit is ${limit}. ${MEND}`,
    );
  });
}
