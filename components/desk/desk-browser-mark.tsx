"use client";

import { useEffect } from "react";
import { markDeskBrowser } from "./desk-browser.ts";

/** Leaves word for readers' pages that this browser is used to write at the desk, or is so no more. */
export function DeskBrowserMark({ writes }: { writes: boolean }) {
  useEffect(() => markDeskBrowser(writes), [writes]);
  return null;
}
