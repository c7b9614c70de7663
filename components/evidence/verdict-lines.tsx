import type { Language } from "../../lib/i18n/language.ts";
import type { JudgedClaim } from "../../lib/model/overview.ts";
import { claimKindName } from "../site/names.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";
import styles from "./verdict-lines.module.css";

/** The verdicts on the claims of one statement, each once, with what was claimed. */
export function VerdictLines({ language, claims }: { language: Language; claims: readonly JudgedClaim[] }) {
  if (claims.length === 0) return <p className={styles.none}>{language.say("pages.no-claims")}</p>;
  const byVerdict = Map.groupBy(claims, ({ verdict }) => verdict?.value ?? null);
  return (
    <ul className={styles.lines}>
      {[...byVerdict].map(([value, of]) => (
        <li key={value}>
          {value === null ? (
            <span className={styles.none}>{language.say("pages.not-compared")}</span>
          ) : (
            <VerdictBadge language={language} value={value} />
          )}
          {of.some(({ verdict }) => verdict?.provenance === "simulated") ? (
            <SimulatedMark language={language} />
          ) : null}
          <span className={styles.kinds}>
            {[...new Set(of.map(({ claim }) => claimKindName(language, claim.kind)))].join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
