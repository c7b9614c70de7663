import type { ledger as english } from "../en/ledger.ts";

/**
 * Words of the ledger: what would change a verdict, its history, silence, copies, claims and speakers.
 * ICU MessageFormat. `changeText` hands in figures as text, as `reasonText` does.
 */
export const ledger = {
  "change.measurements-any":
    "قياسات {service} في {country} في المدة {period}، في {leastNetworks, plural, zero {# شبكة} one {شبكة واحدة} two {شبكتين} few {# شبكات} many {# شبكة} other {# شبكة}} على الأقل.",
  "change.measurements-more":
    "قياسات أكثر عن {service} في {country} في المدة {period}، حتى لا يختبئ بينها شيء قصير.",
  "change.measurements-finer":
    "قياسات {service} في {country} أكثر تقاربًا: كل ساعة مثلًا، بدلًا من أرقام أيام كاملة.",
  "change.measurements-more-networks": "قياسات {service} في {country} في المدة {period} في شبكات أكثر.",
  "change.measurements-of-networks": "قياسات أكثر عن {service} في الشبكات التي قلّ اختبارها: {networks}.",
  "change.measurements-of-levels":
    "قياسات السرعة أو زمن الاستجابة. اختبار إمكان الوصول إلى {service} لا يبيّن ما بقي من السرعة.",
  "change.measurements-of-feature": "اختبارات ذلك الجزء نفسه من {service}، في المدة {period}.",
  "change.measurements-later": "بيانات ما بعد {until}، حيث تنتهي الآن.",
  "change.measurements-from-outside": "ما أمكن رؤيته من خارج البلد: المسارات، وحركة البيانات، ومسح شبكاته.",
  "change.measurements-real": "أي قياس أجراه جهاز في ذلك الوقت. سيحلّ محل كل القياسات المُحاكاة.",
  "change.control-services": "قياسات خدمات أخرى في الشبكات نفسها والوقت نفسه.",
  "change.control-countries": "قياسات {service} في بلدان أخرى في الوقت نفسه.",
  "change.control-levels":
    "سرعة الخدمات الأخرى أو زمن استجابتها، أو في البلدان الأخرى، في الوقت نفسه: فإمكان الوصول إليها لا يبيّن البطء.",
  "change.controls-surer":
    "قياسات أكثر لما ظهرت فيه علامات مشكلة في الوقت نفسه، ليتضح هل تأثّر على النحو نفسه.",
  "change.numbers-of-users": "الأعداد اليومية لمستخدمي الخدمتين أو حركة بياناتهما، قبل ذلك وبعده.",
  "change.time-of-statement": "الساعة التي صدر فيها القول.",
  "change.feature-named": "تقرير عن التصريح نفسه يسمّي الجزء المقصود من {service}.",
  "change.destination-named": "تقرير عن التصريح نفسه يسمّي الوجهة التي انتقل إليها المستخدمون.",
  "change.episode-does-not-hold":
    "أن تتبيّن {episodeCount, plural, zero {فترات الاضطراب {episodes}} one {فترة الاضطراب {episodes}} two {فترتا الاضطراب {episodes}} few {فترات الاضطراب {episodes}} many {فترات الاضطراب {episodes}} other {فترات الاضطراب {episodes}}} على غير ذلك ببيانات جديدة: درجة ثقة دون {leastConfidence}، أو حدود زمنية أخرى.",
  "change.episode-surer":
    "قياسات أكثر تجعل ما ظهر أوثق: يُحتسب ابتداءً من درجة ثقة {leastConfidence} وعدد مشاهدات {leastObservations}.",
  "change.edges-closer": "قياسات أكثر حول البداية والنهاية، ليتضح متى بدأ ومتى انتهى.",
  "change.episode-found":
    "فترة اضطراب واحدة في ذلك الوقت، {period}، تظهر في قياسات أخرى بدرجة ثقة {leastConfidence} أو أكثر.",
  "change.part-differs": "أن تُقاس الأجزاء غير المطابقة على نحو آخر ببيانات أكثر.",
  "change.controls-suffer":
    "المشكلة نفسها في الوقت نفسه في ما لم تظهر فيه حتى الآن: خدمات أخرى أو بلدان أخرى.",
  "change.controls-do-not-suffer": "خدمات أو بلدان أخرى لا تظهر فيها، بقياس أفضل، مشكلة في الوقت نفسه.",
  "change.networks-behave-otherwise":
    "اختبارات أكثر في الوقت المعلن وخارجه تبيّن أن الشبكات تصرّفت على نحو آخر.",
  "change.restriction-follows":
    "فترة اضطراب واحدة في ذلك الوقت: {period}. عندها يبقى ما كان مخططًا له مفتوحًا، والتقييم معه.",
  "change.nothing-can": "لا شيء مما يُقاس. فالادعاء ليس عمّا حدث.",

  "ledger.strength": "قوة الأدلة",
  "ledger.strength-name":
    "{strength, select, strong {قوية} moderate {متوسطة} weak {ضعيفة} none {معدومة} other {{strength}}}",
  "ledger.strength-meaning":
    "{strength, select, strong {تغطية جيدة في شبكات كافية} moderate {تغطية جزئية} weak {أقل من أن يُعتمد عليها} none {لم يقس أحد} other {}}",
  "ledger.would-change": "ما الذي يغيّر التقييم",
  "ledger.made-by":
    "المقارنة: {comparison}؛ البحث عن فترات الاضطراب: {detector}؛ إصدار البيانات {revision, number}.",
  "ledger.made-by-none": "المقارنة: {comparison}؛ إصدار البيانات {revision, number}.",
  "ledger.worked-out": "كيف جرى التوصّل إلى هذا",

  "ledger.history":
    "{count, plural, zero {لا نسخ من هذا التقييم} one {نسخة واحدة من هذا التقييم} two {نسختان من هذا التقييم} few {# نسخ من هذا التقييم} many {# نسخة من هذا التقييم} other {# نسخة من هذا التقييم}}",
  "ledger.history-note": "تُحسب التقييمات من جديد حين تتغيّر البيانات أو الطريقة. ولا يُمحى شيء منها.",
  "ledger.history-number": "النسخة",
  "ledger.history-given": "الوقت",
  "ledger.history-verdict": "التقييم",
  "ledger.history-why": "لماذا حينها",
  "ledger.history-rests": "يستند إلى",
  "ledger.history-occasion": `{occasion, select,
    first {أول مقارنة}
    claim {عُدّل الادعاء}
    method {تغيّرت الطريقة}
    data {تغيّرت البيانات}
    withdrawn {سُحب الادعاء}
    other {{occasion}}}`,
  "ledger.history-reasons": "أسباب النسخة {number}",
  "ledger.history-withdrawn": "لم يعد هناك ادعاء",
  "ledger.history-basis":
    "{observations, plural, =0 {لا مشاهدات} zero {لا مشاهدات} one {مشاهدة واحدة} two {مشاهدتان} few {# مشاهدات} many {# مشاهدة} other {# مشاهدة}}، {comparison}، الإصدار {revision, number}",

  "ledger.silence": "أول قول رسمي",
  "ledger.silence-none":
    "من بدايتها حتى {until} لم يُدخَل قول للحكومة أو للهيئة التنظيمية عنها. ولا يُعرف من هنا هل لم يتكلم مسؤول أم لم يُدخِله أحد.",
  "ledger.silence-none-others": "أول قول أُدخل لأي كان: {speaker} ({side})، {when}.",
  "ledger.silence-announced": "أُعلن عنها قبل أن تبدأ: {speaker} ({side})، {when}.",
  "ledger.silence-spoken":
    "أول قول رسمي: {speaker} ({side})، {when}، بعد {same, select, yes {{most} على الأكثر} other {ما بين {least} و{most}}} من بدايتها.",
  "ledger.silence-spoken-before":
    "أول قول رسمي: {speaker} ({side})، {when}. ولا يُعرف هل كان قبل بدايتها أم بعدها بمدة أقصاها {most}.",
  "ledger.silence-read": "اقرأه",

  "ledger.published-in":
    "{count, plural, =0 {مكان النشر غير معروف} zero {مكان النشر غير معروف} one {مكان نشر واحد} two {مكانا نشر} few {# أماكن نشر} many {# مكان نشر} other {# مكان نشر}}",

  "ledger.copy-archived": "نسخة محفوظة، {date}: {size}، SHA-256",
  "ledger.copy-failed": "لا نسخة محفوظة: محاولة في {date}. {reason}",
  "ledger.copy-not-tried": "لم تُحفظ نسخة بعد",
  "ledger.copy-elsewhere": "نسخة في أرشيف آخر",
  "ledger.copy-no-address": "نُشر بلا عنوان",
  "ledger.copy-bytes":
    "{bytes, plural, zero {# بايت} one {بايت واحد} two {بايتان} few {# بايتات} many {# بايتًا} other {# بايت}}",
  "ledger.sources": "أين نُشر",
  "ledger.sources-note": "تبيّن بصمة النسخة هل هي البايتات نفسها. لا تُعرض النسخ هنا: النصوص ملك لناشريها.",

  "ledger.reports": "تقارير مختلفة",
  "ledger.reports-note":
    "عدد روايات هذا التصريح: {count, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}. {count, plural, =2 {كلتاهما هنا، ولا تُفضَّل إحداهما} zero {كلها هنا، ولا تُفضَّل إحداها} one {كلها هنا، ولا تُفضَّل إحداها} two {كلتاهما هنا، ولا تُفضَّل إحداهما} few {كلها هنا، ولا تُفضَّل إحداها} many {كلها هنا، ولا تُفضَّل إحداها} other {كلها هنا، ولا تُفضَّل إحداها}}.",
  "ledger.reports-this": "هذه الصفحة",
  "ledger.reports-said": "قيل في",
  "ledger.reports-words": "كما ورد في التقرير",
  "ledger.reports-published": "الناشر",
  "ledger.reports-claims": "الادعاءات والتقييمات",

  "ledger.figure": "ما يتحدث عنه الادعاء وما قيس",
  "ledger.figure-title": "الادعاء {number} في مقابل القياسات",
  "ledger.figure-claimed": "المدّعى",
  "ledger.figure-tested": "المختبر",
  "ledger.figure-measured": "المقيس",
  "ledger.figure-said": "قيل",
  "ledger.figure-nothing": "لا فترة اضطراب",
  "ledger.figure-no-data": "لم يقس أحد",
  "ledger.figure-kind":
    "{kind, select, throttling {بطء} block {حجب} shutdown {انقطاع} recovery {عودة} other {{kind}}}",
  "ledger.figure-description":
    "{claimed, select, yes {يتحدث الادعاء عن الوقت {claimedPeriod}.} other {لا يذكر الادعاء وقتًا؛ قورن بالوقت {claimedPeriod}.}} {phases, plural, =0 {لم تُقَس فترة اضطراب في الوقت المعروض.} zero {لم تُقَس فترة اضطراب في الوقت المعروض.} one {قيست فترة واحدة: {measured}.} two {قيست فترتان: {measured}.} few {قيست # فترات: {measured}.} many {قيست # فترة: {measured}.} other {قيست # فترة: {measured}.}} {simulated, select, yes {القياسات مُحاكاة.} other {}}",
  "ledger.figure-stretch": "{kind} من {from} إلى {to}",
  "ledger.figure-stretch-open": "{kind} منذ {from}",
  "ledger.simulated": "مُحاكاة",

  "ledger.claims-title": "الادعاءات",
  "ledger.claims-description":
    "كل ادعاء مدخل يمكن اختباره، مع تقييمه، بحسب البلد والخدمة والمتحدث والجهة والنوع والتقييم والوقت.",
  "ledger.claims-lead": "كل ادعاء يمكن اختباره أدخله المحررون، مع ما تقوله القياسات عنه.",
  "ledger.claims-warning":
    "ليست هذه عيّنة. اختار المحررون ما يُدخَل، واختاروا ما لفت الانتباه؛ وحيث تختلف الروايات عن تصريح واحد تُعدّ كل منها. الأعداد تصف هذه المجموعة، لا كم مرة تصحّ ادعاءات أحد.",
  "ledger.claims-counts": "تقييمات هذه الادعاءات",
  "ledger.claims-counts-note":
    "{total, plural, =0 {لا ادعاء مطابق.} zero {لا ادعاء مطابق.} one {ادعاء مطابق واحد من {all, number} مدخلة.} two {ادعاءان مطابقان من {all, number} مدخلة.} few {# ادعاءات مطابقة من {all, number} مدخلة.} many {# ادعاءً مطابقًا من {all, number} مدخلة.} other {# ادعاء مطابق من {all, number} مدخلة.}} ما أمكن اختباره: {tested, number}.",
  "ledger.claims-counts-simulated":
    "{count, plural, zero {لا تقييم يستند إلى قياسات مُحاكاة.} one {تقييم واحد يستند إلى قياسات مُحاكاة ولا يثبت شيئًا.} two {تقييمان يستندان إلى قياسات مُحاكاة ولا يثبتان شيئًا.} few {# تقييمات تستند إلى قياسات مُحاكاة ولا تثبت شيئًا.} many {# تقييمًا تستند إلى قياسات مُحاكاة ولا تثبت شيئًا.} other {# تقييم تستند إلى قياسات مُحاكاة ولا تثبت شيئًا.}}",
  "ledger.claims-of-all": "من المطابقة",
  "ledger.claims-of-tested": "مما أمكن اختباره",
  "ledger.claims-of": "{count, number} من {total, number}",
  "ledger.claims-none-of": "ليس بينها",
  "ledger.claims-not-compared": "لم يُقارن بعد",
  "ledger.claims-list": "قائمة الادعاءات",
  "ledger.claims-empty": "لم يُدخَل أي ادعاء.",
  "ledger.claims-empty-fill": "تُحمَّل الادعاءات مع التصريحات من CSV بالأمر npm run ingest.",
  "ledger.claims-page": "الصفحة {page, number} من {pages, number}",
  "ledger.claims-paging": "صفحات القائمة",
  "ledger.claims-next": "التالية",
  "ledger.claims-previous": "السابقة",
  "ledger.claims-said": "قيل في",
  "ledger.claims-speaker": "المتحدث",
  "ledger.claims-place": "عن",
  "ledger.claims-kind": "الادعاء",
  "ledger.claims-verdict": "التقييم",
  "ledger.claims-csv": "هذه الادعاءات",
  "ledger.filter-speaker": "المتحدث",
  "ledger.filter-organisation": "المنظمة",
  "ledger.filter-side": "الجهة",
  "ledger.filter-kind": "نوع الادعاء",
  "ledger.filter-from": "قيل من",
  "ledger.filter-to": "إلى",
  "ledger.filter-choose": "اختيار الادعاءات",
  "ledger.filter-chosen": "المختار: {choices}",
  "ledger.filter-day": "{label} {day}",
  "ledger.filter-dates-invalid": "لم تُفهم التواريخ، أو تنتهي قبل أن تبدأ، فأُهملت. اكتبها هكذا: 2015-10-20.",

  "ledger.speaker-title": "{speaker}: تصريحات وادعاءات",
  "ledger.speaker-description": "{speaker}: ما قيل، وما تقوله القياسات عن كل ادعاء.",
  "ledger.speaker-offices": "الصفة في التصريحات المدخلة هنا",
  "ledger.speaker-sides": "التحدث باسم",
  "ledger.speaker-statements": "التصريحات",
  "ledger.speaker-counts":
    "المدخل: {statements, plural, zero {لا تصريحات} one {تصريح واحد} two {تصريحان} few {# تصريحات} many {# تصريحًا} other {# تصريح}}، {claims, plural, =0 {لا ادعاء يمكن اختباره} zero {لا ادعاء يمكن اختباره} one {ادعاء واحد يمكن اختباره} two {ادعاءان يمكن اختبارهما} few {# ادعاءات يمكن اختبارها} many {# ادعاءً يمكن اختباره} other {# ادعاء يمكن اختباره}}.",
  "ledger.speaker-same-name":
    "لو حمل شخصان اسمًا واحدًا لظهرا هنا في صفحة واحدة: لا يُميَّز المتحدثون إلا بأسمائهم.",

  "ledger.claim-words": `{kind, select,
    deniesinterference {لم يجرِ أي تدخل في {service} في {country}}
    deniesblock {لم يُحجب {service} في {country}}
    deniesplan {لا توجد خطة لتقييد {service} في {country}}
    assertsthrottling {أُبطئ {service} في {country}}
    assertsblock {حُجب {service} في {country}}
    assertsshutdown {قُطع {service} في {country}}
    attributestechnicalfault {لمشكلة {service} في {country} سبب تقني}
    announcesrestriction {سيُقيَّد {service} في {country}}
    announcesrestoration {عاد {service} إلى العمل في {country}}
    reportsfeaturerestriction {جزء من {service} لا يعمل في {country}}
    sayspeoplemoved {انتقل المستخدمون في {country} من {service} إلى خدمة أخرى}
    acknowledges {جرى تدخل في {service} في {country}، كما يُقَرّ به}
    justifies {جرى تدخل في {service} في {country} لأسباب مذكورة}
    demands {يُطلب شيء من {service} في {country}}
    other {{kind}}}{details, select, none {} other { ({details})}}`,
  "ledger.claim-about": "نحو {period}",
  "ledger.claim-remaining": "بقي {share} من السرعة",
  "ledger.claim-to": "إلى {service}",
  "ledger.observation-note":
    "المشاهدة في هذه الأسباب هي ما يقوله اختبار واحد، أو رقم منشور واحد، عن جزء واحد من الخدمة: فالاختبار الذي يجرّب عدة عناوين من ذلك الجزء يُحسب مرة واحدة. أما التغطية أدناه فتحسب كل عنوان جُرّب.",
  "ledger.compliance-part": "الجزء الذي اختُبر",
  "ledger.compliance-whole": "الخدمة كلها",
  "ledger.compliance-note":
    "حيث تميّز الاختبارات بين أجزاء الخدمة، يُحكم على كل شبكة بالجزء الذي كان أكثر إخفاقًا في الوقت المعلن. وقد يكون جزءًا آخر في شبكة أخرى، وفي تقرير آخر عن الإعلان نفسه.",
  "ledger.publication-author": "بقلم {author}",
  "ledger.publication-language": "باللغة: {language}",
  "ledger.page-seen": "قُرئت الصفحة آخر مرة في {last}. ونصها لم يتغير منذ {first}.",
  "ledger.page-changed": "غُيّرت الصفحة: كانت في {before} تقول غير ما تقوله في {after}.",
  "ledger.page-gone": "لم تعد الصفحة موجودة منذ {date} (HTTP {status}).",
  "ledger.page-unreachable": "تعذرت قراءة الصفحة في {date}: {reason}",
  "ledger.page-unreachable-why": "لم يأتِ جواب يذكر السبب",
  "ledger.page-states":
    "{count, plural, zero {لا حالة لهذه الصفحة} one {حالة واحدة لهذه الصفحة} two {حالتان لهذه الصفحة} few {# حالات لهذه الصفحة} many {# حالة لهذه الصفحة} other {# حالة لهذه الصفحة}}",
  "ledger.page-words": "قُرئت من {first} إلى {last}، SHA-256 للنص",
  "ledger.speakers-title": "المتحدثون",
  "ledger.speakers-description": "كل من أُدخلت تصريحاته، وكم من ادعاءاته أمكن اختباره.",
  "ledger.speakers-lead": "كل من أدخل المحررون تصريحاته، بحسب الاسم. لا ترتيب بالأفضلية هنا.",
  "ledger.speakers-list": "قائمة المتحدثين",
  "ledger.speakers-claims": "الادعاءات المطابقة",
  "ledger.speakers-tested": "منها ما أمكن اختباره",
  "ledger.speakers-empty": "لم يُدخل أي تصريح.",
  "ledger.speakers-all": "كل المتحدثين وتصريحاتهم",

  "ledger.review-author": "ديملاين",
  "ledger.review-simulated": "بلا تقدير: القياسات مُحاكاة",
} as const satisfies Record<keyof typeof english, string>;
