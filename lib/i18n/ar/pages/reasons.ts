import type { reasons as english } from "../../en/pages/reasons.ts";

/** Words of the reasons and of the history of an episode, and of people arriving. ICU MessageFormat. */
export const reasons = {
  "pages.why": "لماذا",
  "pages.why-note":
    "ما قالته مشاهدات كل شبكة، خطوة خطوة، في فترة الاضطراب والوقت المحيط بها. عمود إلى الأعلى: ما قيس في تلك الخطوة أرجح في هذه الفترة منه في يوم عادي؛ وإلى الأسفل: أقل رجحانًا. الارتفاع الكامل: ألف ضعف. الخطوة التي لم يقس فيها أحد لا عمود لها.",
  "pages.why-caption": "{phase}، بحسب الشبكة؛ الوقت المظلَّل هو المرحلة. الأوقات بتوقيت UTC.",
  "pages.network-whole": "البلد كله",
  "pages.why-row":
    "{network}: خطوات مؤيدة {stepsFor, number}، ومعارضة {stepsAgainst, number}، {observations, plural, zero {لا مشاهدات} one {مشاهدة واحدة} two {مشاهدتان} few {# مشاهدات} many {# مشاهدة} other {# مشاهدة}}",
  "pages.why-table": "الأسباب بحسب الشبكة: {phase} (الأوزان قوى للعشرة: ‎+2‎ تعني أرجح مئة مرة)",
  "pages.why-fold":
    "{networks, plural, zero {أوزان الشبكات} one {أوزان شبكة واحدة} two {أوزان شبكتين} few {أوزان # شبكات} many {أوزان # شبكة} other {أوزان # شبكة}}",
  "pages.why-steps-for": "خطوات مؤيدة",
  "pages.why-steps-against": "خطوات معارضة",
  "pages.why-weight": "الوزن",
  "pages.why-weight-around": "وزن الوقت المحيط",
  "pages.why-power": "\u200e{sign, select, plus {+} minus {−} other {}}{power, number, ::.0}",
  "pages.figure-with-unit": "{value, number} {unit}",
  "pages.history": "السجل",
  "pages.history-note":
    "يبقى المعرّف ما بقي الأمر نفسه. وما تحرّك منذ أن وُجدت أول مرة، وهل حرّكته بيانات جديدة أم طريقة جديدة، محفوظ على الدوام.",
  "pages.history-caption": "ما تحرّك في فترة الاضطراب هذه",
  "pages.history-field": "البند",
  "pages.history-from": "كان",
  "pages.history-to": "صار",
  "pages.history-reason": "لماذا",
  "pages.history-revision": "إصدار البيانات",
  "pages.history-field-name":
    "{field, select, found {وُجدت} start {البداية} end {النهاية} beganbeforedata {بدأت قبل البيانات} networks {الشبكات} scope {النطاق} kinds {المراحل} confidence {درجة الثقة} observations {المشاهدات فيها} retired {لم تعد موجودة} other {{field}}}",
  "pages.history-reason-name":
    "{first, select, yes {أول نظر في هذه البيانات} other {{reason, select, data {تغيّرت البيانات} method {تغيّرت الطريقة} other {{reason}}}}}",
  "pages.history-none": "{field, select, end {لم تنتهِ بعد} other {لا شيء}}",
  "pages.history-yes": "{yes, select, yes {نعم} other {لا}}",
  "pages.surges": "توافد المستخدمين",
  "pages.surges-note":
    "مستخدمون أكثر مما يُتوقع من الماضي. ليس هذا اضطرابًا في هذه الخدمة؛ وما حدث غيره حين بدأ مذكور إلى جانبه، وقد يفسّره وقد لا يفسّره.",
  "pages.surges-caption": "توافد المستخدمين، بحسب وقت البداية",
  "pages.surge-usual": "المعتاد",
  "pages.surge-peak": "الأقصى",
  "pages.surge-besides": "نحو ذلك الوقت، في مكان آخر من البلد",
  "pages.surge-beside": "{kinds}: {service}، من {start}",
  "pages.surge-nothing": "لا تُعرف فترة اضطراب لخدمة أخرى",
} as const satisfies Record<keyof typeof english, string>;
