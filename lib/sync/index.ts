import type { Connector } from "./connector.ts";
import { feed } from "./feed.ts";
import { google } from "./google.ts";
import { ioda } from "./ioda.ts";
import { mLab } from "./m-lab.ts";
import { ooni } from "./ooni.ts";
import { radar } from "./radar.ts";
import { tor } from "./tor.ts";

/** Every live source, one line each. */
export const connectors: readonly Connector[] = [ooni, ioda, radar, tor, google, feed, mLab];
