/**
 * Python's `round()` of a float: what lies exactly between two goes to the even one, and what a float exactly is decides,
 * not how it is written. Throws a `RangeError` where the result is too large for a float.
 */
export function roundFloat(value: number, digits: number): number {
  if (!Number.isFinite(value) || value === 0 || digits > FINEST_DIGIT) return value;
  if (digits < COARSEST_DIGIT) return value * 0;
  const { mantissa, exponent } = exactly(Math.abs(value));
  const numerator = mantissa * (2n ** max(exponent)) * (10n ** max(digits));
  const denominator = (2n ** max(-exponent)) * (10n ** max(-digits));
  const rounded = Number(`${halfEven(numerator, denominator)}e${-digits}`);
  if (!Number.isFinite(rounded)) throw new RangeError("rounded value too large to represent");
  return value < 0 ? -rounded : rounded;
}

/** Python's `round()` of an int: below the point there is nothing to round. */
export function roundInt(value: bigint, digits: number): bigint {
  if (digits >= 0) return value;
  const unit = 10n ** BigInt(-digits);
  const rounded = halfEven(value < 0n ? -value : value, unit) * unit;
  return value < 0n ? -rounded : rounded;
}

/** No float has digits beyond the first, none reaches up to the second. */
const FINEST_DIGIT = 1074;
const COARSEST_DIGIT = -309;

/** A positive float as a whole number times a power of two. */
export function exactly(value: number): { mantissa: bigint; exponent: number } {
  const bits = new BigUint64Array(new Float64Array([value]).buffer)[0]!;
  const power = Number(bits >> 52n);
  const fraction = bits & ((1n << 52n) - 1n);
  return power === 0
    ? { mantissa: fraction, exponent: -1074 }
    : { mantissa: fraction | (1n << 52n), exponent: power - 1075 };
}

/** The whole number nearest to a fraction, of two the even one. */
export function halfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twiceRest = 2n * (numerator % denominator);
  const isUp = twiceRest > denominator || (twiceRest === denominator && quotient % 2n === 1n);
  return isUp ? quotient + 1n : quotient;
}

function max(exponent: number): bigint {
  return BigInt(Math.max(exponent, 0));
}
