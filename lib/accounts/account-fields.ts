import * as z from "zod";

/** The name of an account, as everybody at the desk sees it: one line. */
export const accountName = z
  .string()
  .trim()
  .min(1, "A name.")
  .max(80, "At most 80 characters.")
  .regex(/^\P{Cc}*$/u, "A name is one line.");

/** Its email address: what it signs in with. Nothing is ever sent to it. */
export const accountEmail = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "At most 254 characters.")
  .pipe(z.email("An email address: name@example.org."));
