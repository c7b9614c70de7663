import type { FilterField } from "../../../components/site/filter-form.tsx";
import { claimKindName, sideName } from "../../../components/site/names.ts";
import type { ClaimsQuestion } from "../../../db/queries/catalogue/find-claims.ts";
import type { Language } from "../../../lib/i18n/language.ts";
import { claimKinds } from "../../../lib/model/claim.ts";
import { DAY, type Instant } from "../../../lib/model/interval.ts";
import type { ServiceOverview } from "../../../lib/model/overview.ts";
import type { SpeakerOverview } from "../../../lib/model/speaker.ts";
import { sides } from "../../../lib/model/statement.ts";
import { verdictValues } from "../../../lib/model/verdict.ts";
import { filterPlaces } from "../filters.ts";
import { single } from "../params.ts";

export interface AskedClaims {
  readonly question: ClaimsQuestion;
  readonly fields: readonly FilterField[];
  /** The days as they were typed, for the form. */
  readonly from: string;
  readonly to: string;
  readonly datesInvalid: boolean;
}

/**
 * What a query of `/claims` or `/claims.csv` asks for. What is not among the choices is taken for no choice,
 * as on every page; dates that cannot be read are said to be so.
 */
export function askedClaims(
  language: Language,
  query: Readonly<Record<string, string | string[] | undefined>>,
  known: { readonly overviews: readonly ServiceOverview[]; readonly speakers: readonly SpeakerOverview[] },
): AskedClaims {
  const { fields, country, service } = filterPlaces(language, known.overviews, { ...query });
  const speaker = known.speakers.find(({ id }) => id === single(query.speaker));
  const organisations = [
    ...new Set(
      known.speakers.flatMap(({ offices }) => offices.flatMap(({ organisation }) => organisation ?? [])),
    ),
  ].sort((a, b) => language.compare(a, b));
  const organisation = organisations.find((one) => one === single(query.organisation));
  const side = sides.find((one) => one === single(query.side));
  const kind = claimKinds.find((one) => one === single(query.kind));
  const verdict = verdictValues.find((one) => one === single(query.verdict));
  const [from, to] = [single(query.from), single(query.to)];
  const [first, last] = [dayOf(from), dayOf(to)];
  const datesInvalid =
    first === "invalid" || last === "invalid" || (first !== null && last !== null && first > last);
  const period =
    datesInvalid || (first === null && last === null)
      ? undefined
      : { start: first ?? earliest, end: last === null ? latest : last + DAY };
  return {
    question: { country, service, speaker: speaker?.spellings, organisation, side, kind, verdict, period },
    fields: [
      ...fields,
      {
        name: "speaker",
        label: language.say("ledger.filter-speaker"),
        chosen: speaker?.id ?? "",
        options: known.speakers.map(({ id, name }) => ({ value: id, label: name })),
      },
      {
        name: "organisation",
        label: language.say("ledger.filter-organisation"),
        chosen: organisation ?? "",
        options: organisations.map((value) => ({ value, label: value })),
      },
      {
        name: "side",
        label: language.say("ledger.filter-side"),
        chosen: side ?? "",
        options: sides.map((value) => ({ value, label: sideName(language, value) })),
      },
      {
        name: "kind",
        label: language.say("ledger.filter-kind"),
        chosen: kind ?? "",
        options: claimKinds.map((value) => ({ value, label: claimKindName(language, value) })),
      },
      {
        name: "verdict",
        label: language.say("pages.filter-verdict"),
        chosen: verdict ?? "",
        options: verdictValues.map((value) => ({ value, label: language.verdict(value) })),
      },
    ],
    from,
    to,
    datesInvalid,
  };
}

/** The same without choices that a page has made already. What they ask for stays asked. */
export function withoutFields(asked: AskedClaims, names: readonly string[]): AskedClaims {
  return { ...asked, fields: asked.fields.filter(({ name }) => !names.includes(name)) };
}

/** The query that asks the same again, without what was not chosen; another page of it where one is named. */
export function claimsQuery({ fields, from, to, datesInvalid }: AskedClaims, page = 1): string {
  const parameters = new URLSearchParams();
  for (const { name, chosen } of fields) if (chosen !== "") parameters.set(name, chosen);
  if (!datesInvalid && from !== "") parameters.set("from", from);
  if (!datesInvalid && to !== "") parameters.set("to", to);
  if (page > 1) parameters.set("page", String(page));
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** Ends of the time that a JavaScript date can tell (ECMA-262, "Time Values and Time Range"). */
const [earliest, latest] = [-8.64e15, 8.64e15];

/** The first instant of a UTC day as `2015-10-20`; null where the text is empty. */
function dayOf(text: string): Instant | "invalid" | null {
  if (text === "") return null;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? "invalid" : at;
}
