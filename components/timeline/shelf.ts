/**
 * Where finished drawings wait between the two halves of making a page. A component that only the server runs
 * draws them and puts them here; the one that the browser runs too takes them when the server writes the page's
 * HTML. Handed down as a property they would cross to the browser twice, once as HTML and once as data for
 * hydration, and weigh as much again.
 *
 * Both halves run in one process but load their modules apart, so the shelf hangs on the process itself. A
 * drawing is named by its content, so that whoever takes it gets the same one, and the oldest make room.
 */
const name = Symbol.for("dimline.shelf");
const MOST = 256;

function shelf(): Map<string, string> {
  const home = globalThis as unknown as Record<symbol, Map<string, string> | undefined>;
  home[name] ??= new Map();
  return home[name];
}

/** @param key made of the drawing's content. */
export function put(key: string, drawing: string): void {
  const all = shelf();
  all.delete(key);
  all.set(key, drawing);
  for (const oldest of all.keys()) {
    if (all.size <= MOST) break;
    all.delete(oldest);
  }
}

/** @throws Error where nothing was put under this key: a page without its figure is not sent. */
export function take(key: string): string {
  const drawing = shelf().get(key);
  if (drawing === undefined) throw new Error(`no drawing ${key} was made for this page`);
  return drawing;
}
