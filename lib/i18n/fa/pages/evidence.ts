import type { evidence as english } from "../../en/pages/evidence.ts";

/** Words of tables, marks and badges. ICU MessageFormat. */
export const evidence = {
  "pages.metric-feature": "{metric} ({feature})",
  "pages.said-by": "{speaker}، {side}،",
  "pages.kind-name":
    "{kind, select, throttling {کندسازی} block {مسدودسازی} shutdown {خاموشی اینترنت} recovery {بازگشت به حالت عادی} other {{kind}}}",
  "pages.kind-within":
    "{kind, select, throttling {کندسازی} block {مسدودسازی} shutdown {خاموشی اینترنت} recovery {بازگشت به حالت عادی} other {{kind}}}",
  "pages.side-name":
    "{side, select, government {دولت} regulator {نهاد تنظیم‌گر} operator {اپراتور} platform {پلتفرم} researcher {پژوهشگر} civil {جامعهٔ مدنی} media {رسانه} other {{side}}}",
  "pages.claim-kind": `{kind, select,
    deniesinterference {تکذیب مداخله}
    deniesblock {تکذیب مسدودسازی}
    deniesplan {تکذیب برنامه برای محدودیت}
    assertsthrottling {ادعای کندی}
    assertsblock {ادعای مسدودسازی}
    assertsshutdown {ادعای خاموشی اینترنت}
    attributestechnicalfault {نسبت‌دادن به نقص فنی}
    announcesrestriction {اعلام محدودیت}
    announcesrestoration {اعلام رفع مشکل}
    reportsfeaturerestriction {گزارش محدودیت یک قابلیت}
    sayspeoplemoved {سخن از کوچ کاربران}
    acknowledges {پذیرش آن}
    justifies {توجیه آن}
    demands {طرح خواسته}
    other {{kind}}}`,
  "pages.said-when":
    "{precision, select, minute {{dateTime}} day {{date}} month {{month}} other {حدود {date}}}",
  "pages.confidence-words":
    "{band, select, verylikely {به احتمال بسیار زیاد واقعی} likely {به احتمال زیاد واقعی} probably {احتمالاً واقعی} other {نامطمئن}}",
  "pages.confidence-sentence":
    "{band, select, verylikely {به احتمال بسیار زیاد واقعی است و نه نوفه} likely {به احتمال زیاد واقعی است و نه نوفه} probably {احتمالاً واقعی است، با جای تردید} other {ممکن است نوفه باشد}}: {percent} به محاسبهٔ خود آشکارساز.",
  "pages.column-when": "زمان",
  "pages.column-episode": "دورهٔ اختلال",
  "pages.column-place": "مکان",
  "pages.column-length": "مدت",
  "pages.column-confidence": "اطمینان",
  "pages.column-networks": "شبکه‌ها",
  "pages.column-phase": "مرحله",
  "pages.column-start": "آغاز",
  "pages.column-end": "پایان",
  "pages.column-severity": "شدت",
  "pages.share-of-tries": "{share} ({bad} از {n} تلاش)",
  "pages.column-n": "مشاهده‌ها",
  "pages.column-stance": "دلالت",
  "pages.column-source": "منبع",
  "pages.column-event": "رویداد",
  "pages.stance-name":
    "{stance, select, for {به سود آن} against {علیه آن} elsewhere {اختلالی دیگر} other {ناکافی برای داوری}}",
  "pages.ongoing": "هنوز ادامه دارد",
  "pages.ongoing-at": "در پایان داده‌ها، {date}، همچنان ادامه داشت",
  "pages.missing": "نامعلوم",
  "pages.networks-national": "{count, plural, one {سراسری، یک شبکه} other {سراسری، # شبکه}}",
  "pages.networks-some": "{count, plural, =0 {شبکهٔ نامعلوم} one {یک شبکه} other {# شبکه}}",
  "pages.severity-left": "{share} باقی‌مانده",
  "pages.severity-failing": "{share} ناموفق",
  "pages.no-claims": "بدون ادعای آزمودنی",
  "pages.not-compared": "هنوز مقایسه نشده",
  "pages.episodes-caption": "دوره‌های اختلال",
  "pages.phases-caption": "مرحله‌های این دورهٔ اختلال",
  "pages.evidence-caption": "شواهد {phase}، به تفکیک شبکه",
  "pages.evidence-fold": "{networks, plural, one {رقم‌های یک شبکه} other {رقم‌های # شبکه}}",
  "pages.evidence-basis":
    "{usual, select, known {معمولاً {baseline}؛ } other {}}{observations, plural, one {یک مشاهده} other {# مشاهده}}{probes, plural, =0 {} one {، یک کاوشگر} other {، # کاوشگر}}.",
  "pages.evidence-source": "منبع: {source}",
} as const satisfies Record<keyof typeof english, string>;
