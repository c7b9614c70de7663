import type { MessageKey } from "../en/index.ts";
import { editorial } from "./editorial.ts";
import { figure } from "./figure.ts";
import { format } from "./format.ts";
import { ledger } from "./ledger.ts";
import { names } from "./names.ts";
import { pages } from "./pages.ts";
import { share } from "./share.ts";
import { verdicts } from "./verdicts.ts";

/** Every Persian sentence that a reader meets, by key, laid out as the English catalogue is. */
export const fa = {
  ...editorial,
  ...figure,
  ...format,
  ...ledger,
  ...names,
  ...pages,
  ...share,
  ...verdicts,
} as const satisfies Record<MessageKey, string>;
