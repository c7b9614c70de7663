import { checkDatedTime } from "../../ingest/statements-csv-fields.ts";
import { phaseKinds } from "../../model/episode.ts";
import type { EpisodeReview, ReviewedPart } from "../../model/episode-review.ts";
import { reviewDecisions } from "../../model/episode-review.ts";
import { type Bound, isoInstant } from "../../model/interval.ts";
import type { Fields } from "../record.ts";
import type { FieldDeclaration, FormContext, Problem, RecordForm } from "./form.ts";

export type ReviewBody = Omit<EpisodeReview, "version" | "publishedAt" | "correctedAt" | "byName">;

const kinds = phaseKinds.map((kind) => [kind, kind] as const);

function boundFields(end: "start" | "end"): FieldDeclaration[] {
  return (["earliest", "best", "latest"] as const).map((part) => ({
    name: `${end}_${part}`,
    label: `${end === "start" ? "Start" : "End"}, ${part === "best" ? "most probably" : `at the ${part}`}`,
    input: "line",
    width: "third",
    ...(part === "earliest" ? { hint: "2015-10-13T09:00Z. Empty: the computed value stands." } : {}),
  }));
}

/** What editors say of an episode, beside what was computed of it. The record's id is the episode's. */
export const episodeReviewForm: RecordForm<ReviewBody> = {
  kind: "episode-review",
  name: "Episode",
  groups: [
    {
      title: "Judgement",
      fields: [
        {
          name: "decision",
          width: "third",
          label: "Decision",
          input: "choice",
          choices: reviewDecisions.map((one) => [one, one] as const),
          hint: "Empty: neither confirmed nor rejected.",
        },
        {
          name: "reason",
          label: "Reason, for readers",
          input: "text",
          rows: 3,
          prose: true,
          hint: "Needed to reject, and beside every value set.",
        },
        { name: "name", label: "Name", input: "line", prose: true, hint: "“The exam-hour blocks of 2023”" },
        {
          name: "statements",
          label: "Statements that bear on it",
          input: "line",
          suggestions: "statements",
          hint: "Ids, with commas between.",
        },
      ],
    },
    {
      title: "Beside the computed values",
      note: "What is set here stands beside what was computed, marked as the editors'. Nothing computed is overwritten.",
      fields: [
        ...boundFields("start"),
        ...boundFields("end"),
        { name: "kind", width: "third", label: "Kind", input: "choice", choices: kinds },
        {
          name: "scope",
          width: "third",
          label: "Scope",
          input: "choice",
          choices: [
            ["national", "national"],
            ["networks", "some networks"],
          ],
        },
      ],
    },
    {
      title: "Merge or split",
      fields: [
        {
          name: "merged_into",
          label: "Part of the episode",
          input: "line",
          suggestions: "episodes",
          hint: "Its id: this one's address then leads there.",
        },
        {
          name: "parts",
          label: "Parts",
          input: "text",
          rows: 3,
          hint: "A line each: from | to | kind | name.",
        },
      ],
    },
  ],
  list: null,
  title: ({ name = "" }) => name.trim(),
  idBase: () => "episode",

  read(fields, context) {
    const problems: Problem[] = [];
    const given = (name: string) => (fields[name] ?? "").trim();
    const decision = reviewDecisions.find((one) => one === given("decision")) ?? null;
    const reason = given("reason") || null;
    const start = readBound("start", fields, context, problems);
    const end = readBound("end", fields, context, problems);
    if (start !== null && end !== null && end.best < start.best)
      problems.push({ field: "end_best", message: "It ends before it starts." });
    const kind = phaseKinds.find((one) => one === given("kind")) ?? null;
    const scope = (["national", "networks"] as const).find((one) => one === given("scope")) ?? null;
    const overrides = { start, end, kind, scope };
    const overridden = Object.values(overrides).some((value) => value !== null);
    const mergedInto = given("merged_into") || null;
    if (mergedInto === context.record)
      problems.push({ field: "merged_into", message: "An episode is no part of itself." });
    const parts = readParts(given("parts"), context, problems);
    if (reason === null && (decision === "rejected" || overridden || mergedInto !== null || parts.length > 0))
      problems.push({ field: "reason", message: "Say why, for readers." });
    const seenRevision = Number(given("seen_revision") || "0");
    if (problems.length > 0) return { ok: false, problems };
    return {
      ok: true,
      value: {
        episode: context.record,
        decision,
        reason,
        name: given("name") || null,
        overrides,
        mergedInto,
        parts,
        statements: given("statements")
          .split(/[\s,;]+/)
          .filter((id) => id !== ""),
        seenRevision: Number.isSafeInteger(seenRevision) ? seenRevision : 0,
      },
    };
  },

  fieldsOf: (review): Fields => ({
    decision: review.decision ?? "",
    reason: review.reason ?? "",
    name: review.name ?? "",
    statements: review.statements.join(", "),
    kind: review.overrides.kind ?? "",
    scope: review.overrides.scope ?? "",
    merged_into: review.mergedInto ?? "",
    parts: review.parts
      .map(({ period, kind, name }) =>
        [isoInstant(period.start), isoInstant(period.end), kind, name].join(" | "),
      )
      .join("\n"),
    seen_revision: String(review.seenRevision),
    ...boundTexts("start", review.overrides.start),
    ...boundTexts("end", review.overrides.end),
  }),
};

function boundTexts(end: "start" | "end", bound: Bound | null): Fields {
  if (bound === null) return {};
  return {
    [`${end}_earliest`]: isoInstant(bound.earliest),
    [`${end}_best`]: isoInstant(bound.best),
    [`${end}_latest`]: isoInstant(bound.latest),
  };
}

/** The three times of a bound; one alone stands for all three. Null where none is given. */
function readBound(
  end: "start" | "end",
  fields: Fields,
  { now }: FormContext,
  problems: Problem[],
): Bound | null {
  const read = (part: string): number | null => {
    const text = (fields[`${end}_${part}`] ?? "").trim();
    if (text === "") return null;
    const time = checkDatedTime(text, null, now);
    if (time.ok) return time.value.time;
    problems.push({ field: `${end}_${part}`, message: `${time.message}.` });
    return null;
  };
  const [earliest, best, latest] = [read("earliest"), read("best"), read("latest")];
  const middle = best ?? earliest ?? latest;
  if (middle === null) return null;
  const bound = { earliest: earliest ?? middle, best: middle, latest: latest ?? middle };
  if (bound.earliest > bound.best || bound.best > bound.latest)
    problems.push({ field: `${end}_best`, message: "The earliest comes first, the latest last." });
  return bound;
}

function readParts(text: string, { now }: FormContext, problems: Problem[]): ReviewedPart[] {
  const parts: ReviewedPart[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const [from = "", to = "", kindName = "", name = ""] = line.split("|").map((part) => part.trim());
    const start = checkDatedTime(from, null, now);
    const end = checkDatedTime(to, null, now);
    const kind = phaseKinds.find((one) => one === kindName);
    if (!start.ok || !end.ok || kind === undefined || end.value.time < start.value.time) {
      problems.push({
        field: "parts",
        message: `“${line.trim()}” is no part; write from | to | kind | name, the kind one of ${phaseKinds.join(", ")}.`,
      });
      continue;
    }
    parts.push({ period: { start: start.value.time, end: end.value.until }, kind, name });
  }
  return parts;
}
