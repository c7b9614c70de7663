import { z } from "zod";

/** What stands behind the records of a source: an instrument, a report, or our own generator. */
export const sourceKinds = ["measured", "reported", "simulated"] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Where records come from. A source is not a file: many files come from one source. */
export const sourceSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  name: z.string().min(1),
  url: z.string().nullable(),
  licence: z.string().nullable(),
  /** How the source asks to be cited. */
  citation: z.string().nullable(),
  kind: z.enum(sourceKinds),
});
export type Source = z.infer<typeof sourceSchema>;
