import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/qr_code_detector@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/qr_code_detector@v1",
  aliases: ["QRCodeDetector", "QRCodeDetection"],
  title: "QR Code Detection",
  category: "model",
  properties: { images: { selector: "any_data", kind: ["image"] } },
  required: ["images"],
  propertyAliases: { images: ["image"] },
  outputs: { predictions: ["qr_code_detection"] },
  batch: ["images"],
};
