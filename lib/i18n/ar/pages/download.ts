import type { download as english } from "../../en/pages/download.ts";

/** Words of the data page's downloads, of the API's page, and of recomputing an episode. ICU MessageFormat. */
export const download = {
  "pages.data-evidence": "الأدلة",
  "pages.data-evidence-what": "مرحلة واحدة من فترة اضطراب وسطر واحد من أدلتها.",
  "pages.data-annotations": "الملاحظات",
  "pages.data-annotations-what": "ملاحظة واحدة نشرها المحررون.",
  "pages.data-events": "الأحداث",
  "pages.data-events-what": "حدث واحد جرى الإبلاغ عنه.",
  "pages.data-reported": "ما سجّله الآخرون",
  "pages.data-reported-what": "انقطاع أو تقييد واحد كما سجّله غيرنا.",
  "pages.download-lead":
    "اختر جدولًا وصيغة. يُفتح CSV في كل برامج الجداول، و«لبرنامج Excel» يُبقي كل الخطوط مقروءة فيه. أما JSON وJSON Lines وParquet فللبرامج. و«مع كل شيء» يضم الجدول مع معاني أعمدته والرخص وطريقة الاستشهاد به.",
  "pages.download-excel": "لبرنامج Excel",
  "pages.download-everything": "مع كل شيء (ZIP)",
  "pages.download-columns": "معاني الأعمدة",
  "pages.download-of": "{format}: {what}",
  "pages.download-rows":
    "{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}",
  "pages.download-rows-of":
    "{what}: {count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}",
  "pages.download-pin":
    "هذه هي المراجعة {revision} من مجموعة البيانات، بتاريخ {date}. إذا أُلحق {query} بعنوان ملف أجاب بهذه السجلات، أو ذكر ما تغيّر بعدها.",
  "pages.download-snapshots": "النسخ الثابتة",
  "pages.download-snapshots-note":
    "كل الجداول دفعة واحدة كما كانت في يوم بعينه، مع قاموس البيانات والرخص ومجاميع التحقق. لا تتغير النسخة الثابتة بعد نشرها أبدًا: فهي ما ينبغي الاستشهاد به.",
  "pages.download-snapshots-empty": "لم تُنشر أي نسخة ثابتة بعد.",
  "pages.download-snapshots-fill": "ينشر المشغّل نسخة بالأمر npm run export -- snapshot --publish.",
  "pages.download-day": "اليوم",
  "pages.download-size": "الحجم",
  "pages.download-megabytes": "{size, number} م.ب",
  "pages.download-programs": "للبرامج",
  "pages.download-programs-note": "واجهة برمجية (API) تجيب بصيغة JSON صفحةً صفحة، بمرشّحات الصفحات نفسها.",
  "pages.download-api": "كيف تُسأل الواجهة البرمجية",
  "pages.reproduce": "إعادة الحساب",
  "pages.reproduce-note":
    "في نسخة من البرنامج يجلب هذا الأمر كل ما قيس لهذه الخدمة ويجد فترة الاضطراب من جديد دون أي شيء آخر، ويصل إلى الأرقام الواردة في هذه الصفحة.",
  "pages.reproduce-command": "الأمر",
  "pages.api-title": "الواجهة البرمجية",
  "pages.api-description": "ما لدى Dimline، للبرامج: العناوين والمرشّحات والصفحات والحدود.",
  "pages.api-lead":
    "كل جداول هذا الموقع صفحةً صفحة بصيغة JSON. لا حاجة إلى مفتاح. وكل ما تعرضه صفحة يمكن طلبه بالمرشّحات نفسها.",
  "pages.api-how": "كيف تجيب",
  "pages.api-pages":
    "تضم الصفحة حتى {most, number} صف (limit). وتُذكر الصفحة التالية في الترويسة Link وفي metadata.next، فإن لم تُذكر فتلك كانت الأخيرة.",
  "pages.api-errors": "المعامل الذي لا يُقبل خطأ يذكر اسمه (problem+json). ولا يُهمل شيء في صمت.",
  "pages.api-cache":
    "تتبع الأجوبة مراجعة مجموعة البيانات: احتفظ بـ ETag واسأل بـ If-None-Match، فلا يكلّف الجواب الذي لم يتغير شيئًا.",
  "pages.api-limit":
    "{burst, number} طلبًا دفعة واحدة، ثم {rate, number} في الثانية. تذكر ترويسات RateLimit ما بقي. ولكل شيء دفعة واحدة خذ ملفًا أو نسخة ثابتة.",
  "pages.api-simulated": "الصفوف التي تقوم على قياسات محاكاة تذكر ذلك في عمودها simulated.",
  "pages.api-description-file": "الوصف الكامل للبرامج (OpenAPI 3.1)",
  "pages.api-resources": "العناوين",
  "pages.api-address": "العنوان",
  "pages.api-what": "بماذا يجيب",
  "pages.api-filters": "المرشّحات",
  "pages.api-aggregation":
    "أعداد الاختبارات بحسب اليوم أو البلد أو الشبكة أو الخدمة أو المصدر، على شكل تجميع OONI.",
  "pages.api-english": "أسماء الأعمدة ومعانيها بالإنجليزية، كما في الملفات.",
} as const satisfies Record<keyof typeof english, string>;
