import type { BlockDescription } from "../../catalogue_index.ts";

/** What the engine knows of `roboflow_core/geotag_detection@v1`. */
export const v1: BlockDescription = {
  type: "roboflow_core/geotag_detection@v1",
  title: "GeoTag Detection",
  category: "transformation",
  properties: {
    image: { selector: "any_data", kind: ["image"] },
    predictions: { selector: "any_data", kind: ["object_detection_prediction", "instance_segmentation_prediction"] },
    latitude: { anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }] },
    longitude: { anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }] },
    altitude: { anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }] },
    horizontal_fov: { anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }], default: 73.7 },
    heading: { anyOf: [{ selector: "any_data", kind: ["float"] }, { type: "number" }], default: 0 },
  },
  required: ["image", "predictions", "latitude", "longitude", "altitude"],
  outputs: { geo_detections: ["list_of_values"], geojson: ["dictionary"] },
};
