import type { Language } from "../../lib/i18n/language.ts";
import type { Sentence } from "../../lib/summary/sentence.ts";
import { sentenceText } from "../../lib/summary/sentence-text.ts";
import type { KnownPhase } from "../../lib/summary/what-we-know.ts";
import { phaseName, saidWhen, sideName } from "../site/names.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import { Written } from "../site/written.tsx";
import { FigureNumber } from "./figure-number.tsx";
import type { JudgedStatement } from "./statement-list.tsx";
import styles from "./three-answers.module.css";
import { VerdictLines } from "./verdict-lines.tsx";

/** Longer lists are cut here, for the tables below hold them whole. */
const LONGEST = 6;

/** The statements of officials that are quoted beside what was measured. */
export function quotedOf(officials: readonly JudgedStatement[]): readonly JudgedStatement[] {
  return officials.slice(0, LONGEST);
}

/** What we know, what officials said, what we can't tell: side by side where there is room. */
export function ThreeAnswers({
  language,
  known,
  covered,
  officials,
  unknown,
  numbers,
}: {
  language: Language;
  known: readonly KnownPhase[];
  covered: Sentence;
  officials: readonly JudgedStatement[];
  unknown: readonly Sentence[];
  /** Under which number each statement stands in the figure, by id. */
  numbers: ReadonlyMap<string, number>;
}) {
  return (
    <div className={styles.answers}>
      <section aria-labelledby="known">
        <h2 id="known">{language.say("pages.known")}</h2>
        {known.length === 0 ? <p>{language.say("pages.known-empty")}</p> : null}
        <ul className={styles.list}>
          {known.slice(0, LONGEST).map(({ episode, phase, simulated, sentences }) => (
            <li key={`${episode} ${phase.kind} ${phase.start.best}`}>
              <h3 className={`${styles.kind} ${styles[phase.kind]}`}>
                <a href={language.address(`/episodes/${episode}`)}>{phaseName(language, phase.kind)}</a>{" "}
                {simulated ? <SimulatedMark language={language} /> : null}
              </h3>
              <p>{sentences.map((sentence) => sentenceText("known", sentence, language.locale)).join(" ")}</p>
            </li>
          ))}
        </ul>
        <p className={styles.note}>{sentenceText("known", covered, language.locale)}</p>
      </section>
      <section aria-labelledby="officials">
        <h2 id="officials">{language.say("pages.said")}</h2>
        {officials.length === 0 ? <p>{language.say("pages.said-empty")}</p> : null}
        <ul className={styles.list}>
          {quotedOf(officials).map(({ statement, claims }) => (
            <li key={statement.id}>
              <h3 className={styles.speaker}>
                <FigureNumber language={language} number={numbers.get(statement.id)} />
                <a href={language.address(`/statements/${statement.id}`)}>
                  <bdi>{statement.speaker}</bdi>
                </a>
              </h3>
              <p className={styles.when}>
                {language.listed([
                  sideName(language, statement.side),
                  saidWhen(language, statement.saidAt, statement.precision),
                ])}
              </p>
              <p>
                <Written language={language}>{statement.summary}</Written>
              </p>
              <VerdictLines language={language} claims={claims} />
            </li>
          ))}
        </ul>
        {officials.length > LONGEST ? (
          <p className={styles.note}>
            <a href="#statements">{language.say("pages.said-more", { count: officials.length - LONGEST })}</a>
          </p>
        ) : null}
      </section>
      <section aria-labelledby="unknown">
        <h2 id="unknown">{language.say("pages.unknown")}</h2>
        <ul className={styles.open}>
          {unknown.map((sentence) => (
            <li key={`${sentence.code} ${JSON.stringify(sentence.values)}`}>
              {sentenceText("unknown", sentence, language.locale)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
