import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/barcode_detector@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/barcode_detector@v1",
  aliases: ["BarcodeDetector", "BarcodeDetection"],
  title: "Barcode Detection",
  category: "model",
  properties: { images: { selector: "any_data", kind: ["image"] } },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { predictions: ["bar_code_detection"] },
  batch: ["images"],
};
