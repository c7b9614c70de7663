import type { failed as english } from "../../en/pages/failed.ts";

/** What stands where a page could not be made. Plain words: they are all that a browser holds of the catalogue then. */
export const failed = {
  "pages.error-title": "تعذّر إعداد هذه الصفحة",
  "pages.error-lead": "حدث خطأ من جانبنا. لم تتأثر البيانات به. يُرجى المحاولة مجددًا بعد لحظات.",
  "pages.error-again": "حاول مجددًا",
  "pages.error-home": "إلى الصفحة الرئيسية",
} as const satisfies Record<keyof typeof english, string>;
