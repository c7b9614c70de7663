import { bibtex, type Citation, citationText, cslJson } from "../../lib/share/citation.ts";
import { type FeedAddress, feedPath } from "../../lib/share/feed-address.ts";
import { frameSnippet, imageSnippet } from "../../lib/share/snippets.ts";
import { say } from "../site/say.ts";
import { Section } from "../site/section.tsx";
import { Copyable } from "./copyable.tsx";
import styles from "./share-panel.module.css";

export interface SharePanelProps {
  /** The page's path, `/ir/telegram`, and its query with the question mark, empty where it is live. */
  readonly path: string;
  readonly search: string;
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
  const { path, search, site, title, lead, frameHeight, citation, feeds } = props;
  const image = (format: string, more: Readonly<Record<string, string>> = {}) => {
    const query = new URLSearchParams(search);
    for (const [name, value] of Object.entries(more)) query.set(name, value);
    return `/figures${path}.${format}${query.size === 0 ? "" : `?${query}`}`;
  };
  const embed = `/embed${path}${search}`;
  return (
    <Section id="share" title={say("share.title")}>
      <div className={styles.panel}>
        <details className={styles.part}>
          <summary>{say("share.cite")}</summary>
          <Copyable id="cite-text" name={say("share.cite-text")} text={citationText(citation)} />
          <Copyable id="cite-bibtex" name={say("share.cite-bibtex")} text={bibtex(citation)} />
          <Copyable id="cite-csl" name={say("share.cite-csl")} text={cslJson(citation)} />
        </details>
        <details className={styles.part}>
          <summary>{say("share.embed")}</summary>
          <p className={styles.note}>
            {say(search === "" ? "share.embed-live-note" : "share.embed-note")}{" "}
            <a href={embed}>{say("share.embed-preview")}</a>
          </p>
          <Copyable
            id="embed-frame"
            name={say("share.embed-iframe")}
            text={frameSnippet({ src: site + embed, title, height: frameHeight })}
          />
          <Copyable
            id="embed-image"
            name={say("share.embed-image")}
            text={imageSnippet({
              src: site + image("png", { width: String(PNG_WIDTH) }),
              page: site + path + search,
              alt: lead,
            })}
          />
        </details>
        <details className={styles.part}>
          <summary>{say("share.image")}</summary>
          <ul className={styles.links}>
            <li>
              <a href={image("svg")}>{say("share.image-svg")}</a>
            </li>
            <li>
              <a href={image("png", { width: String(PNG_WIDTH) })}>
                {say("share.image-png", { width: PNG_WIDTH })}
              </a>
            </li>
            <li>
              <a href={image("png", { width: String(PNG_WIDTH), theme: "dark" })}>
                {say("share.image-png-dark")}
              </a>
            </li>
            <li>
              <a href={`/cards${path}.png${search}`}>{say("share.image-card")}</a>
            </li>
          </ul>
        </details>
        <details className={styles.part}>
          <summary>{say("share.feeds")}</summary>
          <p className={styles.note}>{say("share.feeds-note")}</p>
          <ul className={styles.links}>
            {feeds.flatMap((feed) => [
              <li key={feedPath(feed.address, "atom")}>
                <a href={feedPath(feed.address, "atom")}>{say("share.feed-atom", { what: feed.title })}</a>
              </li>,
              <li key={feedPath(feed.address, "json")}>
                <a href={feedPath(feed.address, "json")}>{say("share.feed-json", { what: feed.title })}</a>
              </li>,
            ])}
          </ul>
        </details>
      </div>
    </Section>
  );
}
