import type { summary as english } from "../../en/pages/summary.ts";

/** Sentences that are written from the data: the summary, what we know, what we cannot tell. ICU MessageFormat. */
const denial = `{denied, select,
  nobody {.}
  government {؛ ونفت الحكومة ذلك.}
  regulator {؛ ونفت الهيئة التنظيمية ذلك.}
  operator {؛ ونفى المشغّل ذلك.}
  platform {؛ ونفت المنصة ذلك.}
  several {؛ ونفت عدة جهات ذلك.}
  other {؛ وجرى نفي ذلك.}}`;

/** Behind the country: a few networks are named or counted, a whole country is not. */
const extent = `{scope, select,
  national {}
  other {{networks, plural, =0 { (في شبكة غير معروفة)} zero { (في شبكة غير معروفة)} one { (في شبكة واحدة، AS{network})} two { (في شبكتين)} few { (في # شبكات)} many { (في # شبكة)} other { (في # شبكة)}}}}`;

const times =
  "{times, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}";
const observations =
  "{observations, plural, =0 {لا مشاهدات} zero {لا مشاهدات} one {مشاهدة واحدة} two {مشاهدتان} few {# مشاهدات} many {# مشاهدة} other {# مشاهدة}}";
/** Behind a count of observations; nothing where no network is known. */
const inNetworks =
  "{networks, plural, =0 {} zero {} one { في شبكة واحدة} two { في شبكتين} few { في # شبكات} many { في # شبكة} other { في # شبكة}}";
const network = "{network, select, unknown {شبكة غير معروفة} other {AS{network}}}";

export const summary = {
  "summary.no-data": "لم يقس أحد {service} في {country} بين {fromAt} و{toAt}. وليس معنى ذلك أن شيئًا لم يحدث.",
  "summary.nothing-found": `لم يوجد اضطراب في {service} في {country} بين {fromAt} و{toAt}: ${observations}${inNetworks}.`,
  "summary.slowed": `{ongoing, select,
    yes {تباطأ الوصول إلى {service} في {country}${extent} منذ {startAt}، وكان كذلك حين انتهت البيانات في {untilAt}}
    other {تباطأ الوصول إلى {service} في {country}${extent} من {startAt} لمدة {heldMs} تقريبًا}}${denial}`,
  "summary.blocked": `{ongoing, select,
    yes {حُجب الوصول إلى {service} في {country}${extent} منذ {startAt}، وكان كذلك حين انتهت البيانات في {untilAt}}
    other {حُجب الوصول إلى {service} في {country}${extent} من {startAt} لمدة {heldMs} تقريبًا}}${denial}`,
  "summary.blocked-at-hours": `{ongoing, select,
    yes {حُجب الوصول إلى {service} في {country}${extent} في ساعات متكررة منذ {startAt}، ${times} حتى انتهاء البيانات في {untilAt}}
    other {حُجب الوصول إلى {service} في {country}${extent} في ساعات متكررة، ${times} بين {startAt} و{endAt}}}${denial}`,
  "summary.shut-down": `{ongoing, select,
    yes {انقطع الوصول إلى {service} في {country}${extent} منذ {startAt}، وكان كذلك حين انتهت البيانات في {untilAt}}
    other {انقطع الوصول إلى {service} في {country}${extent} من {startAt} لمدة {heldMs} تقريبًا}}${denial}`,
  "summary.slowed-and-blocked": `{ongoing, select,
    yes {تباطأ الوصول إلى {service} في {country}${extent} من {startAt} حتى انتهاء البيانات في {untilAt}}
    other {تباطأ الوصول إلى {service} في {country}${extent} من {startAt} لمدة {heldMs} تقريبًا}}، وحُجب لمدة {blockedMs} تقريبًا {withinDay, select, yes {في} other {من}} {blockedAt}${denial}`,
  "summary.several-kinds": `{ongoing, select,
    yes {اضطرب الوصول إلى {service} في {country}${extent} بأشكال عدة منذ {startAt}، وكان كذلك حين انتهت البيانات في {untilAt}}
    other {اضطرب الوصول إلى {service} في {country}${extent} بأشكال عدة بين {startAt} و{endAt}}}${denial}`,
  "summary.further-episodes":
    "وفي الوقت المعروض أيضًا {count, plural, zero {# فترة اضطراب أخرى} one {فترة اضطراب أخرى} two {فترتا اضطراب أخريان} few {# فترات اضطراب أخرى} many {# فترة اضطراب أخرى} other {# فترة اضطراب أخرى}}.",
  "summary.days":
    "{count, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}",
  "summary.hours":
    "{count, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}",
  "summary.minutes":
    "{count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}",

  "known.phase-slowed":
    "{ongoing, select, yes {بطء من {startAtExact} حتى انتهاء البيانات.} other {بطء لمدة {lengthMs} تقريبًا، من {startAtExact} إلى {endAtExact}.}} درجة الثقة {confidenceShare}.",
  "known.phase-blocked":
    "{ongoing, select, yes {حجب من {startAtExact} حتى انتهاء البيانات.} other {حجب لمدة {lengthMs} تقريبًا، من {startAtExact} إلى {endAtExact}.}} درجة الثقة {confidenceShare}.",
  "known.phase-shutdown":
    "{ongoing, select, yes {انقطاع من {startAtExact} حتى انتهاء البيانات.} other {انقطاع لمدة {lengthMs} تقريبًا، من {startAtExact} إلى {endAtExact}.}} درجة الثقة {confidenceShare}.",
  "known.phase-recurring": `حجب في ساعات متكررة، ${times}، لمدة مجموعها {heldMs}، من {startAtExact} إلى {ongoing, select, yes {نهاية البيانات} other {{endAtExact}}}.{missed, plural, =0 {} zero {} one { وكان متوقعًا مرة واحدة ولم يحدث.} two { وكان متوقعًا مرتين ولم يحدث.} few { وكان متوقعًا # مرات ولم يحدث.} many { وكان متوقعًا # مرة ولم يحدث.} other { وكان متوقعًا # مرة ولم يحدث.}}{unmeasured, plural, =0 {} zero {} one { ومرة واحدة لم يقس أحد.} two { ومرتين لم يقس أحد.} few { و# مرات لم يقس أحد.} many { و# مرة لم يقس أحد.} other { و# مرة لم يقس أحد.}} درجة الثقة {confidenceShare}.`,
  "known.phase-level": `{metric, select, reachability {في ${network}: فشلت {failing, number} من {tries, number} محاولة ({during})، مقابل {baseline} في أوقات أخرى} other {{title} في ${network}: من {baseline} إلى {during}}} (${observations}).`,
  "known.networks":
    "{showing, plural, =0 {لا شبكة تُظهره وحدها} zero {لا شبكة تُظهره وحدها} one {شبكة واحدة تُظهره} two {شبكتان تُظهرانه} few {# شبكات تُظهره} many {# شبكة تُظهره} other {# شبكة تُظهره}}{against, plural, =0 {} zero {} one {، وواحدة تعارضه} two {، واثنتان تعارضانه} few {، و# تعارضه} many {، و# تعارضه} other {، و# تعارضه}}{silent, plural, =0 {} zero {} one {، وواحدة قياساتها أقل من أن تدل} two {، واثنتان قياساتهما أقل من أن تدل} few {، و# قياساتها أقل من أن تدل} many {، و# قياساتها أقل من أن تدل} other {، و# قياساتها أقل من أن تدل}}.",
  "known.coverage": `{observations, plural, =0 {لا مشاهدات} zero {لا مشاهدات} one {مشاهدة واحدة} two {مشاهدتان (كل عنوان جُرّب يُحتسب)} few {# مشاهدات (كل عنوان جُرّب يُحتسب)} many {# مشاهدة (كل عنوان جُرّب يُحتسب)} other {# مشاهدة (كل عنوان جُرّب يُحتسب)}}${inNetworks} في الوقت المعروض؛ والساعات التي فيها مشاهدة واحدة على الأقل: {hoursWithData, number} من {hours, number}.`,

  "unknown.simulated":
    "ما جرى حقًا لحركة البيانات: القياسات المعروضة هنا مُحاكاة. تبيّن كيف تعمل المقارنة ولا تثبت شيئًا.",
  "unknown.unmeasured-all":
    "أي شيء عن حركة البيانات بين {fromAt} و{toAt}: لم يقس أحد. وليس معنى ذلك أن شيئًا لم يحدث.",
  "unknown.unmeasured-hours":
    "ما حدث في {silent, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}} (من {hours, number}) لم يقس فيها أحد.",
  "unknown.edge-start": "متى بدأ بالضبط: تترك المشاهدات حول {startAtExact} مجالًا مفتوحًا بمدة {widthMs}.",
  "unknown.edge-end": "متى انتهى بالضبط: تترك المشاهدات حول {endAtExact} مجالًا مفتوحًا بمدة {widthMs}.",
  "unknown.began-before-data": "متى بدأ: كان جاريًا حين بدأت البيانات، {startAtExact}.",
  "unknown.untested-claims":
    "صحة {count, plural, zero {# ادعاء لا يمكن اختباره} one {ادعاء واحد لا يمكن اختباره} two {ادعاءين لا يمكن اختبارهما} few {# ادعاءات لا يمكن اختبارها} many {# ادعاءً لا يمكن اختبارها} other {# ادعاء لا يمكن اختبارها}} بما قيس.",
  "unknown.conflicting-reports":
    "أي التقريرين هو الصحيح حيث {count, plural, zero {لا تصريح} one {نُقل تصريح واحد} two {نُقل تصريحان} few {نُقلت # تصريحات} many {نُقل # تصريحًا} other {نُقل # تصريح}} على وجهين: كلاهما معروض.",
  "unknown.intent": "لماذا. لا شيء هنا يقيس النوايا أو يقول من أصدر أمرًا.",
} as const satisfies Record<keyof typeof english, string>;
