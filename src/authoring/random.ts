/** Numbers in [0,1), one after another. */
export type Random = () => number;

/** A number in [0,1) for whatever has a name, the same one for the same name, whatever else is asked. */
export type Chances = (name: string) => number;

/** The chances of one of many: each of its names has a seed of its own, so that one more shifts no other. */
export function chancesFrom(seed: number, index: number): Chances {
  const own = mixed(mixed(seed) + index);
  return (name) => {
    const named = numberOf(name);
    return mixed(mixed(named ^ own) + named) / 4294967296;
  };
}

const numbers = new Map<string, number>();

/** A whole number for a name (FNV-1a); kept, since the same few names are asked for millions of times. */
function numberOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  let number = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    number = Math.imul(number ^ name.charCodeAt(at), 0x01000193) >>> 0;
  }
  numbers.set(name, number);
  return number;
}

/** A whole number mixed so that each bit of it touches all others (the end of MurmurHash3). */
function mixed(number: number): number {
  let bits = number >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The mulberry32 generator: numbers in [0,1), the same ones for the same seed. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
