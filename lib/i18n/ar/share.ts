import type { share as english } from "../en/share.ts";

/** Words of what leaves the site: embeds, images, feeds, citations. ICU MessageFormat. */
export const share = {
  "share.title": "المشاركة والاستشهاد",
  "share.jump": "استشهاد وتضمين وتنزيل",
  "share.embed": "تضمين",
  "share.embed-note":
    "صفحة HTML ثابتة بلا برمجيات نصية. تعرض ما يعرفه ديملاين لحظة الاطلاع عليها؛ ويبقى المدى كما هو هنا.",
  "share.embed-live-note": "صفحة HTML ثابتة بلا برمجيات نصية. تعرض دائمًا ما يعرفه ديملاين في تلك اللحظة.",
  "share.embed-iframe": "شيفرة HTML لإطار",
  "share.embed-image": "شيفرة HTML لصورة",
  "share.embed-preview": "معاينة التضمين",
  "share.image": "صور",
  "share.image-svg": "الشكل بصيغة SVG",
  "share.image-png": "الشكل بصيغة PNG، بعرض {width, number} بكسل",
  "share.image-png-dark": "نفسه على خلفية داكنة",
  "share.image-card": "بطاقة لشبكات التواصل (PNG)",
  "share.feeds": "متابعة",
  "share.feeds-note": "يأتي كل تصحيح نسخةً جديدة من المدخل نفسه.",
  "share.feed-atom": "{what} (Atom)",
  "share.feed-json": "{what} (JSON Feed)",
  "share.cite": "استشهاد",
  "share.cite-text": "نصًا",
  "share.cite-bibtex": "BibTeX",
  "share.cite-csl": "CSL-JSON",
  "share.copy": "نسخ",
  "share.copied": "تم النسخ",
  "share.copy-failed": "لم يتم النسخ: حدّد النص وانسخه يدويًا",

  "share.figure-foot": "ديملاين، إصدار البيانات {revision}. {address}",
  "share.figure-licences":
    "{count, plural, zero {الرخص: {licences}.} one {الرخصة: {licences}.} two {الرخصتان: {licences}.} few {الرخص: {licences}.} many {الرخص: {licences}.} other {الرخص: {licences}.}}",
  "share.source-licence": "{source}: {licence}",
  "share.source-no-licence": "{source}: لم تُذكر رخصة",

  "share.embed-on-site": "افتح في ديملاين",
  "share.embed-csv": "الأرقام (CSV)",
  "share.embed-key":
    "{count, plural, zero {لا تصريحات مرقّمة} one {التصريح المرقّم} two {التصريحان المرقّمان} few {التصريحات المرقّمة (#)} many {التصريحات المرقّمة (#)} other {التصريحات المرقّمة (#)}}",
  "share.embed-key-line": "{speaker}، {date}",
  "share.embed-foot": "القياسات: {sources}. إصدار البيانات {revision}.",
  "share.embed-foot-none": "لم يُقَس شيء في هذا المدى. إصدار البيانات {revision}.",
  "share.embed-not-found-title": "لا شيء يُعرض هنا",
  "share.embed-not-found":
    "لا وجود لهذا الشكل. ربما صُحِّح ما كان هنا منذ ذلك الحين؛ وقد يكون لدى ديملاين مزيد.",
  "share.embed-invalid-range": "المدى المطلوب غير صالح؛ يُعرض المدى المعتاد.",

  "share.episode-lead":
    "{kinds}: {service} في {country}. {began, select, before {كان جاريًا حين بدأت البيانات في {start}} other {البداية: {start}}}{ongoing, select, yes {؛ ولا يزال مستمرًا عند نهاية البيانات} other {؛ لمدة {length} تقريبًا}}. درجة الثقة {confidence}.",
  "share.statement-lead": "{speaker}: {summary}",
  "share.statement-title": "{speaker} عن {service} في {country}، {date}",

  "share.statement-judged": "{title}: {verdict}",

  "share.card-said": "ما قيل",
  "share.card-simulated": "قياسات مُحاكاة",
  "share.card-site": "ما قيس في مقابل ما قيل",
  "share.card-country": "{country}: أي الخدمات أُبطئت أو حُجبت، وما قيل عن ذلك",

  "share.feed-title-all": "ديملاين: كل شيء",
  "share.feed-title-contested": "ديملاين: ادعاءات موضع خلاف",
  "share.feed-title-place": "ديملاين: {place}",
  "share.feed-title-service-place": "ديملاين: {service} في {country}",
  "share.feed-description":
    "فترات الاضطراب التي قيست، والتصريحات التي أُدلي بها، وموقع كل منهما من الآخر. يأتي كل تصحيح نسخةً جديدة من المدخل نفسه.",
  "share.feed-contested-description":
    "تصريحات نفي تناقضها قياسات الساعات نفسها. إذا تغيّر تقييم جاء نسخةً جديدة من المدخل نفسه.",
  "share.feed-entry-simulated": "[مُحاكاة] {title}",
  "share.feed-entry-episode": "{kinds}: {service} في {country}، {start}",
  "share.feed-entry-statement": "{speaker}: {summary}",
  "share.feed-entry-verdict": "{verdict}: {speaker}، {kind}، {service} في {country}",
  "share.feed-entry-retired": "لم تعد موجودة: فترة الاضطراب {id}",
  "share.feed-entry-withdrawn": "مسحوب: {kind}، {service} في {country}",
  "share.feed-retired":
    "كانت فترة اضطراب بالمعرّف {id} منشورة. ومنذ ذلك الحين تغيّرت البيانات أو الطريقة ولم تعد موجودة. السبب: {reason}",
  "share.feed-retired-moved": "ما وُجد فيها صار الآن جزءًا من {moved}.",
  "share.feed-simulated-note": "يستند هذا إلى قياسات أنتجها مولّد ديملاين نفسه. وهي لا تثبت شيئًا.",
  "share.feed-began": "البداية: {bound}.",
  "share.feed-ended": "النهاية: {bound}.",
  "share.feed-ongoing": "لا يزال الأمر مستمرًا حيث تنتهي البيانات.",
  "share.feed-confidence":
    "درجة الثقة {confidence}، {networks, plural, =0 {في شبكات غير معروفة} zero {في شبكات غير معروفة} one {في شبكة واحدة} two {في شبكتين} few {في # شبكات} many {في # شبكة} other {في # شبكة}}؛ وجدها {detector} في إصدار البيانات {revision}.",
  "share.feed-said": "قيل في: {when}.",
  "share.feed-claim": "الادعاء: {speaker}، {when}: {summary}",
  "share.feed-changed":
    "تغيّر في {date}، {occasion, select, claim {لأن الادعاء عُدّل} method {لأن الطريقة تغيّرت} data {لأن البيانات تغيّرت} other {لأن المقارنة أُعيدت}}؛ كان قبل ذلك: «{before}».",
  "share.feed-withdrawn": "سُحب الادعاء من تصريحه في {date}؛ ولم يعد هناك تقييم له.",
  "share.feeds-page-title": "الخلاصات",
  "share.feeds-page-lead":
    "كل ما يُعثر عليه ويُقال ويُقيَّم، بصيغتي Atom وJSON Feed. يأتي كل تصحيح نسخةً جديدة من المدخل بالمعرّف نفسه.",
  "share.feeds-atom": "Atom",
  "share.feeds-json": "JSON Feed",
  "share.feeds-atom-of": "Atom: {what}",
  "share.feeds-json-of": "JSON Feed: {what}",
  "share.feeds-everything": "كل شيء",
  "share.feeds-contested": "ادعاءات موضع خلاف",
  "share.feeds-places": "بحسب البلد",
  "share.feeds-services": "بحسب الخدمة",

  "share.cite-title-simulated": "{title} (قياسات مُحاكاة)",
  "share.cite-line": "ديملاين. {title}، {range}. إصدار البيانات {revision}، {date}. {address}",
  "share.cite-line-no-range": "ديملاين. {title}. إصدار البيانات {revision}، {date}. {address}",
  "share.cite-note":
    "إصدار البيانات {revision}{method, select, none {} other {، {method}}}. {range, select, none {} other {المدى: {range}.}}",
  "share.cite-note-simulated": "قياسات مُحاكاة.",
} as const satisfies Record<keyof typeof english, string>;
