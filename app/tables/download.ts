import type { Handle } from "../../db/client.ts";
import { openReadOnly } from "../../db/client.ts";

/** Downloads at once; each holds a connection of its own. */
const MOST_AT_ONCE = 32;
/** Milliseconds after which a reader who takes nothing more is given up: an old view of the data costs space. */
const LONGEST_PAUSE = 120_000;

let open = 0;

/** One view of the database that stays as it is while others write. */
export interface Download {
  readonly handle: Handle;
  close(): void;
}

/** A connection of its own in a read transaction; null where too many are open. */
export function openDownload(): Download | null {
  if (open >= MOST_AT_ONCE) return null;
  const handle = openReadOnly();
  open += 1;
  let closed = false;
  handle.sqlite.exec("BEGIN");
  return {
    handle,
    close() {
      if (closed) return;
      closed = true;
      open -= 1;
      handle.sqlite.close();
    },
  };
}

/**
 * Makes a piece when the reader of the stream asks for one. Where the reader goes away, takes nothing for two minutes,
 * or a piece cannot be made, no more are made and the download is closed.
 */
export function streamed(pieces: Iterable<Uint8Array>, download: Download): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]();
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  function end(): void {
    ended = true;
    clearTimeout(timer);
    iterator.return?.();
    download.close();
  }
  function wait(controller: ReadableStreamDefaultController<Uint8Array>): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      end();
      controller.error(new Error("the reader took nothing for two minutes"));
    }, LONGEST_PAUSE);
    timer.unref();
  }
  return new ReadableStream({
    async pull(controller) {
      // Whoever else asks has a turn between two pieces, and what is made is sent meanwhile.
      await new Promise(setImmediate);
      if (ended) return;
      try {
        for (;;) {
          const next = iterator.next();
          if (next.done) {
            end();
            controller.close();
            return;
          }
          // A writer that gathers first has nothing to send yet.
          if (next.value.length === 0) {
            await new Promise(setImmediate);
            if (ended) return;
            continue;
          }
          controller.enqueue(next.value);
          wait(controller);
          return;
        }
      } catch (error) {
        end();
        throw error;
      }
    },
    cancel: end,
  });
}
