import { type BlockDescription, catalogueOf } from "../../src/blocks/builder.ts";
import { generateBlocks } from "../../src/generate/generate.ts";

const block = (type: string): BlockDescription => ({
  type,
  title: "Sharpen",
  category: "transformation",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    radius: { type: "integer", default: 3 },
    token: { type: "string", secret: true },
  },
  required: ["image"],
  outputs: { image: ["image"] },
});

/** A block of a plugin, and a version of an own block that this package does not have. */
const BLOCKS = [block("acme/sharpen@v1"), block("roboflow_core/dynamic_crop@v9")];

/** The blocks of a server with a plugin. */
export const catalogue = catalogueOf(BLOCKS);

/** A workflow of such steps, and of one of an own block. */
export const definition = {
  version: "1.0",
  inputs: [{ type: "WorkflowImage", name: "photo" }],
  steps: [
    { type: "acme/sharpen@v1", name: "sharp", image: "$inputs.photo", radius: 5 },
    { type: "roboflow_core/dynamic_crop@v9", name: "crop", image: "$steps.sharp.image" },
    { type: "roboflow_core/image_blur@v1", name: "blur", image: "$steps.crop.image" },
  ],
  outputs: [{ type: "JsonField", name: "image", selector: "$steps.blur.image" }],
};

/** What is generated for these blocks, in the folder `acme`. */
export const modules: ReadonlyMap<string, string> = new Map(
  Object.entries(generateBlocks(BLOCKS).files).map(([path, text]) => [`acme/${path}`, text]),
);
