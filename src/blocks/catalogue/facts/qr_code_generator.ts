import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/qr_code_generator@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/qr_code_generator@v1",
  aliases: ["QRCodeGenerator"],
  title: "QR Code Generator",
  category: "transformation",
  properties: {
    text: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }] },
    error_correct: {
      enum: [
        "Low (~7% word recovery / highest data capacity)",
        "Medium (~15% word recovery)",
        "Quartile (~25% word recovery)",
        "High (~30% word recovery / lowest data capacity)",
      ],
      default: "Medium (~15% word recovery)",
    },
    border: { anyOf: [{ type: "integer" }, { selector: "any_data", kind: ["integer"] }], default: 4 },
    fill_color: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }], default: "BLACK" },
    back_color: { anyOf: [{ type: "string" }, { selector: "any_data", kind: ["string"] }], default: "WHITE" },
  },
  required: ["text"],
  outputs: { qr_code: ["image"] },
};
