import type { Handle } from "../../db/client.ts";
import { openExtract } from "../../db/queries/export/open-extract.ts";
import { tableAddress } from "../../lib/export/address.ts";
import { readFilters } from "../../lib/export/filters.ts";

/**
 * How many rows a file behind a page holds; null where there is no table behind it.
 * @param path of the page, `/ir/telegram`.
 * @param search its query with the question mark, or empty.
 */
export function rowsBehind(handle: Handle, path: string, search: string): number | null {
  const address = tableAddress(path.split("/").slice(1));
  const filters = readFilters(new URLSearchParams(search));
  if (address === null || "parameter" in filters) return null;
  return openExtract(handle, address, filters)?.count() ?? null;
}
