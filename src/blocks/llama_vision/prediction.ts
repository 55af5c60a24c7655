/**
 * One class that the model found.
 *
 * @typeParam C The classes that the step was given.
 *
 * @example
 * ```ts
 * import { type Classification, llamaVision, openRouter } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * await using server = await startOpenRouter({ answers: { classification: { class_name: "dog", confidence: 0.8 } } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const animal = llamaVision.v3().task("classification").classes(["cat", "dog"]);
 * const answer = await animal.run("examples/images/chelsea.jpg", { target });
 *
 * const prediction: Classification<"cat" | "dog"> = answer.prediction;
 * assert.deepEqual(prediction, { class: "dog", classId: 1, confidence: 0.8 });
 * ```
 */
export interface Classification<C extends string = string> {
  /**
   * The class, as it stands in the step's list. Where `classId` is -1 the model named a class outside the list, and this
   * holds its word, whatever the type says.
   */
  readonly class: C;
  /** The position in the step's list of classes, from 0; -1 for a class that is not in the list. */
  readonly classId: number;
  /** How sure the model says it is, from 0 to 1. */
  readonly confidence: number;
}

/**
 * The width and height of a picture in pixels.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, type Size } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * const found = { x_min: 0.25, y_min: 0.5, x_max: 0.75, y_max: 1, class_name: "cat", confidence: 0.9 };
 * await using server = await startOpenRouter({ answers: { "object-detection": { detections: [found] } } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const cats = llamaVision.v3().task("object-detection").classes(["cat"]);
 * const { prediction: [first] } = await cats.run("examples/images/chelsea.jpg", { target }); // 451 by 300 pixels
 *
 * const thumbnail: Size = { width: 100, height: 50 };
 * assert.deepEqual(first?.box.toPixels(thumbnail), { xMin: 25, yMin: 25, xMax: 75, yMax: 50 });
 * ```
 */
export interface Size {
  /** Pixels from left to right. */
  readonly width: number;
  /** Pixels from top to bottom. */
  readonly height: number;
}

/**
 * Four sides of a rectangle.
 *
 * @example
 * ```ts
 * import { llamaVision, openRouter, type Sides } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * const found = { x_min: 0.25, y_min: 0.5, x_max: 0.75, y_max: 1, class_name: "cat", confidence: 0.9 };
 * await using server = await startOpenRouter({ answers: { "object-detection": { detections: [found] } } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const cats = llamaVision.v3().task("object-detection").classes(["cat"]);
 * const { prediction: [first] } = await cats.run("examples/images/chelsea.jpg", { target }); // 451 by 300 pixels
 *
 * const pixels: Sides = first!.box.toPixels();
 * assert.deepEqual(pixels, { xMin: 113, yMin: 150, xMax: 338, yMax: 300 });
 * ```
 */
export interface Sides {
  /** The left side. */
  readonly xMin: number;
  /** The upper side. */
  readonly yMin: number;
  /** The right side. */
  readonly xMax: number;
  /** The lower side. */
  readonly yMax: number;
}

/**
 * Where an object is, in fractions of the picture: 0 is its left or upper edge, 1 its right or lower edge.
 *
 * @example
 * ```ts
 * import { type Box, llamaVision, openRouter } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * const found = { x_min: 0.25, y_min: 0.5, x_max: 0.75, y_max: 1, class_name: "cat", confidence: 0.9 };
 * await using server = await startOpenRouter({ answers: { "object-detection": { detections: [found] } } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const cats = llamaVision.v3().task("object-detection").classes(["cat"]);
 * const { prediction: [first] } = await cats.run("examples/images/chelsea.jpg", { target }); // 451 by 300 pixels
 *
 * const { xMin, yMin, xMax, yMax }: Box = first!.box;
 * assert.deepEqual([xMin, yMin, xMax, yMax], [0.25, 0.5, 0.75, 1]);
 * ```
 */
export interface Box extends Sides {
  /**
   * The box in whole pixels, rounded half to even as the engine's detector block does.
   *
   * @param size The picture's size; left out, the size of the picture that was sent.
   */
  toPixels(size?: Size): Sides;
}

/**
 * One object that the model found.
 *
 * @typeParam C The classes that the step was given.
 *
 * @example
 * ```ts
 * import { type Detection, llamaVision, openRouter } from "@stepwright/workflows";
 * import { startOpenRouter } from "@stepwright/workflows/testing";
 * import assert from "node:assert/strict";
 *
 * const found = { x_min: 0.25, y_min: 0.5, x_max: 0.75, y_max: 1, class_name: "cat", confidence: 0.9 };
 * await using server = await startOpenRouter({ answers: { "object-detection": { detections: [found] } } });
 * const target = openRouter({ apiKey: "sk-or-v1-example", baseURL: server.url });
 *
 * const cats = llamaVision.v3().task("object-detection").classes(["cat"]);
 * const { prediction: [first] } = await cats.run("examples/images/chelsea.jpg", { target }); // 451 by 300 pixels
 *
 * const { class: name, classId, confidence, box }: Detection<"cat"> = first!;
 * assert.deepEqual([name, classId, confidence, box.xMax], ["cat", 0, 0.9, 0.75]);
 * ```
 */
export interface Detection<C extends string = string> extends Classification<C> {
  /** Where the object is. */
  readonly box: Box;
}
