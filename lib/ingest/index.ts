import type { Format } from "./format.ts";
import { longForm } from "./long-form.ts";
import { ooniObservations } from "./ooni-observations.ts";
import { ooniRaw, ooniRawDocument } from "./ooni-raw.ts";
import { statementsCsv } from "./statements-csv.ts";

/** Every format that the program reads, one line each. A file is recognised by exactly one of them. */
export const formats: readonly Format[] = [
  ooniRaw,
  ooniRawDocument,
  ooniObservations,
  longForm,
  statementsCsv,
];
