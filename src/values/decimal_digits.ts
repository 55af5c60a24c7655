import { exactly, halfEven } from "./round.ts";

/** A positive number as a fraction. */
interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The digits of a number and where its point is: behind the first digit, moved by the exponent. */
export interface Digits {
  readonly digits: string;
  readonly exponent: number;
}

/** A float, not below zero, in so many digits behind the point, rounded by what it exactly is. */
export function fixedDigits(value: number, places: number): string {
  const { numerator, denominator } = timesPowerOfTen(fractionOf(value), places);
  const digits = String(halfEven(numerator, denominator)).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
}

/** A float, not below zero, in so many digits from its first on, rounded by what it exactly is. */
export function significantDigits(value: number, count: number): Digits {
  if (value === 0) return { digits: "0".repeat(count), exponent: 0 };
  const fraction = fractionOf(value);
  const estimate = Number(value.toExponential().split("e")[1]);
  // The shortest text may be a power of ten that the number does not reach.
  for (const exponent of [estimate, estimate - 1]) {
    const { numerator, denominator } = timesPowerOfTen(fraction, count - 1 - exponent);
    if (numerator < denominator * 10n ** BigInt(count - 1)) continue;
    const digits = String(halfEven(numerator, denominator));
    return digits.length > count ? { digits: digits.slice(0, count), exponent: exponent + 1 } : { digits, exponent };
  }
  throw new RangeError(`Cannot write ${value} in digits`);
}

function fractionOf(value: number): Fraction {
  const { mantissa, exponent } = exactly(value);
  return exponent < 0
    ? { numerator: mantissa, denominator: 2n ** BigInt(-exponent) }
    : { numerator: mantissa * 2n ** BigInt(exponent), denominator: 1n };
}

function timesPowerOfTen({ numerator, denominator }: Fraction, power: number): Fraction {
  return power < 0
    ? { numerator, denominator: denominator * 10n ** BigInt(-power) }
    : { numerator: numerator * 10n ** BigInt(power), denominator };
}
