import type { site as english } from "../../en/pages/site.ts";

/** The frame of every page, and the pages that are not about a place. ICU MessageFormat. */
export const site = {
  "pages.site-name": "ديملاين",
  "pages.skip": "انتقل إلى المحتوى",
  "pages.nav-label": "الأقسام",
  "pages.languages": "اللغات",
  "pages.nav-now": "الآن",
  "pages.nav-episodes": "فترات الاضطراب",
  "pages.nav-statements": "التصريحات",
  "pages.nav-method": "الطريقة",
  "pages.nav-data": "البيانات",
  "pages.footer-what":
    "يضع ديملاين ما قيس في مقابل ما قيل. يقول ما تدعمه الأدلة وما تناقضه وما لا يمكن اختباره؛ ولا يقول شيئًا عن النوايا.",
  "pages.footer-licence":
    "تحتفظ البيانات برخصة مصدرها، وهي مذكورة مع كل مصدر. لا ملفات تعريف ارتباط، ولا إحصاء للقراء، ولا شيء يُحمَّل من مكان آخر.",
  "pages.footer-sources": "المصادر والرخص",
  "pages.footer-revision": "إصدار البيانات {revision}",
  "pages.footer-no-revision": "لم تُحمَّل بيانات بعد",
  "pages.csv": "CSV",
  "pages.csv-of": "تنزيل بصيغة CSV: {what}",
  "pages.simulated": "مُحاكاة",
  "pages.simulated-banner-title": "قياسات مُحاكاة",
  "pages.simulated-banner":
    "ما وُسم بأنه «مُحاكى» أنتجه مولّد ديملاين نفسه ولا يثبت شيئًا. أما التصريحات ومصادرها فحقيقية.",

  "pages.home-title": "ما قيس وما قيل",
  "pages.home-description":
    "أين ومتى تُبطأ خدمات الإنترنت أو تُحجب، في مقابل ما تقوله عن ذلك الحكومات والهيئات التنظيمية والمشغّلون والمنصات.",
  "pages.home-lead":
    "تبطؤ خدمةٌ أو تتوقف، فيقول المسؤولون والمشغّلون والمنصات لماذا. هنا يقف ما قالوه إلى جانب ما قيس، على خط زمني واحد.",
  "pages.home-contested": "موضع خلاف",
  "pages.home-contested-note": "نفى أحدهم ذلك؛ وقياسات الساعات نفسها تقول غيره.",
  "pages.home-contested-empty": "لا نفي تناقضه القياسات.",
  "pages.home-contested-empty-fill":
    "يمتلئ هذا القسم حين يُدخَل تصريح ينفي التدخّل وتُظهر قياسات الوقت نفسه فترة اضطراب.",
  "pages.home-episodes-empty": "لم توجد فترة اضطراب.",
  "pages.home-episodes-empty-fill":
    "تظهر فترات الاضطراب هنا بعد تحميل القياسات (npm run ingest) والبحث فيها (npm run detect).",
  "pages.home-latest-statements": "أحدث التصريحات",
  "pages.home-statements-empty": "لم يُدخَل أي تصريح.",
  "pages.home-statements-empty-fill": "تُحمَّل التصريحات من CSV بالأمر npm run ingest.",
  "pages.home-places": "البلدان",
  "pages.home-places-empty": "لا بيانات لأي بلد بعد.",
  "pages.home-places-empty-fill": "شغّل npm run demo لعرض توضيحي، أو npm run pipeline -- FILE ببياناتك.",
  "pages.home-place-episodes":
    "{count, plural, =0 {لا فترة اضطراب} zero {لا فترة اضطراب} one {فترة اضطراب واحدة} two {فترتا اضطراب} few {# فترات اضطراب} many {# فترة اضطراب} other {# فترة اضطراب}}",
  "pages.home-place-statements":
    "{count, plural, =0 {لا تصريح} zero {لا تصريح} one {تصريح واحد} two {تصريحان} few {# تصريحات} many {# تصريحًا} other {# تصريح}}",
  "pages.home-place-never": "لم تُقَس قط",
  "pages.home-denied": "نفي",
  "pages.home-measured": "ما قيس",
  "pages.home-measured-ongoing": "منذ {start}",

  "pages.episodes-title": "فترات الاضطراب",
  "pages.episodes-description":
    "كل مدة تبيّن فيها أن خدمة كانت بطيئة أو محجوبة أو مقطوعة، بحدودها الزمنية ودرجة الثقة.",
  "pages.episodes-lead": "مدد كانت فيها خدمة في بلد بطيئة أو محجوبة أو مقطوعة، كما تبيّن من القياسات.",
  "pages.statements-title": "التصريحات",
  "pages.statements-description":
    "ما قالته الحكومات والهيئات التنظيمية والمشغّلون والمنصات وآخرون عن الاضطراب، مع تقييم كل ادعاء.",
  "pages.statements-lead": "ما قيل، ومن قاله، وموقع كل ادعاء يمكن اختباره من القياسات.",
  "pages.filter-country": "البلد",
  "pages.filter-service": "الخدمة",
  "pages.filter-verdict": "التقييم",
  "pages.filter-any": "الكل",
  "pages.filter-apply": "عرض",
  "pages.filter-clear": "عرض الكل",
  "pages.filter-none": "لا شيء مطابق. وسّع الاختيار أعلاه أو اعرض الكل.",
  "pages.filter-truncated": "المعروض أول {shown, number} من {count, number}؛ وملف CSV يضم الكل.",

  "pages.method-title": "الطريقة",
  "pages.method-description":
    "كيف يُعثر على فترات الاضطراب وكيف تُقارن بها الادعاءات: كل كاشف وعتبة ومقارنة كما يعلنها البرنامج.",
  "pages.method-lead": "يكتب البرنامج هذه الصفحة مما تعلنه كواشفه ومقارناته. إذا تغيّرت الطريقة تغيّرت الصفحة.",
  "pages.method-principles": "أربع قواعد",
  "pages.method-principle-1":
    "غياب البيانات لا يعني «سليم». الساعات التي لم يقسها أحد تُرسم وتُصدَّر وتُقارن على أنها «لا بيانات».",
  "pages.method-principle-2": "ما حُسب وما كتبه الناس يقفان جنبًا إلى جنب. لا يحلّ أحدهما محل الآخر.",
  "pages.method-principle-3": "مع كل نسبة عددها n، ومع كل رقم مصدره، ومع كل حدّ مقدار عدم اليقين فيه.",
  "pages.method-principle-4":
    "القياسات المُحاكاة موسومة حيثما ظهرت، ولا تختلط أبدًا بالقياسات الحقيقية في استنتاج واحد.",
  "pages.method-detection": "من القياسات إلى فترات الاضطراب",
  "pages.method-needs": "ما يلزم",
  "pages.method-thresholds": "العتبات",
  "pages.method-thresholds-count":
    "{count, plural, zero {لا عتبات} one {عتبة واحدة} two {عتبتان} few {# عتبات} many {# عتبة} other {# عتبة}}",
  "pages.method-threshold": "العتبة",
  "pages.method-value": "القيمة",
  "pages.method-meaning": "ما الذي تقرّره",
  "pages.method-limits": "ما لا تستطيعه",
  "pages.method-references": "المراجع",
  "pages.method-comparison": "من الادعاءات إلى التقييمات",
  "pages.method-comparison-note":
    "الادعاء هو الجزء القابل للاختبار من تصريح. لكل نوع مقارنته، وهي تعطي أحد أربعة تقييمات بأسباب مرقّمة.",
  "pages.method-kind": "نوع الادعاء",
  "pages.method-tests": "ما الذي يُختبر",
  "pages.method-version": "المقارنة",

  "pages.data-title": "البيانات",
  "pages.data-description": "كل ما لدى ديملاين بصيغة CSV، مع مصادره ورخصه وعمليات تحميله.",
  "pages.data-lead":
    "أضف ‎.csv‎ إلى عنوان صفحة تحصل على صفوفها. الملفات بترميز UTF-8 وفق RFC 4180 والأوقات بتوقيت UTC؛ والحقل الفارغ قيمة غائبة لا صفر.",
  "pages.data-tables": "الجداول",
  "pages.data-table": "الجدول",
  "pages.data-rows": "الصفوف",
  "pages.data-file": "الملف",
  "pages.data-what": "ما هو الصف",
  "pages.data-episodes": "فترات الاضطراب",
  "pages.data-episodes-what": "فترة اضطراب واحدة، بحدودها الزمنية ودرجة الثقة.",
  "pages.data-statements": "التصريحات",
  "pages.data-statements-what": "تصريح واحد، مع مكان نشره.",
  "pages.data-claims": "الادعاءات",
  "pages.data-claims-what": "ادعاء واحد قابل للاختبار، مع صاحبه ووقته وتقييمه.",
  "pages.data-verdicts": "التقييمات",
  "pages.data-verdicts-what": "تقييم واحد، مع أسبابه وقوة أدلته وما قد يغيّره.",
  "pages.data-places": "الأماكن",
  "pages.data-places-what": "خدمة واحدة في بلد واحد يُعرف عنها شيء.",
  "pages.data-sources": "المصادر",
  "pages.data-sources-what": "مصدر واحد، برخصته وطريقة الاستشهاد به.",
  "pages.data-runs": "عمليات التحميل",
  "pages.data-runs-what": "تحميل واحد لملف واحد.",
  "pages.data-rejects": "السجلات المرفوضة",
  "pages.data-rejects-what": "سجل نُحّي جانبًا، والقاعدة التي خالفها.",
  "pages.data-observations": "المشاهدات",
  "pages.data-observations-what": "مشاهدة واحدة. في الأسفل ملف لكل خدمة في كل بلد.",
  "pages.data-observations-from":
    "من {count, plural, zero {# سجل} one {سجل واحد} two {سجلين} few {# سجلات} many {# سجلًا} other {# سجل}}",
  "pages.data-by-place": "المشاهدات بحسب المكان",
  "pages.data-by-place-note": "تُرسم الأشكال من الخلايا الساعية، والخلايا مكوّنة من المشاهدات.",
  "pages.data-country":
    "{country}: {services, plural, zero {لا خدمات} one {خدمة واحدة} two {خدمتان} few {# خدمات} many {# خدمة} other {# خدمة}}، {observations, plural, zero {لا مشاهدات} one {مشاهدة واحدة} two {مشاهدتان} few {# مشاهدات} many {# مشاهدة} other {# مشاهدة}}",
  "pages.data-cells": "الخلايا الساعية",
  "pages.data-first": "من",
  "pages.data-last": "إلى",
  "pages.data-file-of": "{table}، {place}",
  "pages.data-empty": "لم يُحمَّل شيء.",
  "pages.runs-title": "عمليات التحميل",
  "pages.run-file": "الملف",
  "pages.run-format": "الصيغة",
  "pages.run-finished": "وقت الانتهاء",
  "pages.run-accepted": "مقبول",
  "pages.run-replaced": "منها بدلًا من سجلات سابقة",
  "pages.run-duplicate": "معروف من قبل",
  "pages.run-repeated": "منها مكرر في الملف نفسه",
  "pages.run-rejected": "مرفوض",
  "pages.run-state": "الحالة",
  "pages.run-state-name":
    "{state, select, running {جارٍ} done {تم} failed {فشل} interrupted {انقطع} other {{state}}}",
  "pages.runs-more": "أحدث {shown, number} من {count, number} عملية تحميل؛ وملف CSV يضم الكل.",

  "pages.sources-title": "المصادر",
  "pages.sources-description": "من أين تأتي السجلات: رخصة كل مصدر والاستشهاد به وآخر تحميل منه.",
  "pages.sources-idle":
    "{count, plural, zero {لا مصادر} one {مصدر} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}} يمكن قراءة ملفاتها ولم يُحمَّل منها شيء",
  "pages.sources-lead": "من أين تأتي السجلات، وبأي رخصة، وكيف يطلب كل مصدر الاستشهاد به.",
  "pages.source-name": "المصدر",
  "pages.source-kind": "النوع",
  "pages.source-kind-name":
    "{kind, select, measured {مقيس} reported {منقول} simulated {مُحاكى} other {{kind}}}",
  "pages.source-licence": "الرخصة",
  "pages.source-no-licence": "لم تُذكر",
  "pages.source-citation": "كيف يُستشهد به",
  "pages.source-records": "السجلات",
  "pages.source-last": "آخر تحميل",
  "pages.source-none": "لم يُحمَّل شيء",

  "pages.not-found-title": "لا وجود لهذه الصفحة",
  "pages.not-found-lead":
    "يتكوّن العنوان من حرفَي البلد واسم الخدمة: \u2066/ir/telegram\u2069، \u2066/ke\u2069، \u2066/ru/youtube\u2069.",
  "pages.not-found-home": "ابدأ من الصفحة الرئيسية",
} as const satisfies Record<keyof typeof english, string>;
