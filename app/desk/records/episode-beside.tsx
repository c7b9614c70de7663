import styles from "../../../components/desk/desk-page.module.css";
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
        <div className={styles.scroll}>
          <table className={styles.computed}>
            <caption>Computed by {found.episode.detector}</caption>
            <tbody>
              <Row name="Start" value={written(found.episode.start)} />
              <Row name="End" value={found.episode.end === null ? "ongoing" : written(found.episode.end)} />
              <Row
                name="Kinds"
                value={[...new Set(found.episode.phases.map(({ kind }) => kind))].join(", ")}
              />
              <Row name="Scope" value={found.episode.scope} />
              <Row name="Networks" value={found.episode.networks.map((asn) => `AS${asn}`).join(", ")} />
              <Row name="Confidence" value={found.episode.confidence.toFixed(3)} />
              <Row name="Provenance" value={found.episode.provenance} />
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{value}</td>
    </tr>
  );
}

function written({ earliest, best, latest }: Bound): string {
  return `${isoInstant(earliest)} · most probably ${isoInstant(best)} · ${isoInstant(latest)}`;
}
