import { isoInstant } from "../model/interval.ts";
import { observation } from "../model/observation.ts";
import { type Format, type Item, item, type ParsingContext } from "./format.ts";
import { hasColumns, type Row, rowParser } from "./reading/row-parser.ts";
import { breach, quoted } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkCount } from "./rules/number.ts";
import { checkService } from "./rules/service.ts";
import { checkRecordTime } from "./rules/time.ts";

/**
 * Rows of Censored Planet's dashboard (its table `merged_reduced_scans`): a day's tests of one domain on one network by one
 * kind of scan, those with one outcome a row, and how many of them were unexpected. The kinds of scan have error rates
 * of their own, so each is a feature by itself.
 */
export const censoredPlanet: Format = {
  id: "censored-planet",
  title: "Censored Planet, counts by day, network, domain and outcome",
  reference: "https://github.com/censoredplanet/censoredplanet-analysis/blob/master/docs/tables.md",
  source: "censored-planet",
  shape: "table",
  recognises: ({ columns }) =>
    hasColumns(columns, "date", "domain", "count", "unexpected_count") &&
    (hasColumns(columns, "country_name") || hasColumns(columns, "country_code")),
  open: (context) => rowParser((row) => read(row, context)),
};

/** `AS64496 - Example Mobile`; the number alone where the organisation is not known. */
const networkPattern = /^AS(\d{1,10})(?:\s+-\s+(.*))?$/;

function read(row: Row, { catalogue, now }: ParsingContext): Item | null {
  const when = row.check("date", checkRecordTime(row.cell("date"), "utc", now));
  const place = row.cell("country_code") === "" ? "country_name" : "country_code";
  const country = row.check(place, checkCountry(row.cell(place), catalogue));
  const domain = row.cell("domain").toLowerCase();
  const service =
    domain === "control"
      ? row.fault(
          "domain",
          breach("control-domain", "the row counts tests of control domains, which are of no service"),
        )
      : row.check("domain", checkService(hostOf(domain), catalogue));
  const n = row.check("count", checkCount(row.cell("count")));
  // A column of floating point is written as 12.0. Half of the tests stand there where the outcome was not understood.
  const unexpected = row.cell("unexpected_count").replace(/\.0+$/, "");
  const isUnjudged = unexpected === "" || /\d\.5$/.test(unexpected) || /unknown$/.test(row.cell("outcome"));
  const bad = isUnjudged ? 0 : row.check("unexpected_count", checkCount(unexpected));
  const scan = row.cell("source");
  if (scan === "")
    row.fault("source", breach("scan-missing", "the row does not say which kind of scan it counts"));
  if (n === 0) row.fault("count", breach("count-format", "a row that counts no tests says nothing"));
  if (n !== null && bad !== null && bad > n)
    row.fault(
      "unexpected_count",
      breach("bad-exceeds-n", `${bad} of ${n} tests cannot have been unexpected`),
    );
  if (when?.duration === 0)
    row.fault(
      "date",
      breach("date-format", `${quoted(row.cell("date"))} is not a date alone: tests are counted by UTC day`),
    );
  const [, asn, organisation] =
    networkPattern.exec(row.cell("subnetwork")) ?? networkPattern.exec(row.cell("network")) ?? [];
  const network = asn === undefined || Number(asn) === 0 || Number(asn) > 4_294_967_295 ? null : Number(asn);
  if (when === null || country === null || service === null || n === null || bad === null || row.broken)
    return null;
  row.network(network, organisation ?? row.cell("network").replace(networkPattern, ""), country);
  const feature = scan
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60);
  return item({
    line: row.line,
    observations: [
      observation({
        country,
        service,
        network,
        metric: "reachability",
        time: when.time,
        duration: when.duration,
        ...(isUnjudged ? { outcome: "inconclusive" as const } : { n, bad }),
        target: hostOf(domain),
        feature,
        measurement: [
          isoInstant(when.time).slice(0, 10),
          country,
          feature,
          domain,
          row.cell("subnetwork") || row.cell("network"),
          row.cell("hostname"),
          row.cell("outcome"),
          row.cell("category"),
        ].join("/"),
        notes: row.notes([
          "outcome",
          ...(network === null ? ["network", "subnetwork"] : []),
          ...(isUnjudged ? ["count"] : []),
        ]),
      }),
    ],
  });
}

/** Domains of HTTP scans can carry a path. */
function hostOf(domain: string): string {
  return domain.replace(/^https?:\/\//, "").replace(/[/:?#].*$/, "");
}
