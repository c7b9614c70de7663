import type { share as english } from "../en/share.ts";

/** Words of what leaves the site: embeds, images, feeds, citations. ICU MessageFormat. */
export const share = {
  "share.title": "هم‌رسانی و استناد",
  "share.jump": "استناد، جاسازی، دریافت",
  "share.embed": "جاسازی",
  "share.embed-note":
    "HTML ایستا و بدون اسکریپت. آنچه را دیم‌لاین در لحظهٔ دیدن می‌داند نشان می‌دهد؛ بازهٔ زمانی همان می‌ماند که اینجاست.",
  "share.embed-live-note": "HTML ایستا و بدون اسکریپت. همیشه آنچه را دیم‌لاین در آن لحظه می‌داند نشان می‌دهد.",
  "share.embed-iframe": "کد HTML قاب",
  "share.embed-image": "کد HTML تصویر",
  "share.embed-preview": "پیش‌نمایش جاسازی",
  "share.image": "تصویرها",
  "share.image-svg": "شکل به‌صورت SVG",
  "share.image-png": "شکل به‌صورت PNG با پهنای {width, number} پیکسل",
  "share.image-png-dark": "همان، با زمینهٔ تیره",
  "share.image-card": "کارت برای شبکه‌های اجتماعی (PNG)",
  "share.feeds": "دنبال‌کردن",
  "share.feeds-note": "هر تصحیح به‌صورت نسخهٔ تازه‌ای از همان مدخل می‌آید.",
  "share.feed-atom": "{what} (Atom)",
  "share.feed-json": "{what} (JSON Feed)",
  "share.cite": "استناد",
  "share.cite-text": "به‌صورت متن",
  "share.cite-bibtex": "BibTeX",
  "share.cite-csl": "CSL-JSON",
  "share.copy": "رونوشت",
  "share.copied": "رونوشت شد",
  "share.copy-failed": "رونوشت نشد: متن را انتخاب کنید و خودتان رونوشت بگیرید",

  "share.figure-foot": "دیم‌لاین، نسخهٔ داده‌ها {revision}. {address}",
  "share.figure-licences": "{count, plural, one {مجوز: {licences}.} other {مجوزها: {licences}.}}",
  "share.source-licence": "{source}: {licence}",
  "share.source-no-licence": "{source}: مجوزی ذکر نشده است",

  "share.embed-on-site": "دیدن در دیم‌لاین",
  "share.embed-csv": "اعداد (CSV)",
  "share.embed-key": "{count, plural, one {اظهارنظر شماره‌دار} other {هر # اظهارنظر شماره‌دار}}",
  "share.embed-key-line": "{speaker}، {date}",
  "share.embed-foot": "اندازه‌گیری‌ها: {sources}. نسخهٔ داده‌ها {revision}.",
  "share.embed-foot-none": "در این بازه چیزی اندازه‌گیری نشد. نسخهٔ داده‌ها {revision}.",
  "share.embed-not-found-title": "چیزی برای نمایش نیست",
  "share.embed-not-found":
    "چنین شکلی وجود ندارد. شاید آنچه اینجا بود از آن زمان تصحیح شده باشد؛ ممکن است در دیم‌لاین اطلاعات بیشتری باشد.",
  "share.embed-invalid-range": "بازهٔ درخواستی معتبر نیست؛ بازهٔ معمول نمایش داده می‌شود.",

  "share.episode-lead":
    "{kinds}: {service} در {country}. {began, select, before {هنگام آغاز داده‌ها در {start} جریان داشت} other {آغاز در {start}}}{ongoing, select, yes {؛ در پایان داده‌ها همچنان ادامه داشت} other {؛ مدت حدود {length}}}. اطمینان {confidence}.",
  "share.statement-lead": "{speaker}: {summary}",
  "share.statement-title": "{speaker} دربارهٔ {service} در {country}، {date}",

  "share.statement-judged": "{title}: {verdict}",

  "share.card-said": "گفته‌شده",
  "share.card-simulated": "اندازه‌گیری‌های شبیه‌سازی‌شده",
  "share.card-site": "آنچه اندازه‌گیری شد، در برابر آنچه گفته شد",
  "share.card-country": "{country}: کدام سرویس‌ها کند یا مسدود شدند و دربارهٔ آن چه گفته شد",

  "share.feed-title-all": "دیم‌لاین: همه‌چیز",
  "share.feed-title-contested": "دیم‌لاین: ادعاهای محل مناقشه",
  "share.feed-title-place": "دیم‌لاین: {place}",
  "share.feed-title-service-place": "دیم‌لاین: {service} در {country}",
  "share.feed-description":
    "دوره‌های اختلالی که اندازه‌گیری شد، اظهارنظرهایی که بیان شد، و نسبت این دو با هم. هر تصحیح به‌صورت نسخهٔ تازه‌ای از همان مدخل می‌آید.",
  "share.feed-contested-description":
    "تکذیب‌هایی که اندازه‌گیری‌های همان ساعت‌ها نقضشان می‌کند. ارزیابی‌ای که تغییر کند به‌صورت نسخهٔ تازه‌ای از همان مدخل می‌آید.",
  "share.feed-entry-simulated": "[شبیه‌سازی‌شده] {title}",
  "share.feed-entry-episode": "{kinds}: {service} در {country}، {start}",
  "share.feed-entry-statement": "{speaker}: {summary}",
  "share.feed-entry-verdict": "{verdict}: {speaker}، {kind}، {service} در {country}",
  "share.feed-entry-retired": "دیگر یافت نمی‌شود: دورهٔ اختلال {id}",
  "share.feed-entry-withdrawn": "پس‌گرفته‌شده: {kind}، {service} در {country}",
  "share.feed-retired":
    "دورهٔ اختلالی با شناسهٔ {id} منتشر شده بود. از آن زمان داده‌ها یا روش تغییر کرده است و دیگر یافت نمی‌شود. دلیل: {reason}",
  "share.feed-retired-moved": "آنچه آنجا یافت شده بود اکنون بخشی از {moved} است.",
  "share.feed-simulated-note":
    "این بر اندازه‌گیری‌هایی استوار است که مولد خود دیم‌لاین ساخته است. آن‌ها گواه هیچ چیز نیستند.",
  "share.feed-began": "زمان آغاز: {bound}.",
  "share.feed-ended": "زمان پایان: {bound}.",
  "share.feed-ongoing": "در پایان داده‌ها همچنان ادامه دارد.",
  "share.feed-confidence":
    "اطمینان {confidence}، در {networks, plural, =0 {شبکه‌هایی نامعلوم} one {یک شبکه} other {# شبکه}}؛ یافتهٔ {detector} در نسخهٔ داده‌ها {revision}.",
  "share.feed-said": "زمان بیان: {when}.",
  "share.feed-claim": "ادعا: {speaker}، {when}: {summary}",
  "share.feed-changed":
    "در {date} تغییر کرد، {occasion, select, claim {چون ادعا ویرایش شد} method {چون روش تغییر کرد} data {چون داده‌ها تغییر کرد} other {چون دوباره مقایسه شد}}: پیش از آن «{before}» بود.",
  "share.feed-withdrawn": "این ادعا در {date} از اظهارنظر خود حذف شد؛ دیگر دربارهٔ آن ارزیابی‌ای وجود ندارد.",
  "share.feeds-page-title": "خوراک‌ها",
  "share.feeds-page-lead":
    "هر آنچه یافت، گفته و ارزیابی می‌شود، به‌صورت Atom و JSON Feed. هر تصحیح با همان شناسه و به‌صورت نسخهٔ تازه‌ای از مدخل می‌آید.",
  "share.feeds-atom": "Atom",
  "share.feeds-json": "JSON Feed",
  "share.feeds-atom-of": "Atom: {what}",
  "share.feeds-json-of": "JSON Feed: {what}",
  "share.feeds-everything": "همه‌چیز",
  "share.feeds-contested": "ادعاهای محل مناقشه",
  "share.feeds-places": "به تفکیک کشور",
  "share.feeds-services": "به تفکیک سرویس",

  "share.cite-title-simulated": "{title} (اندازه‌گیری‌های شبیه‌سازی‌شده)",
  "share.cite-line": "دیم‌لاین. {title}، {range}. نسخهٔ داده‌ها {revision}، {date}. {address}",
  "share.cite-line-no-range": "دیم‌لاین. {title}. نسخهٔ داده‌ها {revision}، {date}. {address}",
  "share.cite-note":
    "نسخهٔ داده‌ها {revision}{method, select, none {} other {، {method}}}. {range, select, none {} other {بازه: {range}.}}",
  "share.cite-note-simulated": "اندازه‌گیری‌های شبیه‌سازی‌شده.",
} as const satisfies Record<keyof typeof english, string>;
