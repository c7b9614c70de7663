import { renderMarkdown } from "../../lib/desk/markdown.ts";
import type { Language } from "../../lib/i18n/language.ts";
import type { CataloguedSpeaker } from "../../lib/model/catalogued-speaker.ts";
import { PublicationLinks } from "../evidence/publication-links.tsx";
import styles from "./notes.module.css";
import { PublishedBy } from "./published-by.tsx";

/** What editors say of a speaker or an organisation, and who else of the catalogue spoke for it. */
export function SpeakerEntry({
  language,
  entry,
  people,
}: {
  language: Language;
  entry: CataloguedSpeaker;
  /** Whose statements name the organisation. */
  people: readonly { readonly id: string; readonly name: string }[];
}) {
  return (
    <>
      {entry.about === null ? null : (
        <div
          className={styles.text}
          dir="auto"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by rules that let no HTML through.
          dangerouslySetInnerHTML={{ __html: renderMarkdown(entry.about) }}
        />
      )}
      {entry.spellings.length === 0 ? null : (
        <p>
          {language.say("editorial.speaker-spellings")}:{" "}
          {entry.spellings.map((spelling, at) => (
            <span key={spelling}>
              {at === 0 ? "" : " · "}
              <bdi>{spelling}</bdi>
            </span>
          ))}
        </p>
      )}
      {people.length === 0 ? null : (
        <p>
          {language.say("editorial.organisation-people")}:{" "}
          {people.map(({ id, name }, at) => (
            <span key={id}>
              {at === 0 ? "" : " · "}
              <a href={language.address(`/speakers/${id}`)}>
                <bdi>{name}</bdi>
              </a>
            </span>
          ))}
        </p>
      )}
      <PublicationLinks language={language} publications={entry.sources} />
      <PublishedBy language={language} entry={entry} history={`/history/speaker/${entry.id}`} />
    </>
  );
}
