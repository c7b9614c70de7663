import { editorial } from "./editorial.ts";
import { figure } from "./figure.ts";
import { format } from "./format.ts";
import { ledger } from "./ledger.ts";
import { names } from "./names.ts";
import { pages } from "./pages.ts";
import { share } from "./share.ts";
import { verdicts } from "./verdicts.ts";

/** Every English sentence that a reader meets, by key: `<area>.<name>`, one file an area. */
export const en = {
  ...editorial,
  ...figure,
  ...format,
  ...ledger,
  ...names,
  ...pages,
  ...share,
  ...verdicts,
} as const;

export type MessageKey = keyof typeof en;
