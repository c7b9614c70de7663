"use client";

import { useEffect } from "react";

/** Keys of the desk's lists: `j` and `k` go through the rows, Enter opens, `x` chooses, a letter goes to a page. None while somebody types. */
export function Keyboard({ pages }: { pages: Readonly<Record<string, string>> }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null;
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest("input, textarea, select"))
        return;
      if (event.key === "j" || event.key === "k") {
        const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
        const at = rows.indexOf(document.activeElement as HTMLElement);
        rows[Math.min(Math.max(at + (event.key === "j" ? 1 : -1), 0), rows.length - 1)]?.focus();
        event.preventDefault();
      } else if (event.key === "x") {
        const row = document.activeElement?.closest("li");
        row?.querySelector<HTMLElement>("input[type=checkbox]")?.click();
      } else if (event.key === "/") {
        document.querySelector<HTMLElement>("[data-search]")?.focus();
        event.preventDefault();
      } else if (pages[event.key] !== undefined) window.location.assign(pages[event.key]!);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [pages]);
  return null;
}
