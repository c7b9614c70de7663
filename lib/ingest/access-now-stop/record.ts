import type { Row } from "../reading/row-parser.ts";
import { breach, type Checked, quoted, valid } from "../rules/checked.ts";
import { checkTime, type ReadTime } from "../rules/time.ts";

/** One row of the database, whichever columns it came under. Texts are empty where the cell is. */
export interface StopRecord {
  /** The database's own number; empty in the newer columns, which have none. */
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly startColumn: string;
  readonly endColumn: string;
  readonly checkDate: (text: string) => Checked<ReadTime>;
  /** The order that the days, months and years of its dates are taken to stand in; null where they say it themselves. */
  readonly dateOrder: string | null;
  readonly estimated: boolean;
  readonly ongoing: boolean;
  readonly countYear: string;
  readonly country: string;
  readonly area: string;
  /** Whether the record says that it touched more than one part of the country. */
  readonly wide: boolean;
  readonly type: string;
  readonly network: string;
  readonly extent: string;
  /** Names of the services affected, as the record writes them. */
  readonly services: readonly string[];
  readonly governmentAcknowledged: boolean;
  readonly governmentSource: string;
  readonly governmentQuote: string;
  readonly justification: string;
  readonly operatorAcknowledged: boolean;
  readonly operatorSource: string;
  readonly operatorQuote: string;
  readonly operators: string;
  readonly decidedBy: string;
  readonly orderedBy: string;
  readonly links: string;
  readonly page: string;
  readonly event: string;
  /** Columns that are kept as notes. */
  readonly notes: readonly string[];
}

const flags = ["facebook", "twitter", "whatsapp", "instagram", "telegram"];

/** The 47 columns of the database since 2021. */
export function readStopRecord(row: Row): StopRecord {
  return {
    id: "",
    start: row.cell("start_date"),
    end: known(row.cell("end_date")),
    startColumn: "start_date",
    endColumn: "end_date",
    checkDate: (text) => checkTime(text, "utc"),
    dateOrder: null,
    estimated: /estimated/i.test(row.cell("start_date_type")),
    ongoing: /ongoing/i.test(row.cell("shutdown_status")),
    countYear: row.cell("count_year"),
    country: row.cell("country"),
    area: row.cell("area_name"),
    wide: /more than one state/i.test(row.cell("geo_scope")) || isNational(row.cell("area_name")),
    type: row.cell("shutdown_type"),
    network: row.cell("affected_network"),
    extent: row.cell("shutdown_extent"),
    services: [
      ...flags.filter((flag) => isYes(row.cell(`${flag}_affected`))),
      ...namesOf(row.cell("other_affected")),
    ],
    governmentAcknowledged: isYes(row.cell("gov_ack")),
    governmentSource: row.cell("gov_ack_source"),
    governmentQuote: row.cell("gov_ack_quote"),
    justification: known(row.cell("gov_justification")),
    operatorAcknowledged: isYes(row.cell("telco_ack")),
    operatorSource: row.cell("telco_ack_source"),
    operatorQuote: row.cell("telco_ack_quote"),
    operators: row.cell("telcos_involved"),
    decidedBy: known(row.cell("decision_maker")),
    orderedBy: known(row.cell("ordered_by")),
    links: row.cell("info_source_link"),
    page: row.cell("an_link"),
    event: row.cell("event") || row.cell("actual_cause_details"),
    notes: [
      "shutdown_type",
      "shutdown_extent",
      "affected_network",
      "geo_scope",
      "shutdown_status",
      "actual_cause",
      "actual_cause_details",
      "ordered_by",
      "decision_maker",
      "gov_justification",
      "gov_just_details",
      "gov_ack",
      "legal_just",
      "legal_method",
      "telcos_involved",
      "telco_ack",
      "other_affected",
      "sms_affected",
      "phonecall_affected",
      "election",
      "violence",
      "hr_abuse_reported",
      "users_targeted",
      "users_target_detail",
      "users_notified",
      "econ_impact",
      "event",
      "info_source",
      "info_source_link",
      "an_link",
      "region",
    ],
  };
}

/** The 43 columns of the database up to 2019, with dates as they are written in the United States. */
export function readOlderStopRecord(row: Row): StopRecord {
  const end = row.cell("end_date");
  return {
    id: row.cell("id"),
    start: row.cell("start_date"),
    end: /^(?:unkn?own|ongoing)$/i.test(end) ? "" : end,
    startColumn: "start_date",
    endColumn: "end_date",
    checkDate: checkAmericanDate,
    dateOrder: "month/day/year",
    estimated: false,
    ongoing: /^ongoing$/i.test(end),
    countYear: "",
    country: row.cell("country"),
    area: row.cell("area_name"),
    wide: /^level\s*3$/i.test(row.cell("geo_scope")) || isNational(row.cell("area_name")),
    type: row.cell("shutdown_type_new").replace(/\s+and\s+/i, ", "),
    network: row.cell("affected_network"),
    extent: row.cell("full or service-based"),
    services: [
      ...flags.filter((flag) => isYes(row.cell(`${flag}_affected`))),
      ...namesOf(row.cell("other_service_details (specify)")),
    ],
    governmentAcknowledged: isYes(row.cell("gov_ack")),
    governmentSource: isLinks(row.cell("off_statement")) ? row.cell("off_statement") : "",
    governmentQuote: isLinks(row.cell("off_statement")) ? "" : row.cell("off_statement"),
    justification: known(row.cell("official_just")),
    operatorAcknowledged: isYes(row.cell("telco_resp")),
    operatorSource: isLinks(row.cell("telco_ ack")) ? row.cell("telco_ ack") : "",
    operatorQuote: isLinks(row.cell("telco_ ack")) ? "" : row.cell("telco_ ack"),
    operators: row.cell("telcos_involved"),
    decidedBy: known(row.cell("decision_maker")),
    orderedBy: known(row.cell("ordered_by")),
    links: row.cell("news_link"),
    page: row.cell("an_link"),
    event: row.cell("event") || row.cell("other_cause_details"),
    notes: [
      "shutdown_type_new",
      "full or service-based",
      "affected_network",
      "geo_scope",
      "actual_cause",
      "other_cause_details",
      "ordered_by",
      "decision_maker",
      "official_just",
      "other_just_details",
      "gov_ack",
      "legal_justif",
      "legal_method",
      "telcos_involved",
      "telco_resp",
      "other_service_details (specify)",
      "sms_and_phone_call_affected",
      "election",
      "violence",
      "hr_abuse_reported",
      "users_notified",
      "users_affected/targetted",
      "econ_impact",
      "event",
      "info_source",
      "news_link",
      "an_link",
      "notes",
      "continent",
      "sub-region",
    ],
  };
}

function isYes(text: string): boolean {
  return /^(?:yes|true)$/i.test(text);
}

/** Empty for the words that say that nobody knows. */
function known(text: string): string {
  return /^(?:unkn?own|none|not sure|n\/?a)$/i.test(text) ? "" : text;
}

export function isNational(area: string): boolean {
  return area === "" || /^(?:national(?:ly)?|nation-?\s?wide|country-?\s?wide|whole country)\.?$/i.test(area);
}

function isLinks(text: string): boolean {
  return /^https?:\/\/\S+(?:\s+https?:\/\/\S+)*$/i.test(text);
}

/** `VK (VKontakte), YouTube and Viber` names VK, VKontakte, YouTube and Viber. */
function namesOf(text: string): string[] {
  return text
    .slice(0, 500)
    .split(/[,;/()]|\band\b/i)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** `6/22/2019` is the 22nd of June. */
function checkAmericanDate(text: string): Checked<ReadTime> {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (month === undefined || day === undefined || year === undefined)
    return text === ""
      ? breach("time-missing", "the date is empty")
      : breach("time-format", `${quoted(text)} is not a date as month/day/year`);
  const read = checkTime(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, "utc");
  return read.ok
    ? valid(read.value)
    : breach(read.rule, `${quoted(text)} (month/day/year) names a day that does not exist`);
}
