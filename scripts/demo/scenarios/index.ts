import type { Scenario } from "../../../lib/simulate/scenario.ts";
import { iran2015 } from "./iran-2015.ts";
import { kenyaTelegram2024 } from "./kenya-telegram-2024.ts";
import { russiaYoutube2024 } from "./russia-youtube-2024.ts";

/** The scenarios of the demonstration, the founding case first. A new one is a file here and a line in this list. */
export const scenarios: readonly Scenario[] = [iran2015, russiaYoutube2024, kenyaTelegram2024];
