/** One of `radix` possibilities, counted from 0. */
export type Digit = { readonly value: number; readonly radix: number };

/** Takes the next digit of a number, of which one must know how many possibilities it has. */
export type Take = (radix: number) => number;

/**
 * Digits of any radices as one number. The first is the lowest, so that digits of 0 at the end cost nothing: a record
 * that stops early is short.
 */
export function join(digits: readonly Digit[]): bigint {
  return digits.reduceRight(
    (number, { value, radix }) => number * BigInt(radix) + BigInt(value),
    0n,
  );
}

/** Takes a number apart again, the first digit first. Past its end every digit is 0. */
export function taker(number: bigint): Take {
  let rest = number;
  return (radix) => {
    const value = rest % BigInt(radix);
    rest /= BigInt(radix);
    return Number(value);
  };
}
