import type { MirrorSum } from "../../lib/detect/mirror.ts";
import type { Evaluation } from "../../lib/evaluate/evaluation.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { DataTable } from "../site/data-table.tsx";
import { Section } from "../site/section.tsx";
import { SimulatedMark } from "../site/simulated.tsx";

/** What of an evaluation is shown: plain JSON, as `npm run eval:detect` leaves it. */
export type ShownEvaluation = Pick<
  Evaluation,
  "date" | "detector" | "trialsPerCell" | "targets" | "realCases"
>;

/** The latest evaluation of the detector: what it is to reach and what it reached, and the real cases. */
export function EvaluationTable({
  language,
  evaluation,
  falseDiscoveries,
  mirror,
}: {
  language: Language;
  evaluation: Pick<ShownEvaluation, "date" | "detector" | "trialsPerCell"> & {
    readonly targets: readonly Omit<ShownEvaluation["targets"][number], "id">[];
    readonly realCases: ShownEvaluation["realCases"];
  };
  /** Share of the reported findings that may be false, in expectation. */
  falseDiscoveries: number;
  /** What was found in the levels turned over; empty where nobody looked. */
  mirror: readonly MirrorSum[];
}) {
  const met = (ok: boolean | null) =>
    language.say(
      ok === null ? "pages.evaluation-unknown" : ok ? "pages.evaluation-yes" : "pages.evaluation-no",
    );
  return (
    <Section
      id="evaluation"
      title={language.say("pages.evaluation-title")}
      note={language.say("pages.evaluation-note", {
        detector: evaluation.detector,
        date: language.date(Date.parse(`${evaluation.date}T00:00:00Z`)),
        trials: evaluation.trialsPerCell,
      })}
    >
      <p>{language.say("pages.evaluation-discoveries", { rate: falseDiscoveries })}</p>
      {mirror.length === 0 ? <p>{language.say("pages.evaluation-mirror-none")}</p> : null}
      {mirror.map(({ provenance, series, services, episodes, found, at }) => (
        <p key={provenance}>
          {language.say("pages.evaluation-mirror", {
            series,
            services,
            episodes,
            found,
            date: language.date(at),
          })}{" "}
          {provenance === "simulated" ? <SimulatedMark language={language} /> : null}
        </p>
      ))}
      <DataTable
        language={language}
        caption={language.say("pages.evaluation-title")}
        columns={[
          { key: "item", label: language.say("pages.evaluation-item") },
          { key: "goal", label: language.say("pages.evaluation-goal") },
          { key: "reached", label: language.say("pages.evaluation-reached") },
          { key: "met", label: language.say("pages.evaluation-met") },
        ]}
        rows={evaluation.targets.map((row) => ({
          key: row.item,
          cells: [...[row.item, row.toReach, row.reached].map(asWritten), met(row.ok)],
        }))}
      />
      <h3>{language.say("pages.evaluation-cases")}</h3>
      <DataTable
        language={language}
        caption={language.say("pages.evaluation-cases")}
        columns={[
          { key: "case", label: language.say("pages.evaluation-case") },
          { key: "known", label: language.say("pages.evaluation-known") },
          { key: "found", label: language.say("pages.evaluation-found") },
          { key: "met", label: language.say("pages.evaluation-met") },
        ]}
        rows={evaluation.realCases.map((one) => ({
          key: one.id,
          cells: [...[one.title, one.expected, one.found].map(asWritten), met(one.ok)],
        }))}
      />
    </Section>
  );
}

/** The evaluation writes its figures in English, whatever the reader's language. */
function asWritten(text: string) {
  return (
    <bdi key={text} lang="en" dir="ltr">
      {text}
    </bdi>
  );
}
