import { DAY, type Instant } from "../model/interval.ts";
import { type Precision, type Publication, precisions, type Side, sides } from "../model/statement.ts";
import { type Breach, breach, type Checked, quoted, valid } from "./rules/checked.ts";
import { type Calendar, gregorianText } from "./rules/jalali.ts";
import { checkLocalTime } from "./rules/local-time.ts";
import { checkTime, checkTimeRange } from "./rules/time.ts";

/** When something was said or happened, as exactly as the cell tells. */
export interface DatedTime {
  readonly time: Instant;
  /** First instant after what the cell names: a day or a month later, or the time itself. */
  readonly until: Instant;
  readonly precision: Precision;
}

/**
 * A month (`2015-10`), a UTC day, or a time of day by its own offset or by the row's clock; the date in the
 * calendar that the row names.
 */
export function checkDatedTime(
  given: string,
  timeZone: string | null,
  now: Instant,
  calendar: Calendar = "gregorian",
): Checked<DatedTime> {
  const dated = gregorianText(given, calendar);
  if (!dated.ok) return dated;
  const text = dated.value;
  const month = /^\s*(\d{4})-(\d{2})\s*$/.exec(text);
  const whole = checkTime(month === null ? text : `${month[1]}-${month[2]}-01`, "utc");
  if (!whole.ok) return whole;
  // A day is the day that the calendar names, whichever clock the row has.
  const read = whole.value.duration > 0 ? whole : checkLocalTime(text, timeZone);
  if (!read.ok) return read;
  const { time, duration } = read.value;
  const range = checkTimeRange(time, now);
  if (!range.ok) return calendar === "gregorian" ? hintJalali(range, given) : range;
  if (month !== null)
    return valid({ time, until: Date.UTC(Number(month[1]), Number(month[2]), 1), precision: "month" });
  return valid({ time, until: time + duration, precision: duration >= DAY ? "day" : "minute" });
}

/** A year such as 1394 is most often one of another calendar. */
function hintJalali(found: Breach, text: string): Breach {
  return /^\s*1[34]\d\d-/.test(text)
    ? breach(found.rule, `${found.message}; if ${quoted(text)} is a Jalali date, say so with calendar=jalali`)
    : found;
}

export function checkPrecision(text: string): Checked<Precision> {
  const found = precisions.find((one) => one === text.toLowerCase());
  return found === undefined
    ? breach("precision-unknown", `${quoted(text)} is not a precision; write ${precisions.join(", ")}`)
    : valid(found);
}

export function checkSide(text: string): Checked<Side> {
  if (text === "")
    return breach("side-missing", `the statement has no side; write one of ${sides.join(", ")}`);
  const found = sides.find((one) => one === text.toLowerCase().replace(/[\s_-]+/g, " "));
  return found === undefined
    ? breach("side-unknown", `${quoted(text)} is not a side; write one of ${sides.join(", ")}`)
    : valid(found);
}

/** A BCP 47 language tag, in its canonical form. */
export function checkLanguage(text: string): Checked<string> {
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    if (tag !== undefined) return valid(tag);
  } catch {
    // Said below.
  }
  return breach("language-format", `${quoted(text)} is not a language tag (BCP 47) such as fa or ru`);
}

export function checkId(text: string): Checked<string> {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 100
    ? valid(text)
    : breach("id-format", `${quoted(text)} is not an id; use lower-case letters, digits and single hyphens`);
}

const publicationNames = ["publisher", "author", "language"] as const;

/**
 * `Title | address | date`, one a line or with `;` and a blank between; address and date may be left out. Then, in
 * any order, `publisher=…`, `author=…`, `language=fa`. A date is a month, a day, or a time with its offset; `about`
 * before it says that it is known only roughly.
 */
export function checkPublications(text: string): Checked<readonly Publication[]> {
  const publications: Publication[] = [];
  for (const part of text.split(/;\s+|;$|[\r\n]+/)) {
    if (part.trim() === "") continue;
    const pieces = part.split("|").map((piece) => piece.trim());
    const isNamed = (piece: string) => publicationNames.some((name) => piece.startsWith(`${name}=`));
    const [title = "", url = "", date = "", more] = pieces.filter((piece) => !isNamed(piece));
    if (title === "" || more !== undefined)
      return breach("published-format", `${quoted(part)} is no publication; write Title | address | date`);
    if (url !== "" && !isLink(url))
      return breach("url-format", `${quoted(url)} is not an address that starts with http:// or https://`);
    const published = date === "" ? valid(undated) : checkPublished(date);
    if (!published.ok) return published;
    const named = checkNamed(pieces.filter(isNamed));
    if (!named.ok) return named;
    publications.push({ title, url: url === "" ? null : url, ...published.value, ...named.value });
  }
  return valid(publications);
}

const undated: Pick<Publication, "publishedAt" | "precision"> = { publishedAt: null };

/** A day needs no precision said: what says none is known to the day. */
function checkPublished(text: string): Checked<typeof undated> {
  const about = /^about\s+/i.exec(text);
  const date = about === null ? text : text.slice(about[0].length);
  const month = /^\d{4}-\d{2}$/.test(date);
  const read = checkTime(month ? `${date}-01` : date, "required");
  if (!read.ok) return read;
  const { time, duration } = read.value;
  const precision = about !== null ? "about" : month ? "month" : duration >= DAY ? null : "minute";
  return valid(precision === null ? { publishedAt: time } : { publishedAt: time, precision });
}

function checkNamed(
  pieces: readonly string[],
): Checked<Pick<Publication, (typeof publicationNames)[number]>> {
  const named: { publisher?: string; author?: string; language?: string } = {};
  for (const piece of pieces) {
    const at = piece.indexOf("=");
    const name = publicationNames.find((one) => one === piece.slice(0, at));
    const value = piece.slice(at + 1).trim();
    if (name === undefined || value === "" || named[name] !== undefined)
      return breach("published-format", `${quoted(piece)} says nothing, or says it twice`);
    const read = name === "language" ? checkLanguage(value) : valid(value);
    if (!read.ok) return read;
    named[name] = read.value;
  }
  return valid(named);
}

function isLink(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** A text as a part of an id: `Mahmud Vaezi` is `mahmud-vaezi`; empty where it has no Latin letter or digit. */
export function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
}
