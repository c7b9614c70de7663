import { renderMarkdown } from "../../lib/desk/markdown.ts";
import type { Language } from "../../lib/i18n/language.ts";
import type { Annotation } from "../../lib/model/annotation.ts";
import { isoInstant } from "../../lib/model/interval.ts";
import { PublicationLinks } from "../evidence/publication-links.tsx";
import styles from "./notes.module.css";
import { PublishedBy } from "./published-by.tsx";

/** Editors' notes as readers see them, under the numbers of their pins where they have some. */
export function Notes({
  language,
  notes,
  level = 3,
}: {
  language: Language;
  notes: readonly { readonly number: number | null; readonly note: Annotation }[];
  /** Of their headings. */
  level?: 2 | 3;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ol className={styles.notes}>
      {notes.map(({ number, note }) => (
        <li key={note.id} id={`note-${note.id}`} value={number ?? undefined}>
          <article lang={note.language ?? undefined}>
            <Heading className={styles.title} dir="auto">
              {number === null ? null : <span className={styles.number}>{language.count(number)}</span>}
              {note.title}
            </Heading>
            <p className={styles.facts} lang={language.locale} dir={language.dir}>
              <time dateTime={isoInstant(note.period.start)}>{language.interval(note.period)}</time>
              <PinnedTo language={language} note={note} />
            </p>
            <div
              className={styles.text}
              dir="auto"
              // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by rules that let no HTML through.
              dangerouslySetInnerHTML={{ __html: renderMarkdown(note.text) }}
            />
          </article>
          <PublicationLinks language={language} publications={note.sources} />
          <PublishedBy language={language} entry={note} history={`/history/annotation/${note.id}`} />
        </li>
      ))}
    </ol>
  );
}

function PinnedTo({ language, note }: { language: Language; note: Annotation }) {
  if (note.pinnedTo === null) return null;
  const [statement] = note.pinnedTo.split("/");
  const path = note.pin === "episode" ? `/episodes/${note.pinnedTo}` : `/statements/${statement}`;
  return (
    <span>
      {language.say("editorial.note-about")} <a href={language.address(path)}>{note.pinnedTo}</a>
    </span>
  );
}
