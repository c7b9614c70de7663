import type { site as english } from "../../en/pages/site.ts";

/** The frame of every page, and the pages that are not about a place. ICU MessageFormat. */
export const site = {
  "pages.site-name": "دیم‌لاین",
  "pages.skip": "رفتن به محتوا",
  "pages.nav-label": "بخش‌ها",
  "pages.languages": "زبان‌ها",
  "pages.nav-now": "اکنون",
  "pages.nav-episodes": "دوره‌های اختلال",
  "pages.nav-statements": "اظهارنظرها",
  "pages.nav-method": "روش",
  "pages.nav-data": "داده‌ها",
  "pages.footer-what":
    "دیم‌لاین آنچه را اندازه‌گیری شده در برابر آنچه گفته شده می‌گذارد. می‌گوید شواهد چه چیزی را تأیید یا نقض می‌کند و چه چیزی آزمودنی نیست؛ دربارهٔ قصد کسی چیزی نمی‌گوید.",
  "pages.footer-licence":
    "داده‌ها مجوز منبع خود را دارند که کنار هر منبع آمده است. بدون کوکی، بدون شمارش خوانندگان، بدون بارگیری هیچ چیز از جای دیگر.",
  "pages.footer-sources": "منابع و مجوزها",
  "pages.footer-revision": "نسخهٔ داده‌ها {revision}",
  "pages.footer-no-revision": "هنوز داده‌ای بارگذاری نشده است",
  "pages.csv": "CSV",
  "pages.csv-of": "دریافت به‌صورت CSV: {what}",
  "pages.simulated": "شبیه‌سازی‌شده",
  "pages.simulated-banner-title": "اندازه‌گیری‌های شبیه‌سازی‌شده",
  "pages.simulated-banner":
    "آنچه نشان «شبیه‌سازی‌شده» دارد ساختهٔ مولد خود دیم‌لاین است و گواه هیچ چیز نیست. اظهارنظرها و منابعشان واقعی است.",

  "pages.home-title": "آنچه اندازه‌گیری شد، آنچه گفته شد",
  "pages.home-description":
    "کجا و کی سرویس‌های اینترنتی کند یا مسدود می‌شوند، در برابر آنچه دولت‌ها، نهادهای تنظیم‌گر، اپراتورها و پلتفرم‌ها درباره‌اش می‌گویند.",
  "pages.home-lead":
    "سرویسی کند می‌شود یا از کار می‌افتد، و مقام‌ها، اپراتورها و پلتفرم‌ها می‌گویند چرا. اینجا آنچه گفتند کنار آنچه اندازه گرفته شد می‌آید، روی یک خط زمانی.",
  "pages.home-contested": "محل مناقشه",
  "pages.home-contested-note": "کسی آن را تکذیب کرده است؛ اندازه‌گیری‌های همان ساعت‌ها چیز دیگری می‌گوید.",
  "pages.home-contested-empty": "هیچ تکذیبی با اندازه‌گیری‌ها نقض نمی‌شود.",
  "pages.home-contested-empty-fill":
    "این بخش زمانی پر می‌شود که اظهارنظری در تکذیب مداخله وارد شده باشد و اندازه‌گیری‌های همان زمان دورهٔ اختلالی را نشان دهد.",
  "pages.home-episodes-empty": "دورهٔ اختلالی یافت نشده است.",
  "pages.home-episodes-empty-fill":
    "دوره‌های اختلال پس از بارگذاری اندازه‌گیری‌ها (npm run ingest) و جست‌وجو در آن‌ها (npm run detect) اینجا می‌آید.",
  "pages.home-latest-statements": "تازه‌ترین اظهارنظرها",
  "pages.home-statements-empty": "هنوز اظهارنظری وارد نشده است.",
  "pages.home-statements-empty-fill": "اظهارنظرها از CSV با npm run ingest بارگذاری می‌شود.",
  "pages.home-places": "کشورها",
  "pages.home-places-empty": "هنوز هیچ کشوری داده ندارد.",
  "pages.home-places-empty-fill":
    "برای نمونهٔ نمایشی npm run demo و برای داده‌های خودتان npm run pipeline -- FILE را اجرا کنید.",
  "pages.home-place-episodes":
    "{count, plural, =0 {بدون دورهٔ اختلال} one {یک دورهٔ اختلال} other {# دورهٔ اختلال}}",
  "pages.home-place-never": "هرگز اندازه‌گیری نشده",
  "pages.home-denied": "تکذیب",
  "pages.home-measured": "اندازه‌گیری‌شده",
  "pages.home-measured-ongoing": "از {start} به بعد",

  "pages.episodes-title": "دوره‌های اختلال",
  "pages.episodes-description":
    "همهٔ بازه‌هایی که در آن‌ها کندی یا مسدودسازی یک سرویس یا خاموشی اینترنت یافت شده است، با مرزهای زمانی و میزان اطمینان.",
  "pages.episodes-lead":
    "بازه‌هایی که در آن‌ها سرویسی در یک کشور کند، مسدود یا قطع بوده است، آن‌گونه که در اندازه‌گیری‌ها یافت شد.",
  "pages.statements-title": "اظهارنظرها",
  "pages.statements-description":
    "آنچه دولت‌ها، نهادهای تنظیم‌گر، اپراتورها، پلتفرم‌ها و دیگران دربارهٔ اختلال گفته‌اند، با ارزیابی هر ادعا.",
  "pages.statements-lead":
    "چه گفته شد، چه کسی گفت، و هر ادعای آزمودنی آن در برابر اندازه‌گیری‌ها چه وضعی دارد.",
  "pages.filter-country": "کشور",
  "pages.filter-service": "سرویس",
  "pages.filter-verdict": "ارزیابی",
  "pages.filter-any": "همه",
  "pages.filter-apply": "نمایش",
  "pages.filter-clear": "نمایش همه",
  "pages.filter-none": "چیزی مطابقت ندارد. گزینه‌های بالا را گسترده‌تر کنید یا همه را نمایش دهید.",
  "pages.filter-truncated":
    "{shown, number} مورد نخست از {count, number} مورد نمایش داده شده است؛ پروندهٔ CSV همه را دارد.",

  "pages.method-title": "روش",
  "pages.method-description":
    "دوره‌های اختلال چگونه یافت می‌شود و ادعاها چگونه با آن‌ها سنجیده می‌شود: همهٔ آشکارسازها، آستانه‌ها و مقایسه‌ها، آن‌گونه که برنامه اعلام می‌کند.",
  "pages.method-lead":
    "این صفحه را خود برنامه از روی آنچه آشکارسازها و مقایسه‌هایش اعلام می‌کنند می‌نویسد. اگر روش تغییر کند، این صفحه نیز تغییر می‌کند.",
  "pages.method-principles": "چهار قاعده",
  "pages.method-principle-1":
    "نبودِ داده به معنای «سالم» نیست. ساعت‌هایی که کسی اندازه نگرفته به‌صورت «بدون داده» رسم، صادر و مقایسه می‌شود.",
  "pages.method-principle-2":
    "آنچه محاسبه شده و آنچه انسان‌ها نوشته‌اند کنار هم می‌ماند. هیچ‌یک جای دیگری را نمی‌گیرد.",
  "pages.method-principle-3":
    "هر نسبتی n خود را، هر رقمی منبع خود را و هر مرزی عدم‌قطعیت خود را به همراه دارد.",
  "pages.method-principle-4":
    "اندازه‌گیری‌های شبیه‌سازی‌شده هر جا دیده شوند نشان‌دارند و هرگز در یک یافته با اندازه‌گیری‌های واقعی آمیخته نمی‌شوند.",
  "pages.method-detection": "از اندازه‌گیری تا دورهٔ اختلال",
  "pages.method-needs": "نیازها",
  "pages.method-thresholds": "آستانه‌ها",
  "pages.method-thresholds-count": "{count, plural, one {یک آستانه} other {# آستانه}}",
  "pages.method-threshold": "آستانه",
  "pages.method-value": "مقدار",
  "pages.method-meaning": "چه چیزی را تعیین می‌کند",
  "pages.method-limits": "چه کاری از آن برنمی‌آید",
  "pages.method-references": "مراجع",
  "pages.method-comparison": "از ادعا تا ارزیابی",
  "pages.method-comparison-note":
    "ادعا بخش آزمودنی یک اظهارنظر است. هر نوع ادعا مقایسهٔ خود را دارد که یکی از چهار ارزیابی را با دلیل‌های شماره‌دار می‌دهد.",
  "pages.method-kind": "نوع ادعا",
  "pages.method-tests": "چه چیزی سنجیده می‌شود",
  "pages.method-version": "مقایسه",

  "pages.data-title": "داده‌ها",
  "pages.data-description": "هر آنچه دیم‌لاین دارد، به‌صورت CSV، با منابع، مجوزها و بارگذاری‌ها.",
  "pages.data-lead":
    "به نشانی هر صفحه ‎.csv‎ بیفزایید تا سطرهای آن را دریافت کنید. پرونده‌ها UTF-8 و مطابق RFC 4180 است و زمان‌ها به وقت UTC؛ خانهٔ خالی یعنی نبودِ مقدار، نه صفر.",
  "pages.data-tables": "جدول‌ها",
  "pages.data-table": "جدول",
  "pages.data-rows": "سطرها",
  "pages.data-file": "پرونده",
  "pages.data-what": "هر سطر چیست",
  "pages.data-episodes": "دوره‌های اختلال",
  "pages.data-episodes-what": "یک دورهٔ اختلال، با مرزهای زمانی و میزان اطمینان.",
  "pages.data-statements": "اظهارنظرها",
  "pages.data-statements-what": "یک اظهارنظر، با محل انتشار آن.",
  "pages.data-claims": "ادعاها",
  "pages.data-claims-what": "یک ادعای آزمودنی، با گوینده، زمان و ارزیابی آن.",
  "pages.data-verdicts": "ارزیابی‌ها",
  "pages.data-verdicts-what": "یک ارزیابی، با دلیل‌ها، قوت شواهد و آنچه آن را تغییر می‌دهد.",
  "pages.data-places": "مکان‌ها",
  "pages.data-places-what": "یک سرویس در یک کشور که چیزی درباره‌اش دانسته است.",
  "pages.data-sources": "منابع",
  "pages.data-sources-what": "یک منبع، با مجوز و شیوهٔ استناد.",
  "pages.data-runs": "بارگذاری‌ها",
  "pages.data-runs-what": "یک بار بارگذاری یک پرونده.",
  "pages.data-rejects": "موارد ردشده",
  "pages.data-rejects-what": "موردی که کنار گذاشته شد، با قاعده‌ای که نقض کرده است.",
  "pages.data-observations": "مشاهده‌ها",
  "pages.data-observations-what": "یک مشاهده. برای هر سرویس در هر کشور پرونده‌ای جدا در پایین هست.",
  "pages.data-observations-from": "از {count, plural, one {# رکورد} other {# رکورد}}",
  "pages.data-by-place": "مشاهده‌ها به تفکیک مکان",
  "pages.data-by-place-note": "شکل‌ها از روی خانه‌های ساعتی رسم می‌شود و خانه‌های ساعتی از مشاهده‌ها ساخته می‌شود.",
  "pages.data-country":
    "{country}: {services, plural, one {یک سرویس} other {# سرویس}}، {observations, plural, one {یک مشاهده} other {# مشاهده}}",
  "pages.data-cells": "خانه‌های ساعتی",
  "pages.data-first": "از",
  "pages.data-last": "تا",
  "pages.data-file-of": "{table}، {place}",
  "pages.data-empty": "هنوز چیزی بارگذاری نشده است.",
  "pages.runs-title": "بارگذاری‌ها",
  "pages.run-file": "پرونده",
  "pages.run-format": "قالب",
  "pages.run-finished": "زمان پایان",
  "pages.run-accepted": "پذیرفته",
  "pages.run-replaced": "از این میان، جایگزین موارد پیشین",
  "pages.run-duplicate": "از پیش موجود",
  "pages.run-repeated": "از این میان، تکراری در همان پرونده",
  "pages.run-rejected": "ردشده",
  "pages.run-state": "وضعیت",
  "pages.run-state-name":
    "{state, select, running {در حال اجرا} done {انجام‌شده} failed {ناموفق} interrupted {نیمه‌کاره} other {{state}}}",
  "pages.run-given": "گفته‌شده هنگام بارگذاری:",
  "pages.run-readings": "واژه‌های پرونده چگونه فهمیده شدند ({count, number})",
  "pages.run-reading":
    "{field, select, country {کشور} service {سرویس} time_zone {منطقهٔ زمانی} date {ترتیب تاریخ} direction {جهت} decimal_comma {ممیز با ویرگول} other {{field}}}: {taken}",
  "pages.run-reading-word": "«{text}»",
  "pages.run-reading-unsaid": "در پرونده گفته نشده",
  "pages.run-reading-waiting": "واژه‌های مقاله‌هایی که هنوز هیچ ویراستاری نپذیرفته است",
  "pages.run-readings-more": "{count, plural, one {یک مورد دیگر هم ثبت شد.} other {# مورد دیگر هم ثبت شد.}}",
  "pages.runs-more": "{shown, number} بارگذاری آخر از {count, number} بارگذاری؛ پروندهٔ CSV همه را دارد.",

  "pages.sources-title": "منابع",
  "pages.sources-description": "داده‌ها از کجا می‌آید: مجوز، استناد و آخرین بارگذاری هر منبع.",
  "pages.sources-idle":
    "{count, plural, one {یک منبع} other {# منبع}} که خواندنی است و چیزی از آن بارگذاری نشده",
  "pages.sources-lead": "داده‌ها از کجا می‌آید، با کدام مجوز، و هر منبع چگونه استنادی می‌خواهد.",
  "pages.source-name": "منبع",
  "pages.source-kind": "نوع",
  "pages.source-kind-name":
    "{kind, select, measured {اندازه‌گیری‌شده} reported {گزارش‌شده} simulated {شبیه‌سازی‌شده} other {{kind}}}",
  "pages.source-licence": "مجوز",
  "pages.source-no-licence": "ذکر نشده",
  "pages.source-citation": "شیوهٔ استناد",
  "pages.source-records": "رکوردها",
  "pages.source-last": "آخرین بارگذاری",
  "pages.source-none": "چیزی بارگذاری نشده",

  "pages.not-found-title": "چنین صفحه‌ای وجود ندارد",
  "pages.not-found-lead":
    "نشانی‌ها از کد دوحرفی کشور و نام سرویس ساخته می‌شود: \u2066/ir/telegram\u2069، \u2066/ke\u2069، \u2066/ru/youtube\u2069.",
  "pages.not-found-home": "از صفحهٔ نخست آغاز کنید",
} as const satisfies Record<keyof typeof english, string>;
