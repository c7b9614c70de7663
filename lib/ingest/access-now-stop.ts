import type { PhaseKind } from "../model/episode.ts";
import { compactDay, DAY } from "../model/interval.ts";
import type { ReportedEpisode } from "../model/reported-episode.ts";
import {
  isNational,
  readOlderStopRecord,
  readStopRecord,
  type StopRecord,
} from "./access-now-stop/record.ts";
import { linksOf, statementsOf } from "./access-now-stop/statements.ts";
import { type Format, type Item, item, nothing, type ParsingContext, type RecordParser } from "./format.ts";
import { hasColumns, type Row, rowParser } from "./reading/row-parser.ts";
import { checkPeriod, idPart, reportedEpisode, servicesOf } from "./reported-episode.ts";
import { checkCountry } from "./rules/country.ts";
import { linkOf, plainText } from "./rules/plain-text.ts";
import { shortHash } from "./rules/short-hash.ts";

const reference = "https://www.accessnow.org/keepiton/";

/**
 * Access Now's #KeepItOn STOP database of shutdowns: a row is a reported episode, and its acknowledgements and quotes are
 * statements. An episode that went on over several years stands there once for each (`count_year`) and comes in once.
 */
export const accessNowStop: Format = {
  id: "access-now-stop",
  title: "Access Now, #KeepItOn STOP (47 columns)",
  reference,
  source: "access-now-stop",
  shape: "table",
  recognises: ({ columns }) =>
    hasColumns(columns, "start_date", "country", "shutdown_type", "shutdown_extent") &&
    !hasColumns(columns, "shutdown_type_new"),
  open: (context) => open(context, readStopRecord),
};

/** The database up to 2019, under older columns and with dates as they are written in the United States. */
export const accessNowStopOlder: Format = {
  ...accessNowStop,
  id: "access-now-stop-older",
  title: "Access Now, #KeepItOn STOP (43 columns, up to 2019)",
  recognises: ({ columns }) => hasColumns(columns, "start_date", "country", "shutdown_type_new"),
  open: (context) => open(context, readOlderStopRecord),
};

/** Episodes that are held back to the end, for rows of theirs in later years. */
const heldBack = 20_000;

interface Held {
  readonly id: string;
  /** Years that a row of it was counted in, and all that its rows say but the year. */
  readonly years: Set<string>;
  readonly texts: Set<string>;
  /** As the latest year tells it. */
  latest: string;
  item: Item;
  /** Lines that tell the same again. */
  readonly others: number[];
}

function open(context: ParsingContext, readRecord: (row: Row) => StopRecord): RecordParser {
  /** By country, day and place: what is held there. Two rows of one year are two episodes. */
  const places = new Map<string, Held[]>();
  let held: Held[] = [];

  function place(record: StopRecord, episode: Omit<ReportedEpisode, "id">, line: number): void {
    const day = `${episode.country.toLowerCase()}-${compactDay(episode.start)}`;
    const key =
      record.id === "" ? `stop-${day}-${placePart(record.area)}` : `stop-${day}-no${idPart(record.id)}`;
    const { countYear, notes: _notes, checkDate: _check, ...said } = record;
    const text = shortHash(JSON.stringify(said));
    const there = places.get(key) ?? [];
    const same = there.find((one) => one.texts.has(text) || (countYear !== "" && !one.years.has(countYear)));
    const id = same?.id ?? (record.id === "" ? `${key}-${String(there.length + 1).padStart(2, "0")}` : key);
    const named = { ...episode, id };
    const one = item({ line, reportedEpisodes: [named], statements: statementsOf(record, named) });
    if (same === undefined) {
      const first: Held = {
        id,
        years: new Set([countYear]),
        texts: new Set([text]),
        latest: countYear,
        item: one,
        others: [],
      };
      places.set(key, [...there, first]);
      held.push(first);
      return;
    }
    same.years.add(countYear);
    same.texts.add(text);
    if (countYear <= same.latest) same.others.push(line);
    else {
      same.latest = countYear;
      same.others.push(same.item.line);
      same.item = one;
    }
  }

  function release(): Item[] {
    const items = held.flatMap(({ item: one, others }) => [one, ...others.map((line) => item({ line }))]);
    held = [];
    places.clear();
    return items;
  }

  const rows = rowParser((row) => {
    const record = readRecord(row);
    const episode = episodeOf(row, record, context);
    if (episode !== null && !row.broken) place(record, episode, row.line);
    return null;
  });
  return {
    take: (record) => {
      const { rejects } = rows.take(record);
      return { ...nothing, rejects, items: held.length >= heldBack ? release() : [] };
    },
    end: () => ({ ...nothing, items: release() }),
  };
}

/** A place as a part of an id; a long one is cut and told apart by a hash. */
function placePart(area: string): string {
  if (isNational(area)) return "national";
  const part = idPart(area);
  return part.length <= 40 ? part : `${part.slice(0, 30).replace(/-+$/, "")}-${shortHash(area).slice(-6)}`;
}

function episodeOf(
  row: Row,
  record: StopRecord,
  { catalogue, now, noteReading }: ParsingContext,
): Omit<ReportedEpisode, "id"> | null {
  const country = row.check("country", checkCountry(record.country, catalogue));
  const start = row.check(record.startColumn, record.checkDate(record.start));
  const end = record.end === "" ? null : row.check(record.endColumn, record.checkDate(record.end));
  if (country === null || start === null || (record.end !== "" && end === null)) return null;
  // An end names the last day, and that day belongs to it.
  const until = end === null ? null : end.time + (end.duration || DAY);
  checkPeriod(row, start.time, end === null ? null : end.time, now, record.endColumn);
  if (record.dateOrder !== null) noteReading?.({ field: "date", given: "not said", taken: record.dateOrder });
  const full = /full/i.test(record.extent);
  const services = servicesOf(record.services, catalogue);
  const what = plainText(record.type) || "Shutdown";
  const { id: _id, ...episode } = reportedEpisode({
    id: "",
    source: accessNowStop.source,
    country,
    services: full ? ["internet", ...services.filter((service) => service !== "internet")] : services,
    kind: kindOf(record.type, full),
    start: start.time,
    end: until,
    ongoing: record.ongoing && until === null,
    precision: record.estimated ? "about" : "day",
    area: isNational(record.area) ? null : plainText(record.area),
    title: record.network === "" ? what : `${what}: ${plainText(record.network).toLowerCase()}`,
    summary: plainText(record.event) || null,
    url: linkOf(record.page) ?? linksOf(record.links)[0] ?? null,
    notes: row.notes(record.notes),
  });
  return episode;
}

/** What the database calls a shutdown of single services is a block of them; two kinds at once are no one kind. */
function kindOf(type: string, full: boolean): PhaseKind | null {
  const throttled = /throttl/i.test(type);
  const shut = /shutdown/i.test(type);
  if (throttled && shut) return null;
  if (throttled) return "throttling";
  return shut ? (full ? "shutdown" : "block") : null;
}
