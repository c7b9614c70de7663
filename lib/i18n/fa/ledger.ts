import type { ledger as english } from "../en/ledger.ts";

/**
 * Words of the ledger: what would change a verdict, its history, silence, copies, claims and speakers.
 * ICU MessageFormat. `changeText` hands in figures as text, as `reasonText` does.
 */
export const ledger = {
  "change.measurements-any":
    "اندازه‌گیری‌هایی از {service} در {country} در بازهٔ {period}، دست‌کم در {leastNetworks} شبکه.",
  "change.measurements-more":
    "اندازه‌گیری‌های بیشتری از {service} در {country} در بازهٔ {period}، تا هیچ اختلال کوتاهی میان آن‌ها پنهان نماند.",
  "change.measurements-finer":
    "اندازه‌گیری {service} در {country} با فاصله‌های کوتاه‌تر: برای نمونه ساعتی یک بار به‌جای ارقام روزانه.",
  "change.measurements-more-networks":
    "اندازه‌گیری {service} در {country} در بازهٔ {period} روی شبکه‌های بیشتر.",
  "change.measurements-of-networks":
    "اندازه‌گیری‌های بیشتری از {service} در شبکه‌هایی که کم آزمایش شدند: {networks}.",
  "change.measurements-of-levels":
    "اندازه‌گیری سرعت یا تأخیر. آزمایش دسترس‌پذیری {service} نشان نمی‌دهد چه میزان از سرعت باقی مانده است.",
  "change.measurements-of-feature": "آزمایش خود آن بخش از {service} در بازهٔ {period}.",
  "change.measurements-later": "داده‌های پس از {until}، جایی که اکنون پایان می‌یابد.",
  "change.measurements-from-outside": "آنچه از بیرون کشور دیدنی بود: مسیرها، ترافیک، پویش شبکه‌های آن.",
  "change.measurements-real":
    "هر اندازه‌گیری‌ای که ابزاری در آن زمان انجام داده باشد. جای همهٔ اندازه‌گیری‌های شبیه‌سازی‌شده را می‌گیرد.",
  "change.control-services": "اندازه‌گیری سرویس‌های دیگر در همان شبکه‌ها و همان زمان.",
  "change.control-countries": "اندازه‌گیری {service} در کشورهای دیگر در همان زمان.",
  "change.control-levels":
    "سرعت یا تأخیر سرویس‌های دیگر، یا در کشورهای دیگر، در همان زمان: در دسترس بودن آن‌ها کندی را نشان نمی‌دهد.",
  "change.controls-surer":
    "اندازه‌گیری بیشتر از آنچه در آن زمان نشانه‌هایی از مشکل داشت، تا روشن شود که به همان مشکل دچار بود یا نه.",
  "change.numbers-of-users": "شمار روزانهٔ کاربران یا ترافیک هر دو سرویس، پیش و پس از آن.",
  "change.time-of-statement": "ساعتی که این گفته بیان شد.",
  "change.feature-named": "گزارشی از همین اظهارنظر که بخش مورد نظر {service} را نام ببرد.",
  "change.destination-named": "گزارشی از همین اظهارنظر که بگوید کاربران به کجا رفتند.",
  "change.episode-does-not-hold":
    "اینکه با داده‌های تازه {episodeCount, plural, one {دورهٔ اختلال {episodes}} other {دوره‌های اختلال {episodes}}} به گونه‌ای دیگر درآید: اطمینان کمتر از {leastConfidence} یا مرزهای زمانی دیگر.",
  "change.episode-surer":
    "اندازه‌گیری‌های بیشتری که آنچه را دیده شد قطعی‌تر کند: از اطمینان {leastConfidence} و {leastObservations} مشاهده به بالا به حساب می‌آید.",
  "change.edges-closer":
    "اندازه‌گیری‌های بیشتری پیرامون آغاز و پایان آن، تا روشن‌تر شود کی آغاز شد و کی پایان یافت.",
  "change.episode-found":
    "یک دورهٔ اختلال در آن زمان، {period}، که در اندازه‌گیری‌های دیگر با اطمینان {leastConfidence} یا بیشتر یافت شود.",
  "change.part-differs": "اینکه بخش‌هایی که مطابقت ندارد با داده‌های بیشتر به گونه‌ای دیگر اندازه‌گیری شود.",
  "change.controls-suffer":
    "همان مشکل، در همان زمان، در آنچه تاکنون مشکلی نداشت: سرویس‌های دیگر یا کشورهای دیگر.",
  "change.controls-do-not-suffer":
    "سرویس‌ها یا کشورهای دیگری که با اندازه‌گیری بهتر، هم‌زمان مشکلی نداشته باشند.",
  "change.networks-behave-otherwise":
    "آزمایش‌های بیشتری درون و بیرون زمان اعلام‌شده که نشان دهد شبکه‌ها به گونه‌ای دیگر رفتار کردند.",
  "change.restriction-follows":
    "یک دورهٔ اختلال در آن زمان: {period}. آن‌گاه برنامهٔ پیشین نامعلوم می‌ماند و ارزیابی نیز با آن.",
  "change.nothing-can": "هیچ چیزِ اندازه‌پذیر. این ادعا دربارهٔ آنچه رخ داده نیست.",

  "ledger.strength": "استحکام شواهد",
  "ledger.strength-name":
    "{strength, select, strong {قوی} moderate {متوسط} weak {ضعیف} none {هیچ} other {{strength}}}",
  "ledger.strength-meaning":
    "{strength, select, strong {پوشش خوب، در شبکه‌های کافی} moderate {پوشش نسبی} weak {کمتر از آن که بتوان بر آن تکیه کرد} none {کسی اندازه نگرفت} other {}}",
  "ledger.would-change": "چه چیزی آن را تغییر می‌دهد",
  "ledger.made-by":
    "مقایسه با {comparison}؛ جست‌وجوی دوره‌های اختلال با {detector}؛ نسخهٔ داده‌ها {revision, number}.",
  "ledger.made-by-none": "مقایسه با {comparison}؛ نسخهٔ داده‌ها {revision, number}.",
  "ledger.worked-out": "این چگونه به دست آمد",

  "ledger.history": "{count, plural, one {یک نسخه از این ارزیابی} other {# نسخه از این ارزیابی}}",
  "ledger.history-note": "با تغییر داده‌ها یا روش، ارزیابی‌ها از نو محاسبه می‌شود. هیچ‌یک پاک نمی‌شود.",
  "ledger.history-number": "نسخه",
  "ledger.history-given": "زمان",
  "ledger.history-verdict": "ارزیابی",
  "ledger.history-why": "چرا آن زمان",
  "ledger.history-rests": "استوار بر",
  "ledger.history-occasion": `{occasion, select,
    first {نخستین مقایسه}
    claim {ادعا ویرایش شد}
    method {روش تغییر کرد}
    data {داده‌ها تغییر کرد}
    withdrawn {ادعا حذف شد}
    other {{occasion}}}`,
  "ledger.history-reasons": "دلیل‌های نسخهٔ {number}",
  "ledger.history-withdrawn": "دیگر ادعایی نیست",
  "ledger.history-basis":
    "{observations, plural, =0 {بدون مشاهده} one {یک مشاهده} other {# مشاهده}}، {comparison}، نسخهٔ {revision, number}",

  "ledger.silence": "نخستین سخن رسمی",
  "ledger.silence-none":
    "از آغاز آن تا {until} هیچ سخنی از دولت یا نهاد تنظیم‌گر دربارهٔ آن وارد نشده است. از اینجا نمی‌توان گفت مقامی سخن نگفته یا کسی آن را وارد نکرده است.",
  "ledger.silence-none-others": "نخستین سخنی که از کسی وارد شده از {speaker} ({side}) است، {when}.",
  "ledger.silence-announced": "پیش از آغاز اعلام شده بود: {speaker} ({side})، {when}.",
  "ledger.silence-spoken":
    "نخست {speaker} ({side}) سخن گفت، {when}: {same, select, yes {حداکثر {most}} other {بین {least} و {most}}} پس از آغاز آن.",
  "ledger.silence-spoken-before":
    "نخست {speaker} ({side}) سخن گفت، {when}. نمی‌توان گفت این پیش از آغاز آن بود یا حداکثر {most} پس از آن.",
  "ledger.silence-read": "متن را بخوانید",

  "ledger.published-in":
    "{count, plural, =0 {محل انتشار نامعلوم است} one {یک محل انتشار} other {# محل انتشار}}",

  "ledger.copy-archived": "رونوشت نگهداری‌شده، {date}: {size}، SHA-256",
  "ledger.copy-failed": "بدون رونوشت: تلاش در {date}. {reason}",
  "ledger.copy-not-tried": "هنوز رونوشتی نگهداری نشده است",
  "ledger.copy-elsewhere": "رونوشت در بایگانی دیگر",
  "ledger.copy-no-address": "بدون نشانی منتشر شده است",
  "ledger.copy-bytes": "{bytes, number} بایت",
  "ledger.sources": "کجا منتشر شد",
  "ledger.sources-note":
    "چکیدهٔ هش نشان می‌دهد که رونوشت همان بایت‌هاست یا نه. رونوشت‌ها اینجا نمایش داده نمی‌شود: متن از آن ناشران است.",

  "ledger.reports": "گزارش‌های متفاوت",
  "ledger.reports-note":
    "همین اظهارنظر به {count, plural, one {# شکل} other {# شکل}} گزارش شده است. {count, plural, =2 {هر دو اینجا آمده است؛ هیچ‌کدام} one {همه اینجا آمده است؛ هیچ‌یک} other {همه اینجا آمده است؛ هیچ‌یک}} بر دیگری ترجیح ندارد.",
  "ledger.reports-this": "همین صفحه",
  "ledger.reports-said": "زمان بیان",
  "ledger.reports-words": "به نقل از گزارش",
  "ledger.reports-published": "ناشر",
  "ledger.reports-claims": "ادعاها و ارزیابی‌ها",

  "ledger.figure": "آنچه ادعا از آن سخن می‌گوید و آنچه اندازه‌گیری شد",
  "ledger.figure-title": "ادعای {number} در برابر اندازه‌گیری‌ها",
  "ledger.figure-claimed": "ادعاشده",
  "ledger.figure-tested": "سنجیده‌شده",
  "ledger.figure-measured": "اندازه‌گیری‌شده",
  "ledger.figure-said": "بیان شد",
  "ledger.figure-nothing": "دورهٔ اختلالی یافت نشد",
  "ledger.figure-no-data": "کسی اندازه نگرفت",
  "ledger.figure-kind":
    "{kind, select, throttling {کند} block {مسدود} shutdown {خاموش} recovery {در حال بازگشت} other {{kind}}}",
  "ledger.figure-description":
    "{claimed, select, yes {ادعا از {claimedPeriod} سخن می‌گوید.} other {ادعا زمانی را نام نمی‌برد؛ با {claimedPeriod} سنجیده شد.}} {phases, plural, =0 {در زمان نمایش‌داده‌شده دورهٔ اختلالی اندازه‌گیری نشد.} one {یک دوره اندازه‌گیری شد: {measured}.} other {# دوره اندازه‌گیری شد: {measured}.}} {simulated, select, yes {اندازه‌گیری‌ها شبیه‌سازی‌شده‌اند.} other {}}",
  "ledger.figure-stretch": "{kind}، از {from} تا {to}",
  "ledger.figure-stretch-open": "{kind}، از {from} به بعد",
  "ledger.simulated": "شبیه‌سازی‌شده",

  "ledger.claims-title": "ادعاها",
  "ledger.claims-description":
    "همهٔ ادعاهای آزمودنیِ واردشده با ارزیابی هر یک، به تفکیک کشور، سرویس، گوینده، طرف، نوع، ارزیابی و زمان.",
  "ledger.claims-lead":
    "همهٔ ادعاهای آزمودنی که ویراستاران وارد کرده‌اند، با آنچه اندازه‌گیری‌ها درباره‌شان می‌گوید.",
  "ledger.claims-warning":
    "این یک نمونهٔ آماری نیست. ویراستاران برگزیده‌اند که چه چیزی وارد شود و آنچه را جلب توجه کرده برگزیده‌اند؛ هرجا گزارش‌های یک اظهارنظر متفاوت است، هر کدام شمرده شده است. این شمارها وصف همین مجموعه است، نه اینکه ادعاهای هر کس چند بار درست درمی‌آید.",
  "ledger.claims-counts": "ارزیابی این ادعاها",
  "ledger.claims-counts-note":
    "{total, plural, =0 {هیچ ادعایی مطابقت ندارد.} one {یک ادعا از {all, number} ادعای واردشده مطابقت دارد.} other {# ادعا از {all, number} ادعای واردشده مطابقت دارد.}} {tested, number} مورد آزمودنی بود.",
  "ledger.claims-counts-simulated":
    "{count, plural, one {یکی از ارزیابی‌ها بر اندازه‌گیری‌های شبیه‌سازی‌شده استوار} other {# مورد از ارزیابی‌ها بر اندازه‌گیری‌های شبیه‌سازی‌شده استوار}} {count, plural, one {است} other {است}} و گواه هیچ چیز نیست.",
  "ledger.claims-of-all": "از موارد مطابق",
  "ledger.claims-of-tested": "از موارد آزمودنی",
  "ledger.claims-of": "{count, number} از {total, number}",
  "ledger.claims-none-of": "در میان آن‌ها نیست",
  "ledger.claims-not-compared": "هنوز مقایسه نشده",
  "ledger.claims-list": "فهرست ادعاها",
  "ledger.claims-empty": "هنوز ادعایی وارد نشده است.",
  "ledger.claims-empty-fill": "ادعاها همراه اظهارنظرها از CSV با npm run ingest بارگذاری می‌شود.",
  "ledger.claims-page": "صفحهٔ {page, number} از {pages, number}",
  "ledger.claims-paging": "صفحه‌های فهرست",
  "ledger.claims-next": "بعدی",
  "ledger.claims-previous": "قبلی",
  "ledger.claims-said": "زمان بیان",
  "ledger.claims-speaker": "گوینده",
  "ledger.claims-place": "دربارهٔ",
  "ledger.claims-kind": "ادعا",
  "ledger.claims-verdict": "ارزیابی",
  "ledger.claims-csv": "همین ادعاها",
  "ledger.filter-speaker": "گوینده",
  "ledger.filter-organisation": "سازمان",
  "ledger.filter-side": "طرف",
  "ledger.filter-kind": "نوع ادعا",
  "ledger.filter-from": "بیان‌شده از",
  "ledger.filter-to": "تا",
  "ledger.filter-choose": "گزینش ادعاها",
  "ledger.filter-chosen": "گزیده: {choices}",
  "ledger.filter-day": "{label} {day}",
  "ledger.filter-dates-invalid":
    "تاریخ‌ها خوانده نشد، یا پایان پیش از آغاز است، و کنار گذاشته شد. آن‌ها را به شکل ‎2015-10-20‎ بنویسید.",

  "ledger.speaker-title": "{speaker}: اظهارنظرها و ادعاها",
  "ledger.speaker-description": "آنچه {speaker} گفته است و آنچه اندازه‌گیری‌ها دربارهٔ هر ادعا می‌گوید.",
  "ledger.speaker-offices": "سمت در اظهارنظرهای واردشده",
  "ledger.speaker-sides": "سخن‌گوی",
  "ledger.speaker-statements": "اظهارنظرها",
  "ledger.speaker-counts":
    "{statements, plural, one {یک اظهارنظر} other {# اظهارنظر}} وارد شده، با {claims, plural, =0 {هیچ ادعای آزمودنی} one {یک ادعای آزمودنی} other {# ادعای آزمودنی}}.",
  "ledger.speaker-same-name":
    "دو نفر با یک نام در اینجا در یک صفحه می‌آیند: گویندگان فقط با نامشان از هم بازشناخته می‌شوند.",

  "ledger.claim-words": `{kind, select,
    deniesinterference {در {service} در {country} مداخله نشده است}
    deniesblock {{service} در {country} مسدود نشده است}
    deniesplan {برنامه‌ای برای محدود کردن {service} در {country} وجود ندارد}
    assertsthrottling {{service} در {country} کند شد}
    assertsblock {{service} در {country} مسدود شد}
    assertsshutdown {{service} در {country} قطع شد}
    attributestechnicalfault {مشکل {service} در {country} علت فنی دارد}
    announcesrestriction {{service} در {country} محدود خواهد شد}
    announcesrestoration {{service} در {country} دوباره کار می‌کند}
    reportsfeaturerestriction {بخشی از {service} در {country} کار نمی‌کند}
    sayspeoplemoved {کاربران در {country} از {service} به سرویس دیگری رفتند}
    acknowledges {در {service} در {country} مداخله شده است، چنان‌که پذیرفته می‌شود}
    justifies {در {service} در {country} به دلیل‌هایی که گفته می‌شود مداخله شده است}
    demands {چیزی از {service} در {country} خواسته می‌شود}
    other {{kind}}}{details, select, none {} other { ({details})}}`,
  "ledger.claim-about": "حدود {period}",
  "ledger.claim-remaining": "{share} از سرعت باقی مانده",
  "ledger.claim-to": "به {service}",
  "ledger.observation-note":
    "در این دلیل‌ها، هر مشاهده چیزی است که یک آزمایش یا یک رقم منتشرشده دربارهٔ یک بخش سرویس می‌گوید: آزمایشی که چند نشانی آن بخش را امتحان می‌کند یک بار شمرده می‌شود. پوششی که در ادامه آمده، هر نشانی امتحان‌شده را می‌شمارد.",
  "ledger.compliance-part": "بخش آزمایش‌شده",
  "ledger.compliance-whole": "همهٔ آن",
  "ledger.compliance-note":
    "هرجا آزمایش‌ها بخش‌های سرویس را از هم جدا می‌کنند، هر شبکه با بخشی سنجیده می‌شود که در زمان اعلام‌شده بیش از همه ناموفق بود. این بخش می‌تواند در شبکه‌ای دیگر، یا در گزارش دیگری از همان اعلام، بخش دیگری باشد.",
  "ledger.publication-author": "نوشتهٔ {author}",
  "ledger.publication-language": "به زبان {language}",
  "ledger.page-seen": "صفحه آخرین بار در {last} خوانده شد. متن آن از {first} تغییری نکرده است.",
  "ledger.page-changed": "صفحه تغییر کرده است: در {before} چیزی جز آن می‌گفت که در {after} می‌گوید.",
  "ledger.page-gone": "صفحه از {date} دیگر وجود ندارد (HTTP {status}).",
  "ledger.page-unreachable": "صفحه در {date} خوانده نشد: {reason}",
  "ledger.page-unreachable-why": "پاسخی که دلیل را بگوید نیامد",
  "ledger.page-states": "{count, plural, one {یک وضعیت از این صفحه} other {# وضعیت از این صفحه}}",
  "ledger.page-words": "خوانده‌شده از {first} تا {last}، SHA-256 متن",
  "ledger.speakers-title": "گویندگان",
  "ledger.speakers-description": "همهٔ کسانی که اظهارنظرشان وارد شده، و اینکه چند ادعایشان آزمودنی بود.",
  "ledger.speakers-lead":
    "همهٔ کسانی که ویراستاران اظهارنظرشان را وارد کرده‌اند، به ترتیب نام. کسی رتبه‌بندی نمی‌شود.",
  "ledger.speakers-list": "گویندگان",
  "ledger.speakers-claims": "ادعاهای مطابق",
  "ledger.speakers-tested": "از آن میان، آزمودنی",
  "ledger.speakers-empty": "هیچ اظهارنظری وارد نشده است.",
  "ledger.speakers-all": "همهٔ گویندگان و اظهارنظرهایشان",

  "ledger.review-author": "دیم‌لاین",
  "ledger.review-simulated": "بدون رتبه: اندازه‌گیری‌ها شبیه‌سازی‌شده‌اند",
} as const satisfies Record<keyof typeof english, string>;
