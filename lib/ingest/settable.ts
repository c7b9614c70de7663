import { longFormColumns } from "./long-form.ts";
import { statementColumns } from "./statements-csv.ts";

/**
 * What `--set` can say of a file, all formats together: the columns of the tables that are the program's own, and what
 * other formats do not say of themselves (docs/formats.md says which takes which).
 */
export const settableFields: readonly string[] = [
  ...new Set([
    "country",
    "service",
    "asn",
    "feature",
    "side",
    "time_zone",
    "timezone",
    ...longFormColumns,
    ...statementColumns,
  ]),
];
