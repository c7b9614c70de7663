import { chosenForm, rowForm } from "../../components/desk/chosen-rows.ts";
import controls from "../../components/desk/controls.module.css";
import styles from "../../components/desk/desk-list.module.css";
import { Instant } from "../../components/desk/frame-instant.tsx";
import type { Attention } from "../../db/queries/desk/attention.ts";

/** One thing that wants attention: its name first, then what it is and who has it. */
export function AttentionRow({
  row,
  chooses,
  decides,
}: {
  row: Attention;
  /** Whether it can be chosen, to do something with many at once. */
  chooses: boolean;
  /** Whether it is a candidate that whoever looks may accept. */
  decides: boolean;
}) {
  const value = `${row.kind} ${row.record}`;
  const facts = [
    row.kind === "episode-review" ? "episode" : row.kind,
    row.country,
    // Two lists hold one state each, and say so themselves.
    row.list === "review" || row.list === "drafts" ? null : row.state,
  ].filter((one) => one !== null);
  return (
    <li>
      {chooses ? (
        <label className={styles.choose}>
          <input
            type="checkbox"
            form={chosenForm}
            name="_chosen"
            value={value}
            aria-label={`Choose ${row.title}`}
          />
        </label>
      ) : null}
      <div className={styles.what}>
        <a href={hrefOf(row)} data-row>
          <bdi>{row.title}</bdi>
        </a>
        <p>
          {facts.join(" · ")}
          {row.detail === "" ? null : (
            <>
              {" · "}
              <bdi>{row.detail}</bdi>
            </>
          )}
          {row.lookedAtBy === null ? "" : ` · looked at by ${row.lookedAtBy}`}
        </p>
        {row.assignedName === null ? null : (
          <p className={styles.taken}>{row.assignedName} has taken this on</p>
        )}
      </div>
      {row.at === null ? null : <Instant at={row.at} />}
      {decides ? (
        <div className={styles.decide}>
          {(["accepted", "dismissed"] as const).map((act) => (
            <button
              key={act}
              type="submit"
              className={controls.small}
              form={rowForm[act]}
              name="_chosen"
              value={value}
            >
              {act === "accepted" ? "Accept" : "Dismiss"}
            </button>
          ))}
        </div>
      ) : null}
    </li>
  );
}

function hrefOf({ kind, record }: Attention): string {
  if (kind === "source") return "/sources";
  if (kind === "page") return `/desk/sightings?url=${encodeURIComponent(record)}`;
  return `/desk/records/${kind}/${encodeURIComponent(record)}`;
}
