import type { Handle } from "../../../db/client.ts";
import { missingIn } from "../../../db/queries/desk/missing-references.ts";
import { previewedVerdicts } from "../../../db/queries/desk/previewed-verdicts.ts";
import { builtInCatalogue } from "../../../lib/catalogue/catalogue.ts";
import { tested } from "../../../lib/desk/claim-words.ts";
import { formOf } from "../../../lib/desk/forms/index.ts";
import { renderMarkdown } from "../../../lib/desk/markdown.ts";
import type { Fields, RecordKind } from "../../../lib/desk/record.ts";
import type { ShownPreview } from "../../../lib/desk/save-answer.ts";
import { languageOf } from "../../../lib/i18n/language.ts";
import type { Statement } from "../../../lib/model/statement.ts";

/** Only as many claims are judged while somebody types: each asks for weeks of cells. */
const mostClaims = 12;

/** Fields that readers see as Markdown, by kind. */
const markdownField: Readonly<Partial<Record<RecordKind, string>>> = { annotation: "text", speaker: "about" };

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
  const written = markdownField[kind];
  const html = written === undefined ? null : renderMarkdown(fields[written] ?? "");
  if (!read.ok) return { problems: read.problems, claims: [], html };
  const problems = missingIn(handle, kind, record, read.value);
  if (kind !== "statement" || !judges) return { problems, claims: [], html };
  const language = languageOf("en");
  const statement = read.value as Statement;
  return {
    problems,
    html,
    claims: previewedVerdicts(handle, statement, mostClaims).map(({ claim, verdict }) => ({
      label: tested[claim.kind].label,
      service: `${claim.service}, ${claim.country}`,
      test: tested[claim.kind].test,
      value: verdict.value,
      words: language.verdict(verdict.value),
      reasons: verdict.reasons.map((reason) => language.reason(reason)),
    })),
  };
}
