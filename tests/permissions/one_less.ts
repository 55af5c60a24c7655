/**
 * Does each job with one permission less. Started with all that the jobs need, it gives them back one after the other,
 * and tells after each what was refused.
 *
 * @module
 */
import { input, llamaVision, openRouter, workflow } from "@stepwright/workflows";
import { dynamicCrop } from "@stepwright/workflows/blocks/dynamic_crop";
import { vlmAsDetector } from "@stepwright/workflows/blocks/vlm_as_detector";
import { startOpenRouter } from "@stepwright/workflows/testing";

const [baseURL = "", journal = "", picture = ""] = Deno.args;

const caption = llamaVision.v3("caption").task("caption");
const target = openRouter({ baseURL });
const PHOTOS = "examples/images";

const photo = input.image("photo");
const find = llamaVision.v3("find").images(photo).task("object-detection").classes(["cat"]);
const boxes = vlmAsDetector.v2("boxes").image(photo).vlmOutput(find.outputs.output).classes(["cat"])
  .modelType("anthropic-claude").taskType("object-detection");
const crops = dynamicCrop.v1("crops").images(photo).predictions(boxes.outputs.predictions);
const cropped = workflow().inputs(photo).steps(find, boxes, crops).outputs({ crops: crops.outputs.crops });

/** Throws what a batch fails with: as a whole, or its first record. */
async function firstFailure(images: string, options: object): Promise<void> {
  const { records } = await caption.runAll(images, { target, ...options }).collect();
  for (const record of records) if (!record.ok) throw record.error;
}

const crop = () => cropped.runHere({ photo: `${PHOTOS}/chelsea.jpg` }, { target });
const one = () => caption.run(`${PHOTOS}/chelsea.jpg`, { target });

/** What is given back, and what then cannot be done. What was given back before must not be what is missing. */
const LESS: readonly (readonly [Deno.PermissionDescriptor, () => Promise<unknown>])[] = [
  [{ name: "env", variable: "TINYGLOBBY_DEBUG" }, () => firstFailure(`${PHOTOS}/*.jpg`, {})],
  [{ name: "ffi" }, crop],
  [{ name: "env", variable: "MALLOC_ARENA_MAX" }, crop],
  [{ name: "write", path: `${journal}.lock` }, () => firstFailure(PHOTOS, { journal })],
  [{ name: "net", host: new URL(picture).host }, () => caption.run(picture, { target, allowPrivateHosts: true })],
  [{ name: "net", host: new URL(baseURL).host }, one],
  [{ name: "env", variable: "OPENROUTER_API_KEY" }, one],
  [{ name: "read" }, one],
  [{ name: "read" }, () => firstFailure(PHOTOS, {})],
  [{ name: "read" }, crop],
  [{ name: "net", host: "127.0.0.1" }, () => startOpenRouter()],
];

for (const [permission, work] of LESS) {
  await Deno.permissions.revoke(permission);
  const refused = await work().then(() => "nothing", (error: Error) => error.message);
  console.log(JSON.stringify(refused));
}
