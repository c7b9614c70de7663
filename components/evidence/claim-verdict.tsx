import type { ReactNode } from "react";
import type { Language } from "../../lib/i18n/language.ts";
import type { Claim } from "../../lib/model/claim.ts";
import type { Verdict, VerdictVersion } from "../../lib/model/verdict.ts";
import { Fold } from "../site/fold.tsx";
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
  episodes = new Map(),
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
  /** What the episodes that the verdict leans on are called, by id; one without a name stands under its id. */
  episodes?: ReadonlyMap<string, string>;
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
      {verdict === null ? null : (
        <p className={styles.verdict}>
          <VerdictBadge language={language} value={verdict.value} />
          {verdict.provenance === "simulated" ? <SimulatedMark language={language} /> : null}
        </p>
      )}
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
          {verdict.compliance.length === 0 ? null : (
            <>
              <h4 className={styles.reasons}>{language.say("pages.compliance")}</h4>
              <ComplianceTable language={language} rows={verdict.compliance} names={networks} />
            </>
          )}
          <h4 className={styles.reasons}>{language.say("pages.claim-reasons")}</h4>
          <ReasonList language={language} reasons={verdict.reasons} />
          {verdict.episodes.length === 0 ? null : (
            <p className={styles.basis}>
              {language.say("pages.claim-episodes")}{" "}
              {verdict.episodes.map((id) => (
                <a key={id} className={styles.episode} href={language.address(`/episodes/${id}`)}>
                  {episodes.get(id) ?? id}
                </a>
              ))}
            </p>
          )}
          <p className={styles.basis}>
            {language.say("ledger.strength")}:{" "}
            <strong>{language.say("ledger.strength-name", { strength: verdict.strength })}</strong> (
            {language.say("ledger.strength-meaning", { strength: verdict.strength })})
          </p>
          <h4 className={styles.reasons}>{language.say("ledger.would-change")}</h4>
          <ul className={styles.changes}>
            {verdict.wouldChange.map((change) => (
              <li key={change.code}>{language.change(change)}</li>
            ))}
          </ul>
          <WorkedOut language={language} verdict={verdict} />
          <VerdictHistory language={language} versions={versions} />
        </>
      )}
    </article>
  );
}

/** How much the verdict rests on, what is counted, and what made it. */
function WorkedOut({ language, verdict }: { language: Language; verdict: Verdict }) {
  const { observations, networks, hoursWithData, hours } = verdict.coverage;
  return (
    <Fold summary={language.say("ledger.worked-out")}>
      <p className={styles.basis}>
        {language.say("pages.claim-coverage", { observations, networks, hoursWithData, hours })}
      </p>
      {verdict.reasons.some(({ figures }) => "n" in figures) ? (
        <p className={styles.basis}>{language.say("ledger.observation-note")}</p>
      ) : null}
      <p className={styles.basis}>
        {language.say(verdict.detector === null ? "ledger.made-by-none" : "ledger.made-by", {
          comparison: verdict.comparison,
          detector: verdict.detector ?? "",
          revision: verdict.datasetRevision,
        })}
      </p>
    </Fold>
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
