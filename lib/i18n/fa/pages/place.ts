import type { place as english } from "../../en/pages/place.ts";

/** Pages of a country, a service, an episode and a statement. ICU MessageFormat. */
export const place = {
  "pages.country-page-title": "{country}: آنچه اندازه‌گیری شد، آنچه گفته شد",
  "pages.country-description":
    "همهٔ سرویس‌هایی که در {country} اندازه‌گیری شده یا از آن‌ها سخن رفته است، روی یک محور زمان، و شبکه‌هایی که اندازه‌گیری شده‌اند.",
  "pages.country-lead":
    "{services, plural, =0 {هیچ سرویسی داده ندارد} one {یک سرویس داده دارد} other {# سرویس داده دارد}}، {episodes, plural, =0 {بدون دورهٔ اختلال} one {یک دورهٔ اختلال} other {# دورهٔ اختلال}}، {statements, plural, =0 {بدون اظهارنظر} one {یک اظهارنظر} other {# اظهارنظر}}.",
  "pages.country-measured": "اندازه‌گیری‌شده از {from} تا {to}.",
  "pages.country-services": "سرویس‌ها روی یک محور",
  "pages.country-services-note":
    "نوار خاکستری روزهای اندازه‌گیری‌شده را نشان می‌دهد؛ هر جا خالی است کسی اندازه نگرفته. خط‌های کوتاه بالا اظهارنظرها هستند.",
  "pages.country-strip-label":
    "{service}: {episodes, plural, =0 {بدون دورهٔ اختلال} one {یک دورهٔ اختلال} other {# دورهٔ اختلال}}، {days, plural, =0 {بدون روز اندازه‌گیری} one {یک روز اندازه‌گیری} other {# روز اندازه‌گیری}}، {statements, plural, =0 {بدون اظهارنظر} one {یک اظهارنظر} other {# اظهارنظر}}",
  "pages.country-measured-days": "{count, plural, one {یک روز اندازه‌گیری شده} other {# روز اندازه‌گیری شده}}",
  "pages.country-networks": "شبکه‌ها",
  "pages.country-networks-empty": "هیچ شبکه‌ای اندازه‌گیری نشده است.",
  "pages.country-empty": "تا جایی که دیم‌لاین می‌داند کسی در {country} چیزی اندازه نگرفته است.",
  "pages.country-empty-lead": "این به معنای آن نیست که آنجا اتفاقی نمی‌افتد.",
  "pages.country-empty-fill":
    "این صفحه با بارگذاری اندازه‌گیری‌های {country} پر می‌شود: پرونده‌های OONI یا یک پروندهٔ CSV در قالب بلند (npm run ingest).",
  "pages.network": "شبکه",
  "pages.network-unknown": "شبکهٔ ناشناخته",
  "pages.network-number": "AS{asn}",
  "pages.network-named": "{name} (AS{asn})",
  "pages.network-tests": "آزمایش‌ها",
  "pages.network-services": "سرویس‌ها",
  "pages.network-episodes": "دوره‌های اختلال",
  "pages.network-days": "اندازه‌گیری‌شده",
  "pages.networks-caption": "شبکه‌های اندازه‌گیری‌شده در {country}",

  "pages.service-title": "{service} در {country}",
  "pages.service-description":
    "{simulated, select, yes {اندازه‌گیری‌های شبیه‌سازی‌شده: {summary}} other {{summary}}}",
  "pages.range-label": "زمان نمایش‌داده‌شده",
  "pages.range-from": "از",
  "pages.range-to": "تا",
  "pages.range-apply": "نمایش",
  "pages.range-reset": "نمایش آنچه رخ داد",
  "pages.range-all": "نمایش همهٔ داده‌ها",
  "pages.range-utc": "روزها به وقت UTC؛ روز آخر را هم دربرمی‌گیرد.",
  "pages.range-invalid":
    "زمان نوشته‌شده در نشانی ({from} تا {to}) معتبر نیست: دو روز به شکل ‎2015-10-13‎ بنویسید، نخست روز پیش‌تر. به‌جای آن بازهٔ معمول نمایش داده می‌شود.",
  "pages.evidence-switch-measured": "اندازه‌گیری‌های ابزارها نیز هست: آن‌ها را نمایش بده",
  "pages.evidence-switch-simulated": "اندازه‌گیری‌های شبیه‌سازی‌شده نیز هست: آن‌ها را نمایش بده",
  "pages.figure": "خط زمانی",
  "pages.known": "آنچه می‌دانیم",
  "pages.known-empty":
    "در زمان نمایش‌داده‌شده اختلالی یافت نشد. هر جا کسی اندازه نگرفته، این هیچ معنایی ندارد؛ «آنچه نمی‌توانیم بگوییم» را ببینید.",
  "pages.said": "آنچه مقام‌ها گفتند",
  "pages.said-empty": "برای زمان نمایش‌داده‌شده اظهارنظری از دولت، نهاد تنظیم‌گر یا اپراتوری در دست نیست.",
  "pages.said-more":
    "{count, plural, one {یک اظهارنظر دیگر مقام‌ها} other {# اظهارنظر دیگر مقام‌ها}} در جدول پایین آمده است.",
  "pages.unknown": "آنچه نمی‌توانیم بگوییم",
  "pages.service-episodes": "دوره‌های اختلال",
  "pages.service-episodes-empty": "دورهٔ اختلالی یافت نشده است.",
  "pages.service-episodes-empty-fill":
    "دوره‌های اختلال در اندازه‌گیری‌ها یافت می‌شود. شمار مشاهده‌های {service} در {country} در زمان نمایش‌داده‌شده: {observations, plural, =0 {هیچ} one {یک مشاهده} other {# مشاهده}}.",
  "pages.service-statements": "اظهارنظرها و ارزیابی‌ها",
  "pages.service-statements-outside":
    "{count, plural, one {یک اظهارنظر بیرون از زمان نمایش‌داده‌شده} other {# اظهارنظر بیرون از زمان نمایش‌داده‌شده}}",
  "pages.service-statements-above":
    "{count, plural, one {یک اظهارنظر مقام‌ها که بالاتر آمده است} other {# اظهارنظر مقام‌ها که بالاتر آمده است}}",
  "pages.service-statements-empty": "سخنی از کسی درباره‌اش در دست نیست.",
  "pages.service-statements-empty-fill": "اظهارنظرها از CSV با npm run ingest بارگذاری می‌شود.",
  "pages.service-events": "رویدادهای گزارش‌شده",
  "pages.reported": "ثبت‌شده توسط دیگران",
  "pages.reported-note":
    "قطعی‌ها و محدودیت‌هایی که پروژه‌های دیگر ثبت کرده‌اند. این‌ها یافته‌های همان پروژه‌هاست: دیم‌لاین آن‌ها را کنار یافته‌های خود نشان می‌دهد و هیچ‌یک را با دیگری نمی‌سنجد.",
  "pages.reported-what": "موضوع",
  "pages.reported-kind": "نوع",
  "pages.reported-by": "ثبت‌کننده",
  "pages.reported-link": "محل مطالعه",
  "pages.reported-in": "{title} ({area})",
  "pages.reported-newest": "{shown} مورد تازه‌تر از {total} مورد. پروندهٔ CSV همه را دارد.",
  "pages.reported-empty":
    "هیچ‌یک از پروژه‌هایی که دیم‌لاین دنبال می‌کند قطعی یا محدودیتی را در اینجا ثبت نکرده است.",
  "pages.reported-empty-fill":
    "داده‌های Access Now، ‏IODA، ‏Cloudflare Radar و OONI با npm run ingest بارگذاری می‌شود.",
  "pages.service-sources": "منابع",
  "pages.download": "دریافت",
  "pages.download-cells": "ارقام ساعتی زمان نمایش‌داده‌شده",
  "pages.download-observations": "مشاهده‌های زمان نمایش‌داده‌شده",

  "pages.episode-page-title": "{kinds}: {service} در {country}، {start}",
  "pages.episode-description":
    "{kinds}: {service} در {country}، با آغاز در {start}: مرزهای زمانی، اطمینان، مرحله‌ها و شواهد پشت آن‌ها.",
  "pages.episode-bounds": "زمان",
  "pages.episode-began": "زمان آغاز: {bound}؛ بهترین برآورد {best} است.",
  "pages.episode-began-exact": "زمان آغاز: {best}.",
  "pages.episode-began-before": "هنگام آغاز داده‌ها، {best}، جریان داشت: زمان آغاز آن معلوم نیست.",
  "pages.episode-baseline-in-doubt":
    "این دوره بیش از نیمی از پیشینهٔ ثبت‌شدهٔ شبکه‌ای را که آن را نشان می‌دهد در بر می‌گیرد. شاید سطح معمول خود بخشی از اختلال باشد و دخالت شدیدتر از آن باشد که رقم‌ها می‌گویند؛ یا آنچه به اختلال می‌ماند فقط سطح معمولِ پیش از یک بهبود باشد.",
  "pages.episode-ended": "زمان پایان: {bound}؛ بهترین برآورد {best} است.",
  "pages.episode-ended-exact": "زمان پایان: {best}.",
  "pages.episode-ongoing": "در پایان داده‌ها همچنان ادامه دارد.",
  "pages.episode-length": "بهترین برآورد مدت آن: {length}.",
  "pages.episode-confidence": "میزان اطمینان",
  "pages.episode-where": "مکان",
  "pages.episode-national":
    "در سراسر کشور دیده می‌شود، در {count, plural, one {یک شبکه} other {# شبکه}}: {networks}.",
  "pages.episode-networks":
    "در {count, plural, one {یک شبکه} other {# شبکه}} دیده می‌شود و نه در سراسر کشور: {networks}.",
  "pages.episode-phases": "مرحله‌ها",
  "pages.episode-evidence": "شواهد به تفکیک شبکه",
  "pages.episode-statements": "آنچه درباره‌اش گفته شد",
  "pages.episode-statements-empty": "هیچ اظهارنظری با این دورهٔ اختلال سنجیده نشده است.",
  "pages.episode-method": "چگونه یافت شد",
  "pages.episode-method-text":
    "یافتهٔ {detector} در نسخهٔ داده‌ها {revision}. شناسهٔ آن تا زمانی که یافت شود همین می‌ماند: {id}.",
  "pages.episode-timeline": "دیدن آن روی خط زمانی",
  "pages.episode-retired-title": "این دورهٔ اختلال دیگر یافت نمی‌شود",
  "pages.episode-retired":
    "دورهٔ اختلالی با شناسهٔ {id} اینجا منتشر شده بود. از آن زمان داده‌ها یا روش تغییر کرده است و دیگر یافت نمی‌شود.",
  "pages.episode-retired-reason": "دلیل: {reason}",

  "pages.statement-title": "{speaker}، {date}",
  "pages.statement-page-title": "{speaker}: {summary}",
  "pages.statement-said": "زمان بیان: {when}",
  "pages.statement-words": "عین سخن به زبان اصلی",
  "pages.statement-translation": "به انگلیسی",
  "pages.statement-translator": "ترجمه: {translator}",
  "pages.statement-published": "محل انتشار",
  "pages.statement-published-undated": "تاریخ نامعلوم",
  "pages.statement-conflict": "گزارش دیگری از همین اظهارنظر چیز دیگری می‌گوید.",
  "pages.statement-conflict-link": "گزارش دیگر را بخوانید",
  "pages.statement-claims": "ادعاها و ارزیابی‌ها",
  "pages.statement-no-claims": "در این اظهارنظر ادعای آزمودنی نیست. برای روشن‌شدن زمینه نگه داشته شده است.",
  "pages.statement-about": "دربارهٔ",
  "pages.claim-number": "ادعای {number}",
  "pages.claim-period": "دربارهٔ این زمان: {period}",
  "pages.claim-period-about": "کمابیش دربارهٔ این زمان: {period}",
  "pages.claim-no-period": "زمانی را نام نمی‌برد",
  "pages.claim-duration": "می‌گوید {duration} طول کشید",
  "pages.claim-remaining": "می‌گوید {share} از سرعت باقی مانده است",
  "pages.claim-networks": "دربارهٔ {networks}",
  "pages.claim-schedule": "ساعت‌ها را نام می‌برد: {hours}، {days} ({zone})",
  "pages.schedule-no-day": "بدون نام‌بردن روز",
  "pages.claim-reasons": "دلیل‌ها",
  "pages.claim-coverage":
    "سنجیده‌شده با {observations, plural, =0 {هیچ مشاهده‌ای} one {یک مشاهده} other {# مشاهده}}{networks, plural, =0 {} one { از یک شبکه} other { از # شبکه}}؛ {hoursWithData, number} ساعت از {hours, number} ساعت داده دارد.",
  "pages.claim-episodes": "با تکیه بر",
  "pages.claim-by": "مقایسه با {comparison}، نسخهٔ داده‌ها {revision}",
  "pages.claim-not-compared": "هنوز مقایسه نشده است.",
  "pages.claim-not-compared-fill": "ارزیابی‌ها پس از اجرای npm run compare پدیدار می‌شود.",
  "pages.compliance": "پایبندی هر شبکه به آن",
  "pages.compliance-network": "شبکه",
  "pages.compliance-behaviour": "رفتار",
  "pages.compliance-inside": "ناموفق در ساعت‌های اعلام‌شده",
  "pages.compliance-outside": "ناموفق بیرون از آن‌ها",
  "pages.compliance-of": "{failing, number} از {tests, number} ({share})",
  "pages.compliance-none": "بدون آزمایش",
  "pages.compliance-behaviour-name":
    "{behaviour, select, kept {پایبند به آن} exceeded {فراتر از آن} less {کمتر از اعلام‌شده} not {اجرانشده} other {بدون داده}}",
} as const satisfies Record<keyof typeof english, string>;
