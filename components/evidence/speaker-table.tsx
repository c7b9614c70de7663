import type { Language } from "../../lib/i18n/language.ts";
import type { SpeakerOverview } from "../../lib/model/speaker.ts";
import { DataTable } from "../site/data-table.tsx";
import { sideName } from "../site/names.ts";

/** A speaker, with how many claims match what was asked, and how many of those could be tested. */
export interface CountedSpeaker extends SpeakerOverview {
  readonly matching: number;
  readonly tested: number;
}

/** One row a speaker, by name. Nobody stands above anybody: there is no column to rank people by their verdicts. */
export function SpeakerTable({ language, rows }: { language: Language; rows: readonly CountedSpeaker[] }) {
  return (
    <DataTable
      language={language}
      caption={language.say("ledger.speakers-list")}
      columns={[
        { key: "speaker", label: language.say("ledger.claims-speaker") },
        { key: "side", label: language.say("ledger.speaker-sides") },
        { key: "statements", label: language.say("ledger.speaker-statements"), numeric: true },
        { key: "matching", label: language.say("ledger.speakers-claims"), numeric: true },
        { key: "tested", label: language.say("ledger.speakers-tested"), numeric: true },
      ]}
      rows={rows.map(({ id, name, offices, statements, matching, tested }) => ({
        key: id,
        cells: [
          <a key="speaker" href={language.address(`/speakers/${id}`)}>
            <bdi>{name}</bdi>
          </a>,
          language.list([...new Set(offices.map(({ side }) => sideName(language, side)))]),
          language.count(statements),
          language.count(matching),
          matching === 0
            ? language.say("ledger.claims-none-of")
            : language.say("ledger.claims-of", { count: tested, total: matching }),
        ],
      }))}
    />
  );
}
