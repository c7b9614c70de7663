import type { Language } from "../../lib/i18n/language.ts";
import { bibtex, type Citation, citationText, cslJson } from "../../lib/share/citation.ts";
import { type FeedAddress, feedPath } from "../../lib/share/feed-address.ts";
import { frameSnippet, imageSnippet } from "../../lib/share/snippets.ts";
import { Section } from "../site/section.tsx";
import { Copyable } from "./copyable.tsx";
import { FilesPart, type SharedFile } from "./files-part.tsx";
import styles from "./share-panel.module.css";

export interface SharePanelProps {
  readonly language: Language;
  /** The page's path, `/ir/telegram`, and its query with the question mark, empty where there is none. */
  readonly path: string;
  readonly search: string;
  /** Whether the query holds the range fast. */
  readonly pinned: boolean;
  /** Of the table behind the page; null where there is none. */
  readonly rows: number | null;
  /** Further files of what the page shows, as CSV. */
  readonly files?: readonly SharedFile[];
  /** Scheme and host. */
  readonly site: string;
  readonly title: string;
  /** What the figure says in a sentence, for whoever does not see the image. */
  readonly lead: string;
  /** Of the frame, in pixels. */
  readonly frameHeight: number;
  readonly citation: Citation;
  readonly feeds: readonly { readonly address: FeedAddress; readonly title: string }[];
}

const PNG_WIDTH = 1600;

/** Everything by which a page can be taken along: frames, images, feeds, citations. Complete without script. */
export function SharePanel(props: SharePanelProps) {
  const { language } = props;
  const { path, search, rows, pinned, site, title, lead, frameHeight, citation, feeds } = props;
  const image = (format: string, more: Readonly<Record<string, string>> = {}) => {
    const query = new URLSearchParams(search);
    for (const [name, value] of Object.entries(more)) query.set(name, value);
    return `/figures${path}.${format}${query.size === 0 ? "" : `?${query}`}`;
  };
  const embed = `/embed${path}${search}`;
  return (
    <Section id="share" title={language.say("share.title")}>
      <div className={styles.panel}>
        <FilesPart
          language={language}
          path={path}
          search={search}
          what={title}
          rows={rows}
          others={props.files ?? []}
        />
        <details className={`${styles.part} ${styles.citation}`}>
          <summary>{language.say("share.cite")}</summary>
          <Copyable
            language={language}
            id="cite-text"
            name={language.say("share.cite-text")}
            text={citationText(citation, language.locale)}
          />
          <Copyable
            language={language}
            id="cite-bibtex"
            name={language.say("share.cite-bibtex")}
            text={bibtex(citation, language.locale)}
          />
          <Copyable
            language={language}
            id="cite-csl"
            name={language.say("share.cite-csl")}
            text={cslJson(citation, language.locale)}
          />
        </details>
        <details className={styles.part}>
          <summary>{language.say("share.embed")}</summary>
          <p className={styles.note}>
            {language.say(pinned ? "share.embed-note" : "share.embed-live-note")}{" "}
            <a href={language.address(embed)}>{language.say("share.embed-preview")}</a>
          </p>
          <Copyable
            language={language}
            id="embed-frame"
            name={language.say("share.embed-iframe")}
            text={frameSnippet({ src: site + embed, title, height: frameHeight })}
          />
          <Copyable
            language={language}
            id="embed-image"
            name={language.say("share.embed-image")}
            text={imageSnippet({
              src: site + image("png", { width: String(PNG_WIDTH) }),
              page: site + path + search,
              alt: lead,
            })}
          />
        </details>
        <details className={styles.part}>
          <summary>{language.say("share.image")}</summary>
          <ul className={styles.links}>
            <li>
              <a href={language.address(image("svg"))}>{language.say("share.image-svg")}</a>
            </li>
            <li>
              <a href={language.address(image("png", { width: String(PNG_WIDTH) }))}>
                {language.say("share.image-png", { width: PNG_WIDTH })}
              </a>
            </li>
            <li>
              <a href={language.address(image("png", { width: String(PNG_WIDTH), theme: "dark" }))}>
                {language.say("share.image-png-dark")}
              </a>
            </li>
            <li>
              <a href={language.address(`/cards${path}.png${search}`)}>{language.say("share.image-card")}</a>
            </li>
          </ul>
        </details>
        <details className={styles.part}>
          <summary>{language.say("share.feeds")}</summary>
          <p className={styles.note}>{language.say("share.feeds-note")}</p>
          <ul className={styles.links}>
            {feeds.flatMap((feed) => [
              <li key={feedPath(feed.address, "atom")}>
                <a href={language.address(feedPath(feed.address, "atom"))}>
                  {language.say("share.feed-atom", { what: feed.title })}
                </a>
              </li>,
              <li key={feedPath(feed.address, "json")}>
                <a href={language.address(feedPath(feed.address, "json"))}>
                  {language.say("share.feed-json", { what: feed.title })}
                </a>
              </li>,
            ])}
          </ul>
        </details>
      </div>
    </Section>
  );
}
