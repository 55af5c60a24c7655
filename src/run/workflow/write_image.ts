import type { ImageValue, Origin } from "../../values/image_value.ts";
import { encodeBase64 } from "../images/base64.ts";

/**
 * A picture as the outputs of a workflow show it: its bytes in base64, and of a cut-out where it comes from. The engine
 * encodes a picture anew, as a JPEG; here its bytes stay what they are.
 */
export function writeImage({ loaded, parent, root }: ImageValue, now: Date): unknown {
  const isCut = parent.id !== root.id;
  return {
    type: "base64",
    value: encodeBase64(loaded.bytes),
    video_metadata: {
      video_identifier: parent.id,
      frame_number: 0,
      frame_timestamp: now.toISOString(),
      fps: 30,
      measured_fps: null,
      comes_from_video_file: null,
    },
    ...(isCut && {
      parent_id: parent.id,
      parent_origin: writeOrigin(parent),
      root_parent_id: root.id,
      root_parent_origin: writeOrigin(root),
    }),
  };
}

function writeOrigin({ left, top, width, height }: Origin) {
  return { offset_x: left, offset_y: top, width, height };
}
