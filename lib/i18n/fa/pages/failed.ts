import type { failed as english } from "../../en/pages/failed.ts";

/** What stands where a page could not be made. Plain words: they are all that a browser holds of the catalogue then. */
export const failed = {
  "pages.error-title": "ساختن این صفحه ممکن نشد",
  "pages.error-lead":
    "از سوی ما خطایی رخ داد. به داده‌ها آسیبی نرسیده است. لطفاً لحظه‌ای دیگر دوباره تلاش کنید.",
  "pages.error-again": "تلاش دوباره",
  "pages.error-home": "رفتن به صفحهٔ نخست",
} as const satisfies Record<keyof typeof english, string>;
