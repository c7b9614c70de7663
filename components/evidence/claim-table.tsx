import type { Language } from "../../lib/i18n/language.ts";
import type { JudgedClaim } from "../../lib/model/overview.ts";
import { speakerId } from "../../lib/model/speaker.ts";
import { DataTable } from "../site/data-table.tsx";
import { claimKindName, saidWhen, serviceHref, sideName } from "../site/names.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import { Written } from "../site/written.tsx";
import styles from "./claim-table.module.css";
import { VerdictBadge } from "./verdict-badge.tsx";

/** A claim, and where it is about, by name. */
export interface PlacedClaim extends JudgedClaim {
  readonly country: string;
  readonly service: string;
}

/** One row a claim; on a phone its verdict comes first. Without `withSpeaker` the page says already whose they are. */
export function ClaimTable({
  language,
  rows,
  withSpeaker = true,
}: {
  language: Language;
  rows: readonly PlacedClaim[];
  withSpeaker?: boolean;
}) {
  return (
    <DataTable
      language={language}
      caption={language.say("ledger.claims-list")}
      narrow="lines"
      columns={[
        { key: "claim", label: language.say("ledger.claims-kind") },
        ...(withSpeaker ? [{ key: "speaker", label: language.say("ledger.claims-speaker") }] : []),
        { key: "said", label: language.say("ledger.claims-said") },
        { key: "place", label: language.say("ledger.claims-place") },
        { key: "verdict", label: language.say("ledger.claims-verdict"), atTop: true },
      ]}
      rows={rows.map(({ claim, statement, verdict, country, service }) => ({
        key: claim.id,
        cells: [
          <>
            <a
              href={language.address(
                `/statements/${statement.id}#claim-${statement.claims.indexOf(claim) + 1}`,
              )}
            >
              {claimKindName(language, claim.kind)}
            </a>
            <span className={styles.summary}>
              <Written language={language}>{statement.summary}</Written>
            </span>
          </>,
          ...(withSpeaker
            ? [
                <span key="speaker">
                  <a href={language.address(`/speakers/${speakerId(statement.speaker)}`)}>
                    <bdi>{statement.speaker}</bdi>
                  </a>
                  <span className={styles.side}>{sideName(language, statement.side)}</span>
                </span>,
              ]
            : []),
          saidWhen(language, statement.saidAt, statement.precision),
          <a key="place" href={language.address(serviceHref(claim.country, claim.service))}>
            {language.say("pages.service-title", { service, country })}
          </a>,
          verdict === null ? (
            language.say("pages.not-compared")
          ) : (
            <span key="verdict" className={styles.verdict}>
              <VerdictBadge language={language} value={verdict.value} />
              {verdict.provenance === "simulated" ? <SimulatedMark language={language} /> : null}
            </span>
          ),
        ],
      }))}
    />
  );
}
