import { z } from "zod";

/** A country in a path of the site: its ISO 3166-1 alpha-2 code in lower case. */
export const countrySegment = z.string().regex(/^[a-z]{2}$/);

/** The id of a service, in paths, queries and keys alike. */
export const serviceSegment = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "is not a service id, like telegram");

/** The id of a record that has a page: of an episode, a statement, a speaker. */
export const idSegment = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/);
