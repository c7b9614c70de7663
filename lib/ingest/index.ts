import { accessNowStop, accessNowStopOlder } from "./access-now-stop.ts";
import { censoredPlanet } from "./censored-planet.ts";
import { claimReview } from "./claim-review.ts";
import { cloudflareRadar } from "./cloudflare-radar.ts";
import { dimlineObservations } from "./dimline-observations.ts";
import type { Format } from "./format.ts";
import { googleTrafficCsv, googleTrafficReply } from "./google-traffic.ts";
import { iodaDump, iodaDumpHeadless, iodaUiCsv } from "./ioda-charts.ts";
import { iodaAlerts, iodaEvents } from "./ioda-outages.ts";
import { iodaSignals } from "./ioda-signals.ts";
import { jsonFeed } from "./json-feed.ts";
import { longForm } from "./long-form.ts";
import { mLabStatistics, mLabStatisticsJson } from "./m-lab-statistics.ts";
import { mLabTests } from "./m-lab-tests.ts";
import { ooniAggregation, ooniAggregationCsv } from "./ooni-aggregation.ts";
import { ooniIncidents } from "./ooni-incidents.ts";
import { ooniList } from "./ooni-list.ts";
import { ooniObservations } from "./ooni-observations.ts";
import { ooniRaw, ooniRawDocument } from "./ooni-raw.ts";
import { ripeAtlasPing, ripeAtlasPingDocument } from "./ripe-atlas-ping.ts";
import { statementsCsv } from "./statements-csv.ts";
import { testAgainstControl } from "./test-against-control.ts";
import { timelineJs } from "./timeline-js.ts";
import { torTimeline } from "./tor-timeline.ts";
import { torUsers } from "./tor-users.ts";
import { xmlFeed } from "./xml-feed.ts";

/** Every format that the program reads, one line each. A file is recognised by exactly one of them. */
export const formats: readonly Format[] = [
  ooniRaw,
  ooniRawDocument,
  ooniObservations,
  ooniAggregation,
  ooniAggregationCsv,
  ooniList,
  torUsers,
  iodaSignals,
  iodaUiCsv,
  iodaDump,
  iodaDumpHeadless,
  googleTrafficReply,
  googleTrafficCsv,
  mLabStatistics,
  mLabStatisticsJson,
  mLabTests,
  censoredPlanet,
  ripeAtlasPing,
  ripeAtlasPingDocument,
  testAgainstControl,
  longForm,
  dimlineObservations,
  statementsCsv,
  accessNowStop,
  accessNowStopOlder,
  cloudflareRadar,
  iodaEvents,
  iodaAlerts,
  ooniIncidents,
  torTimeline,
  jsonFeed,
  xmlFeed,
  timelineJs,
  claimReview,
];
