import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import type { Compressors } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { tooLarge } from "./parquet-faults.ts";

/** Those that the engine has itself are faster, stop at the size that they are told, and stop at damage. */
const ofTheEngine: Compressors = {
  GZIP: (input, length) => gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
  BROTLI: (input, length) => brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
  ZSTD: (input, length) => zstdDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
};

/** The decompressors, none of which is asked for more than a row group may hold. */
export function limitedDecompressors(largest: number): Compressors {
  return Object.fromEntries(
    Object.entries({ ...compressors, ...ofTheEngine }).map(([codec, unpack]) => [
      codec,
      (input: Uint8Array, length: number) => {
        if (!(length >= 0 && length <= largest))
          throw tooLarge(`a page of ${length} bytes`, `${largest} bytes`, "parquet-row-group");
        return unpack(input, length);
      },
    ]),
  ) as Compressors;
}
