import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Instant } from "../../model/interval.ts";
import type { Fields, RecordKind } from "../record.ts";

/** One thing to type or choose. Its name is that of the record's field, or the last part of it within a list. */
export interface FieldDeclaration {
  readonly name: string;
  readonly label: string;
  readonly input: "line" | "text" | "choice" | "check";
  readonly hint?: string;
  readonly required?: true;
  /** Choices as value and words; an empty value is offered where the field is not required. */
  readonly choices?: readonly (readonly [value: string, words: string])[];
  /** A list of suggestions that the page holds: `speakers`, `countries`, `services`. */
  readonly suggestions?: string;
  readonly rows?: number;
  /** How much of the form's width it takes on a wide screen, where that is not a line's half or a text's whole. */
  readonly width?: "third" | "half" | "whole";
  /** Words of people: the direction follows what is typed, and phones offer a keyboard for words. */
  readonly prose?: true;
  /** Kinds (the value of the list's `kind`) that have use for the field; left out: all. */
  readonly onlyFor?: readonly string[];
}

export interface FieldGroup {
  readonly title: string;
  readonly note?: string;
  readonly fields: readonly FieldDeclaration[];
}

/** Fields that come several times: `claims.1.kind`. */
export interface FieldList {
  /** `claims` */
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  /** What one is called: "Claim". */
  readonly one: string;
  readonly fields: readonly FieldDeclaration[];
}

/** What is wrong, and in which field; null is the record as a whole. */
export interface Problem {
  readonly field: string | null;
  readonly message: string;
}

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface FormContext {
  readonly catalogue: Catalogue;
  readonly now: Instant;
  /** The record's id. */
  readonly record: string;
}

/** The form of a kind of record: what can be typed, and what that means. */
export interface RecordForm<Value> {
  readonly kind: RecordKind;
  /** "Statement" */
  readonly name: string;
  readonly groups: readonly FieldGroup[];
  readonly list: FieldList | null;
  /** What lists call a record with these fields. */
  title(fields: Fields): string;
  /** What an id of a new record begins with; a number is put behind it. */
  idBase(fields: Fields, now: Instant): string;
  read(fields: Fields, context: FormContext): Read<Value>;
  /** The fields of what is there already, such that reading them gives the same again. */
  fieldsOf(value: Value): Fields;
}

/** The numbers that a list's items have, ascending. */
export function listNumbers(fields: Fields, list: string): number[] {
  const numbers = Object.keys(fields).flatMap((name) => {
    const [first, number] = name.split(".");
    return first === list && /^\d{1,3}$/.test(number ?? "") ? [Number(number)] : [];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The fields of one item of a list, under their last names. */
export function listItem(fields: Fields, list: string, number: number): Fields {
  const prefix = `${list}.${number}.`;
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, text]) => [name.slice(prefix.length), text]),
  );
}
