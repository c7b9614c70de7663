import { breach, type Checked, quoted, valid } from "./checked.ts";

const numberPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const notFinitePattern = /^[+-]?(?:nan|inf|infinity|∞)$/i;

/** A finite number, from JSON or from text with a decimal point. Rules `number-format`, `number-finite`. */
export function checkNumber(value: unknown): Checked<number> {
  if (typeof value === "number")
    return Number.isFinite(value) ? valid(value) : breach("number-finite", `${value} is not a finite number`);
  if (typeof value !== "string") return breach("number-format", `${quoted(value)} is not a number`);
  const text = value.trim();
  if (!numberPattern.test(text)) {
    if (notFinitePattern.test(text))
      return breach("number-finite", `${quoted(value)} is not a finite number`);
    const hint = /^[+-]?\d+,\d+$/.test(text) ? "; write a decimal point, not a comma" : "";
    return breach("number-format", `${quoted(value)} is not a number${hint}`);
  }
  const number = Number(text);
  return Number.isFinite(number) ? valid(number) : breach("number-finite", `${quoted(value)} is too large`);
}

/** A finite number that is not below zero. Rule `number-negative`. */
export function checkNonNegative(value: unknown): Checked<number> {
  const number = checkNumber(value);
  if (!number.ok) return number;
  if (number.value < 0)
    return breach("number-negative", `${quoted(value)} is below zero, which it cannot be`);
  // -0 would be another identity than 0.
  return number.value === 0 ? valid(0) : number;
}

/** A whole number of things, from 0; `12.0` is 12, as spreadsheets write it. Rule `count-format`. */
export function checkCount(value: unknown): Checked<number> {
  const number = checkNonNegative(value);
  if (!number.ok) return number;
  return Number.isSafeInteger(number.value)
    ? number
    : breach("count-format", `${quoted(value)} is not a whole number`);
}
