"use client";

import { type ReactNode, useState } from "react";
import type { FieldList } from "../../lib/desk/forms/form.ts";
import type { Fields } from "../../lib/desk/record.ts";
import controls from "./controls.module.css";
import styles from "./record-form.module.css";

/** The items of a list that hold anything, and one more to write in. */
export function RecordItems({
  list,
  fields,
  children,
}: {
  list: FieldList;
  fields: Fields;
  children: (number: number) => ReactNode;
}) {
  const [more, setMore] = useState(1);
  const used = Object.keys(fields).flatMap((name) => {
    const [first, number] = name.split(".");
    return first === list.name ? [Number(number)] : [];
  });
  const last = Math.max(0, ...used);
  const numbers = [
    ...[...new Set(used)].sort((a, b) => a - b),
    ...Array.from({ length: more }, (_, index) => last + index + 1),
  ];
  return (
    <fieldset className={styles.group}>
      <legend>{list.title}</legend>
      {list.note === undefined ? null : <p className={styles.meaning}>{list.note}</p>}
      {numbers.map((number) => (
        <fieldset key={number} className={styles.item}>
          <legend>
            {list.one} {number}
          </legend>
          <div className={styles.fields}>{children(number)}</div>
        </fieldset>
      ))}
      <button type="button" className={controls.quiet} data-script="needed" onClick={() => setMore(more + 1)}>
        Another {list.one.toLowerCase()}
      </button>
    </fieldset>
  );
}
