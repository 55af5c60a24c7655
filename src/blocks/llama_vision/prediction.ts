/**
 * One class that the model found.
 *
 * @typeParam C The classes that the step was given.
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

/** The width and height of a picture in pixels. */
export interface Size {
  /** Pixels from left to right. */
  readonly width: number;
  /** Pixels from top to bottom. */
  readonly height: number;
}

/** Four sides of a rectangle. */
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

/** Where an object is, in fractions of the picture: 0 is its left or upper edge, 1 its right or lower edge. */
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
 */
export interface Detection<C extends string = string> extends Classification<C> {
  /** Where the object is. */
  readonly box: Box;
}
