import { reader } from "../../db/client.ts";
import { openExtract } from "../../db/queries/export/open-extract.ts";
import { tableAddress } from "../../lib/export/address.ts";
import { readFilters } from "../../lib/export/filters.ts";
import { keptForRevision } from "../figures/kept-for-revision.ts";

const counts = keptForRevision<number | null>();

/**
 * How many rows a file behind a page holds; null where there is no table behind it.
 * @param path of the page, `/ir/telegram`.
 * @param search its query with the question mark, or empty.
 */
export function rowsBehind(path: string, search: string): number | null {
  const address = tableAddress(path.split("/").slice(1));
  const filters = readFilters(new URLSearchParams(search));
  if (address === null || "parameter" in filters) return null;
  const count = () => openExtract(reader(), address, filters)?.count() ?? null;
  // Cells are many, and change with the dataset alone. All else is soon counted.
  return address.table === "cells" || address.table === "comparison" ? counts(path + search, count) : count();
}
