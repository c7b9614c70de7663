import type { Sentence } from "../../lib/summary/sentence.ts";
import { sentenceText } from "../../lib/summary/sentence-text.ts";
import type { KnownPhase } from "../../lib/summary/what-we-know.ts";
import { claimKindName, phaseName, saidWhen, sideName } from "../site/names.ts";
import { say } from "../site/say.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import type { JudgedStatement } from "./statement-list.tsx";
import styles from "./three-answers.module.css";
import { VerdictBadge } from "./verdict-badge.tsx";

/** Longer lists are cut here, for the tables below hold them whole. */
const LONGEST = 6;

/** What we know, what officials said, what we can't tell: side by side where there is room. */
export function ThreeAnswers({
  known,
  covered,
  officials,
  unknown,
}: {
  known: readonly KnownPhase[];
  covered: Sentence;
  officials: readonly JudgedStatement[];
  unknown: readonly Sentence[];
}) {
  return (
    <div className={styles.answers}>
      <section aria-labelledby="known">
        <h2 id="known">{say("pages.known")}</h2>
        {known.length === 0 ? <p>{say("pages.known-empty")}</p> : null}
        <ul className={styles.list}>
          {known.slice(0, LONGEST).map(({ episode, phase, simulated, sentences }) => (
            <li key={`${episode} ${phase.kind} ${phase.start.best}`}>
              <h3 className={`${styles.kind} ${styles[phase.kind]}`}>
                <a href={`/episodes/${episode}`}>{phaseName(phase.kind)}</a>{" "}
                {simulated ? <SimulatedMark /> : null}
              </h3>
              <p>{sentences.map((sentence) => sentenceText("known", sentence)).join(" ")}</p>
            </li>
          ))}
        </ul>
        <p className={styles.note}>{sentenceText("known", covered)}</p>
      </section>
      <section aria-labelledby="officials">
        <h2 id="officials">{say("pages.said")}</h2>
        {officials.length === 0 ? <p>{say("pages.said-empty")}</p> : null}
        <ul className={styles.list}>
          {officials.slice(0, LONGEST).map(({ statement, claims }) => (
            <li key={statement.id}>
              <h3 className={styles.speaker}>
                <a href={`/statements/${statement.id}`}>{statement.speaker}</a>
              </h3>
              <p className={styles.when}>
                {sideName(statement.side)}, {saidWhen(statement.saidAt, statement.precision)}
              </p>
              <p>{statement.summary}</p>
              <ul className={styles.claims}>
                {claims.map(({ claim, verdict }) =>
                  verdict === null ? null : (
                    <li key={claim.id}>
                      <VerdictBadge value={verdict.value} />{" "}
                      <span className={styles.claim}>{claimKindName(claim.kind)}</span>{" "}
                      {verdict.provenance === "simulated" ? <SimulatedMark /> : null}
                    </li>
                  ),
                )}
              </ul>
            </li>
          ))}
        </ul>
        {officials.length > LONGEST ? (
          <p className={styles.note}>
            <a href="#statements">{say("pages.said-more", { count: officials.length - LONGEST })}</a>
          </p>
        ) : null}
      </section>
      <section aria-labelledby="unknown">
        <h2 id="unknown">{say("pages.unknown")}</h2>
        <ul className={styles.open}>
          {unknown.map((sentence) => (
            <li key={`${sentence.code} ${JSON.stringify(sentence.values)}`}>
              {sentenceText("unknown", sentence)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
