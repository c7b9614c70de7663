import type { failed as english } from "../../en/pages/failed.ts";

/** What stands where a page could not be made. Plain words: they are all that a browser holds of the catalogue then. */
export const failed = {
  "pages.error-title": "Не удалось построить страницу",
  "pages.error-lead":
    "Что-то пошло не так на нашей стороне. Данные не затронуты. Попробуйте ещё раз чуть позже.",
  "pages.error-again": "Попробовать снова",
  "pages.error-home": "На главную страницу",
} as const satisfies Record<keyof typeof english, string>;
