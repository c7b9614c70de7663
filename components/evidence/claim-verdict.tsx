import type { ReactNode } from "react";
import { formatDuration, formatInterval, formatList, formatPercent } from "../../lib/i18n/format.ts";
import { changeText } from "../../lib/i18n/index.ts";
import type { Claim } from "../../lib/model/claim.ts";
import type { Verdict, VerdictVersion } from "../../lib/model/verdict.ts";
import { claimKindName, type NetworkNames, networkName, serviceHref } from "../site/names.ts";
import { say } from "../site/say.ts";
import { scheduleDays, scheduleHours } from "../site/schedule-names.ts";
import { EmptyState } from "../site/section.tsx";
import { SimulatedMark } from "../site/simulated.tsx";
import styles from "./claim-verdict.module.css";
import { ComplianceTable } from "./compliance-table.tsx";
import { ReasonList } from "./reason-list.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";
import { VerdictHistory } from "./verdict-history.tsx";

/** One claim, what it says exactly, the verdict on it and why. */
export function ClaimVerdict({
  number,
  claim,
  verdict,
  country,
  service,
  networks,
  versions = [],
  children,
}: {
  /** Counted from 1. */
  number: number;
  claim: Claim;
  verdict: Verdict | null;
  country: string;
  service: string;
  networks: NetworkNames;
  /** Versions of the verdict, oldest first. */
  versions?: readonly VerdictVersion[];
  /** What stands between what the claim says and the verdict: its little figure. */
  children?: ReactNode;
}) {
  const contradicted = verdict?.value === "contradicted";
  return (
    <article className={contradicted ? styles.contradicted : styles.claim} id={`claim-${number}`}>
      <p className={styles.number}>
        {say("pages.claim-number", { number })}{" "}
        <a href={serviceHref(claim.country, claim.service)}>
          {say("pages.service-title", { service, country })}
        </a>
      </p>
      <h3 className={styles.kind}>{claimKindName(claim.kind)}</h3>
      <ul className={styles.facts}>
        {facts(claim, networks).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {children}
      {verdict === null ? (
        <EmptyState what={say("pages.claim-not-compared")} fill={say("pages.claim-not-compared-fill")} />
      ) : (
        <>
          <p className={styles.verdict}>
            <VerdictBadge value={verdict.value} />
            {verdict.provenance === "simulated" ? <SimulatedMark /> : null}
          </p>
          <h4 className={styles.reasons}>{say("pages.claim-reasons")}</h4>
          <ReasonList reasons={verdict.reasons} />
          <p className={styles.basis}>
            {say("ledger.strength")}:{" "}
            <strong>{say("ledger.strength-name", { strength: verdict.strength })}</strong>,{" "}
            {say("ledger.strength-meaning", { strength: verdict.strength })}.{" "}
            {verdict.provenance === "simulated" ? <SimulatedMark /> : null}
          </p>
          <h4 className={styles.reasons}>{say("ledger.would-change")}</h4>
          <ul className={styles.changes}>
            {verdict.wouldChange.map((change) => (
              <li key={change.code}>{changeText(change)}</li>
            ))}
          </ul>
          {verdict.compliance.length === 0 ? null : (
            <>
              <h4 className={styles.reasons}>{say("pages.compliance")}</h4>
              <ComplianceTable rows={verdict.compliance} names={networks} />
            </>
          )}
          <p className={styles.basis}>
            {say("pages.claim-coverage", {
              observations: verdict.coverage.observations,
              networks: verdict.coverage.networks,
              hoursWithData: verdict.coverage.hoursWithData,
              hours: verdict.coverage.hours,
            })}{" "}
            {verdict.episodes.length === 0 ? null : (
              <>
                {say("pages.claim-episodes")}{" "}
                {verdict.episodes.map((id) => (
                  <a key={id} className={styles.episode} href={`/episodes/${id}`}>
                    {id}
                  </a>
                ))}
              </>
            )}
          </p>
          <p className={styles.basis}>
            {say(verdict.detector === null ? "ledger.made-by-none" : "ledger.made-by", {
              comparison: verdict.comparison,
              detector: verdict.detector ?? "",
              revision: verdict.datasetRevision,
            })}
          </p>
          <VerdictHistory versions={versions} />
        </>
      )}
    </article>
  );
}

function facts(claim: Claim, names: NetworkNames): string[] {
  const found = [
    claim.period === null
      ? say("pages.claim-no-period")
      : say(claim.approximate ? "pages.claim-period-about" : "pages.claim-period", {
          period: formatInterval(claim.period),
        }),
  ];
  if (claim.duration !== null)
    found.push(say("pages.claim-duration", { duration: formatDuration(claim.duration) }));
  if (claim.remaining !== null)
    found.push(say("pages.claim-remaining", { share: formatPercent(claim.remaining) }));
  if (claim.networks !== null && claim.networks.length > 0)
    found.push(
      say("pages.claim-networks", {
        networks: formatList(claim.networks.map((asn) => networkName(asn, names))),
      }),
    );
  if (claim.schedule !== null)
    found.push(
      say("pages.claim-schedule", {
        hours: scheduleHours(claim.schedule.hours),
        days: scheduleDays(claim.schedule.days),
        zone: claim.schedule.timeZone,
      }),
    );
  return found;
}
