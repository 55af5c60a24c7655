import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/clip_comparison@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/clip_comparison@v1",
  aliases: ["ClipComparison"],
  title: "Clip Comparison",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    texts: {
      anyOf: [{ selector: "any_data", kind: ["list_of_values"] }, { type: "array", items: { type: "string" } }],
    },
  },
  required: ["images", "texts"],
  propertyAliases: { images: ["image"], texts: ["text"] },
  outputs: {
    similarity: ["list_of_values"],
    parent_id: ["parent_id"],
    root_parent_id: ["parent_id"],
    prediction_type: ["prediction_type"],
  },
  batch: ["images"],
};

/** What the engine knows of `roboflow_core/clip_comparison@v2`. */
export const v2: BlockDescription = {
  type: "roboflow_core/clip_comparison@v2",
  title: "Clip Comparison",
  category: "model",
  properties: {
    images: { selector: "any_data", kind: ["image"] },
    classes: {
      anyOf: [{ selector: "any_data", kind: ["list_of_values"] }, { type: "array", items: { type: "string" } }],
      minLength: 1,
    },
    version: {
      anyOf: [{
        enum: ["RN101", "RN50", "RN50x16", "RN50x4", "RN50x64", "ViT-B-16", "ViT-B-32", "ViT-L-14-336px", "ViT-L-14"],
      }, { selector: "any_data", kind: ["string"] }],
      default: "ViT-B-16",
    },
  },
  required: ["images", "classes"],
  propertyAliases: { images: ["image"] },
  outputs: {
    similarities: ["list_of_values"],
    max_similarity: ["float_zero_to_one"],
    most_similar_class: ["string"],
    min_similarity: ["float_zero_to_one"],
    least_similar_class: ["string"],
    classification_predictions: ["classification_prediction"],
    parent_id: ["parent_id"],
    root_parent_id: ["parent_id"],
  },
  batch: ["images"],
};
