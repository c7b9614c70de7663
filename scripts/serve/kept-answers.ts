import { type KeptAnswer, sizeOf } from "./kept-answer.ts";

/** Bytes of all that is kept. */
const MOST_BYTES = 96 * 2 ** 20;

/**
 * Finished answers in memory, the least recently asked for forgotten first. A name is made once: who asks for
 * it meanwhile waits for the same. A making that gives null (too large, not a page, a failure) is forgotten at
 * once, and each who waited makes an answer of their own.
 */
export class KeptAnswers {
  readonly #kept = new Map<string, KeptAnswer>();
  readonly #making = new Map<string, Promise<KeptAnswer | null>>();
  readonly #mostBytes: number;
  #bytes = 0;

  constructor(mostBytes: number = MOST_BYTES) {
    this.#mostBytes = mostBytes;
  }

  /** The finished answer, the one that is being made, or undefined where nobody has asked. */
  find(name: string): KeptAnswer | Promise<KeptAnswer | null> | undefined {
    const found = this.#kept.get(name);
    if (found === undefined) return this.#making.get(name);
    this.#kept.delete(name);
    this.#kept.set(name, found);
    return found;
  }

  /** Says that the answer is being made; it is kept when it is there. */
  await(name: string, making: Promise<KeptAnswer | null>): void {
    this.#making.set(name, making);
    making
      .then((answer) => {
        if (answer !== null) this.#keep(name, answer);
      })
      // Whoever makes it says what went wrong; here it is only not kept.
      .catch(() => undefined)
      .finally(() => this.#making.delete(name));
  }

  get bytes(): number {
    return this.#bytes;
  }

  #keep(name: string, answer: KeptAnswer): void {
    const size = sizeOf(answer);
    if (size > this.#mostBytes) return;
    this.#kept.set(name, answer);
    this.#bytes += size;
    for (const [oldest, its] of this.#kept) {
      if (this.#bytes <= this.#mostBytes) break;
      this.#kept.delete(oldest);
      this.#bytes -= sizeOf(its);
    }
  }
}
