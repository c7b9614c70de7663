import { createHash } from "node:crypto";
import { once } from "node:events";
import type { Writable } from "node:stream";

/** What was written: its size, its SHA-256 in hexadecimal. */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes pieces as fast as they are taken, and no faster. */
export async function writePieces(
  pieces: Iterable<Uint8Array>,
  to: Writable,
  onPiece: (bytes: number) => void = () => {},
): Promise<Written> {
  const hash = createHash("sha256");
  let bytes = 0;
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    hash.update(piece);
    bytes += piece.length;
    onPiece(bytes);
    if (!to.write(piece)) await once(to, "drain");
  }
  return { bytes, sha256: hash.digest("hex") };
}
