import type { JudgedClaim } from "../../lib/model/overview.ts";
import { speakerId } from "../../lib/model/speaker.ts";
import { DataTable } from "../site/data-table.tsx";
import { claimKindName, saidWhen, serviceHref, sideName } from "../site/names.ts";
import { say } from "../site/say.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import styles from "./claim-table.module.css";
import { VerdictBadge } from "./verdict-badge.tsx";

/** A claim, and where it is about, by name. */
export interface PlacedClaim extends JudgedClaim {
  readonly country: string;
  readonly service: string;
}

/** One row a claim. Without `withSpeaker` the page says already whose they are. */
export function ClaimTable({
  rows,
  withSpeaker = true,
}: {
  rows: readonly PlacedClaim[];
  withSpeaker?: boolean;
}) {
  return (
    <DataTable
      caption={say("ledger.claims-list")}
      columns={[
        { key: "claim", label: say("ledger.claims-kind") },
        ...(withSpeaker ? [{ key: "speaker", label: say("ledger.claims-speaker") }] : []),
        { key: "said", label: say("ledger.claims-said") },
        { key: "place", label: say("ledger.claims-place") },
        { key: "verdict", label: say("ledger.claims-verdict") },
      ]}
      rows={rows.map(({ claim, statement, verdict, country, service }) => ({
        key: claim.id,
        cells: [
          <>
            <a href={`/statements/${statement.id}#claim-${statement.claims.indexOf(claim) + 1}`}>
              {claimKindName(claim.kind)}
            </a>
            <span className={styles.summary}>{statement.summary}</span>
          </>,
          ...(withSpeaker
            ? [
                <span key="speaker">
                  <a href={`/speakers/${speakerId(statement.speaker)}`}>{statement.speaker}</a>
                  <span className={styles.side}>{sideName(statement.side)}</span>
                </span>,
              ]
            : []),
          saidWhen(statement.saidAt, statement.precision),
          <a key="place" href={serviceHref(claim.country, claim.service)}>
            {say("pages.service-title", { service, country })}
          </a>,
          verdict === null ? (
            say("pages.not-compared")
          ) : (
            <span key="verdict" className={styles.verdict}>
              <VerdictBadge value={verdict.value} />
              {verdict.provenance === "simulated" ? <SimulatedMark /> : null}
            </span>
          ),
        ],
      }))}
    />
  );
}
