import styles from "../../../components/desk/episode-beside.module.css";
import { FrameNotice } from "../../../components/desk/frame-notice.tsx";
import type { Handle } from "../../../db/client.ts";
import { listEpisodeChanges } from "../../../db/queries/findings/list-episode-changes.ts";
import { readEpisode } from "../../../db/queries/findings/read-episode.ts";
import { type Bound, isoInstant } from "../../../lib/model/interval.ts";
import { deskTime } from "./times.ts";

/** What was computed of an episode, beside which editors set their values; and what moved since they last looked. */
export function EpisodeBeside({ handle, id, seen }: { handle: Handle; id: string; seen: string | null }) {
  const found = readEpisode(handle, id);
  const changes = listEpisodeChanges(handle, id).filter(
    ({ datasetRevision }) => seen !== null && seen !== "0" && datasetRevision > Number(seen),
  );
  return (
    <>
      {changes.length === 0 ? null : (
        <FrameNotice kind="refused">
          <p>
            <strong>The detector moved this episode since it was last looked at here.</strong> Nothing of
            yours was overwritten:
          </p>
          <ul>
            {changes.map((change) => (
              <li key={`${change.datasetRevision} ${change.field}`}>
                {deskTime(change.at)}: {change.field}, because of the {change.reason}
              </li>
            ))}
          </ul>
        </FrameNotice>
      )}
      {found === null || !("episode" in found) ? (
        <FrameNotice kind="refused">
          <p>
            This episode is found no longer
            {found?.movedTo ? (
              <>
                ; <a href={`/desk/records/episode-review/${found.movedTo}`}>{found.movedTo}</a> took its place
              </>
            ) : null}
            .
          </p>
        </FrameNotice>
      ) : (
        <section className={styles.computed} aria-labelledby="computed">
          <h2 id="computed">What was computed, in UTC</h2>
          <table>
            <thead>
              <tr>
                <td />
                <th scope="col">at the earliest</th>
                <th scope="col">most probably</th>
                <th scope="col">at the latest</th>
              </tr>
            </thead>
            <tbody>
              <Bounds name="Start" bound={found.episode.start} />
              <Bounds name="End" bound={found.episode.end} />
            </tbody>
          </table>
          <dl>
            <Fact
              name="Kinds"
              value={[...new Set(found.episode.phases.map(({ kind }) => kind))].join(", ")}
            />
            <Fact name="Scope" value={found.episode.scope} />
            <Fact name="Networks" value={found.episode.networks.map((asn) => `AS${asn}`).join(", ")} />
            <Fact name="Confidence" value={(Math.floor(found.episode.confidence * 1000) / 1000).toFixed(3)} />
            <Fact name="Provenance" value={found.episode.provenance} />
            <Fact name="Detector" value={found.episode.detector} />
          </dl>
        </section>
      )}
    </>
  );
}

function Bounds({ name, bound }: { name: string; bound: Bound | null }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {bound === null ? (
        <td colSpan={3}>ongoing</td>
      ) : (
        [bound.earliest, bound.best, bound.latest].map((at, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: three times in this order, which may be the same.
          <td key={index}>
            <time dateTime={isoInstant(at)}>
              <span>{isoInstant(at).slice(0, 10)}</span> <span>{isoInstant(at).slice(11, 16)}</span>
            </time>
          </td>
        ))
      )}
    </tr>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
