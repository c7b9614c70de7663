/** Words for readers: sentences by key, and how dates, numbers and names are written in them. */
export * from "./format.ts";
export { changeText, reasonText, verdictText } from "./reason-text.ts";
export {
  defaultLocale,
  isMessageKey,
  type Locale,
  type MessageValues,
  translate,
} from "./translate.ts";
