/**
 * Whether somebody writes at the desk with this browser. The figure that readers explore is the same for everybody:
 * what they offer to editors beside, the browser decides by this, and the desk asks who it is when the offer is taken.
 */
const mark = "dimline-desk";

export function isDeskBrowser(): boolean {
  try {
    return localStorage.getItem(mark) !== null;
  } catch {
    // A browser that keeps nothing is nobody's desk.
    return false;
  }
}

export function markDeskBrowser(writes: boolean): void {
  try {
    if (writes) localStorage.setItem(mark, "writes");
    else localStorage.removeItem(mark);
  } catch {
    // The offer is then only not made.
  }
}
