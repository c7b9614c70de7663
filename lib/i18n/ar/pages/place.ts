import type { place as english } from "../../en/pages/place.ts";

const episodes =
  "{episodes, plural, =0 {لا فترة اضطراب} zero {لا فترة اضطراب} one {فترة اضطراب واحدة} two {فترتا اضطراب} few {# فترات اضطراب} many {# فترة اضطراب} other {# فترة اضطراب}}";
const statements =
  "{statements, plural, =0 {لا تصريح} zero {لا تصريح} one {تصريح واحد} two {تصريحان} few {# تصريحات} many {# تصريحًا} other {# تصريح}}";
const onNetworks =
  "{count, plural, zero {في # شبكة} one {في شبكة واحدة} two {في شبكتين} few {في # شبكات} many {في # شبكة} other {في # شبكة}}";

/** Pages of a country, a service, an episode and a statement. ICU MessageFormat. */
export const place = {
  "pages.country-page-title": "{country}: ما قيس وما قيل",
  "pages.country-description":
    "كل خدمة قيست أو تُحدِّث عنها في {country}، على محور زمني واحد، والشبكات التي قيست.",
  "pages.country-lead": `{services, plural, =0 {لا خدمة لها بيانات} zero {لا خدمة لها بيانات} one {خدمة واحدة لها بيانات} two {خدمتان لهما بيانات} few {# خدمات لها بيانات} many {# خدمة لها بيانات} other {# خدمة لها بيانات}}، ${episodes}، ${statements}.`,
  "pages.country-measured": "قيس من {from} إلى {to}.",
  "pages.country-services": "الخدمات على محور واحد",
  "pages.country-services-note":
    "يبيّن الشريط الرمادي أيام القياس؛ وحيث يخلو لم يقس أحد. والخطوط القصيرة في الأعلى تصريحات.",
  "pages.country-strip-label": `{service}: ${episodes}، {days, plural, =0 {لا يوم قياس} zero {لا يوم قياس} one {يوم قياس واحد} two {يوما قياس} few {# أيام قياس} many {# يوم قياس} other {# يوم قياس}}، ${statements}`,
  "pages.country-measured-days":
    "{count, plural, zero {لا يوم قياس} one {يوم قياس واحد} two {يوما قياس} few {# أيام قياس} many {# يوم قياس} other {# يوم قياس}}",
  "pages.country-networks": "الشبكات",
  "pages.country-networks-empty": "لم تُقَس أي شبكة.",
  "pages.country-empty": "لم يقس أحد شيئًا في {country} يعلمه ديملاين.",
  "pages.country-empty-lead": "ليس معنى ذلك أن شيئًا لا يحدث هناك.",
  "pages.country-empty-fill":
    "تمتلئ هذه الصفحة حين تُحمَّل قياسات {country}: ملفات OONI، أو ملف CSV بالشكل الطويل (npm run ingest).",
  "pages.network": "الشبكة",
  "pages.network-unknown": "شبكة غير معروفة",
  "pages.network-number": "AS{asn}",
  "pages.network-named": "{name} (AS{asn})",
  "pages.network-tests": "نتائج الاختبارات",
  "pages.network-services": "الخدمات",
  "pages.network-episodes": "فترات الاضطراب",
  "pages.network-days": "القياس",
  "pages.networks-caption": "الشبكات المقيسة في {country}",

  "pages.service-title": "{service} في {country}",
  "pages.service-description": "{simulated, select, yes {قياسات مُحاكاة: {summary}} other {{summary}}}",
  "pages.range-label": "الوقت المعروض",
  "pages.range-from": "من",
  "pages.range-to": "إلى",
  "pages.range-apply": "عرض",
  "pages.range-reset": "عرض ما حدث",
  "pages.range-all": "عرض كل البيانات",
  "pages.range-utc": "الأيام بتوقيت UTC؛ واليوم الأخير مشمول.",
  "pages.range-invalid":
    "الوقت في العنوان ({from} إلى {to}) غير صالح: اذكر يومين مثل 2015-10-13، الأسبق أولًا. يُعرض الوقت المعتاد بدلًا منه.",
  "pages.evidence-switch-measured": "هناك أيضًا قياسات من أجهزة: اعرضها",
  "pages.evidence-switch-simulated": "هناك أيضًا قياسات مُحاكاة: اعرضها",
  "pages.figure": "الخط الزمني",
  "pages.known": "ما نعرفه",
  "pages.known-empty":
    "لم يوجد اضطراب في الوقت المعروض. وحيث لم يقس أحد لا يعني ذلك شيئًا؛ انظر «ما لا نستطيع قوله».",
  "pages.said": "ما قاله المسؤولون",
  "pages.said-empty": "لا يُعرف تصريح لحكومة أو هيئة تنظيمية أو مشغّل عن الوقت المعروض.",
  "pages.said-more":
    "في الجدول أدناه {count, plural, zero {# تصريح آخر} one {تصريح آخر واحد} two {تصريحان آخران} few {# تصريحات أخرى} many {# تصريحًا آخر} other {# تصريح آخر}} للمسؤولين.",
  "pages.unknown": "ما لا نستطيع قوله",
  "pages.service-episodes": "فترات الاضطراب",
  "pages.service-episodes-empty": "لم توجد فترة اضطراب.",
  "pages.service-episodes-empty-fill":
    "توجد فترات الاضطراب في القياسات. مشاهدات {service} في {country} في الوقت المعروض: {observations, plural, =0 {لا شيء} zero {لا شيء} one {مشاهدة واحدة} two {مشاهدتان} few {# مشاهدات} many {# مشاهدة} other {# مشاهدة}}.",
  "pages.service-statements": "التصريحات والتقييمات",
  "pages.service-statements-outside":
    "{count, plural, zero {لا تصريحات من خارج الوقت المعروض} one {تصريح واحد من خارج الوقت المعروض} two {تصريحان من خارج الوقت المعروض} few {# تصريحات من خارج الوقت المعروض} many {# تصريحًا من خارج الوقت المعروض} other {# تصريح من خارج الوقت المعروض}}",
  "pages.service-statements-above":
    "{count, plural, zero {لا تصريحات للمسؤولين أعلاه} one {تصريح واحد للمسؤولين ورد أعلاه} two {تصريحان للمسؤولين وردا أعلاه} few {# تصريحات للمسؤولين وردت أعلاه} many {# تصريحًا للمسؤولين ورد أعلاه} other {# تصريح للمسؤولين ورد أعلاه}}",
  "pages.service-statements-empty": "لا يُعرف أن أحدًا قال شيئًا عن ذلك.",
  "pages.service-statements-empty-fill": "تُحمَّل التصريحات من CSV بالأمر npm run ingest.",
  "pages.service-events": "أحداث منقولة",
  "pages.reported": "ما سجّله آخرون",
  "pages.reported-note":
    "انقطاعات وقيود كما سجّلتها مشاريع أخرى. هي نتائج تلك المشاريع: يعرضها ديملاين إلى جانب نتائجه ولا يحكم على أيها بالآخر.",
  "pages.reported-what": "الموضوع",
  "pages.reported-kind": "النوع",
  "pages.reported-by": "جهة التسجيل",
  "pages.reported-link": "مكان قراءته",
  "pages.reported-in": "{title} ({area})",
  "pages.reported-newest": "الأحدث: {shown} من {total}. وملف CSV يضمها كلها.",
  "pages.reported-empty": "لم يسجّل هنا أيٌّ من المشاريع التي يتابعها ديملاين انقطاعًا أو تقييدًا.",
  "pages.reported-empty-fill": "تُحمَّل سجلات Access Now وIODA وCloudflare Radar وOONI بالأمر npm run ingest.",
  "pages.service-sources": "المصادر",
  "pages.download": "تنزيل",
  "pages.download-cells": "الأرقام الساعية للوقت المعروض",
  "pages.download-observations": "مشاهدات الوقت المعروض",

  "pages.episode-page-title": "{kinds}: {service} في {country}، {start}",
  "pages.episode-description":
    "{kinds}: {service} في {country}، البداية {start}: الحدود الزمنية ودرجة الثقة والمراحل والأدلة وراءها.",
  "pages.episode-bounds": "متى",
  "pages.episode-began": "البداية: {bound}؛ وأفضل تقدير {best}.",
  "pages.episode-began-exact": "البداية: {best}.",
  "pages.episode-began-before": "كان جاريًا حين بدأت البيانات، {best}: لا يُعرف متى بدأ.",
  "pages.episode-baseline-in-doubt":
    "يغطي أكثر من نصف سجل شبكة يظهر عليها. قد يكون المستوى المعتاد نفسه من الخلل، فيكون التدخل أشد مما تقوله الأرقام؛ أو يكون ما يشبهه مجرد المستوى المعتاد قبل تحسّن.",
  "pages.episode-ended": "النهاية: {bound}؛ وأفضل تقدير {best}.",
  "pages.episode-ended-exact": "النهاية: {best}.",
  "pages.episode-ongoing": "لا يزال مستمرًا حيث تنتهي البيانات.",
  "pages.episode-length": "أفضل تقدير لمدته: نحو {length}.",
  "pages.episode-confidence": "مدى التأكد",
  "pages.episode-where": "أين",
  "pages.episode-national": `يظهر في أنحاء البلد، ${onNetworks}.`,
  "pages.episode-networks": `يظهر ${onNetworks}، لا في أنحاء البلد.`,
  "pages.episode-phases": "المراحل",
  "pages.episode-evidence": "الأدلة بحسب الشبكة",
  "pages.episode-statements": "ما قيل عنها",
  "pages.episode-statements-empty": "لم يُقارن أي تصريح بفترة الاضطراب هذه.",
  "pages.episode-method": "كيف وُجدت",
  "pages.episode-method-text":
    "وجدها {detector} في إصدار البيانات {revision}. يبقى معرّفها نفسه ما دامت موجودة: {id}.",
  "pages.episode-timeline": "شاهدها على الخط الزمني",
  "pages.episode-retired-title": "فترة الاضطراب هذه لم تعد موجودة",
  "pages.episode-retired":
    "كانت فترة اضطراب بالمعرّف {id} منشورة هنا. ومنذ ذلك الحين تغيّرت البيانات أو الطريقة ولم تعد موجودة.",
  "pages.episode-retired-reason": "السبب: {reason}",

  "pages.statement-title": "{speaker}، {date}",
  "pages.statement-page-title": "{speaker}: {summary}",
  "pages.statement-said": "قيل في: {when}",
  "pages.statement-words": "بالكلمات الأصلية",
  "pages.statement-translation": "بالإنجليزية",
  "pages.statement-translator": "الترجمة: {translator}",
  "pages.statement-published": "النشر",
  "pages.statement-published-undated": "التاريخ غير معروف",
  "pages.statement-conflict": "تقرير آخر عن التصريح نفسه يقول غير ذلك.",
  "pages.statement-conflict-link": "اقرأ التقرير الآخر",
  "pages.statement-claims": "الادعاءات والتقييمات",
  "pages.statement-no-claims": "لا ادعاء يمكن اختباره في هذا التصريح. وهو محفوظ لسياقه.",
  "pages.statement-about": "عن",
  "pages.claim-number": "الادعاء {number}",
  "pages.claim-period": "يتحدث عن الوقت: {period}",
  "pages.claim-period-about": "يتحدث تقريبًا عن الوقت: {period}",
  "pages.claim-no-period": "لا يذكر وقتًا",
  "pages.claim-duration": "يقول إنه دام مدة {duration}",
  "pages.claim-remaining": "يقول إن الباقي من السرعة {share}",
  "pages.claim-networks": "يتحدث عن {networks}",
  "pages.claim-schedule": "يذكر ساعات: {hours}، {days} ({zone})",
  "pages.schedule-no-day": "لا يوم مذكور",
  "pages.claim-reasons": "الأسباب",
  "pages.claim-coverage":
    "المشاهدات التي اختُبر بها: {observations, plural, =0 {لا شيء} zero {لا شيء} one {مشاهدة واحدة} two {مشاهدتان} few {# مشاهدات} many {# مشاهدة} other {# مشاهدة}}{networks, plural, =0 {} zero {} one { من شبكة واحدة} two { من شبكتين} few { من # شبكات} many { من # شبكة} other { من # شبكة}}؛ والساعات التي لها بيانات: {hoursWithData, number} من {hours, number}.",
  "pages.claim-episodes": "يعتمد على",
  "pages.claim-not-compared": "لم يُقارن بعد.",
  "pages.claim-not-compared-fill": "تظهر التقييمات بعد تشغيل npm run compare.",
  "pages.compliance": "مدى التزام كل شبكة به",
  "pages.compliance-network": "الشبكة",
  "pages.compliance-behaviour": "السلوك",
  "pages.compliance-inside": "الفاشلة ضمن الساعات",
  "pages.compliance-outside": "الفاشلة خارجها",
  "pages.compliance-of": "{failing, number} من {tests, number} ({share})",
  "pages.compliance-none": "لا اختبارات",
  "pages.compliance-behaviour-name":
    "{behaviour, select, kept {التزام به} exceeded {تجاوز له} less {أقل من المعلن} not {لم يُنفَّذ} other {لا بيانات}}",
} as const satisfies Record<keyof typeof english, string>;
