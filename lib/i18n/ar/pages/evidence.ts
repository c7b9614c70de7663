import type { evidence as english } from "../../en/pages/evidence.ts";

/** Words of tables, marks and badges. ICU MessageFormat. */
export const evidence = {
  "pages.metric-feature": "{metric} ({feature})",
  "pages.said-by": "{speaker}، {side}،",
  "pages.kind-name":
    "{kind, select, throttling {إبطاء السرعة} block {حجب} shutdown {قطع الإنترنت} recovery {عودة إلى المعتاد} other {{kind}}}",
  "pages.kind-within":
    "{kind, select, throttling {إبطاء السرعة} block {حجب} shutdown {قطع الإنترنت} recovery {عودة إلى المعتاد} other {{kind}}}",
  "pages.side-name":
    "{side, select, government {الحكومة} regulator {الهيئة التنظيمية} operator {المشغّل} platform {المنصة} researcher {باحث} civil {المجتمع المدني} media {الإعلام} other {{side}}}",
  "pages.claim-kind": `{kind, select,
    deniesinterference {نفي التدخّل}
    deniesblock {نفي الحجب}
    deniesplan {نفي وجود خطة للتقييد}
    assertsthrottling {القول بحدوث بطء}
    assertsblock {القول بحدوث حجب}
    assertsshutdown {القول بقطع الإنترنت}
    attributestechnicalfault {إرجاع السبب إلى خلل فني}
    announcesrestriction {إعلان تقييد}
    announcesrestoration {القول بعودة الخدمة}
    reportsfeaturerestriction {القول بتقييد ميزة}
    sayspeoplemoved {القول بانتقال المستخدمين}
    acknowledges {إقرار بذلك}
    justifies {تبرير لذلك}
    demands {مطالبة}
    other {{kind}}}`,
  "pages.said-when":
    "{precision, select, minute {{dateTime}} day {{date}} month {{month}} other {نحو {date}}}",
  "pages.confidence-words":
    "{band, select, verylikely {حقيقي على الأرجح جدًا} likely {حقيقي على الأرجح} probably {ربما كان حقيقيًا} other {غير مؤكد}}",
  "pages.confidence-sentence":
    "{band, select, verylikely {حقيقي باحتمال كبير جدًا وليس ضوضاء} likely {حقيقي باحتمال كبير وليس ضوضاء} probably {الراجح أنه حقيقي، مع مجال للشك} other {قد يكون ضوضاء}}: {percent} بحساب الكاشف نفسه.",
  "pages.column-when": "الوقت",
  "pages.column-episode": "فترة الاضطراب",
  "pages.column-place": "المكان",
  "pages.column-length": "المدة",
  "pages.column-confidence": "درجة الثقة",
  "pages.column-networks": "الشبكات",
  "pages.column-phase": "المرحلة",
  "pages.column-start": "البداية",
  "pages.column-end": "النهاية",
  "pages.column-severity": "الشدة",
  "pages.share-of-tries": "{share} ({bad} من {n} محاولة)",
  "pages.column-n": "المشاهدات",
  "pages.column-stance": "الدلالة",
  "pages.column-source": "المصدر",
  "pages.column-event": "الحدث",
  "pages.stance-name":
    "{stance, select, for {تؤيد} against {تعارض} elsewhere {خلل، لكنه غير هذا} other {أقل من أن تدل}}",
  "pages.ongoing": "لم ينتهِ بعد",
  "pages.ongoing-at": "كان مستمرًا حين انتهت البيانات، {date}",
  "pages.missing": "غير معروف",
  "pages.networks-national":
    "{count, plural, zero {على مستوى البلد} one {على مستوى البلد، شبكة واحدة} two {على مستوى البلد، شبكتان} few {على مستوى البلد، # شبكات} many {على مستوى البلد، # شبكة} other {على مستوى البلد، # شبكة}}",
  "pages.networks-some":
    "{count, plural, =0 {الشبكة غير معروفة} zero {الشبكة غير معروفة} one {شبكة واحدة} two {شبكتان} few {# شبكات} many {# شبكة} other {# شبكة}}",
  "pages.severity-left": "بقي {share}",
  "pages.severity-failing": "فشل {share}",
  "pages.no-claims": "لا ادعاء يمكن اختباره",
  "pages.not-compared": "لم يُقارن بعد",
  "pages.episodes-caption": "فترات الاضطراب",
  "pages.phases-caption": "مراحل فترة الاضطراب",
  "pages.evidence-caption": "الأدلة بحسب الشبكة: {phase}",
  "pages.evidence-fold":
    "{networks, plural, zero {أرقام الشبكات} one {أرقام شبكة واحدة} two {أرقام شبكتين} few {أرقام # شبكات} many {أرقام # شبكة} other {أرقام # شبكة}}",
  "pages.evidence-basis":
    "{usual, select, known {المعتاد {baseline}؛ } other {}}{observations, plural, zero {لا مشاهدات} one {مشاهدة واحدة} two {مشاهدتان} few {# مشاهدات} many {# مشاهدة} other {# مشاهدة}}{probes, plural, =0 {} zero {} one {، مسبار واحد} two {، مسباران} few {، # مسابر} many {، # مسبارًا} other {، # مسبار}}.",
  "pages.evidence-source": "المصدر: {source}",
} as const satisfies Record<keyof typeof english, string>;
