import type { CataloguedSpeaker } from "./catalogued-speaker.ts";
import type { Side } from "./statement.ts";

/** Somebody whose statements are in the database, or who is in the catalogue. Speakers are told apart by their names only. */
export interface SpeakerOverview {
  /** See `speakerId`. */
  readonly id: string;
  readonly name: string;
  /** What editors published of the speaker; null where they entered none. */
  readonly entry: CataloguedSpeaker | null;
  /** The ways the name is written, in statements and in the catalogue. */
  readonly spellings: readonly string[];
  /** What the speaker was in them, each once. */
  readonly offices: readonly {
    readonly role: string | null;
    readonly organisation: string | null;
    readonly side: Side;
  }[];
  readonly statements: number;
}

/**
 * The id of a speaker, for addresses: made from the name alone, so that it stays the same whatever is loaded.
 * Marks, case and spaces do not count: `José García` is `jose-garcia`. A name that holds letters of another
 * script, or is very long, has a short hash of itself behind what can be spelt of it: `speaker-1x8z2k`.
 */
export function speakerId(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
  const slug = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  const spelt = !/[^\p{P}\p{S}\p{Z}a-z0-9]/u.test(plain);
  if (spelt && slug !== "" && slug.length <= longest) return slug;
  return `${slug.slice(0, longest).replace(/-+$/, "") || "speaker"}-${hash(plain)}`;
}

const longest = 60;

/** FNV-1a, 32 bits, over UTF-16 code units, in base 36. It tells names apart and protects nothing. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
