import type { Catalogue } from "../catalogue/catalogue.ts";
import { DAY, type Instant } from "../model/interval.ts";
import type { ReportedEpisode } from "../model/reported-episode.ts";
import type { FieldChecks } from "./reading/field-checks.ts";
import { breach, type Checked, quoted, valid } from "./rules/checked.ts";
import { checkService } from "./rules/service.ts";
import { shortHash } from "./rules/short-hash.ts";
import { earliestTime } from "./rules/time.ts";

/** A reported episode that says what `given` says and nothing else. */
export function reportedEpisode(
  given: Pick<ReportedEpisode, "id" | "source" | "country" | "start" | "title"> & Partial<ReportedEpisode>,
): ReportedEpisode {
  return {
    services: ["internet"],
    networks: [],
    kind: null,
    end: null,
    ongoing: false,
    precision: "minute",
    area: null,
    summary: null,
    url: null,
    notes: null,
    ...given,
  };
}

/** An instant of the API replies: epoch seconds. Rule `time-format`. */
export function checkEpochSeconds(value: unknown): Checked<Instant> {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
    return breach("time-format", `${quoted(value)} is not a time in epoch seconds`);
  return valid(Math.round(value * 1000));
}

/** Notes the faults of a period: before its time, in the future, or ending before it starts. */
export function checkPeriod(
  checks: FieldChecks,
  start: Instant,
  end: Instant | null,
  now: Instant,
  field: string,
): void {
  if (start < earliestTime || start > now + DAY)
    checks.fault(field, breach("time-range", "the episode begins before 2005, or has not begun yet"));
  if (end !== null && end < start) checks.fault(field, breach("period", "the episode ends before it starts"));
  if (end !== null && end > now + 366 * DAY)
    checks.fault(field, breach("time-range", "the episode ends more than a year ahead"));
}

/** The services of hosts and of names as people write them, in order, each once; what belongs to none is left out. */
export function servicesOf(names: readonly string[], catalogue: Catalogue): string[] {
  const found = new Set<string>();
  for (const name of names) {
    const service = checkService(name, catalogue);
    if (service.ok) found.add(service.value);
  }
  return [...found];
}

/** Texts of a list that are not empty. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string" && one.trim() !== "") : [];
}

/** A text as a part of an id: its Latin letters and digits, or a hash of it where it has none. */
export function idPart(text: string): string {
  const part = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return part === "" ? shortHash(text) : part;
}
