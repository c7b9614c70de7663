import type { download as english } from "../../en/pages/download.ts";

/** Words of the data page's downloads, of the API's page, and of recomputing an episode. ICU MessageFormat. */
export const download = {
  "pages.data-evidence": "شواهد",
  "pages.data-evidence-what": "یک مرحله از یک دورهٔ اختلال و یک سطر از شواهد آن.",
  "pages.data-annotations": "یادداشت‌ها",
  "pages.data-annotations-what": "یک یادداشت که ویراستاران منتشر کرده‌اند.",
  "pages.data-events": "رویدادها",
  "pages.data-events-what": "یک رویداد گزارش‌شده.",
  "pages.data-reported": "آنچه دیگران ثبت کرده‌اند",
  "pages.data-reported-what": "یک قطعی یا محدودیت، آن‌گونه که دیگری ثبت کرده است.",
  "pages.download-lead":
    "جدول و قالب را انتخاب کنید. CSV در هر صفحه‌گسترده‌ای باز می‌شود؛ «برای اکسل» خط‌های دیگر را هم در آنجا خوانا نگه می‌دارد. JSON، JSON Lines و Parquet برای برنامه‌ها هستند. «همراه با همه‌چیز» جدول را با معنای ستون‌ها، مجوزها و شیوهٔ ارجاع در بر دارد.",
  "pages.download-excel": "برای اکسل",
  "pages.download-everything": "همراه با همه‌چیز (ZIP)",
  "pages.download-columns": "معنای ستون‌ها",
  "pages.download-of": "{format}: {what}",
  "pages.download-rows": "{count, plural, one {# سطر} other {# سطر}}",
  "pages.download-rows-of": "{what}: {count, plural, one {# سطر} other {# سطر}}",
  "pages.download-pin":
    "این نسخهٔ {revision} مجموعه‌داده است، از {date}. اگر {query} به دنبال نشانی یک پرونده بیاید، همین رکوردها را پاسخ می‌دهد یا می‌گوید از آن پس چه تغییر کرده است.",
  "pages.download-snapshots": "نسخه‌های ثابت",
  "pages.download-snapshots-note":
    "همهٔ جدول‌ها یکجا، آن‌گونه که در یک روز بوده‌اند، همراه با فرهنگ داده‌ها، مجوزها و جمع‌های وارسی. نسخهٔ ثابت پس از انتشار هرگز تغییر نمی‌کند: به همین باید ارجاع داد.",
  "pages.download-snapshots-empty": "هنوز هیچ نسخهٔ ثابتی منتشر نشده است.",
  "pages.download-snapshots-fill": "گرداننده با npm run export -- snapshot --publish یکی منتشر می‌کند.",
  "pages.download-day": "روز",
  "pages.download-size": "اندازه",
  "pages.download-megabytes": "{size, number} مگابایت",
  "pages.download-programs": "برای برنامه‌ها",
  "pages.download-programs-note": "یک API با همان صافی‌های صفحه‌ها، صفحه به صفحه، به JSON پاسخ می‌دهد.",
  "pages.download-api": "چگونه از API بپرسیم",
  "pages.reproduce": "بازمحاسبه",
  "pages.reproduce-note":
    "این فرمان در یک نسخه از برنامه، همهٔ آنچه را برای این سرویس اندازه‌گیری شده می‌گیرد و دورهٔ اختلال را بی هیچ چیز دیگری از نو می‌یابد. به همان ارقام این صفحه می‌رسد.",
  "pages.reproduce-command": "فرمان",
  "pages.api-title": "API",
  "pages.api-description": "آنچه دیم‌لاین دارد، برای برنامه‌ها: نشانی‌ها، صافی‌ها، صفحه‌ها و محدودیت‌ها.",
  "pages.api-lead":
    "همهٔ جدول‌های این وبگاه، صفحه به صفحه، به JSON. کلیدی لازم نیست. هر چه صفحه‌ای نشان می‌دهد با همان صافی‌ها قابل پرسیدن است.",
  "pages.api-how": "چگونه پاسخ می‌دهد",
  "pages.api-pages":
    "هر صفحه تا {most, number} سطر دارد (limit). صفحهٔ بعد در سرآیند Link و در metadata.next نام برده می‌شود؛ اگر نامی نباشد، آن صفحه آخرین بوده است.",
  "pages.api-errors":
    "پارامتری که پذیرفتنی نیست خطایی است که نام آن را می‌برد (problem+json). هیچ چیز بی‌صدا کنار گذاشته نمی‌شود.",
  "pages.api-cache":
    "پاسخ‌ها از نسخهٔ مجموعه‌داده پیروی می‌کنند: ETag را نگه دارید و با If-None-Match بپرسید؛ پاسخ بی‌تغییر هزینه‌ای ندارد.",
  "pages.api-limit":
    "{burst, number} درخواست یکجا و سپس {rate, number} درخواست در ثانیه. سرآیندهای RateLimit می‌گویند چه مانده است. برای همه‌چیز یکجا، پرونده یا نسخهٔ ثابت را بگیرید.",
  "pages.api-simulated":
    "سطرهایی که بر اندازه‌گیری‌های شبیه‌سازی‌شده استوارند، این را در ستون simulated می‌گویند.",
  "pages.api-description-file": "توصیف کامل برای برنامه‌ها (OpenAPI 3.1)",
  "pages.api-resources": "نشانی‌ها",
  "pages.api-address": "نشانی",
  "pages.api-what": "چه پاسخ می‌دهد",
  "pages.api-filters": "صافی‌ها",
  "pages.api-aggregation": "شمار آزمون‌ها به تفکیک روز، کشور، شبکه، سرویس یا منبع، به شکل تجمیع OONI.",
  "pages.api-english": "نام ستون‌ها و معنای آن‌ها، مانند پرونده‌ها، به انگلیسی است.",
} as const satisfies Record<keyof typeof english, string>;
