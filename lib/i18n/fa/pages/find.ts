import type { find as english } from "../../en/pages/find.ts";

/** Pages that lead to places: search, a service across countries, a network, comparing; and what changed. ICU MessageFormat. */
export const find = {
  "pages.nav-compare": "مقایسه",
  "pages.nav-about": "درباره",
  "pages.nav-glossary": "واژه‌نامه",
  "pages.nav-services": "سرویس‌ها",

  "pages.search": "جست‌وجو",
  "pages.search-label": "جست‌وجوی کشورها، سرویس‌ها، شبکه‌ها، گویندگان و اظهارنظرها",
  "pages.search-title": "جست‌وجو",
  "pages.search-title-asked": "جست‌وجو: {asked}",
  "pages.search-description": "یافتن کشورها، سرویس‌ها، شبکه‌ها، گویندگان و متن اظهارنظرها، به هر خطی.",
  "pages.search-lead":
    "کشورها، سرویس‌ها، شبکه‌ها، گویندگان و متن اظهارنظرها. همهٔ واژه‌ها باید باشند؛ آغاز واژه کافی است. نشانه‌ها و شکل‌های گوناگون نوشتن یک حرف اهمیتی ندارد.",
  "pages.search-count":
    "{count, plural, =0 {برای «{asked}» چیزی یافت نشد.} one {برای «{asked}» یک مورد یافت شد.} other {برای «{asked}» # مورد یافت شد.}}",
  "pages.search-none-fill":
    "واژه‌های کمتر یا املای دیگری را بیازمایید. آنچه کسی اندازه نگرفته و کسی درباره‌اش سخن نگفته اینجا نیست و این چیزی دربارهٔ آنچه آنجا می‌گذرد نمی‌گوید.",
  "pages.search-countries": "کشورها",
  "pages.search-services": "سرویس‌ها",
  "pages.networks-lead":
    "شبکه‌ها در صفحهٔ کشورشان فهرست شده‌اند. شماره‌ای مانند \u2066AS12880\u2069 یا نام شبکه را جست‌وجو هم پیدا می‌کند.",
  "pages.search-networks": "شبکه‌ها",
  "pages.search-speakers": "گویندگان",
  "pages.search-statements": "اظهارنظرها",
  "pages.search-more":
    "{count, plural, one {یک مورد دیگر} other {# مورد دیگر}} نمایش داده نشده است. با یک واژهٔ دیگر محدودتر می‌شود.",
  "pages.search-examples": "برای نمونه",
  "pages.search-speaker-count": "{count, plural, one {یک اظهارنظر} other {# اظهارنظر}}",

  "pages.services-title": "سرویس‌ها",
  "pages.services-description": "همهٔ سرویس‌هایی که اندازه‌گیری شده یا از آن‌ها سخن رفته، و در چند کشور.",
  "pages.services-lead": "سرویسی را برگزینید تا آن را یکجا در همهٔ کشورها ببینید.",
  "pages.services-empty": "هنوز هیچ سرویسی داده ندارد.",
  "pages.column-service": "سرویس",
  "pages.column-countries": "کشورها",
  "pages.column-episodes": "دوره‌های اختلال",
  "pages.column-statements": "اظهارنظرها",
  "pages.column-tests": "نتیجه‌های آزمایش",
  "pages.column-last": "آخرین اندازه‌گیری",
  "pages.across-title": "{service} در کشورهای گوناگون",
  "pages.across-description":
    "{service} در همهٔ کشورهایی که در آن‌ها اندازه‌گیری شده یا از آن سخن رفته است، روی یک محور زمان.",
  "pages.across-lead":
    "{countries, plural, =0 {هیچ کشوری دربارهٔ {service} داده ندارد} one {یک کشور دربارهٔ {service} داده دارد} other {# کشور دربارهٔ {service} داده دارد}}: {episodes, plural, =0 {بدون دورهٔ اختلال} one {یک دورهٔ اختلال} other {# دورهٔ اختلال}}، {statements, plural, =0 {بدون اظهارنظر} one {یک اظهارنظر} other {# اظهارنظر}}.",
  "pages.across-countries": "کشورها روی یک محور",
  "pages.across-strip-label":
    "{country}: {episodes, plural, =0 {بدون دورهٔ اختلال} one {یک دورهٔ اختلال} other {# دورهٔ اختلال}}، {days, plural, =0 {بدون روز اندازه‌گیری} one {یک روز اندازه‌گیری} other {# روز اندازه‌گیری}}، {statements, plural, =0 {بدون اظهارنظر} one {یک اظهارنظر} other {# اظهارنظر}}",
  "pages.across-empty":
    "تا جایی که دیم‌لاین می‌داند کسی {service} را در جایی اندازه نگرفته و درباره‌اش سخن نگفته است.",
  "pages.across-empty-fill": "این صفحه با بارگذاری اندازه‌گیری‌های {service} پر می‌شود (npm run ingest).",
  "pages.across-compare": "مقایسهٔ این‌ها به‌صورت خط زمانی کامل",

  "pages.range-year": "فقط سال",
  "pages.sort-label": "مرتب‌شده بر پایهٔ",
  "pages.sort-happened": "طولانی‌ترین اختلال",
  "pages.sort-latest": "تازه‌ترین اختلال",
  "pages.sort-measured": "بیشترین اندازه‌گیری",
  "pages.sort-name": "نام",
  "pages.country-compare": "مقایسهٔ سرویس‌ها به‌صورت خط زمانی کامل",

  "pages.network-description":
    "آنچه در {network} اندازه‌گیری شد: همهٔ سرویس‌ها روی یک محور زمان، دوره‌های اختلالی که نشان می‌دهد، و پایبندی آن به آنچه اعلام شده بود.",
  "pages.network-lead":
    "{tests, plural, one {یک نتیجهٔ آزمایش} other {# نتیجهٔ آزمایش}} از {services, plural, one {یک سرویس} other {# سرویس}} در این شبکه؛ {episodes, plural, =0 {دورهٔ اختلالی نشان نمی‌دهد} one {یک دورهٔ اختلال نشان می‌دهد} other {# دورهٔ اختلال نشان می‌دهد}}.",
  "pages.network-strips": "آنچه در آن اندازه‌گیری شد",
  "pages.network-strips-note":
    "نوار باریک روزهایی را نشان می‌دهد که این شبکه اندازه‌گیری شد. نوارهای پهن دوره‌های اختلالی است که در آن دیده می‌شود؛ دورهٔ اختلال شبکه‌های دیگر رسم نمی‌شود.",
  "pages.network-strip-label":
    "{title}: {episodes, plural, =0 {دورهٔ اختلالی در این شبکه دیده نمی‌شود} one {یک دورهٔ اختلال در این شبکه دیده می‌شود} other {# دورهٔ اختلال در این شبکه دیده می‌شود}}، {days, plural, =0 {بدون روز اندازه‌گیری} one {یک روز اندازه‌گیری} other {# روز اندازه‌گیری}}",
  "pages.network-episodes-title": "دوره‌های اختلالی که نشان می‌دهد",
  "pages.network-episodes-empty": "دورهٔ اختلالی در این شبکه دیده نمی‌شود.",
  "pages.network-episodes-empty-fill":
    "این نشانهٔ سالم‌بودن آن نیست: در بالا ببینید در چند روز اندازه‌گیری شده است.",
  "pages.network-kept": "پایبندی به آنچه اعلام شده بود",
  "pages.network-kept-note":
    "برنامه‌های زمانی اعلام‌شده که با آزمایش‌های این شبکه سنجیده شد، برگرفته از ارزیابی آن‌ها.",
  "pages.network-kept-caption": "اعلامیه‌ها و رفتار این شبکه",
  "pages.network-tests-table": "آزمایش‌ها به تفکیک سرویس",
  "pages.network-tests-caption": "آزمایش‌ها در این شبکه",
  "pages.network-failing": "ناموفق",
  "pages.column-announcement": "اعلامیه",
  "pages.network-unmeasured":
    "دیم‌لاین این شبکه را به نام می‌شناسد و در داده‌های بارگذاری‌شده کسی چیزی در آن اندازه نگرفته است.",
  "pages.network-unmeasured-fill": "این صفحه با بارگذاری اندازه‌گیری‌های آن پر می‌شود (npm run ingest).",

  "pages.compare-title": "مقایسه",
  "pages.compare-title-of": "مقایسه: {places}",
  "pages.compare-description":
    "خط زمانی چند سرویس یا کشور در یک بازهٔ زمانی: مسدودسازی‌ای که در یک جا دیده شود و در همسایه‌اش دیده نشود، خرابی کابل نیست.",
  "pages.compare-lead":
    "خط‌های زمانی در یک بازه، یکی زیر دیگری. اگر علت نقص فنی باشد، شاهدها نیز باید همان مشکل را نشان دهند.",
  "pages.compare-add": "افزودن خط زمانی",
  "pages.compare-choose": "سرویسی را در کشوری برگزینید",
  "pages.compare-add-button": "افزودن",
  "pages.compare-remove": "حذف",
  "pages.compare-remove-of": "حذف {title}",
  "pages.compare-empty": "هنوز چیزی برای مقایسه برگزیده نشده است.",
  "pages.compare-empty-fill": "سرویسی را در کشوری برگزینید؛ سپس کشوری همسایه یا سرویسی دیگر بیفزایید.",
  "pages.compare-full": "حداکثر {most} خط زمانی هم‌زمان نمایش داده می‌شود. برای افزودن، یکی را حذف کنید.",
  "pages.compare-unknown": "ناشناخته و کنار گذاشته‌شده: {places}.",
  "pages.compare-suggest": "مفید در کنار آن",
  "pages.compare-time": "زمان نمایش‌داده‌شده",
  "pages.compare-mixed":
    "برخی از این خط‌های زمانی شبیه‌سازی‌شده و برخی اندازه‌گیری‌شده است. یکی را شاهد دیگری نگیرید.",

  "pages.pin-old-title": "داده‌ها از آن زمان تغییر کرده است",
  "pages.pin-old":
    "پیوندی که دنبال کردید در نسخهٔ داده‌ها {asked}، به تاریخ {askedAt}، ساخته شده است. آنچه می‌بینید نسخهٔ {revision} است. در این میان {count, plural, one {یک تغییر} other {# تغییر}} انجام شد.",
  "pages.pin-changes": "چه چیزی از آن زمان تغییر کرد",
  "pages.pin-change": "نسخهٔ {revision}، {at}: {reason}",
  "pages.pin-more": "{count, plural, one {یک تغییر پیشین} other {# تغییر پیشین}} در فهرست نیامده است.",
  "pages.pin-never":
    "پیوندی که دنبال کردید نسخه‌ای از داده‌ها را نام می‌برد که وجود ندارد ({asked}). آنچه می‌بینید نسخهٔ {revision} است.",
  "pages.pin-episode-same":
    "آخرین تغییر این دورهٔ اختلال در نسخهٔ {revision} بود: هنوز همان است که هنگام ساخت پیوند بود.",
  "pages.pin-episode-changed": "خود این دورهٔ اختلال در نسخهٔ {revision} تغییر کرد.",

  "pages.home-now": "اکنون در جریان",
  "pages.home-now-note": "اندازه‌گیری‌شده در {days} روز گذشته.",
  "pages.home-now-none":
    "{measured, plural, =0 {هیچ اندازه‌گیری‌ای از {days} روز گذشته در دست نیست، پس دربارهٔ اکنون چیزی نمی‌توان گفت.} one {یک مکان در {days} روز گذشته اندازه‌گیری شد؛ در آن دورهٔ اختلالی در جریان نیست.} other {# مکان در {days} روز گذشته اندازه‌گیری شد؛ در آن‌ها دورهٔ اختلالی در جریان نیست.}}",
  "pages.home-now-latest": "تازه‌ترین اندازه‌گیری مربوط به {date} است.",
  "pages.home-was": "در جریان هنگام پایان داده‌ها",
  "pages.home-was-note": "از آن پس کسی اندازه نگرفته است. معلوم نیست ادامه دارد یا نه.",
  "pages.home-was-since": "از {start}؛ پایان داده‌ها {end}",
  "pages.episode-line": "{kinds}: {service} در {country}",
  "pages.home-over": "تازه پایان‌یافته",
  "pages.home-all-episodes": "همهٔ دوره‌های اختلال",
  "pages.home-all-statements": "همهٔ اظهارنظرها",
  "pages.home-more-denials":
    "{count, plural, one {یک تکذیب دیگر نیز نقض می‌شود} other {# تکذیب دیگر نیز نقض می‌شود}}",
  "pages.home-more-contested":
    "{count, plural, one {یک مکان دیگر} other {# مکان دیگر}} با تکذیب‌های نقض‌شده: اظهارنظرها را ببینید.",
  "pages.home-strip-label":
    "{place}، {from} تا {to}: اندازه‌گیری‌شده: {kinds}؛ {count, plural, one {یک تکذیب} other {# تکذیب}} در آن زمان",
  "pages.home-quiet-note":
    "مکانی که دورهٔ اختلال ندارد لزوماً امن نیست: شاید کسی اندازه نگرفته باشد. کشوری که اینجا نیست کشوری است که کسی داده‌ای از آن نیاورده است.",
  "pages.home-place-since": "اندازه‌گیری‌شده تا {date}",

  "pages.hello": "سلام",
  "pages.both-clocks": "{utc} ({local} در {zone})",
  "pages.day-time": "{day}، {time}",
} as const satisfies Record<keyof typeof english, string>;
