import type { ShownPreview } from "../../lib/desk/save-answer.ts";
import styles from "./shown-preview.module.css";

/** What readers would see of what is typed. */
export function PreviewShown({ preview, kind }: { preview: ShownPreview; kind: string }) {
  if (preview.html !== null)
    return (
      <div
        className={styles.prose}
        dir="auto"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the server rendered it by the rules of lib/desk/markdown.ts, which let no HTML through.
        dangerouslySetInnerHTML={{ __html: preview.html ?? "" }}
      />
    );
  if (kind !== "statement") return null;
  if (preview.claims.length === 0)
    return (
      <p className={styles.nothing}>No claim can be tested yet. Choose what the statement says, and when.</p>
    );
  return (
    <ol className={styles.claims}>
      {preview.claims.map((claim, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: claims are known by their number alone.
        <li key={index}>
          <p className={styles.head}>
            {claim.label} <span className={styles.service}>{claim.service}</span>
          </p>
          <p className={styles.test}>{claim.test}</p>
          <p>
            As it would be today: <strong data-verdict={claim.value}>{claim.words}</strong>
          </p>
          {claim.reasons.length === 0 ? null : (
            <details open={claim.reasons.length <= 3}>
              <summary>
                {claim.reasons.length === 1 ? "One reason" : `${claim.reasons.length} reasons`}
              </summary>
              <ol className={styles.reasons}>
                {claim.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ol>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
