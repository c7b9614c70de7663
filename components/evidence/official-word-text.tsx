import type { OfficialWord } from "../../lib/compare/official-word.ts";
import { formatDate } from "../../lib/i18n/format.ts";
import type { Statement } from "../../lib/model/statement.ts";
import { roughDuration } from "../../lib/summary/sentence-text.ts";
import { saidWhen, sideName } from "../site/names.ts";
import { say } from "../site/say.ts";

/** Whether anybody official said anything on an episode, how soon, and where to read it. */
export function OfficialWordText({ word }: { word: OfficialWord }) {
  if (word.state === "silent")
    return (
      <>
        <p>{say("ledger.silence-none", { until: formatDate(word.until - 1) })}</p>
        {word.others === null ? null : (
          <p>
            {say("ledger.silence-none-others", namesOf(word.others))} <ReadIt statement={word.others} />
          </p>
        )}
      </>
    );
  return (
    <p>
      {sentence(word)} <ReadIt statement={word.statement} />
    </p>
  );
}

function sentence(word: Exclude<OfficialWord, { state: "silent" }>): string {
  const names = namesOf(word.statement);
  if (word.state === "announced") return say("ledger.silence-announced", names);
  const [least, most] = [roughDuration(word.lag.least), roughDuration(word.lag.most)];
  if (word.lag.least === 0) return say("ledger.silence-spoken-before", { ...names, most });
  return say("ledger.silence-spoken", { ...names, least, most, same: least === most ? "yes" : "no" });
}

function namesOf(statement: Statement) {
  return {
    speaker: statement.speaker,
    side: sideName(statement.side).toLowerCase(),
    when: saidWhen(statement.saidAt, statement.precision),
  };
}

function ReadIt({ statement }: { statement: Statement }) {
  return <a href={`/statements/${statement.id}`}>{say("ledger.silence-read")}</a>;
}
