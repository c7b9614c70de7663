import type { verdicts as english } from "../en/verdicts.ts";

/** What was measured, before "of a service". */
const kind = "{kind, select, throttling {کندی} block {مسدودسازی} shutdown {قطعی} other {اختلال}}";
const claimedKind =
  "{claimedKind, select, throttling {کندی} block {مسدودسازی} shutdown {قطعی} other {اختلال}}";
const observations = "{n, plural, one {# مشاهده} other {# مشاهده}}";
/** Behind a count of observations; nothing where no network is known. */
const andNetworks = "{networkCount, plural, =0 {} one { در # شبکه} other { در # شبکه}}";
const slowingObservations = "{insideTests, plural, one {# مشاهده} other {# مشاهده}}";
const tests =
  "در زمان اعلام‌شده {insideFailing, number} آزمایش از {insideTests, number} و بیرون از آن {outsideFailing, number} از {outsideTests, number} ناموفق بود{feature, select, whole {} other { ({feature})}}";

/**
 * Words of verdicts and their reasons: one sentence for each reason code, under `reason.<code>`, of forty
 * words at most. ICU MessageFormat. `reasonText` hands in figures as text; counts come as numbers.
 */
export const verdicts = {
  "verdict.supported": "تأییدشده",
  "verdict.contradicted": "نقض‌شده",
  "verdict.partly-supported": "تا حدی تأییدشده",
  "verdict.cannot-be-tested": "آزمودنی نیست",
  "reason.some-network": "شبکه‌هایی که شماره‌شان معلوم نیست",
  "reason.no-networks": "هیچ شبکهٔ نام‌برده‌ای",
  "reason.network": "AS{asn}",
  "reason.others": "{count, plural, one {# مورد دیگر} other {# مورد دیگر}}",

  "reason.period-week-before": "ادعا زمانی را نام نمی‌برد. با هفتهٔ پیش از بیان آن سنجیده شد: {period}.",
  "reason.period-month-before": "ادعا زمانی را نام نمی‌برد. با ماه پیش از بیان آن سنجیده شد: {period}.",
  "reason.period-from-duration":
    "ادعا مدت را نام می‌برد ({claimed})، اما تاریخی ندارد. با همین مدت پیش از بیان آن، به‌علاوهٔ یک‌چهارم، سنجیده شد: {period}.",
  "reason.period-weeks-after": "اعلامیه پایانی را نام نمی‌برد. با زمانی که در پی آن آمد سنجیده شد: {period}.",
  "reason.period-of-plan":
    "ادعا دربارهٔ آینده است و پایانی را نام نمی‌برد. با زمان پس از بیان آن سنجیده شد: {period}.",
  "reason.period-around-statement":
    "ادعا لحظه‌ای را نام نمی‌برد. با هفتهٔ پیش و هفتهٔ پس از بیان آن سنجیده شد: {period}.",
  "reason.period-cut-at-statement":
    "ادعا فقط تا {said} سنجیده شد؛ آخرین لحظه‌ای که می‌تواند بیان شده باشد. هیچ‌کس برای آنچه پس از گفته‌اش رخ داده پاسخ‌گو نیست.",

  "reason.episode-found": `${kind} {service} در {country} از {from} تا {to} اندازه‌گیری شد: ${observations}${andNetworks}؛ اطمینان {confidence}.`,
  "reason.episode-ongoing": `${kind} {service} در {country} از {from} به بعد اندازه‌گیری شده است: ${observations}${andNetworks}؛ اطمینان {confidence}. در آخرین داده‌ها همچنان ادامه داشت.`,
  "reason.episode-edge-uncertain": `زمان آغاز ${kind}: {start}{end, select, open {} other {؛ زمان پایان: {end}}}. ممکن است بیرون از زمان سنجیده‌شده باشد.`,
  "reason.episode-weak": `از {from} نشانه‌هایی از ${kind} هست، اما ضعیف‌تر از آن که بتوان داوری کرد: ${observations}، اطمینان {confidence}.`,
  "reason.sources-disagree": `ارقام کل کشور از {from} نشانهٔ ${kind} است، اما در {unaffectedCount, plural, one {# شبکه} other {# شبکه}} که جداگانه اندازه‌گیری شد نشانی از آن نیست: {unaffected}. این اندازه‌گیری‌ها نمی‌گوید کدام درست است.`,
  "reason.episode-by-timetable":
    "طبق برنامهٔ زمانی تکرار می‌شد: {windows, plural, one {# بار} other {# بار}} در زمان سنجیده‌شده، در مجموع {windowsLength}. میان آن ساعت‌ها برقرار به شمار نمی‌آید.",
  "reason.episode-after-statement": `${kind} از {from} اندازه‌گیری شد، اما اظهارنظر زمانی بین {saidFrom} و {saidTo} بیان شده است. ممکن است پیش از آن بوده باشد.`,
  "reason.under-way-when-said": `${kind} {service} در {country} هنگام این گفته، {said}، جریان داشت: از {from} به بعد اندازه‌گیری شد، ${observations}؛ اطمینان {confidence}.`,
  "reason.followed-later": `${kind} {service} در {country} از {from} اندازه‌گیری شد، {lag} پس از این گفته. اینکه آن هنگام برنامه‌ریزی شده بود یا نه، از هیچ اندازه‌گیری‌ای برنمی‌آید.`,
  "reason.episode-part-of-service": "فقط یک بخش از {service} آن را نشان داد: {feature}.",
  "reason.networks-not-affected":
    "هم‌زمان، {unaffectedCount, plural, one {# شبکهٔ اندازه‌گیری‌شده} other {# شبکهٔ اندازه‌گیری‌شده}} نشانی از آن نداشت: {unaffected}.",
  "reason.throttling-not-block": `کندی {service} از {from} به بعد اندازه‌گیری شد (${observations}، اطمینان {confidence}). کندی، مسدودسازی نیست و تکذیب مسدودسازی را نقض نمی‌کند.`,
  "reason.nothing-found": `اختلالی یافت نشد: ${observations}${andNetworks}، که {share} از این زمان را می‌پوشاند. هر اختلالی با مدت {detectable} یا بیشتر دیده می‌شد.`,
  "reason.nothing-found-in-part": `در آنچه اندازه‌گیری شد (${observations}، پوشش {share} از این زمان) اختلالی یافت نشد. این برای سخن‌گفتن از کل بازه کافی نیست.`,

  "reason.no-measurements":
    "در زمان سنجیده‌شده، {period}، هیچ اندازه‌گیری‌ای از {service} در {country} وجود ندارد. آزمایش دسترس‌پذیری یا سرعت آن، دست‌کم در دو شبکه، موضوع را روشن می‌کرد.",
  "reason.too-sparse": `اندازه‌گیری‌ها کم است: ${observations} که {share} از زمان سنجیده‌شده، {period}، را می‌پوشاند. اختلال کوتاه‌تر از {detectable} ممکن است دیده نشده باشد.`,
  "reason.too-coarse":
    "هر رقم {service} در {country} بازه‌ای به مدت {step} را دربرمی‌گیرد و نمی‌گوید در زمانی کوتاه‌تر چه گذشته است؛ آزمایش‌های نزدیک‌تر به هم آن را نشان می‌داد.",
  "reason.single-network":
    "{networkCount, plural, =0 {هیچ شبکه‌ای در {country}} one {فقط # شبکه در {country}} other {فقط # شبکه در {country}}} به‌اندازهٔ کافی اندازه‌گیری {networkCount, plural, =0 {نشد} one {شد} other {شد}}. یک شبکه نمایندهٔ یک کشور نیست؛ آزمایش در دست‌کم دو شبکه لازم بود.",
  "reason.network-not-measured":
    "در زمان سنجیده‌شده، {period}، اندازه‌گیری‌های {service} در {networks} بیش از حد کم است.",
  "reason.levels-missing":
    "آزمایش‌های {service} در {country} در زمان سنجیده‌شده، {period}، فقط می‌گویند که در دسترس بود یا نه. کندی در سرعت یا تأخیر دیده می‌شود و آن را کسی ثبت نکرده است.",
  "reason.shutdown-silence":
    "اتصال کل {country} از {from} تا {to} خاموش بود. در آن زمان کسی نمی‌توانست {service} را آزمایش کند، پس سکوت آن چیزی نمی‌گوید.",
  "reason.simulated-evidence":
    "این اندازه‌گیری‌ها شبیه‌سازی‌شده‌اند. شیوهٔ مقایسه را نشان می‌دهند و گواه آنچه رخ داده نیستند.",

  "reason.kind-differs": `ادعا از ${claimedKind} سخن می‌گوید. آنچه از {from} به بعد اندازه‌گیری شد ${kind} است (${observations}، اطمینان {confidence}).`,
  "reason.start-matches":
    "زمان آغاز مطابقت دارد: ادعاشده {claimed}، اندازه‌گیری‌شده بین {earliest} و {latest}.",
  "reason.start-differs":
    "زمان آغاز مطابقت ندارد: ادعاشده {claimed}، اندازه‌گیری‌شده بین {earliest} و {latest}.",
  "reason.start-open": "آغاز ادعاشده، {claimed}، آزمودنی نیست: در آغاز داده‌ها اختلال از پیش در جریان بود.",
  "reason.end-matches": "زمان پایان مطابقت دارد: ادعاشده {claimed}، اندازه‌گیری‌شده بین {earliest} و {latest}.",
  "reason.end-differs":
    "زمان پایان مطابقت ندارد: ادعاشده {claimed}، اندازه‌گیری‌شده بین {earliest} و {latest}.",
  "reason.end-open":
    "پایان ادعاشده، {claimed}، هنوز آزمودنی نیست: داده‌ها در حالی پایان می‌یابد که اختلال ادامه دارد.",
  "reason.network-start-fits":
    "زمان آغاز در {networks} مطابقت دارد: مدت‌ها پیش از {claimed} در آنجا نشانی از آن اندازه‌گیری نشد، هرچند در جاهای دیگر شد.",
  "reason.network-end-fits":
    "زمان پایان در {networks} مطابقت دارد: مدت‌ها پس از {claimed} در آنجا نشانی از آن اندازه‌گیری نشد، هرچند در جاهای دیگر شد.",
  "reason.duration-matches": "مدت مطابقت دارد: ادعاشده {claimed}، اندازه‌گیری‌شده از {least} تا {most}.",
  "reason.duration-differs":
    "مدت مطابقت ندارد: ادعاشده {claimed}، اندازه‌گیری‌شده {most, select, open {دست‌کم {least}} other {از {least} تا {most}}}.",
  "reason.duration-uncertain":
    "مدت ادعاشده، {claimed}، آزمودنی نیست: اندازه‌گیری‌شده {most, select, open {دست‌کم {least} است و یک سر آن نامعلوم} other {از {least} تا {most} است و این بازه بیش از حد گسترده}}.",
  "reason.size-matches":
    "میزان کندی مطابقت دارد: قرار بود {claimedRemaining} از سرعت باقی بماند و {remaining} اندازه‌گیری شد{networkCount, plural, =0 {} one { (در {networks})} other { (در {networks})}}.",
  "reason.size-differs":
    "میزان کندی مطابقت ندارد: قرار بود {claimedRemaining} از سرعت باقی بماند، اما {remaining} اندازه‌گیری شد{networkCount, plural, =0 {} one { (در {networks})} other { (در {networks})}}.",
  "reason.size-unknown":
    "اینکه چه میزان از سرعت باقی ماند آزمودنی نیست: اندازه‌گیری‌ها اختلال را نشان می‌دهند، اما سطحی در طول آن ثبت نشده است که با {claimedRemaining} سنجیده شود.",
  "reason.network-shows": "{network}، که ادعا از آن نام می‌برد، آن را نشان می‌دهد.",
  "reason.network-does-not-show": "{network}، که ادعا از آن نام می‌برد، اندازه‌گیری شد و آن را نشان نمی‌دهد.",
  "reason.scope-most":
    "از {measuredCount, plural, one {# شبکهٔ اندازه‌گیری‌شده} other {# شبکهٔ اندازه‌گیری‌شده}}، {networkCount} شبکه آن را نشان داد؛ این‌ها نشان ندادند: {unaffected}.",
  "reason.scope-few":
    "فقط {networkCount} از {measuredCount, plural, one {# شبکهٔ اندازه‌گیری‌شده} other {# شبکهٔ اندازه‌گیری‌شده}} آن را نشان داد: {networks}. این‌ها نشان ندادند: {unaffected}.",

  "reason.trouble-not-measured":
    "در زمان سنجیده‌شده، {period}، مشکلی برای {service} در {country} اندازه‌گیری نشد، پس چیزی نیست که نقص فنی توضیحش دهد.",
  "reason.service-unaffected": `{service} در همان شبکه‌ها و همان زمان مشکلی نشان نداد (${observations}).`,
  "reason.service-suffers":
    "{service} در {country} هم‌زمان دچار مشکل بود: {to, select, open {از {from}} other {{from} تا {to}}}.",
  "reason.service-not-measured": `{service} در {country} در آن شبکه‌ها و آن زمان کمتر از آن اندازه‌گیری شد که بتواند شاهد باشد (${observations}).`,
  "reason.service-cannot-show":
    "{service} در {country} در آن شبکه‌ها و آن زمان فقط از نظر در دسترس بودن آزمایش شد. کندی در چنین آزمایشی دیده نمی‌شد، پس نمی‌تواند شاهد باشد.",
  "reason.service-in-doubt":
    "{service} در {country} در آن زمان، از {from}، نشانه‌هایی از مشکل داشت که ضعیف‌تر یا کوتاه‌تر از آن بود که بتوان گفت همان مشکل است (اطمینان {confidence}). به سود هیچ طرفی به شمار نمی‌آید.",
  "reason.service-own-trouble":
    "{service} در {country} از {from} مشکل جداگانه‌ای داشت که بسیار پیش‌تر آغاز شده یا از نوع دیگری بود. به سود هیچ طرفی به شمار نمی‌آید.",
  "reason.country-unaffected": `{service} در {country} هم‌زمان مشکلی نشان نداد (${observations}).`,
  "reason.country-suffers":
    "{service} در {country} هم‌زمان دچار مشکل بود: {to, select, open {از {from}} other {{from} تا {to}}}.",
  "reason.country-not-measured": `{service} در {country} در آن زمان کمتر از آن اندازه‌گیری شد که بتواند شاهد باشد (${observations}).`,
  "reason.country-cannot-show":
    "{service} در {country} در آن زمان فقط از نظر در دسترس بودن آزمایش شد. کندی در چنین آزمایشی دیده نمی‌شد، پس نمی‌تواند شاهد باشد.",
  "reason.country-in-doubt":
    "{service} در {country} در آن زمان، از {from}، نشانه‌هایی از مشکل داشت که ضعیف‌تر یا کوتاه‌تر از آن بود که بتوان گفت همان مشکل است (اطمینان {confidence}). به سود هیچ طرفی به شمار نمی‌آید.",
  "reason.country-own-trouble":
    "{service} در {country} از {from} مشکل جداگانه‌ای داشت که بسیار پیش‌تر آغاز شده یا از نوع دیگری بود. به سود هیچ طرفی به شمار نمی‌آید.",
  "reason.services-too-few":
    "در زمان سنجیده‌شده، {period}، هیچ سرویس دیگری در آن شبکه‌ها به‌اندازهٔ کافی اندازه‌گیری نشد. بدون آن، نقص در تجهیزات خود کشور را نه می‌توان نشان داد و نه رد کرد.",
  "reason.countries-too-few":
    "{service} در زمان سنجیده‌شده، {period}، در هیچ کشور دیگری به‌اندازهٔ کافی اندازه‌گیری نشد. بدون آن، نقص در خارج از کشور یا در خود پلتفرم را نه می‌توان نشان داد و نه رد کرد.",
  "reason.controls-disagree":
    "بخشی از آنچه نقص فنی باید به آن هم می‌رسید آن را نشان می‌دهد و بخشی نشان نمی‌دهد.",
  "reason.many-networks-at-once":
    "هم‌زمان در {networkCount, plural, one {# شبکه} other {# شبکه}} دیده شد: {networks}. شبکه‌های جدا تجهیزات جدا دارند.",
  "reason.plateau-all-day":
    "کندی در همهٔ ساعت‌های شبانه‌روز پابرجا بود: در هیچ ساعتی بیش از {remaining} از سرعت معمول باقی نماند. ازدحام شبکه در ساعت‌های خلوت فروکش می‌کند.",
  "reason.quiet-hours-recover":
    "در بهترین ساعت‌های روز سرعت به {remaining} از حد معمول بازگشت و در بدترین ساعت‌ها به {worstRemaining} افت کرد. ازدحام شبکه چنین نمایی دارد.",

  "reason.announced-windows":
    "اعلامیه {windows, plural, one {# بازه} other {# بازه}} را، در مجموع {windowsLength}، در زمان سنجیده‌شده دربرمی‌گیرد: {period}.",
  "reason.announced-not-yet": "زمان اعلام‌شده از {from} آغاز می‌شود، پس از آخرین داده‌ها: {until}.",
  "reason.announced-so-far":
    "داده‌ها در {until} پایان می‌یابد و {share} از زمان اعلام‌شده را در بر می‌گیرد. دربارهٔ پس از آن داوری نمی‌شود.",
  "reason.compliance-kept-to": `{network} به آن پایبند بود: ${tests}.`,
  "reason.compliance-exceeded": `{network} فراتر رفت: ${tests}.`,
  "reason.compliance-less": `{network} کمتر از آن انجام داد: ${tests}.`,
  "reason.compliance-not-carried-out": `{network} آن را اجرا نکرد: ${tests}.`,
  "reason.compliance-no-data":
    "دربارهٔ {network} نمی‌توان داوری کرد: {insideTests, plural, =0 {هیچ آزمایشی} one {فقط # آزمایش} other {فقط # آزمایش}} در زمان اعلام‌شده انجام {insideTests, plural, =0 {نشد} one {شد} other {شد}}.",

  "reason.compliance-others-no-data":
    "افزون بر این، {networkCount, plural, one {# شبکه} other {# شبکه}} در زمان اعلام‌شده کمتر از آن آزمایش شد که بتوان درباره‌اش داوری کرد.",
  "reason.compliance-extra-hours":
    "در {network} بیشتر آزمایش‌ها در ساعت‌هایی هم که اعلام نشده بود ناموفق بود (به وقت محلی): {hours}.",
  "reason.compliance-outside-thin":
    "بیرون از زمان اعلام‌شده {networkCount, plural, one {# شبکه} other {# شبکه}} کمتر از آن آزمایش شد که بتوان گفت در آنجا فراتر رفته‌اند یا نه: {networks}.",
  "reason.slowing-kept-to": `{network} مطابقت دارد: قرار بود {claimedRemaining} از سرعت باقی بماند و {remaining} اندازه‌گیری شد (${slowingObservations}).`,
  "reason.slowing-exceeded": `{network} کندتر از اعلام‌شده بود: قرار بود {claimedRemaining} از سرعت باقی بماند، اما فقط {remaining} اندازه‌گیری شد (${slowingObservations}).`,
  "reason.slowing-less": `{network} کمتر از اعلام‌شده کند شد: قرار بود {claimedRemaining} از سرعت باقی بماند، اما {remaining} اندازه‌گیری شد (${slowingObservations}).`,
  "reason.slowing-not-carried-out": `{network} کند نشد: قرار بود {claimedRemaining} از سرعت باقی بماند، اما {remaining} اندازه‌گیری شد (${slowingObservations}).`,
  "reason.slowing-no-data":
    "دربارهٔ {network} نمی‌توان داوری کرد: پیش از زمان اعلام‌شده یا در آن، سرعت به‌اندازهٔ کافی اندازه‌گیری نشد.",

  "reason.restored-then":
    "اندازه‌گیری‌ها بین {earliest} و {latest} به حالت عادی بازگشت، که تا جایی که معلوم است با زمان اعلام مطابقت دارد.",
  "reason.restored-on-networks":
    "{networks}، که اعلام از آن نام می‌برد، از {from} تا {to} دیگر نشانی از آن نداشت، هرچند در جاهای دیگر ادامه یافت.",
  "reason.restored": "اندازه‌گیری‌ها بین {earliest} و {latest} به حالت عادی بازگشت، {lag} پس از اعلام.",
  "reason.restored-before": "اندازه‌گیری‌ها بین {earliest} و {latest} به حالت عادی بازگشت، {lag} پیش از اعلام.",
  "reason.not-restored": "در {until}، یعنی {lag} پس از اعلام پایان، هنوز اختلال اندازه‌گیری می‌شد.",
  "reason.restoration-pending":
    "اختلالی که از {from} آغاز شد در آخرین داده‌ها، {until}، همچنان دیده می‌شود. برای داوری زود است.",
  "reason.nothing-to-restore":
    "پیش از آن، اختلالی در {service} در {country} اندازه‌گیری نشده بود، پس بازگشتی به حالت عادی نیست که بتوان جست‌وجو کرد.",

  "reason.feature-not-named":
    "ادعا از بخشی از {service} سخن می‌گوید اما نمی‌گوید کدام بخش، پس چیزی نیست که با آن سنجیده شود.",
  "reason.feature-not-measured":
    "در زمان سنجیده‌شده، {period}، کسی این بخش از {service} ({feature}) را در {country} اندازه نگرفت. آزمایش خود آن بخش موضوع را روشن می‌کرد.",
  "reason.feature-other-episode":
    "{service} در زمان سنجیده‌شده، {period}، مشکل اندازه‌گیری‌شده داشت، اما آزمایش سرویس دربارهٔ یک بخش آن ({feature}) چیزی نمی‌گوید.",

  "reason.moved-to-not-named": "ادعا نمی‌گوید کاربران به کجا رفتند، پس چیزی نیست که بتوان جست‌وجو کرد.",
  "reason.fall-measured":
    "استفاده از {service} در {country} در زمان سنجیده‌شده، {period}، به میزان {change} کاهش یافت.",
  "reason.fall-not-seen": "استفاده از {service} در {country} در زمان سنجیده‌شده، {period}، کاهش نیافت.",
  "reason.fall-not-measured":
    "در زمان سنجیده‌شده، {period}، نه میزان استفاده از {service} در {country} اندازه‌گیری شد و نه اختلال در آن. شمار روزانهٔ کاربران یا ترافیک موضوع را روشن می‌کرد.",
  "reason.fall-within-usual":
    "استفاده از {service} در {country} در زمان سنجیده‌شده، {period}، به میزان {change} تغییر کرد؛ نوسان روزانهٔ خود آن همین اندازه را توضیح می‌دهد. کاهش را نه می‌توان نشان داد و نه رد کرد.",
  "reason.rise-measured":
    "استفاده از {service} در {country} به میزان {change} افزایش یافت؛ آغاز آن {lag} پس از تغییر بود.",
  "reason.rise-not-seen": "استفاده از {service} در {country} در زمان سنجیده‌شده، {period}، افزایش نیافت.",
  "reason.rise-not-measured":
    "در زمان سنجیده‌شده، {period}، استفاده از {service} در {country} اندازه‌گیری نشد. شمار روزانهٔ کاربران یا ترافیک، پیش و پس از آن، موضوع را روشن می‌کرد.",
  "reason.rise-within-usual":
    "استفاده از {service} در {country} در زمان سنجیده‌شده، {period}، به میزان {change} تغییر کرد؛ نوسان روزانهٔ خود آن همین اندازه را توضیح می‌دهد. افزایش را نه می‌توان نشان داد و نه رد کرد.",
  "reason.correlation-only":
    "کاهش و افزایش هم‌زمان بود. این نشان نمی‌دهد که همان کاربران از {service} به {movedTo} رفتند.",

  "reason.acknowledged-after": "این گفته {lag} پس از آغاز اندازه‌گیری‌شده، {from}، بیان شد.",
  "reason.grounds-not-testable":
    "آنچه سنجیده شد این است که چنین کاری انجام شده. اینکه به دلیل‌های گفته‌شده بوده، با هیچ اندازه‌گیری‌ای روشن نمی‌شود.",
  "reason.demand-not-testable":
    "خواسته، گفته‌ای دربارهٔ آنچه رخ داده نیست. هیچ اندازه‌گیری‌ای به آن مربوط نمی‌شود.",
} as const satisfies Record<keyof typeof english, string>;
