import assert from "node:assert/strict";
import { toTypeScript } from "../../mod.ts";
import { catalogueOf } from "../../src/blocks/builder.ts";
import { catalogue, definition } from "./plugin.ts";

Deno.test("steps of a plugin's blocks are made by the builders that were generated for it", async () => {
  const program = await toTypeScript(definition, { catalogue, blocks: "./acme/" });
  assert.deepEqual(program.match(/^(import|const|\/\/) .*$/gm), [
    'import { acmeSharpen } from "./acme/acme_sharpen.ts";',
    'import { dynamicCrop as dynamicCropOfServer } from "./acme/dynamic_crop.ts";',
    'import { input, workflow } from "@stepwright/workflows";',
    'import { imageBlur } from "@stepwright/workflows/blocks/image_blur";',
    'const photo = input.image("photo");',
    'const sharp = acmeSharpen.v1("sharp").image(photo).radius(5);',
    'const crop = dynamicCropOfServer.v9("crop").image(sharp.outputs.image);',
    'const blur = imageBlur.v1("blur").image(crop.outputs.image);',
  ]);
});

Deno.test("steps of a plugin's blocks are JSON where nothing says whence their builders come", async () => {
  const comments = async (options?: Parameters<typeof toTypeScript>[1]) => {
    const program = await toTypeScript({ ...definition, steps: definition.steps.slice(0, 1), outputs: [] }, options);
    return program.match(/^\/\/ .*$/gm);
  };
  assert.deepEqual(await comments(), ['// As JSON: this package knows no block "acme/sharpen@v1".']);
  assert.deepEqual(await comments({ catalogue }), [
    '// As JSON: the option "blocks" does not say where the builder of "acme/sharpen@v1" is.',
  ]);
  assert.deepEqual(await comments({ catalogue: catalogueOf([]), blocks: "./acme" }), [
    '// As JSON: neither this package nor the catalogue knows a block "acme/sharpen@v1".',
  ]);
});

Deno.test("a secret that takes no reference is pointed out without a remedy that there is not", async () => {
  const steps = [{ ...definition.steps[0], token: "sk-1" }];
  assert.match(
    await toTypeScript({ ...definition, steps, outputs: [] }, { catalogue, blocks: "./acme" }),
    /^\/\/ "token" holds a secret in plain text\.$/m,
  );
});
