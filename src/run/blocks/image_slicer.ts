import { imageOf } from "../../operations/image_of.ts";
import { type Cut, cutOut } from "../images/cut_out.ts";
import type { LocalBlock } from "../workflow/local_block.ts";

interface Values {
  readonly image: unknown;
  readonly slice_width: unknown;
  readonly slice_height: unknown;
  readonly overlap_ratio_width: unknown;
  readonly overlap_ratio_height: unknown;
}

/** Where slices begin and end in one direction. */
type Spans = readonly (readonly [from: number, to: number])[];

/** How slices lie in one direction: of what length, in a picture of what length, by what part of it one covers the next. */
type Slicing = (slice: number, length: number, overlap: number) => Spans;

/** Cuts a picture into overlapping slices, row by row. In the first version those at the end are smaller. */
export const imageSlicerV1: LocalBlock = imageSlicer((slice, length, overlap) =>
  starts(length, slice - Math.trunc(overlap * slice)).map((from) => [from, Math.min(from + slice, length)])
);

/** In the second version they are as large as all others, and none is there twice. */
export const imageSlicerV2: LocalBlock = imageSlicer((wanted, length, overlap) => {
  const slice = Math.min(wanted, length);
  const moved = starts(length, slice - Math.trunc(overlap * slice)).map((from) => Math.min(from, length - slice));
  return [...new Set(moved)].map((from) => [from, from + slice]);
});

function starts(length: number, stride: number): readonly number[] {
  return Array.from({ length: Math.ceil(length / stride) }, (_, place) => place * stride);
}

function imageSlicer(slicing: Slicing): LocalBlock {
  return {
    takes: "elements",
    cutsPictures: true,
    async run(values, context) {
      const { slice_width, slice_height, overlap_ratio_width, overlap_ratio_height, ...given } =
        values as unknown as Values;
      const image = imageOf(given.image);
      const columns = slicing(Number(slice_width), image.width, Number(overlap_ratio_width));
      const rows = slicing(Number(slice_height), image.height, Number(overlap_ratio_height));
      const places = rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ left, top, right, bottom })));
      const cuts = places.map((place, number): Cut => ({
        ...place,
        id: `image_slicer.${context.newId()}`,
        name: `slice ${number + 1} of ${image.name}`,
      }));
      return (await cutOut(image, cuts, context.signal)).map((slice) => ({ slices: slice }));
    },
  };
}
