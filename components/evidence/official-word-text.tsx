import type { OfficialWord } from "../../lib/compare/official-word.ts";
import type { Language } from "../../lib/i18n/language.ts";
import type { Statement } from "../../lib/model/statement.ts";
import { roughDuration } from "../../lib/summary/sentence-text.ts";
import { saidWhen, sideName } from "../site/names.ts";

/** Whether anybody official said anything on an episode, how soon, and where to read it. */
export function OfficialWordText({ language, word }: { language: Language; word: OfficialWord }) {
  if (word.state === "silent")
    return (
      <>
        <p>{language.say("ledger.silence-none", { until: language.date(word.until - 1) })}</p>
        {word.others === null ? null : (
          <p>
            {language.say("ledger.silence-none-others", namesOf(language, word.others))}{" "}
            <ReadIt language={language} statement={word.others} />
          </p>
        )}
      </>
    );
  return (
    <p>
      {sentence(language, word)} <ReadIt language={language} statement={word.statement} />
    </p>
  );
}

function sentence(language: Language, word: Exclude<OfficialWord, { state: "silent" }>): string {
  const names = namesOf(language, word.statement);
  if (word.state === "announced") return language.say("ledger.silence-announced", names);
  const [least, most] = [
    roughDuration(word.lag.least, language.locale),
    roughDuration(word.lag.most, language.locale),
  ];
  if (word.lag.least === 0) return language.say("ledger.silence-spoken-before", { ...names, most });
  return language.say("ledger.silence-spoken", {
    ...names,
    least,
    most,
    same: least === most ? "yes" : "no",
  });
}

function namesOf(language: Language, statement: Statement) {
  return {
    speaker: statement.speaker,
    side: sideName(language, statement.side).toLowerCase(),
    when: saidWhen(language, statement.saidAt, statement.precision),
  };
}

function ReadIt({ language, statement }: { language: Language; statement: Statement }) {
  return <a href={language.address(`/statements/${statement.id}`)}>{language.say("ledger.silence-read")}</a>;
}
