import { formatDate, formatInterval } from "../i18n/format.ts";
import { defaultLocale, type Locale, translate } from "../i18n/translate.ts";
import type { Instant, Interval } from "../model/interval.ts";

/** What a citation of a page holds. */
export interface Citation {
  /** Short and stable: `ir-telegram`, or an episode's or a statement's id. */
  readonly id: string;
  readonly title: string;
  /** The time that is shown; null where the page is not about a range. */
  readonly range: Interval | null;
  /** Whole address, with the range in it where there is one. */
  readonly address: string;
  readonly revision: number;
  /** When that revision was made: the date of publication. */
  readonly revisedAt: Instant;
  /** The day on which it is cited. */
  readonly accessedAt: Instant;
  readonly simulated: boolean;
  /** Detector or comparison and its version: `regime@1`; null where there is none to name. */
  readonly method: string | null;
}

/** One line for a footnote. */
export function citationText(citation: Citation, locale: Locale = defaultLocale): string {
  return translate(locale, citation.range === null ? "share.cite-line-no-range" : "share.cite-line", {
    title: titleOf(citation, locale),
    ...(citation.range === null ? {} : { range: formatInterval(citation.range, { locale }) }),
    revision: citation.revision,
    date: formatDate(citation.revisedAt, { locale }),
    address: citation.address,
  });
}

/**
 * An entry for BibTeX and biblatex, of type `@misc`, which both know. Characters that mean something to
 * LaTeX are written as its commands; the address stands raw, as `url` fields are read verbatim.
 */
export function bibtex(citation: Citation, locale: Locale = defaultLocale): string {
  const fields: readonly (readonly [string, string])[] = [
    ["author", "{Dimline}"],
    ["title", `{${latex(titleOf(citation, locale))}}`],
    ["year", isoDay(citation.revisedAt).slice(0, 4)],
    ["month", String(Number(isoDay(citation.revisedAt).slice(5, 7)))],
    ["note", latex(noteOf(citation, locale))],
    ["version", String(citation.revision)],
    ["url", citation.address.replaceAll(/[{}\\\s]/g, encodeURIComponent)],
    ["urldate", isoDay(citation.accessedAt)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${keyOf(citation)},\n${lines.join(",\n")}\n}\n`;
}

/** An item of CSL-JSON (citeproc-js's schema `csl-data.json`): what Zotero and Pandoc read. */
export function cslJson(citation: Citation, locale: Locale = defaultLocale): string {
  const item = {
    id: keyOf(citation),
    type: "webpage",
    title: titleOf(citation, locale),
    "container-title": "Dimline",
    author: [{ literal: "Dimline" }],
    issued: dateParts(citation.revisedAt),
    accessed: dateParts(citation.accessedAt),
    version: String(citation.revision),
    note: noteOf(citation, locale),
    URL: citation.address,
    language: locale,
  };
  // Dates on one line each: a person reads this before a program does.
  return `${JSON.stringify([item], null, 2).replaceAll(/\[\s+\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]\s+\]/g, "[[$1, $2, $3]]")}\n`;
}

function titleOf({ title, simulated }: Citation, locale: Locale): string {
  return simulated ? translate(locale, "share.cite-title-simulated", { title }) : title;
}

function noteOf(citation: Citation, locale: Locale): string {
  const parts = [
    translate(locale, "share.cite-note", {
      revision: citation.revision,
      method: citation.method ?? "none",
      range: citation.range === null ? "none" : formatInterval(citation.range, { locale }),
    }).trim(),
    ...(citation.simulated ? [translate(locale, "share.cite-note-simulated")] : []),
  ];
  return parts.join(" ");
}

/** Letters, digits and hyphens only: other characters end a BibTeX key. */
function keyOf({ id, revision }: Citation): string {
  return `dimline-${id.replaceAll(/[^A-Za-z0-9-]+/g, "-")}-r${revision}`;
}

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts a brace even behind a backslash, so that only a command keeps them balanced.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text with the ten characters that LaTeX reserves written as commands; line breaks become spaces. */
function latex(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\{}~^#$%&_]/g, (character) => commands[character] ?? `\\${character}`);
}

function isoDay(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}

function dateParts(at: Instant): { "date-parts": [[number, number, number]] } {
  const date = new Date(at);
  return { "date-parts": [[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]] };
}
