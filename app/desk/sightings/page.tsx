import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Instant } from "../../../components/desk/frame-instant.tsx";
import styles from "../../../components/desk/record-history.module.css";
import { TextChange } from "../../../components/desk/text-change.tsx";
import { writer } from "../../../db/client.ts";
import { statementsCiting } from "../../../db/queries/desk/statements-citing.ts";
import { listPageSightings } from "../../../db/queries/sync/page-sightings.ts";
import { single } from "../../(public)/params.ts";
import { requireRole } from "../authorise.ts";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: "A page, as it was found" };

/** What was found at an address where something was published, each time that it was another, and who cites it. */
export default async function SightingsPage({ searchParams }: Props) {
  await requireRole("reader");
  const url = single((await searchParams).url);
  const handle = writer();
  const found = listPageSightings(handle, url);
  if (url === "" || found.length === 0) notFound();
  const cited = statementsCiting(handle, url);
  return (
    <>
      <h1>A page, as it was found</h1>
      <p>
        {/^https?:\/\//i.test(url) ? (
          <a href={url} rel="noreferrer external">
            {url}
          </a>
        ) : (
          url
        )}
      </p>
      {cited.length === 0 ? null : (
        <section aria-labelledby="cited">
          <h2 id="cited">Statements that were published there</h2>
          <ul>
            {cited.map(({ id, speaker, summary }) => (
              <li key={id}>
                <a href={`/desk/records/statement/${encodeURIComponent(id)}`} dir="auto">
                  {speaker}: {summary}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ol className={styles.versions} reversed>
        {[...found].reverse().map((sighting, index, all) => {
          const before = all.slice(index + 1).find(({ words }) => words !== null);
          return (
            <li key={sighting.seenAt}>
              <div className={styles.head}>
                <h2>{sighting.state}</h2>
                <p>
                  <Instant at={sighting.seenAt} />
                </p>
                <p>
                  last found like this <Instant at={sighting.lastSeenAt} />
                </p>
                {sighting.status === null ? null : <p>HTTP {sighting.status}</p>}
                {sighting.reason === null ? null : <p>{sighting.reason}</p>}
              </div>
              <div className={styles.body}>
                {before?.words == null || sighting.words === null ? null : (
                  <TextChange before={before.words} after={sighting.words} />
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
