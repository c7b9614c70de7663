import type { summary as english } from "../../en/pages/summary.ts";

/** Sentences that are written from the data: the summary, what we know, what we cannot tell. ICU MessageFormat. */
const denial = `{denied, select,
  nobody {.}
  government {؛ دولت آن را تکذیب کرد.}
  regulator {؛ نهاد تنظیم‌گر آن را تکذیب کرد.}
  operator {؛ اپراتور آن را تکذیب کرد.}
  platform {؛ پلتفرم آن را تکذیب کرد.}
  several {؛ چند طرف آن را تکذیب کردند.}
  other {؛ این موضوع تکذیب شد.}}`;

/** Behind the country: a few networks are named or counted, a whole country is not. */
const extent = `{scope, select,
  national {}
  other {{networks, plural, =0 { (در شبکه‌ای نامعلوم)} one { (در یک شبکه، AS{network})} other { (در # شبکه)}}}}`;

export const summary = {
  "summary.no-data":
    "بین {fromAt} و {toAt} کسی {service} را در {country} اندازه نگرفت. این به معنای آن نیست که اتفاقی نیفتاده است.",
  "summary.nothing-found":
    "بین {fromAt} و {toAt} اختلالی در {service} در {country} یافت نشد؛ در {observations, plural, one {یک مشاهده} other {# مشاهده}}{networks, plural, =0 {} one { از یک شبکه} other { از # شبکه}}.",
  "summary.slowed": `{ongoing, select,
    yes {{service} در {country}${extent} از {startAt} کند شد و در پایان داده‌ها، {untilAt}، همچنان کند بود}
    other {{service} در {country}${extent} از {startAt} به مدت حدود {heldMs} کند بود}}${denial}`,
  "summary.blocked": `{ongoing, select,
    yes {{service} در {country}${extent} از {startAt} مسدود شد و در پایان داده‌ها، {untilAt}، همچنان مسدود بود}
    other {{service} در {country}${extent} از {startAt} به مدت حدود {heldMs} مسدود بود}}${denial}`,
  "summary.blocked-at-hours": `{ongoing, select,
    yes {{service} در {country}${extent} از {startAt} به بعد در ساعت‌هایی تکرارشونده مسدود شد؛ تا پایان داده‌ها، {untilAt}، {times, plural, one {یک بار} other {# بار}}}
    other {{service} در {country}${extent} بین {startAt} و {endAt} در ساعت‌هایی تکرارشونده مسدود شد، {times, plural, one {یک بار} other {# بار}}}}${denial}`,
  "summary.shut-down": `{ongoing, select,
    yes {{service} در {country}${extent} از {startAt} قطع شد و در پایان داده‌ها، {untilAt}، همچنان قطع بود}
    other {{service} در {country}${extent} از {startAt} به مدت حدود {heldMs} قطع بود}}${denial}`,
  "summary.slowed-and-blocked": `{ongoing, select,
    yes {{service} در {country}${extent} از {startAt} تا پایان داده‌ها، {untilAt}، کند بود}
    other {{service} در {country}${extent} از {startAt} به مدت حدود {heldMs} کند بود}} و {withinDay, select, yes {در} other {از}} {blockedAt} حدود {blockedMs} مسدود شد${denial}`,
  "summary.several-kinds": `{ongoing, select,
    yes {{service} در {country}${extent} از {startAt} به چند شکل دچار اختلال شد و در پایان داده‌ها، {untilAt}، همچنان دچار اختلال بود}
    other {{service} در {country}${extent} بین {startAt} و {endAt} به چند شکل دچار اختلال بود}}${denial}`,
  "summary.further-episodes":
    "{count, plural, one {یک دورهٔ اختلال دیگر} other {# دورهٔ اختلال دیگر}} نیز در زمان نمایش‌داده‌شده هست.",
  "summary.days": "{count, plural, one {# روز} other {# روز}}",
  "summary.hours": "{count, plural, one {# ساعت} other {# ساعت}}",
  "summary.minutes": "{count, plural, one {# دقیقه} other {# دقیقه}}",

  "known.phase-slowed":
    "{ongoing, select, yes {کند از {startAtExact} تا پایان داده‌ها.} other {کند به مدت حدود {lengthMs}، از {startAtExact} تا {endAtExact}.}} اطمینان {confidenceShare}.",
  "known.phase-blocked":
    "{ongoing, select, yes {مسدود از {startAtExact} تا پایان داده‌ها.} other {مسدود به مدت حدود {lengthMs}، از {startAtExact} تا {endAtExact}.}} اطمینان {confidenceShare}.",
  "known.phase-shutdown":
    "{ongoing, select, yes {قطع از {startAtExact} تا پایان داده‌ها.} other {قطع به مدت حدود {lengthMs}، از {startAtExact} تا {endAtExact}.}} اطمینان {confidenceShare}.",
  "known.phase-recurring":
    "مسدود در ساعت‌هایی تکرارشونده، {times, plural, one {یک بار} other {# بار}}، در مجموع {heldMs}، از {startAtExact} تا {ongoing, select, yes {پایان داده‌ها} other {{endAtExact}}}.{missed, plural, =0 {} one { یک بار انتظار می‌رفت و رخ نداد.} other { # بار انتظار می‌رفت و رخ نداد.}}{unmeasured, plural, =0 {} one { یک بار کسی اندازه نگرفت.} other { # بار کسی اندازه نگرفت.}} اطمینان {confidenceShare}.",
  "known.phase-level":
    "{metric, select, reachability {در {network, select, unknown {شبکه‌ای نامعلوم} other {AS{network}}}، {failing, number} تلاش از {tries, number} ناموفق بود ({during})، در برابر {baseline} در زمان‌های دیگر} other {{title} در {network, select, unknown {شبکه‌ای نامعلوم} other {AS{network}}} از {baseline} به {during} رسید}} ({observations, plural, one {یک مشاهده} other {# مشاهده}}).",
  "known.networks":
    "{showing, plural, =0 {هیچ شبکه‌ای به‌تنهایی آن را نشان نمی‌دهد} one {یک شبکه آن را نشان می‌دهد} other {# شبکه آن را نشان می‌دهد}}{against, plural, =0 {} one {، یکی علیه آن است} other {، # شبکه علیه آن است}}{silent, plural, =0 {} one {، یکی کمتر از آن اندازه‌گیری شد که بتوان داوری کرد} other {، # شبکه کمتر از آن اندازه‌گیری شد که بتوان داوری کرد}}.",
  "known.coverage":
    "{observations, plural, =0 {هیچ مشاهده‌ای} one {یک مشاهده} other {# مشاهده (هر نشانیِ آزموده‌شده یکی به شمار می‌آید)}}{networks, plural, =0 {} one { در یک شبکه} other { در # شبکه}} در زمان نمایش‌داده‌شده؛ از {hours, number} ساعت آن، {hoursWithData, number} ساعت دست‌کم یک مشاهده دارد.",

  "unknown.simulated":
    "اینکه به‌راستی بر ترافیک چه گذشت: اندازه‌گیری‌های این صفحه شبیه‌سازی‌شده‌اند. شیوهٔ مقایسه را نشان می‌دهند و گواه هیچ چیز نیستند.",
  "unknown.unmeasured-all":
    "هیچ چیز دربارهٔ ترافیک بین {fromAt} و {toAt}: کسی اندازه نگرفت. این به معنای آن نیست که اتفاقی نیفتاده است.",
  "unknown.unmeasured-hours":
    "اینکه در {silent, plural, one {یک ساعتی} other {# ساعتی}} (از {hours, number} ساعت) که کسی اندازه نگرفت چه گذشت.",
  "unknown.edge-start":
    "زمان دقیق آغاز: مشاهده‌های پیرامون {startAtExact} به اندازهٔ {widthMs} جای تردید می‌گذارد.",
  "unknown.edge-end":
    "زمان دقیق پایان: مشاهده‌های پیرامون {endAtExact} به اندازهٔ {widthMs} جای تردید می‌گذارد.",
  "unknown.began-before-data": "زمان آغاز: هنگام آغاز داده‌ها، {startAtExact}، جریان داشت.",
  "unknown.untested-claims":
    "درستیِ {count, plural, one {یک ادعا} other {# ادعا}} که با آنچه اندازه‌گیری شد آزمودنی نیست.",
  "unknown.conflicting-reports":
    "اینکه کدام گزارش درست است، در مورد {count, plural, one {یک اظهارنظر} other {# اظهارنظر}} که به دو شکل گزارش شده است: هر دو نمایش داده می‌شود.",
  "unknown.intent": "چرایی. هیچ چیز در اینجا قصد را نمی‌سنجد و نمی‌گوید چه کسی دستور داد.",
} as const satisfies Record<keyof typeof english, string>;
