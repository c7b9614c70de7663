import type { evaluation as english } from "../../en/pages/evaluation.ts";

/** The words of the evaluation on the method page. ICU MessageFormat. */
export const evaluation = {
  "pages.evaluation-title": "چقدر خوب عمل می‌کند",
  "pages.evaluation-note":
    "{detector}، سنجیده‌شده در {date}: از هر نوع اختلال {trials, number} آزمایش، که در سری‌های ثبت‌شده و ساختگی وارد شده‌اند؛ هیچ تنظیمی روی این سری‌ها انجام نشده است. هر سطری که به هدف نرسیده باشد همین را می‌گوید.",
  "pages.evaluation-item": "چه خواسته شده",
  "pages.evaluation-goal": "هدف",
  "pages.evaluation-reached": "به‌دست‌آمده",
  "pages.evaluation-met": "برآورده شد",
  "pages.evaluation-yes": "بله",
  "pages.evaluation-no": "نه",
  "pages.evaluation-unknown": "اجرا نشده",
  "pages.evaluation-cases": "موارد واقعی",
  "pages.evaluation-case": "مورد",
  "pages.evaluation-known": "آنچه معلوم است",
  "pages.evaluation-found": "آنچه می‌یابد",
  "pages.evaluation-discoveries":
    "نامطمئن‌ترین یافته‌های هر سرویس کنار گذاشته می‌شوند تا انتظار رود حداکثر {rate, number, percent} از یافته‌های نمایش‌داده‌شده نادرست باشد.",
  "pages.evaluation-mirror":
    "آزمون آینه: {series, plural, one {# سری} other {# سری}} سرعت و تأخیر از {services, plural, one {# سرویس} other {# سرویس، به تفکیک کشور}}، چنان وارونه که هر افزایشی کاهش شود ({date}). در آینه {episodes, plural, =0 {هیچ دوره‌ای یافت نشد} one {# دوره یافت شد} other {# دوره یافت شد}}؛ همین سری‌ها به حال خود {found, plural, =0 {هیچ دوره‌ای} one {# دوره} other {# دوره}} نشان می‌دهند. آنچه در آینه یافت می‌شود برآوردی است از این‌که چند تا از آن‌ها نوفه است.",
  "pages.evaluation-mirror-none":
    "آزمون آینه، که برآورد می‌کند چند دوره نوفه است، روی این داده‌ها اجرا نشده است.",
} as const satisfies Record<keyof typeof english, string>;
