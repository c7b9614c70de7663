import { breach, type Checked, quoted, valid } from "./checked.ts";

const numberPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const notFinitePattern = /^[+-]?(?:nan|inf|infinity|∞)$/i;

/** A finite number, from JSON or from text with a decimal point. Rules `number-format`, `number-finite`. */
export function checkNumber(value: unknown): Checked<number> {
  if (typeof value === "number")
    return Number.isFinite(value) ? valid(value) : breach("number-finite", `${value} is not a finite number`);
  if (typeof value !== "string") return breach("number-format", `${quoted(value)} is not a number`);
  const plain = plainNumber(value);
  if (plain >= 0) return valid(plain);
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

/**
 * The number of at most fifteen digits with or without a decimal point between them, as nearly all are; −1 for any
 * other text, which then takes the long way. Whole numbers below 2^53 and powers of ten up to 10^22 are exact, and a
 * division of two exact numbers is rounded once: the result is the same that `Number` gives (Clinger 1990).
 */
function plainNumber(text: string): number {
  const { length } = text;
  if (length === 0 || length > 16) return -1;
  let digits = 0;
  let point = -1;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && point === -1 && at > 0 && at < length - 1) point = at;
    else return -1;
  }
  if (point === -1) return length < 16 ? digits : -1;
  return digits / (powersOfTen[length - 1 - point] as number);
}

const powersOfTen = Array.from({ length: 16 }, (_, power) => 10 ** power);
