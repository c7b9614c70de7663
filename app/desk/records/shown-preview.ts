import type { Handle } from "../../../db/client.ts";
import { verdictsOf } from "../../../db/queries/desk/judge-statement.ts";
import { tested } from "../../../lib/desk/claim-words.ts";
import type { AnnotationBody } from "../../../lib/desk/forms/annotation.ts";
import type { Problem } from "../../../lib/desk/forms/form.ts";
import { formOf } from "../../../lib/desk/forms/index.ts";
import { renderMarkdown } from "../../../lib/desk/markdown.ts";
import type { Fields, RecordKind } from "../../../lib/desk/record.ts";
import type { ShownPreview } from "../../../lib/desk/save-answer.ts";
import { languageOf } from "../../../lib/i18n/language.ts";
import { builtInCatalogue } from "../../../lib/ingest/catalogue/catalogue.ts";
import type { Statement } from "../../../lib/model/statement.ts";

/** Only as many claims are judged while somebody types: each asks for weeks of cells. */
const mostClaims = 12;

/**
 * Works out the preview; nothing is written.
 * @param judges whether claims are held against the evidence, which takes longer than all the rest.
 */
export function shownPreview(
  handle: Handle,
  of: { readonly kind: RecordKind; readonly record: string; readonly fields: Fields; readonly now: number },
  judges = true,
): ShownPreview {
  const { kind, record, fields, now } = of;
  const read = formOf(kind).read(fields, { catalogue: builtInCatalogue, now, record });
  const html = kind === "annotation" ? renderMarkdown(fields.text ?? "") : null;
  if (!read.ok) return { problems: read.problems, claims: [], html };
  if (kind !== "statement") {
    const { pin, pinnedTo } = read.value as Partial<AnnotationBody>;
    return { problems: pin === undefined ? [] : missingPin(handle, pin, pinnedTo ?? null), claims: [], html };
  }
  const language = languageOf("en");
  const statement = { ...(read.value as Statement) };
  const claims = judges ? statement.claims.slice(0, mostClaims) : [];
  const verdicts = verdictsOf(handle, { ...statement, claims });
  return {
    problems: [],
    html,
    claims: claims.map((claim, index) => {
      const verdict = verdicts[index]!;
      return {
        label: tested[claim.kind].label,
        service: `${claim.service}, ${claim.country}`,
        test: tested[claim.kind].test,
        value: verdict.value,
        words: language.verdict(verdict.value),
        reasons: verdict.reasons.map((reason) => language.reason(reason)),
      };
    }),
  };
}

function missingPin({ sqlite }: Handle, pin: AnnotationBody["pin"], pinnedTo: string | null): Problem[] {
  if (pin === "time" || pinnedTo === null) return [];
  const table = { episode: "episodes", statement: "statements", claim: "claims" }[pin];
  const found = sqlite.prepare(`SELECT 1 FROM ${table} WHERE id = ?`).pluck().get(pinnedTo);
  return found === undefined ? [{ field: "pinned_to", message: `There is no ${pin} of this id.` }] : [];
}
