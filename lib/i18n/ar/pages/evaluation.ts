import type { evaluation as english } from "../../en/pages/evaluation.ts";

/** The words of the evaluation on the method page. ICU MessageFormat. */
export const evaluation = {
  "pages.evaluation-title": "مدى جودة عمله",
  "pages.evaluation-note":
    "{detector}، قيس في {date}: {trials, number} تجربة لكل نوع من التدخل، أُدرجت في سلاسل مسجّلة ومولّدة لم يُضبط عليها شيء. وكل سطر لم يبلغ هدفه يقول ذلك.",
  "pages.evaluation-item": "المطلوب",
  "pages.evaluation-goal": "الهدف",
  "pages.evaluation-reached": "ما تحقق",
  "pages.evaluation-met": "تحقق الهدف",
  "pages.evaluation-yes": "نعم",
  "pages.evaluation-no": "لا",
  "pages.evaluation-unknown": "لم يُجرَ",
  "pages.evaluation-cases": "حالات حقيقية",
  "pages.evaluation-case": "الحالة",
  "pages.evaluation-known": "المعروف",
  "pages.evaluation-found": "ما يجده",
  "pages.evaluation-discoveries":
    "تُحجب أقل نتائج الخدمة يقينًا حتى لا يُتوقع أن يكون خاطئًا أكثر من {rate, number, percent} مما يُعرض.",
  "pages.evaluation-mirror":
    "فحص المرآة: {series, plural, zero {# سلسلة} one {سلسلة واحدة} two {سلسلتان} few {# سلاسل} many {# سلسلة} other {# سلسلة}} من السرعات والتأخيرات لعدد {services, plural, zero {# خدمة} one {خدمة واحدة} two {خدمتين} few {# خدمات} many {# خدمة} other {# خدمة}} محسوبة بلدًا بلدًا، قُلبت بحيث يصير كل ارتفاع هبوطًا ({date}). وُجد في المرآة: {episodes, plural, =0 {لا شيء} one {فترة واحدة} two {فترتان} few {# فترات} many {# فترة} other {# فترة}}؛ وتُظهر السلاسل نفسها كما هي: {found, plural, =0 {لا شيء} one {فترة واحدة} two {فترتين} few {# فترات} many {# فترة} other {# فترة}}. وما يوجد في المرآة تقدير لعدد ما هو ضجيج من تلك.",
  "pages.evaluation-mirror-none": "لم يُجرَ على هذه البيانات فحص المرآة، الذي يقدّر كم من الفترات ضجيج.",
} as const satisfies Record<keyof typeof english, string>;
