/**
 * Seeded random numbers. The generator is sfc32 (Chris Doty-Humphrey, PractRand,
 * https://pracrand.sourceforge.net/), 128 bits of state, seeded from text through four rounds of a
 * 32-bit FNV-1a hash with MurmurHash3's finalizer (http://www.isthe.com/chongo/tech/comp/fnv/,
 * https://github.com/aappleby/smhasher). The same seed gives the same numbers on every machine; every
 * probe, session and test has a stream of its own, so that a change to one leaves the others alone.
 */
export interface Random {
  /** Uniform on [0, 1), in steps of 2⁻³². */
  uniform(): number;
  /** Whether something of probability `share` happens. */
  chance(share: number): boolean;
  /** Standard normal, by the Box–Muller transform. */
  normal(): number;
  /** Log-normal with median 1 and the given standard deviation of its logarithm. */
  logNormal(sigma: number): number;
  /** Exponential with the given mean. */
  exponential(mean: number): number;
  /** One of the given things, each as likely. @throws RangeError where there are none. */
  pick<T>(from: readonly T[]): T;
  /** `digits` hexadecimal digits. */
  hex(digits: number): string;
}

/** Text to a 32-bit number: FNV-1a over its UTF-16 units from a start value, mixed by MurmurHash3's finalizer. */
export function hashText(text: string, start = 0x811c9dc5): number {
  let hash = start >>> 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A stream of random numbers that is the same for the same seed. */
export function randomFrom(seed: string): Random {
  let a = hashText(seed);
  let b = hashText(seed, a);
  let c = hashText(seed, b);
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  // The first outputs of sfc32 still resemble the seed; its author lets twelve go by.
  for (let round = 0; round < 12; round++) next();

  const uniform = () => next() / 2 ** 32;
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    normal,
    chance: (share) => uniform() < share,
    logNormal: (sigma) => Math.exp(sigma * normal()),
    exponential: (mean) => -mean * Math.log(1 - uniform()),
    pick: (from) => {
      if (from.length === 0) throw new RangeError("nothing to pick from");
      return from[Math.floor(uniform() * from.length)]!;
    },
    hex: (digits) => {
      let text = "";
      while (text.length < digits) text += next().toString(16).padStart(8, "0");
      return text.slice(0, digits);
    },
  };
}
