import type { ReactNode } from "react";
import type { Language } from "../../lib/i18n/language.ts";
import type { Claim } from "../../lib/model/claim.ts";
import type { Verdict, VerdictVersion } from "../../lib/model/verdict.ts";
import { claimKindName, type NetworkNames, networkName, serviceHref } from "../site/names.ts";
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
  language,
  number,
  claim,
  verdict,
  country,
  service,
  networks,
  versions = [],
  children,
}: {
  language: Language;
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
        {language.say("pages.claim-number", { number })}{" "}
        <a href={language.address(serviceHref(claim.country, claim.service))}>
          {language.say("pages.service-title", { service, country })}
        </a>
      </p>
      <h3 className={styles.kind}>{claimKindName(language, claim.kind)}</h3>
      <ul className={styles.facts}>
        {facts(language, claim, networks).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {children}
      {verdict === null ? (
        <EmptyState
          what={language.say("pages.claim-not-compared")}
          fill={language.say("pages.claim-not-compared-fill")}
        />
      ) : (
        <>
          <p className={styles.verdict}>
            <VerdictBadge language={language} value={verdict.value} />
            {verdict.provenance === "simulated" ? <SimulatedMark language={language} /> : null}
          </p>
          <h4 className={styles.reasons}>{language.say("pages.claim-reasons")}</h4>
          <ReasonList language={language} reasons={verdict.reasons} />
          {verdict.reasons.some(({ figures }) => "n" in figures) ? (
            <p className={styles.basis}>{language.say("ledger.observation-note")}</p>
          ) : null}
          <p className={styles.basis}>
            {language.say("ledger.strength")}:{" "}
            <strong>{language.say("ledger.strength-name", { strength: verdict.strength })}</strong>,{" "}
            {language.say("ledger.strength-meaning", { strength: verdict.strength })}.{" "}
            {verdict.provenance === "simulated" ? <SimulatedMark language={language} /> : null}
          </p>
          <h4 className={styles.reasons}>{language.say("ledger.would-change")}</h4>
          <ul className={styles.changes}>
            {verdict.wouldChange.map((change) => (
              <li key={change.code}>{language.change(change)}</li>
            ))}
          </ul>
          {verdict.compliance.length === 0 ? null : (
            <>
              <h4 className={styles.reasons}>{language.say("pages.compliance")}</h4>
              <ComplianceTable language={language} rows={verdict.compliance} names={networks} />
            </>
          )}
          <p className={styles.basis}>
            {language.say("pages.claim-coverage", {
              observations: verdict.coverage.observations,
              networks: verdict.coverage.networks,
              hoursWithData: verdict.coverage.hoursWithData,
              hours: verdict.coverage.hours,
            })}{" "}
            {verdict.episodes.length === 0 ? null : (
              <>
                {language.say("pages.claim-episodes")}{" "}
                {verdict.episodes.map((id) => (
                  <a key={id} className={styles.episode} href={language.address(`/episodes/${id}`)}>
                    {id}
                  </a>
                ))}
              </>
            )}
          </p>
          <p className={styles.basis}>
            {language.say(verdict.detector === null ? "ledger.made-by-none" : "ledger.made-by", {
              comparison: verdict.comparison,
              detector: verdict.detector ?? "",
              revision: verdict.datasetRevision,
            })}
          </p>
          <VerdictHistory language={language} versions={versions} />
        </>
      )}
    </article>
  );
}

function facts(language: Language, claim: Claim, names: NetworkNames): string[] {
  const found = [
    claim.period === null
      ? language.say("pages.claim-no-period")
      : language.say(claim.approximate ? "pages.claim-period-about" : "pages.claim-period", {
          period: language.interval(claim.period),
        }),
  ];
  if (claim.duration !== null)
    found.push(language.say("pages.claim-duration", { duration: language.duration(claim.duration) }));
  if (claim.remaining !== null)
    found.push(language.say("pages.claim-remaining", { share: language.percent(claim.remaining) }));
  if (claim.networks !== null && claim.networks.length > 0)
    found.push(
      language.say("pages.claim-networks", {
        networks: language.list(claim.networks.map((asn) => networkName(language, asn, names))),
      }),
    );
  if (claim.schedule !== null)
    found.push(
      language.say("pages.claim-schedule", {
        hours: scheduleHours(language, claim.schedule.hours),
        days: scheduleDays(language, claim.schedule.days),
        zone: claim.schedule.timeZone,
      }),
    );
  return found;
}
