import type { verdicts as english } from "../en/verdicts.ts";

/** What was measured, before "of a service". */
const kind = "{kind, select, throttling {بطء} block {حجب} shutdown {انقطاع} other {اضطراب}}";
const claimedKind = "{claimedKind, select, throttling {بطء} block {حجب} shutdown {انقطاع} other {اضطراب}}";
const observations =
  "{n, plural, zero {لا مشاهدات} one {مشاهدة واحدة} two {مشاهدتان} few {# مشاهدات} many {# مشاهدة} other {# مشاهدة}}";
/** Behind a count of observations; nothing where no network is known. */
const inNetworks =
  "{networkCount, plural, =0 {} zero {} one { في شبكة واحدة} two { في شبكتين} few { في # شبكات} many { في # شبكة} other { في # شبكة}}";
const slowingObservations =
  "{insideTests, plural, zero {لا مشاهدات} one {مشاهدة واحدة} two {مشاهدتان} few {# مشاهدات} many {# مشاهدة} other {# مشاهدة}}";
const tests =
  "الاختبارات الفاشلة في الوقت المعلن {insideFailing, number} من {insideTests, number}، وخارجه {outsideFailing, number} من {outsideTests, number}{feature, select, whole {} other { ({feature})}}";
const measuredNetworks =
  "{measuredCount, plural, zero {# شبكة مقيسة} one {شبكة مقيسة واحدة} two {شبكتين مقيستين} few {# شبكات مقيسة} many {# شبكة مقيسة} other {# شبكة مقيسة}}";
const named =
  "{networkCount, plural, =0 {} zero {} one { ({networks})} two { ({networks})} few { ({networks})} many { ({networks})} other { ({networks})}}";

/**
 * Words of verdicts and their reasons: one sentence for each reason code, under `reason.<code>`, of forty
 * words at most. ICU MessageFormat. `reasonText` hands in figures as text; counts come as numbers.
 */
export const verdicts = {
  "verdict.supported": "تدعمه القياسات",
  "verdict.contradicted": "تناقضه القياسات",
  "verdict.partly-supported": "تدعمه القياسات جزئيًا",
  "verdict.cannot-be-tested": "لا يمكن اختباره",
  "reason.some-network": "شبكات لا يُعرف رقمها",
  "reason.no-networks": "لا شبكة مسمّاة",
  "reason.network": "AS{asn}",
  "reason.others":
    "{count, plural, zero {# غيرها} one {واحدة غيرها} two {اثنتان غيرها} few {# غيرها} many {# غيرها} other {# غيرها}}",

  "reason.period-week-before": "لا يذكر الادعاء وقتًا. قورن بالأسبوع السابق على صدوره: {period}.",
  "reason.period-month-before": "لا يذكر الادعاء وقتًا. قورن بالشهر السابق على صدوره: {period}.",
  "reason.period-from-duration":
    "يذكر الادعاء مدة ({claimed}) دون تواريخ. قورن بمثل هذه المدة قبل صدوره مضافًا إليها ربعها: {period}.",
  "reason.period-weeks-after": "لا يذكر الإعلان نهاية. قورن بالوقت الذي تلاه: {period}.",
  "reason.period-of-plan": "الادعاء عمّا سيأتي ولا يذكر نهاية. قورن بالوقت الذي تلا صدوره: {period}.",
  "reason.period-around-statement":
    "لا يذكر الادعاء لحظة. قورن بالأسبوع السابق على صدوره والأسبوع التالي له: {period}.",
  "reason.period-cut-at-statement":
    "اختُبر الادعاء حتى {said} فقط، وهي آخر لحظة يمكن أن يكون قد صدر فيها: لا يُحاسب أحد على ما جاء بعدها.",

  "reason.episode-found": `أظهرت القياسات ${kind} {service} في {country} من {from} إلى {to}: ${observations}${inNetworks}؛ درجة الثقة {confidence}.`,
  "reason.episode-ongoing": `أظهرت القياسات ${kind} {service} في {country} منذ {from}: ${observations}${inNetworks}؛ درجة الثقة {confidence}. وكان الأمر مستمرًا في آخر البيانات.`,
  "reason.episode-edge-uncertain": `بداية ال${kind}: {start}{end, select, open {} other {؛ والنهاية: {end}}}. وقد تقع خارج الوقت المختبر.`,
  "reason.episode-weak": `هناك علامات على ${kind} منذ {from}، لكنها أضعف من أن تحسم: ${observations}، درجة الثقة {confidence}.`,
  "reason.sources-disagree": `تُظهر أرقام البلد كله علامات ${kind} منذ {from}، لكن لا يظهر شيء من ذلك في {unaffectedCount, plural, zero {# شبكة قيست} one {شبكة واحدة قيست} two {شبكتين قيستا} few {# شبكات قيست} many {# شبكة قيست} other {# شبكة قيست}} على حدة: {unaffected}. ولا تحسم هذه القياسات أيهما أصح.`,
  "reason.episode-by-timetable":
    "تكرّر الأمر وفق جدول: {windows, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}} في الوقت المختبر، ومجموعها {windowsLength}. ولا يُعدّ قائمًا بين تلك الساعات.",
  "reason.episode-after-statement": `أظهرت القياسات ${kind} الخدمة منذ {from}، لكن التصريح صدر في وقت ما بين {saidFrom} و{saidTo}. وربما كان التصريح أسبق.`,
  "reason.under-way-when-said": `كان ${kind} {service} في {country} جاريًا عند صدور القول، {said}: أظهرته القياسات منذ {from}، ${observations}؛ درجة الثقة {confidence}.`,
  "reason.followed-later": `أظهرت القياسات ${kind} {service} في {country} منذ {from}، بعد {lag} من صدور القول. أما هل كان مخططًا له حينها فلا يبيّنه أي قياس.`,
  "reason.episode-part-of-service": "لم يظهر ذلك إلا في جزء واحد من {service}: {feature}.",
  "reason.networks-not-affected":
    "في الوقت نفسه لم يظهر شيء من ذلك في {unaffectedCount, plural, zero {# شبكة مقيسة} one {شبكة مقيسة واحدة} two {شبكتين مقيستين} few {# شبكات مقيسة} many {# شبكة مقيسة} other {# شبكة مقيسة}}: {unaffected}.",
  "reason.throttling-not-block": `أظهرت القياسات بطء {service} منذ {from} (${observations}، درجة الثقة {confidence}). البطء ليس حجبًا، فلا يُحتسب على نفي الحجب.`,
  "reason.nothing-found": `لم يوجد اضطراب: ${observations}${inNetworks}، تغطي {share} من الوقت. وكل ما دام {detectable} أو أكثر كان سيظهر.`,
  "reason.nothing-found-in-part": `لم يوجد اضطراب في ما قيس (${observations}، بتغطية {share} من الوقت). وهذا أقل من أن يتحدث عن المدى كله.`,

  "reason.no-measurements":
    "لا قياسات عن {service} في {country} في الوقت المختبر: {period}. كان سيحسم الأمرَ اختبارُ إمكان الوصول أو السرعة في شبكتين على الأقل.",
  "reason.too-sparse": `القياسات قليلة: ${observations} تغطي {share} من الوقت المختبر: {period}. وقد يكون اضطراب مدته أقل من {detectable} قد فات دون أن يُرى.`,
  "reason.too-coarse":
    "كل رقم عن {service} في {country} يغطي مدة {step}، فلا يبيّن ما جرى في وقت أقصر؛ وكانت اختبارات أكثر تقاربًا ستبيّنه.",
  "reason.single-network":
    "ما قيس قياسًا كافيًا في {country}: {networkCount, plural, =0 {لا شبكة} zero {لا شبكة} one {شبكة واحدة فقط} two {شبكتان فقط} few {# شبكات فقط} many {# شبكة فقط} other {# شبكة فقط}}. شبكة واحدة لا تتحدث عن بلد؛ والمطلوب اختبار شبكتين على الأقل.",
  "reason.network-not-measured":
    "القياسات عن {service} في {networks} أقل من اللازم في الوقت المختبر: {period}.",
  "reason.levels-missing":
    "اختبارات {service} في {country} في الوقت المختبر، {period}، تقول فقط إن كان الوصول ممكنًا. أما البطء فيظهر في السرعة أو زمن الاستجابة، ولم يسجّلهما أحد.",
  "reason.shutdown-silence":
    "كان الاتصال في {country} كله مقطوعًا من {from} إلى {to}. لم يكن بوسع أحد اختبار {service} حينها، فلا دلالة للصمت.",
  "reason.simulated-evidence": "هذه القياسات مُحاكاة. تبيّن كيف تعمل المقارنة، وليست دليلًا على ما حدث.",

  "reason.kind-differs": `يتحدث الادعاء عن ${claimedKind}. أما ما قيس منذ {from} فهو ${kind} (${observations}، درجة الثقة {confidence}).`,
  "reason.start-matches": "البداية مطابقة: المدّعى {claimed}، والمقيس بين {earliest} و{latest}.",
  "reason.start-differs": "البداية غير مطابقة: المدّعى {claimed}، والمقيس بين {earliest} و{latest}.",
  "reason.start-open": "لا يمكن اختبار البداية المدّعاة، {claimed}: كان الأمر قائمًا حين بدأت البيانات.",
  "reason.end-matches": "النهاية مطابقة: المدّعى {claimed}، والمقيس بين {earliest} و{latest}.",
  "reason.end-differs": "النهاية غير مطابقة: المدّعى {claimed}، والمقيس بين {earliest} و{latest}.",
  "reason.end-open": "لا يمكن بعدُ اختبار النهاية المدّعاة، {claimed}: تنتهي البيانات والأمر مستمر.",
  "reason.network-start-fits":
    "البداية مطابقة في {networks}: لم يُقس فيها شيء من ذلك قبل {claimed} بوقت كافٍ، مع أنه قيس في غيرها.",
  "reason.network-end-fits":
    "النهاية مطابقة في {networks}: لم يُقس فيها شيء من ذلك بعد {claimed} بوقت كافٍ، مع أنه قيس في غيرها.",
  "reason.duration-matches": "المدة مطابقة: يذكر الادعاء {claimed}، والمقيس من {least} إلى {most}.",
  "reason.duration-differs":
    "المدة غير مطابقة: يذكر الادعاء {claimed}، والمقيس {most, select, open {لا يقل عن {least}} other {من {least} إلى {most}}}.",
  "reason.duration-uncertain":
    "لا يمكن اختبار المدة المدّعاة البالغة {claimed}: المقيس {most, select, open {لا يقل عن {least} وأحد طرفيه غير معروف} other {من {least} إلى {most}، وهو مدى أوسع من اللازم}}.",
  "reason.size-matches": `المقدار مطابق: كان مقررًا أن يبقى {claimedRemaining} من السرعة، وقيس {remaining}${named}.`,
  "reason.size-differs": `المقدار غير مطابق: كان مقررًا أن يبقى {claimedRemaining} من السرعة، لكن قيس {remaining}${named}.`,
  "reason.size-unknown":
    "لا يمكن اختبار ما بقي من السرعة: تُظهر القياسات الاضطراب، لكن دون مستوى خلاله يُقارن بنسبة {claimedRemaining}.",
  "reason.network-shows": "{network}، التي يسمّيها الادعاء: يظهر فيها ذلك.",
  "reason.network-does-not-show": "{network}، التي يسمّيها الادعاء: قيست ولا يظهر فيها ذلك.",
  "reason.scope-most": `من أصل ${measuredNetworks}، ظهر ذلك في {networkCount}؛ ولم يظهر في: {unaffected}.`,
  "reason.scope-few": `من أصل ${measuredNetworks}، لم يظهر ذلك إلا في {networkCount}: {networks}. ولم يظهر في: {unaffected}.`,

  "reason.trouble-not-measured":
    "لم تُظهر القياسات مشكلة في {service} في {country} في الوقت المختبر، {period}، فلا شيء يفسّره خلل.",
  "reason.service-unaffected": `لم تظهر مشكلة في {service} في الشبكات نفسها والوقت نفسه (${observations}).`,
  "reason.service-suffers":
    "كانت في {service} في {country} مشكلة في الوقت نفسه: {to, select, open {منذ {from}} other {من {from} إلى {to}}}.",
  "reason.service-not-measured": `قياسات {service} في {country} في تلك الشبكات وذلك الوقت أقل من أن تصلح مرجع مقارنة (${observations}).`,
  "reason.service-cannot-show":
    "اختُبر في {service} في {country}، في تلك الشبكات وذلك الوقت، إمكان الوصول وحده. ولم يكن البطء ليظهر، فلا يصلح ذلك مرجع مقارنة.",
  "reason.service-in-doubt":
    "كانت في {service} في {country} علامات مشكلة في ذلك الوقت، منذ {from}، أضعف أو أقصر من أن يُعرف هل هي المشكلة نفسها (درجة الثقة {confidence}). لا تُحتسب لأي من الجانبين.",
  "reason.service-own-trouble":
    "كانت في {service} في {country} مشكلة خاصة بها منذ {from}، بدأت قبل هذه بوقت كافٍ أو كانت من نوع آخر. لا تُحتسب لأي من الجانبين.",
  "reason.country-unaffected": `لم تظهر مشكلة في {service} في {country} في الوقت نفسه (${observations}).`,
  "reason.country-suffers":
    "كانت في {service} في {country} مشكلة في الوقت نفسه: {to, select, open {منذ {from}} other {من {from} إلى {to}}}.",
  "reason.country-not-measured": `قياسات {service} في {country} في ذلك الوقت أقل من أن تصلح مرجع مقارنة (${observations}).`,
  "reason.country-cannot-show":
    "اختُبر في {service} في {country}، في ذلك الوقت، إمكان الوصول وحده. ولم يكن البطء ليظهر، فلا يصلح ذلك مرجع مقارنة.",
  "reason.country-in-doubt":
    "كانت في {service} في {country} علامات مشكلة في ذلك الوقت، منذ {from}، أضعف أو أقصر من أن يُعرف هل هي المشكلة نفسها (درجة الثقة {confidence}). لا تُحتسب لأي من الجانبين.",
  "reason.country-own-trouble":
    "كانت في {service} في {country} مشكلة خاصة بها منذ {from}، بدأت قبل هذه بوقت كافٍ أو كانت من نوع آخر. لا تُحتسب لأي من الجانبين.",
  "reason.services-too-few":
    "لم تُقَس أي خدمة أخرى قياسًا كافيًا في تلك الشبكات في الوقت المختبر: {period}. وبغير ذلك لا يمكن إثبات خلل في معدات البلد نفسه ولا استبعاده.",
  "reason.countries-too-few":
    "لم تُقَس خدمة {service} قياسًا كافيًا في أي بلد آخر في الوقت المختبر: {period}. وبغير ذلك لا يمكن إثبات خلل في الخارج أو لدى المنصة ولا استبعاده.",
  "reason.controls-disagree": "بعض ما كان الخلل سيصيبه أيضًا يُظهر ذلك، وبعضه لا يُظهره.",
  "reason.many-networks-at-once":
    "ظهر ذلك في الوقت نفسه في {networkCount, plural, zero {# شبكة} one {شبكة واحدة} two {شبكتين} few {# شبكات} many {# شبكة} other {# شبكة}}: {networks}. للشبكات المنفصلة معدات منفصلة.",
  "reason.plateau-all-day":
    "استمر البطء على مدار الساعة: لم يبقَ في أي ساعة من اليوم أكثر من {remaining} من السرعة المعتادة. أما الازدحام فيخف حين يقل المتصلون.",
  "reason.quiet-hours-recover":
    "في أفضل ساعات اليوم عادت السرعة إلى {remaining} من المعتاد، وفي أسوئها هبطت إلى {worstRemaining}. هكذا يبدو الازدحام.",

  "reason.announced-windows":
    "يشمل الإعلان {windows, plural, zero {# فترة} one {فترة واحدة} two {فترتين} few {# فترات} many {# فترة} other {# فترة}}، ومجموعها {windowsLength}، ضمن الوقت المختبر: {period}.",
  "reason.announced-not-yet": "يبدأ الوقت المعلن في {from}، بعد آخر البيانات: {until}.",
  "reason.announced-so-far": "تنتهي البيانات في {until} وتبلغ {share} من الوقت المعلن. ولا حكم على ما بعدها.",
  "reason.compliance-kept-to": `{network} — التزام بالمعلن: ${tests}.`,
  "reason.compliance-exceeded": `{network} — تجاوز للمعلن: ${tests}.`,
  "reason.compliance-less": `{network} — أقل من المعلن: ${tests}.`,
  "reason.compliance-not-carried-out": `{network} — لم يُنفَّذ المعلن: ${tests}.`,
  "reason.compliance-no-data":
    "{network} — لا يمكن الحكم: الاختبارات في الوقت المعلن: {insideTests, plural, =0 {لا شيء} zero {لا شيء} one {اختبار واحد فقط} two {اختباران فقط} few {# اختبارات فقط} many {# اختبارًا فقط} other {# اختبار فقط}}.",

  "reason.compliance-others-no-data":
    "وإلى جانب ذلك، اختبارات الوقت المعلن أقل من أن تسمح بالحكم في {networkCount, plural, zero {# شبكة} one {شبكة واحدة} two {شبكتين} few {# شبكات} many {# شبكة} other {# شبكة}}.",
  "reason.compliance-extra-hours":
    "{network} — فشلت معظم الاختبارات أيضًا في ساعات لم تُعلن (بالتوقيت المحلي): {hours}.",
  "reason.compliance-outside-thin":
    "خارج الوقت المعلن كانت الاختبارات أقل من أن تُظهر هل جرى تجاوز في {networkCount, plural, zero {# شبكة} one {شبكة واحدة} two {شبكتين} few {# شبكات} many {# شبكة} other {# شبكة}}: {networks}.",
  "reason.slowing-kept-to": `{network} — مطابق: كان مقررًا أن يبقى {claimedRemaining} من السرعة، وقيس {remaining} (${slowingObservations}).`,
  "reason.slowing-exceeded": `{network} — أبطأ من المعلن: كان مقررًا أن يبقى {claimedRemaining} من السرعة، لكن قيس {remaining} فقط (${slowingObservations}).`,
  "reason.slowing-less": `{network} — أقل بطئًا من المعلن: كان مقررًا أن يبقى {claimedRemaining} من السرعة، لكن قيس {remaining} (${slowingObservations}).`,
  "reason.slowing-not-carried-out": `{network} — لا بطء: كان مقررًا أن يبقى {claimedRemaining} من السرعة، لكن قيس {remaining} (${slowingObservations}).`,
  "reason.slowing-no-data":
    "{network} — لا يمكن الحكم: قياسات السرعة قبل الوقت المعلن أو خلاله أقل من اللازم.",

  "reason.restored-then":
    "عادت القياسات إلى المعتاد بين {earliest} و{latest}، وهو ما يوافق وقت الإعلان بقدر ما هو معروف.",
  "reason.restored-on-networks":
    "{networks}، التي يسمّيها الإعلان: لم يعد يظهر فيها شيء من ذلك من {from} إلى {to}، مع أنه استمر في غيرها.",
  "reason.restored": "عادت القياسات إلى المعتاد بين {earliest} و{latest}، بعد {lag} من إعلان ذلك.",
  "reason.restored-before": "عادت القياسات إلى المعتاد بين {earliest} و{latest}، قبل {lag} من إعلان ذلك.",
  "reason.not-restored": "كانت القياسات لا تزال تُظهر اضطرابًا في {until}، بعد {lag} من إعلان انتهائه.",
  "reason.restoration-pending":
    "الاضطراب الذي بدأ في {from} لا يزال ظاهرًا في آخر البيانات، {until}. والحكم سابق لأوانه.",
  "reason.nothing-to-restore":
    "لم تُظهر القياسات قبل ذلك اضطرابًا في {service} في {country}، فلا عودة إلى المعتاد يُبحث عنها.",

  "reason.feature-not-named": "يتحدث الادعاء عن جزء من {service} دون أن يسمّيه، فلا شيء يُقارن به.",
  "reason.feature-not-measured":
    "لم يقس أحد هذا الجزء من {service} ({feature}) في {country} في الوقت المختبر: {period}. كان سيحسم الأمرَ اختبارُ ذلك الجزء نفسه.",
  "reason.feature-other-episode":
    "أظهرت القياسات مشكلة في {service} في الوقت المختبر، {period}، لكن اختبارات الخدمة لا تقول شيئًا عن جزء واحد منها ({feature}).",

  "reason.moved-to-not-named": "لا يسمّي الادعاء الوجهة التي انتقل إليها المستخدمون، فلا شيء يُبحث عنه.",
  "reason.fall-measured": "انخفض استخدام {service} في {country} بمقدار {change} في الوقت المختبر: {period}.",
  "reason.fall-not-seen": "لم ينخفض استخدام {service} في {country} في الوقت المختبر: {period}.",
  "reason.fall-within-usual":
    "تغيّر استخدام {service} في {country} بمقدار {change} في الوقت المختبر، {period}، وهو ما تفسّره تقلباته اليومية وحدها. لا يمكن إثبات انخفاض ولا استبعاده.",
  "reason.fall-not-measured":
    "لم يُقَس في الوقت المختبر، {period}، استخدام {service} في {country} ولا اضطرابها. وكانت الأعداد اليومية للمستخدمين أو حركة البيانات ستحسم الأمر.",
  "reason.rise-measured": "ارتفع استخدام {service} في {country} بمقدار {change}، بدءًا من {lag} بعد التغيّر.",
  "reason.rise-not-seen": "لم يرتفع استخدام {service} في {country} في الوقت المختبر: {period}.",
  "reason.rise-within-usual":
    "تغيّر استخدام {service} في {country} بمقدار {change} في الوقت المختبر، {period}، وهو ما تفسّره تقلباته اليومية وحدها. لا يمكن إثبات ارتفاع ولا استبعاده.",
  "reason.rise-not-measured":
    "لم يُقَس استخدام {service} في {country} في الوقت المختبر: {period}. وكانت الأعداد اليومية للمستخدمين أو حركة البيانات، قبل ذلك وبعده، ستحسم الأمر.",
  "reason.correlation-only":
    "تزامن الانخفاض والارتفاع. ولا يبيّن ذلك أن المستخدمين أنفسهم انتقلوا من {service} إلى {movedTo}.",

  "reason.acknowledged-after": "صدر القول بعد {lag} من البداية المقيسة، {from}.",
  "reason.grounds-not-testable": "ما اختُبر هو أن ذلك حدث. أما هل حدث للأسباب المذكورة فلا يبيّنه أي قياس.",
  "reason.demand-not-testable": "المطالبة ليست قولًا عمّا حدث. ولا صلة لأي قياس بها.",
} as const satisfies Record<keyof typeof english, string>;
