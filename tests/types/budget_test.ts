/**
 * What wired steps cost the compiler: as much for the two hundredth as for the twentieth. Instantiations are counted,
 * which are the same on every machine.
 *
 * @module
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import ts from "typescript";

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

/** Four steps, each wired to the one before it: a model, crops of what it found, a caption of each, its fields. */
function wired(index: number): string {
  const image = index === 0 ? "photo" : `crop${index - 1}.outputs.crops`;
  return `
    const model${index} = blocks.roboflowObjectDetectionModel.v3("model${index}").images(${image}).modelId("a/1").maxDetections(9);
    const crop${index} = blocks.dynamicCrop.v1("crop${index}").images(${image}).predictions(model${index}.outputs.predictions);
    const vlm${index} = blocks.llamaVision.v2("vlm${index}").images(crop${index}.outputs.crops).taskType("caption").temperature(1);
    const fields${index} = blocks.jsonParser.v1("fields${index}").rawJson(vlm${index}.outputs.output).expectedFields(["f${index}", "g"]);
    steps.push(model${index}, crop${index}, vlm${index}, fields${index});
    vlm${index}.prompt(fields${index}.outputs.f${index});
  `;
}

function program(steps: number): string {
  return `
    import { input } from "../../mod.ts";
    import { blocks } from "../../src/blocks/blocks.ts";
    const photo = input.image("photo");
    const steps: { toJSON(): { readonly type: string; readonly name: string } }[] = [];
    ${Array.from({ length: steps / 4 }, (_, index) => wired(index)).join("")}
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

test("a step costs the compiler the same among two hundred wired steps as among twenty", () => {
  const first = instantiations(4);
  const perStep = (steps: number) => (instantiations(steps) - first) / (steps - 4);
  const [few, many] = [perStep(20), perStep(200)];
  assert(Math.abs(many / few - 1) <= 0.1, `${few} for each of 20 steps, ${many} for each of 200`);
});
