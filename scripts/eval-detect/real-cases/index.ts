import { arrivals } from "../../../lib/detect/arrivals.ts";
import type { Detector } from "../../../lib/detect/detector.ts";
import { signal } from "../../../lib/detect/signal.ts";
import type { RealCase } from "../../../lib/evaluate/evaluation.ts";
import { iran2019 } from "./iran-2019.ts";
import { kenya2023 } from "./kenya-2023.ts";
import { torUsers } from "./tor-users.ts";
import { twitter2021 } from "./twitter-2021.ts";

/** Cases of which the truth is known from elsewhere, as far as their data are at hand. */
export function realCases(detector: Detector): RealCase[] {
  return [kenya2023(detector), ...twitter2021(detector), iran2019(signal), ...torUsers(arrivals)];
}
