import type { figure as english } from "../en/figure.ts";

/** Words of the figures: lanes, axes, labels, tables. ICU MessageFormat. */
export const figure = {
  "figure.simulated": "اندازه‌گیری‌های شبیه‌سازی‌شده",
  "figure.simulated-word": "شبیه‌سازی‌شده",

  "figure.lane.measured": "اندازه‌گیری‌شده",
  "figure.lane.reachability": "آزمایش‌های ناموفق",
  "figure.lane.affected": "در شبکه‌های درگیر",
  "figure.lane.coverage": "پوشش اندازه‌گیری",
  "figure.lane.reported": "ثبت‌شده توسط دیگران",
  "figure.lane.events": "خبرها و رویدادها",
  "figure.lane.notes": "یادداشت‌های ویراستاران",
  "figure.pin.title": "یادداشت {number}: {title}",
  "figure.said.government": "گفتهٔ دولت",
  "figure.said.regulator": "گفتهٔ نهاد تنظیم‌گر",
  "figure.said.operator": "گفتهٔ اپراتورها",
  "figure.said.platform": "گفتهٔ پلتفرم",
  "figure.said.others": "گفتهٔ دیگران",

  "figure.metric.reachability": "دسترس‌پذیری",
  "figure.metric.throughput": "سرعت",
  "figure.metric.handshake": "زمان دست‌دهی",
  "figure.metric.latency": "تأخیر",
  "figure.metric.load": "زمان بارشدن",
  "figure.metric.users": "کاربران",
  "figure.metric.traffic": "ترافیک",
  "figure.metric.signal": "سیگنال",

  "figure.note.level":
    "{bad, select, fall {پایین‌تر: بدتر.} rise {بالاتر: بدتر.} other {}} میانه و چارک‌ها؛ {n} آزمایش در {step, select, day {روز} other {ساعت}}",
  "figure.note.share": "سهم از {n} آزمایش در {step, select, day {روز} other {ساعت}}",
  "figure.note.affected":
    "سهم از {n} آزمایش در {step, select, day {روز} other {ساعت}} روی {names, select, none {{count} شبکه} other {{names}}}",
  "figure.note.coverage":
    "{total} نتیجهٔ آزمایش، حداکثر {networks, plural, one {# شبکه} other {# شبکه}} در {step, select, day {روز} other {ساعت}}",

  "figure.note.reported": "یافته‌های {sources}، فقط با خط دور",

  "figure.measured.no-episode": "در آنچه اندازه‌گیری شد دورهٔ اختلالی یافت نشد",
  "figure.measured.nobody": "کسی اندازه نگرفته است، پس چیزی نمی‌توان گفت",
  "figure.coverage.gap": "کسی اندازه نگرفت",
  "figure.coverage.nobody": "در این بازه کسی اندازه نگرفت",
  "figure.usual": "معمول {value}",

  "figure.kind.throttling": "کندسازی",
  "figure.kind.block": "مسدودسازی",
  "figure.kind.shutdown": "خاموشی اینترنت",
  "figure.kind.recovery": "بازگشت به حالت عادی",
  "figure.band.recovery": "بازگشت",
  "figure.band.since": "{kind} از {date}",
  "figure.band.lasting":
    "{kind, select, throttling {کندسازی، {duration}} block {مسدودسازی، {duration}} other {خاموشی، {duration}}}",
  "figure.band.dated":
    "{kind, select, throttling {کندسازی، {duration} از {date}} block {مسدودسازی، {duration}، {date}} other {خاموشی، {duration}، {date}}}",
  "figure.band.left": "کندسازی، {duration}؛ {left} از سطح معمول",
  "figure.band.recurring":
    "{kind, select, throttling {کند} block {مسدود} other {خاموش}} در ساعت‌های یکسان، {count, plural, one {# بار} other {# بار}}",
  "figure.band.times": "{count, plural, one {# بار} other {# بار}}",
  "figure.band.on-network": "{network}: {what}",
  "figure.band.title":
    "{kind}، از {start} تا {end}. اطمینان {confidence}. {networks, plural, =0 {} one {در # شبکه دیده شد.} other {در # شبکه دیده شد.}}",
  "figure.band.ongoing": "اکنون، ادامه دارد",

  "figure.said.denies-interference": "{speaker} مداخله را تکذیب می‌کند",
  "figure.said.denies-block": "{speaker} مسدودسازی را تکذیب می‌کند",
  "figure.said.denies-plan": "{speaker} برنامه برای محدودیت را تکذیب می‌کند",
  "figure.said.asserts-throttling": "{speaker} از کندی خبر می‌دهد",
  "figure.said.asserts-block": "{speaker} از مسدودسازی خبر می‌دهد",
  "figure.said.asserts-shutdown": "{speaker} از خاموشی اینترنت خبر می‌دهد",
  "figure.said.attributes-technical-fault": "{speaker} علت را نقص فنی می‌داند",
  "figure.said.announces-restriction": "{speaker} محدودیت را اعلام می‌کند",
  "figure.said.announces-restoration": "{speaker} از رفع مشکل خبر می‌دهد",
  "figure.said.reports-feature-restriction": "{speaker} از قطع یک قابلیت خبر می‌دهد",
  "figure.said.says-people-moved": "{speaker} از کوچ کاربران می‌گوید",
  "figure.said.acknowledges": "{speaker} آن را می‌پذیرد",
  "figure.said.justifies": "{speaker} آن را توجیه می‌کند",
  "figure.said.demands": "{speaker} خواسته‌ای مطرح می‌کند",
  "figure.said.conflicts": "گزارش دیگری از همین اظهارنظر، شمارهٔ {numbers}، چیز دیگری می‌گوید.",
  "figure.said.contradicted":
    "{single, select, yes {نقض‌شده} other {{contradicted, number} از {n, number} نقض‌شده}}",
  "figure.said.differing": "{what} (متفاوت با {numbers})",
  "figure.said.title": "{number}. {speaker}، {date}: {summary} ({verdict})",
  "figure.said.cluster":
    "{count} اظهارنظر، {from} تا {to}{contradicted, plural, =0 {} one {؛ # نقض‌شده} other {؛ # نقض‌شده}}",
  "figure.verdict.contradicted": "نقض‌شده",
  "figure.verdict.supported": "تأییدشده",
  "figure.verdict.partly-supported": "تا حدی تأییدشده",
  "figure.verdict.cannot-be-tested": "آزمودنی نیست",
  "figure.verdict.none": "آزموده نشده",

  "figure.reported.number": "R{number}",
  "figure.reported.label":
    "R{number} {source}{kind, select, throttling {: کندسازی} block {: مسدودسازی} shutdown {: خاموشی} recovery {: بازگشت} other {}}",
  "figure.reported.when":
    "{precision, select, about {حدود } other {}}{start}{end, select, known { تا {until}} ongoing { و ادامه دارد} other {، پایان نامعلوم}}",
  "figure.reported.when-day": "{precision, select, about {حدود } other {}}{start}",
  "figure.reported.title":
    "R{number}. {source}، {when}: {title}{kind, select, throttling { (کندسازی)} block { (مسدودسازی)} shutdown { (خاموشی)} recovery { (بازگشت)} other {}}",
  "figure.reported.cluster": "{count} مورد ثبت‌شده از {sources}، با آغاز بین {from} و {to}",
  "figure.reported.folded":
    "{count, plural, one {# مورد ثبت‌شده توسط دیگران} other {# مورد ثبت‌شده توسط دیگران}} به ترتیب شماره",
  "figure.reported.all": "هر {count} مورد ثبت‌شده توسط دیگران، به‌صورت CSV",
  "figure.reported.line": "{when}: {title}",
  "figure.reported.list": "ثبت‌شده توسط دیگران، به ترتیب شماره",

  "figure.description":
    "{bands, plural, =0 {دورهٔ اختلالی یافت نشد.} one {یک دورهٔ اختلال اندازه‌گیری شد.} other {# دورهٔ اختلال اندازه‌گیری شد.}} {statements, plural, =0 {بدون اظهارنظر.} one {یک اظهارنظر.} other {# اظهارنظر.}} {contradicted, plural, =0 {} one {یکی از آن‌ها با اندازه‌گیری‌ها نقض می‌شود.} other {# مورد از آن‌ها با اندازه‌گیری‌ها نقض می‌شود.}} {records, plural, =0 {} one {یک مورد ثبت‌شده توسط دیگران.} other {# مورد ثبت‌شده توسط دیگران.}} {simulated, select, yes {اندازه‌گیری‌ها شبیه‌سازی‌شده‌اند.} other {}} از {from} تا {to}. جدول اعداد پس از شکل می‌آید.",

  "figure.caption.sources":
    "اندازه‌گیری‌ها: {sources}، مجموع همهٔ شبکه‌ها، به تفکیک {step, select, day {روز} other {ساعت}}.",
  "figure.caption.no-sources": "در این بازه اندازه‌گیری‌ای وجود ندارد.",
  "figure.caption.zone": "زمان‌ها به وقت UTC است؛ ساعت {zone} نسبت به آن {offset} بود.",
  "figure.caption.zone-utc": "زمان‌ها به وقت UTC است.",
  "figure.caption.simulated": "این اندازه‌گیری‌ها شبیه‌سازی‌شده‌اند. اظهارنظرها واقعی‌اند.",
  "figure.caption.outside":
    "{before, plural, =0 {} one {# اظهارنظر پیشین بیرون از این بازه است.} other {# اظهارنظر پیشین بیرون از این بازه است.}} {after, plural, =0 {} one {# اظهارنظر بعدی بیرون از آن است.} other {# اظهارنظر بعدی بیرون از آن است.}}",
  "figure.caption.rough-time":
    "خط نازکی با دو سر کوتاه در کنار یک اظهارنظر بازه‌ای را نشان می‌دهد که اظهارنظر در آن بیان شده، هرگاه زمان آن فقط تقریبی معلوم است.",
  "figure.caption.reported":
    "نوارهای توخالی را دیگران ثبت کرده‌اند: دیم‌لاین آن‌ها را نیافته است و درستی‌شان را تضمین نمی‌کند.",
  "figure.caption.confidence":
    "نوارهای کم‌رنگ کمتر قطعی‌اند؛ لبه‌ها در بازه‌ای محو می‌شوند که تغییر می‌تواند در آن رخ داده باشد.",
  "figure.offset.ahead": "{duration} جلوتر",
  "figure.offset.behind": "{duration} عقب‌تر",
  "figure.offset.level": "یکسان",

  "figure.caption.zone-changing": "زمان‌ها به وقت UTC است؛ ساعت {zone} در این بازه تغییر کرد.",
  "figure.list.who": "{speaker}، {date}",
  "figure.list.folded": "{count, plural, one {# اظهارنظر} other {# اظهارنظر}} به ترتیب شماره",
  "figure.list.title": "شماره‌های شکل",
  "figure.table.show": "نمایش اعداد در جدول",
  "figure.table.bands": "اختلال‌های اندازه‌گیری‌شده",
  "figure.table.reported": "ثبت‌شده توسط دیگران",
  "figure.table.number": "شماره",
  "figure.table.source": "ثبت‌کننده",
  "figure.table.what": "موضوع",
  "figure.table.levels": "{metric}، به تفکیک {step, select, day {روز} other {ساعت}}",
  "figure.table.reachability": "آزمایش‌های ناموفق، به تفکیک {step, select, day {روز} other {ساعت}}",
  "figure.table.kind": "نوع",
  "figure.table.start": "آغاز",
  "figure.table.end": "پایان",
  "figure.table.duration": "مدت",
  "figure.table.confidence": "اطمینان",
  "figure.table.networks": "شبکه‌ها",
  "figure.table.time": "زمان (UTC)",
  "figure.table.median": "میانه",
  "figure.table.middle-half": "نیمهٔ میانی",
  "figure.table.tests": "آزمایش‌ها",
  "figure.table.failing": "ناموفق",
  "figure.table.share": "سهم",
  "figure.table.truncated": "{shown} سطر نخست از {total} سطر.",
  "figure.table.rest": "همهٔ سطرها به‌صورت CSV",
  "figure.table.empty": "در این بازه چیزی اندازه‌گیری نشد.",

  "figure.explore.start": "کاوش",
  "figure.explore.label":
    "خط زمانی تعاملی. کلیدها: مثبت و منفی برای بزرگ‌نمایی و کوچک‌نمایی، شیفت با کلیدهای جهت‌دار برای جابه‌جایی، صفر برای نمایش همه.",
  "figure.explore.zoom-in": "بزرگ‌نمایی",
  "figure.explore.zoom-out": "کوچک‌نمایی",
  "figure.explore.earlier": "پیش‌تر",
  "figure.explore.later": "پس‌تر",
  "figure.explore.whole": "کل بازه",
  "figure.explore.back": "بازگشت به شکل ایستا",
  "figure.explore.hint": "برای بزرگ‌نمایی روی بازه بکشید",
  "figure.explore.loading": "در حال بارگیری",
  "figure.explore.failed": "شکل تعاملی بارگیری نشد؛ شکل ایستا باقی می‌ماند.",
  "figure.explore.range": "بازهٔ نمایش: {from} تا {to}",
  "figure.explore.csv": "CSV این بازه",
  "figure.explore.link": "پیوند به این بازه",
  "figure.explore.annotate": "یادداشت بر این بازه",
  "figure.explore.failing": "{bad} از {n, plural, one {# آزمایش} other {# آزمایش}} ناموفق ({share})",
  "figure.explore.observations":
    "{observations, plural, one {# مشاهده} other {# مشاهده}} در {networks, plural, one {# شبکه} other {# شبکه}}",
  "figure.explore.level":
    "{median} (نیمهٔ میانی {q25} تا {q75})، {n, plural, one {# آزمایش} other {# آزمایش}}",
  "figure.explore.lanes":
    "همهٔ ردیف‌ها روی یک محور زمان. کلیدهای جهت‌نما گام‌به‌گام پیش می‌روند و می‌گویند در هر گام چه اندازه‌گیری شده است.",
  "figure.explore.source": "منبع: {source}",
  "figure.explore.overview": "نمای کلی: برای انتخاب بازه، دستگیره‌ها را بکشید",

  "figure.standalone.source": "اندازه‌گیری‌ها: {sources}.",
} as const satisfies Record<keyof typeof english, string>;
