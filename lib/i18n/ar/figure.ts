import type { figure as english } from "../en/figure.ts";

const perStep = "{step, select, day {في اليوم} other {في الساعة}}";
const byStep = "{step, select, day {باليوم} other {بالساعة}}";
const times =
  "{count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}";
const onNetworks =
  "{networks, plural, zero {في # شبكة} one {في شبكة واحدة} two {في شبكتين} few {في # شبكات} many {في # شبكة} other {في # شبكة}}";

/** Words of the figures: lanes, axes, labels, tables. ICU MessageFormat. */
export const figure = {
  "figure.simulated": "قياسات مُحاكاة",
  "figure.simulated-word": "مُحاكاة",

  "figure.lane.measured": "ما قيس",
  "figure.lane.reachability": "الاختبارات الفاشلة",
  "figure.lane.affected": "في الشبكات المتأثرة",
  "figure.lane.coverage": "تغطية القياس",
  "figure.lane.reported": "ما سجّله آخرون",
  "figure.lane.events": "أخبار وأحداث",
  "figure.lane.notes": "ملاحظات المحررين",
  "figure.pin.title": "الملاحظة {number}: {title}",
  "figure.said.government": "ما قالته الحكومة",
  "figure.said.regulator": "ما قالته الهيئة التنظيمية",
  "figure.said.operator": "ما قاله المشغّلون",
  "figure.said.platform": "ما قالته المنصة",
  "figure.said.others": "ما قاله آخرون",

  "figure.metric.reachability": "إمكان الوصول",
  "figure.metric.throughput": "السرعة",
  "figure.metric.handshake": "زمن المصافحة",
  "figure.metric.latency": "زمن الاستجابة",
  "figure.metric.load": "زمن التحميل",
  "figure.metric.users": "المستخدمون",
  "figure.metric.traffic": "حركة البيانات",
  "figure.metric.signal": "الإشارة",

  "figure.note.level": `{bad, select, fall {الأدنى أسوأ.} rise {الأعلى أسوأ.} other {}} الوسيط والربيعان؛ اختبارات ${perStep}: {n}`,
  "figure.note.share": `النسبة؛ عدد الاختبارات ${perStep}: {n}`,
  "figure.note.affected": `النسبة؛ عدد الاختبارات ${perStep}: {n}؛ الشبكات: {names, select, none {{count}} other {{names}}}`,
  "figure.note.coverage": `نتائج الاختبارات: {total}، ${onNetworks} على الأكثر ${perStep}`,

  "figure.note.reported": "ما وجدته مصادر أخرى ({sources})، مرسومًا بالإطار فقط",

  "figure.measured.no-episode": "لا فترة اضطراب في ما قيس",
  "figure.measured.nobody": "لم يُجرِ أحد قياسًا، فلا يمكن قول شيء",
  "figure.coverage.gap": "لم يقس أحد",
  "figure.coverage.nobody": "لم يقس أحد في هذا المدى",
  "figure.usual": "المعتاد {value}",

  "figure.kind.throttling": "إبطاء السرعة",
  "figure.kind.block": "حجب",
  "figure.kind.shutdown": "قطع الإنترنت",
  "figure.kind.recovery": "عودة إلى المعتاد",
  "figure.band.recovery": "عودة",
  "figure.band.since": "{kind} منذ {date}",
  "figure.band.lasting":
    "{kind, select, throttling {إبطاء لمدة {duration}} block {حجب لمدة {duration}} other {قطع لمدة {duration}}}",
  "figure.band.dated":
    "{kind, select, throttling {إبطاء لمدة {duration} من {date}} block {حجب لمدة {duration}، {date}} other {قطع لمدة {duration}، {date}}}",
  "figure.band.left": "إبطاء لمدة {duration}، بقي {left} من المستوى المعتاد",
  "figure.band.recurring": `{kind, select, throttling {إبطاء} block {حجب} other {قطع}} في الساعات نفسها، ${times}`,
  "figure.band.times": times,
  "figure.band.on-network": "{network}: {what}",
  "figure.band.title":
    "{kind}، من {start} إلى {end}. درجة الثقة {confidence}. {networks, plural, =0 {} zero {} one {ظهر في شبكة واحدة.} two {ظهر في شبكتين.} few {ظهر في # شبكات.} many {ظهر في # شبكة.} other {ظهر في # شبكة.}}",
  "figure.band.ongoing": "الآن، ولا يزال مستمرًا",

  "figure.said.denies-interference": "{speaker}: نفي التدخّل",
  "figure.said.denies-block": "{speaker}: نفي الحجب",
  "figure.said.denies-plan": "{speaker}: نفي وجود خطة",
  "figure.said.asserts-throttling": "{speaker}: حديث عن بطء",
  "figure.said.asserts-block": "{speaker}: حديث عن حجب",
  "figure.said.asserts-shutdown": "{speaker}: حديث عن قطع الإنترنت",
  "figure.said.attributes-technical-fault": "{speaker}: إرجاع السبب إلى خلل فني",
  "figure.said.announces-restriction": "{speaker}: إعلان تقييد",
  "figure.said.announces-restoration": "{speaker}: حديث عن عودة الخدمة",
  "figure.said.reports-feature-restriction": "{speaker}: حديث عن تعطّل ميزة",
  "figure.said.says-people-moved": "{speaker}: حديث عن انتقال المستخدمين",
  "figure.said.acknowledges": "{speaker}: إقرار بذلك",
  "figure.said.justifies": "{speaker}: تبرير لذلك",
  "figure.said.demands": "{speaker}: مطالبة",
  "figure.said.conflicts": "تقرير آخر عن التصريح نفسه، رقم {numbers}، يقول شيئًا آخر.",
  "figure.said.contradicted":
    "{single, select, yes {تناقضه القياسات} other {تناقض القياسات {contradicted, number} من {n, number}}}",
  "figure.said.differing": "{what} (يختلف عن {numbers})",
  "figure.said.title": "{number}. {speaker}، {date}: {summary} ({verdict})",
  "figure.said.cluster":
    "عدد التصريحات: {count}، {from} إلى {to}{contradicted, plural, =0 {} zero {} one {؛ ما تناقضه القياسات: #} two {؛ ما تناقضه القياسات: #} few {؛ ما تناقضه القياسات: #} many {؛ ما تناقضه القياسات: #} other {؛ ما تناقضه القياسات: #}}",
  "figure.verdict.contradicted": "تناقضه القياسات",
  "figure.verdict.supported": "تدعمه القياسات",
  "figure.verdict.partly-supported": "تدعمه القياسات جزئيًا",
  "figure.verdict.cannot-be-tested": "لا يمكن اختباره",
  "figure.verdict.none": "لم يُختبر",

  "figure.reported.number": "R{number}",
  "figure.reported.label":
    "R{number} {source}{kind, select, throttling {: إبطاء السرعة} block {: حجب} shutdown {: قطع الإنترنت} recovery {: عودة إلى المعتاد} other {}}",
  "figure.reported.when":
    "{precision, select, about {نحو } other {}}{start}{end, select, known { إلى {until}} ongoing { ولا يزال مستمرًا} other {، النهاية غير معروفة}}",
  "figure.reported.when-day": "{precision, select, about {نحو } other {}}{start}",
  "figure.reported.title":
    "R{number}. {source}، {when}: {title}{kind, select, throttling { (إبطاء السرعة)} block { (حجب)} shutdown { (قطع الإنترنت)} recovery { (عودة إلى المعتاد)} other {}}",
  "figure.reported.cluster": "عدد السجلات: {count} ({sources})، تبدأ بين {from} و{to}",
  "figure.reported.folded":
    "{count, plural, zero {لا سجلات لآخرين} one {سجل واحد لآخرين} two {سجلان لآخرين} few {# سجلات لآخرين} many {# سجلًا لآخرين} other {# سجل لآخرين}} بحسب الرقم",
  "figure.reported.all": "كل سجلات الآخرين ({count}) بصيغة CSV",
  "figure.reported.line": "{when}: {title}",
  "figure.reported.list": "ما سجّله آخرون، بحسب الرقم",

  "figure.description":
    "{bands, plural, =0 {لم توجد فترة اضطراب.} zero {لم توجد فترة اضطراب.} one {قيست فترة اضطراب واحدة.} two {قيست فترتا اضطراب.} few {قيست # فترات اضطراب.} many {قيست # فترة اضطراب.} other {قيست # فترة اضطراب.}} {statements, plural, =0 {لا تصريحات.} zero {لا تصريحات.} one {تصريح واحد.} two {تصريحان.} few {# تصريحات.} many {# تصريحًا.} other {# تصريح.}} {contradicted, plural, =0 {} zero {} one {واحد منها تناقضه القياسات.} two {اثنان منها تناقضهما القياسات.} few {# منها تناقضها القياسات.} many {# منها تناقضها القياسات.} other {# منها تناقضها القياسات.}} {records, plural, =0 {} zero {} one {سجل واحد لآخرين.} two {سجلان لآخرين.} few {# سجلات لآخرين.} many {# سجلًا لآخرين.} other {# سجل لآخرين.}} {simulated, select, yes {القياسات مُحاكاة.} other {}} من {from} إلى {to}. يلي الشكلَ جدولٌ بالأرقام.",

  "figure.caption.sources": `القياسات: {sources}، كل الشبكات معًا، ${byStep}.`,
  "figure.caption.no-sources": "لا قياسات في هذا المدى.",
  "figure.caption.zone": "الأوقات بتوقيت UTC؛ كانت ساعة {zone} {offset}.",
  "figure.caption.zone-utc": "الأوقات بتوقيت UTC.",
  "figure.caption.simulated": "هذه القياسات مُحاكاة. أما التصريحات فحقيقية.",
  "figure.caption.outside":
    "{before, plural, =0 {} zero {} one {تصريح سابق واحد يقع خارج هذا المدى.} two {تصريحان سابقان يقعان خارج هذا المدى.} few {# تصريحات سابقة تقع خارج هذا المدى.} many {# تصريحًا سابقًا يقع خارج هذا المدى.} other {# تصريح سابق يقع خارج هذا المدى.}} {after, plural, =0 {} zero {} one {تصريح لاحق واحد يقع خارجه.} two {تصريحان لاحقان يقعان خارجه.} few {# تصريحات لاحقة تقع خارجه.} many {# تصريحًا لاحقًا يقع خارجه.} other {# تصريح لاحق يقع خارجه.}}",
  "figure.caption.rough-time":
    "الخط الرفيع ذو الطرفين القصيرين عند تصريح يمتد على الوقت الذي صدر فيه، حيث لا يُعرف ذلك إلا تقريبًا.",
  "figure.caption.reported": "الأشرطة المرسومة بالإطار سجّلها آخرون: لم يجدها ديملاين ولا يضمن صحتها.",
  "figure.caption.confidence":
    "الأشرطة الباهتة أقل يقينًا؛ وتتلاشى الحواف على امتداد الوقت الذي قد يكون التغيّر وقع فيه.",
  "figure.offset.ahead": "متقدمة عليه بمقدار {duration}",
  "figure.offset.behind": "متأخرة عنه بمقدار {duration}",
  "figure.offset.level": "مطابقة له",

  "figure.caption.zone-changing": "الأوقات بتوقيت UTC؛ تغيّرت ساعة {zone} ضمن هذا المدى.",
  "figure.list.who": "{speaker}، {date}",
  "figure.list.folded":
    "{count, plural, zero {لا تصريحات} one {تصريح واحد} two {تصريحان} few {# تصريحات} many {# تصريحًا} other {# تصريح}} بحسب الرقم",
  "figure.list.title": "الأرقام في الشكل",
  "figure.table.show": "عرض الأرقام في جدول",
  "figure.table.bands": "ما قيس من اضطراب",
  "figure.table.reported": "ما سجّله آخرون",
  "figure.table.number": "الرقم",
  "figure.table.source": "جهة التسجيل",
  "figure.table.what": "الموضوع",
  "figure.table.levels": `{metric}، ${byStep}`,
  "figure.table.reachability": `الاختبارات الفاشلة، ${byStep}`,
  "figure.table.kind": "النوع",
  "figure.table.start": "البداية",
  "figure.table.end": "النهاية",
  "figure.table.duration": "المدة",
  "figure.table.confidence": "درجة الثقة",
  "figure.table.networks": "الشبكات",
  "figure.table.time": "الوقت (UTC)",
  "figure.table.median": "الوسيط",
  "figure.table.middle-half": "النصف الأوسط",
  "figure.table.tests": "الاختبارات",
  "figure.table.failing": "الفاشلة",
  "figure.table.share": "النسبة",
  "figure.table.truncated": "الصفوف الأولى: {shown} من {total}.",
  "figure.table.rest": "كل الصفوف بصيغة CSV",
  "figure.table.empty": "لم يُقَس شيء في هذا المدى.",

  "figure.explore.start": "استكشاف",
  "figure.explore.label":
    "خط زمني تفاعلي. المفاتيح: زائد وناقص للتكبير والتصغير، Shift مع الأسهم للتحريك، 0 لعرض الكل.",
  "figure.explore.zoom-in": "تكبير",
  "figure.explore.zoom-out": "تصغير",
  "figure.explore.earlier": "أسبق",
  "figure.explore.later": "لاحق",
  "figure.explore.whole": "المدى كله",
  "figure.explore.back": "العودة إلى الشكل الثابت",
  "figure.explore.hint": "اسحب على الشكل للتكبير",
  "figure.explore.loading": "جارٍ التحميل",
  "figure.explore.failed": "تعذّر تحميل الشكل التفاعلي؛ يبقى الشكل الثابت.",
  "figure.explore.range": "المعروض: {from} إلى {to}",
  "figure.explore.csv": "CSV لهذا المدى",
  "figure.explore.link": "رابط إلى هذا المدى",
  "figure.explore.annotate": "ملاحظة على هذا المدى",
  "figure.explore.failing":
    "{bad} من {n, plural, zero {# اختبار} one {اختبار واحد} two {اختبارين} few {# اختبارات} many {# اختبارًا} other {# اختبار}}: فشل ({share})",
  "figure.explore.observations": `{observations, plural, zero {لا مشاهدات} one {مشاهدة واحدة} two {مشاهدتان} few {# مشاهدات} many {# مشاهدة} other {# مشاهدة}} ${onNetworks}`,
  "figure.explore.level":
    "{median} (النصف الأوسط من {q25} إلى {q75})، {n, plural, zero {لا اختبارات} one {اختبار واحد} two {اختباران} few {# اختبارات} many {# اختبارًا} other {# اختبار}}",
  "figure.explore.lanes":
    "كل المسارات على محور زمني واحد. تتنقل مفاتيح الأسهم خطوة خطوة وتقول ما قيس في كل منها.",
  "figure.explore.source": "المصدر: {source}",
  "figure.explore.overview": "نظرة عامة: اسحب المقبضين لاختيار مدى",

  "figure.standalone.source": "القياسات: {sources}.",
} as const satisfies Record<keyof typeof english, string>;
