import type { find as english } from "../../en/pages/find.ts";

const episodes =
  "{episodes, plural, =0 {لا فترة اضطراب} zero {لا فترة اضطراب} one {فترة اضطراب واحدة} two {فترتا اضطراب} few {# فترات اضطراب} many {# فترة اضطراب} other {# فترة اضطراب}}";
const statements =
  "{statements, plural, =0 {لا تصريح} zero {لا تصريح} one {تصريح واحد} two {تصريحان} few {# تصريحات} many {# تصريحًا} other {# تصريح}}";
const measuredDays =
  "{days, plural, =0 {لا يوم قياس} zero {لا يوم قياس} one {يوم قياس واحد} two {يوما قياس} few {# أيام قياس} many {# يوم قياس} other {# يوم قياس}}";
const days =
  "{days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}";

/** Pages that lead to places: search, a service across countries, a network, comparing; and what changed. ICU MessageFormat. */
export const find = {
  "pages.nav-compare": "مقارنة",
  "pages.nav-about": "عن الموقع",
  "pages.nav-glossary": "مسرد المصطلحات",
  "pages.nav-services": "الخدمات",

  "pages.search": "بحث",
  "pages.search-label": "البحث في البلدان والخدمات والشبكات والمتحدثين والتصريحات",
  "pages.search-title": "بحث",
  "pages.search-title-asked": "بحث: {asked}",
  "pages.search-description": "البحث عن البلدان والخدمات والشبكات والمتحدثين وكلمات التصريحات، بأي كتابة.",
  "pages.search-lead":
    "البلدان والخدمات والشبكات والمتحدثون وكلمات التصريحات. لا بد من وجود كل كلمة؛ وتكفي بدايتها. ولا أثر للتشكيل ولا لطرق كتابة الحرف.",
  "pages.search-count":
    "{count, plural, =0 {لم يُعثر على شيء للبحث «{asked}».} zero {لم يُعثر على شيء للبحث «{asked}».} one {عُثر على نتيجة واحدة للبحث «{asked}».} two {عُثر على نتيجتين للبحث «{asked}».} few {عُثر على # نتائج للبحث «{asked}».} many {عُثر على # نتيجة للبحث «{asked}».} other {عُثر على # نتيجة للبحث «{asked}».}}",
  "pages.search-none-fill":
    "جرّب كلمات أقل أو كتابة أخرى. ما لم يقسه أحد ولم يتحدث عنه أحد ليس هنا، ولا يقول ذلك شيئًا عمّا يجري هناك.",
  "pages.search-countries": "البلدان",
  "pages.search-services": "الخدمات",
  "pages.networks-lead":
    "الشبكات مدرجة في صفحة بلدها. ويجد البحث رقم الشبكة، مثل \u2066AS12880\u2069، أو اسمها.",
  "pages.search-networks": "الشبكات",
  "pages.search-speakers": "المتحدثون",
  "pages.search-statements": "التصريحات",
  "pages.search-more":
    "{count, plural, zero {لا نتائج أخرى} one {نتيجة أخرى غير معروضة} two {نتيجتان أخريان غير معروضتين} few {# نتائج أخرى غير معروضة} many {# نتيجة أخرى غير معروضة} other {# نتيجة أخرى غير معروضة}}. كلمة إضافية تضيّق البحث.",
  "pages.search-examples": "مثلًا",
  "pages.search-speaker-count":
    "{count, plural, zero {لا تصريحات} one {تصريح واحد} two {تصريحان} few {# تصريحات} many {# تصريحًا} other {# تصريح}}",

  "pages.services-title": "الخدمات",
  "pages.services-description": "كل خدمة قيست أو تُحدِّث عنها، وفي كم بلد.",
  "pages.services-lead": "اختر خدمة لتراها في كل البلدان معًا.",
  "pages.services-empty": "لا بيانات لأي خدمة بعد.",
  "pages.column-service": "الخدمة",
  "pages.column-countries": "البلدان",
  "pages.column-episodes": "فترات الاضطراب",
  "pages.column-statements": "التصريحات",
  "pages.column-tests": "نتائج الاختبارات",
  "pages.column-last": "آخر قياس",
  "pages.across-title": "{service} عبر البلدان",
  "pages.across-description": "{service} في كل بلد فيه قياسات أو تصريحات عنها، على محور زمني واحد.",
  "pages.across-lead": `{service}: {countries, plural, =0 {لا بيانات من أي بلد} zero {لا بيانات من أي بلد} one {بيانات من بلد واحد} two {بيانات من بلدين} few {بيانات من # بلدان} many {بيانات من # بلدًا} other {بيانات من # بلد}}؛ ${episodes}، ${statements}.`,
  "pages.across-countries": "البلدان على محور واحد",
  "pages.across-strip-label": `{country}: ${episodes}، ${measuredDays}، ${statements}`,
  "pages.across-empty": "لم يقس أحد {service} في أي مكان يعلمه ديملاين، ولم يتحدث أحد عن ذلك.",
  "pages.across-empty-fill": "تمتلئ هذه الصفحة حين تُحمَّل قياسات {service} (npm run ingest).",
  "pages.across-compare": "قارن بينها بخطوط زمنية كاملة",

  "pages.range-year": "سنة واحدة فقط",
  "pages.sort-label": "الترتيب بحسب",
  "pages.sort-happened": "أطول اضطراب",
  "pages.sort-latest": "أحدث اضطراب",
  "pages.sort-measured": "الأكثر قياسًا",
  "pages.sort-name": "الاسم",
  "pages.country-compare": "قارن بين الخدمات بخطوط زمنية كاملة",

  "pages.network-description":
    "ما قيس في {network}: كل الخدمات على محور زمني واحد، وفترات الاضطراب الظاهرة فيها، ومدى التزامها بما أُعلن.",
  "pages.network-lead":
    "{tests, plural, zero {لا نتائج اختبارات} one {نتيجة اختبار واحدة} two {نتيجتا اختبار} few {# نتائج اختبارات} many {# نتيجة اختبار} other {# نتيجة اختبار}} لعدد من الخدمات ({services, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}) في هذه الشبكة؛ {episodes, plural, =0 {ولا تظهر فيها فترة اضطراب} zero {ولا تظهر فيها فترة اضطراب} one {وتظهر فيها فترة اضطراب واحدة} two {وتظهر فيها فترتا اضطراب} few {وتظهر فيها # فترات اضطراب} many {وتظهر فيها # فترة اضطراب} other {وتظهر فيها # فترة اضطراب}}.",
  "pages.network-strips": "ما قيس فيها",
  "pages.network-strips-note":
    "يبيّن الشريط الرفيع الأيام التي قيست فيها هذه الشبكة. والأشرطة العريضة فترات اضطراب تظهر فيها؛ ولا تُرسم فترات اضطراب الشبكات الأخرى.",
  "pages.network-strip-label": `{title}: {episodes, plural, =0 {لا تظهر في هذه الشبكة فترة اضطراب} zero {لا تظهر في هذه الشبكة فترة اضطراب} one {تظهر في هذه الشبكة فترة اضطراب واحدة} two {تظهر في هذه الشبكة فترتا اضطراب} few {تظهر في هذه الشبكة # فترات اضطراب} many {تظهر في هذه الشبكة # فترة اضطراب} other {تظهر في هذه الشبكة # فترة اضطراب}}، ${measuredDays}`,
  "pages.network-episodes-title": "فترات الاضطراب الظاهرة فيها",
  "pages.network-episodes-empty": "لا تظهر في هذه الشبكة فترة اضطراب.",
  "pages.network-episodes-empty-fill": "ليس هذا علامة على أن كل شيء كان سليمًا فيها: انظر أعلاه كم يومًا قيست.",
  "pages.network-kept": "مدى التزامها بالإعلانات",
  "pages.network-kept-note": "جداول زمنية معلنة قورنت بالاختبارات المجراة في هذه الشبكة، من تقييماتها.",
  "pages.network-kept-caption": "الإعلانات وما جرى في هذه الشبكة",
  "pages.network-tests-table": "الاختبارات بحسب الخدمة",
  "pages.network-tests-caption": "الاختبارات في هذه الشبكة",
  "pages.network-failing": "الفاشلة",
  "pages.column-announcement": "الإعلان",
  "pages.network-unmeasured": "يعرف ديملاين هذه الشبكة بالاسم، ولا قياس فيها ضمن ما حُمّل.",
  "pages.network-unmeasured-fill": "تمتلئ هذه الصفحة حين تُحمَّل قياسات أُجريت فيها (npm run ingest).",

  "pages.compare-title": "مقارنة",
  "pages.compare-title-of": "مقارنة: {places}",
  "pages.compare-description":
    "خطوط زمنية لعدة خدمات أو بلدان على مدى واحد: حجب يُرى في مكان ولا يُرى عند جاره ليس عطلًا في الكابل.",
  "pages.compare-lead":
    "خطوط زمنية على مدى واحد، بعضها تحت بعض. إن كان السبب خللًا فنيًا وجب أن تُظهر مراجع المقارنة المشكلة نفسها.",
  "pages.compare-add": "إضافة خط زمني",
  "pages.compare-choose": "اختر خدمة في بلد",
  "pages.compare-add-button": "إضافة",
  "pages.compare-remove": "إزالة",
  "pages.compare-remove-of": "إزالة {title}",
  "pages.compare-empty": "لا شيء قيد المقارنة بعد.",
  "pages.compare-empty-fill": "اختر خدمة في بلد؛ ثم أضف بلدًا مجاورًا أو خدمة أخرى.",
  "pages.compare-full": "أقصى ما يُعرض معًا من الخطوط الزمنية: {most}. أزل واحدًا لتضيف غيره.",
  "pages.compare-unknown": "غير معروف ومتروك: {places}.",
  "pages.compare-suggest": "مفيد إلى جانبه",
  "pages.compare-time": "الوقت المعروض",
  "pages.compare-mixed": "بعض هذه الخطوط مُحاكى وبعضها مقيس. لا تتخذ أحدها مرجع مقارنة للآخر.",

  "pages.pin-old-title": "تغيّرت البيانات منذ ذلك الحين",
  "pages.pin-old":
    "الرابط الذي تبعته أُنشئ عند إصدار البيانات {asked} بتاريخ {askedAt}. وأنت ترى الإصدار {revision}. {count, plural, zero {لم يجرِ بينهما تغيير} one {جرى بينهما تغيير واحد} two {جرى بينهما تغييران} few {جرت بينهما # تغييرات} many {جرى بينهما # تغييرًا} other {جرى بينهما # تغيير}}.",
  "pages.pin-changes": "ما تغيّر منذ ذلك الحين",
  "pages.pin-change": "الإصدار {revision}، {at}: {reason}",
  "pages.pin-more":
    "{count, plural, zero {لا تغييرات أسبق} one {تغيير أسبق واحد} two {تغييران أسبقان} few {# تغييرات أسبق} many {# تغييرًا أسبق} other {# تغيير أسبق}} خارج هذه القائمة.",
  "pages.pin-never": "يسمّي الرابط الذي تبعته إصدار بيانات لا وجود له ({asked}). وأنت ترى الإصدار {revision}.",
  "pages.pin-episode-same":
    "آخر تغيير في فترة الاضطراب هذه كان عند الإصدار {revision}: وهي على حالها منذ إنشاء الرابط.",
  "pages.pin-episode-changed": "فترة الاضطراب هذه نفسها تغيّرت عند الإصدار {revision}.",

  "pages.home-now": "يجري الآن",
  "pages.home-now-note": `قيس خلال آخر ${days}.`,
  "pages.home-now-none": `{measured, plural, =0 {لا قياسات من آخر ${days}، فلا يمكن قول شيء عن الآن.} zero {لا قياسات من آخر ${days}، فلا يمكن قول شيء عن الآن.} one {قيس مكان واحد في آخر ${days}؛ ولا فترة اضطراب جارية فيه.} two {قيس مكانان في آخر ${days}؛ ولا فترة اضطراب جارية فيهما.} few {قيست # أماكن في آخر ${days}؛ ولا فترة اضطراب جارية فيها.} many {قيس # مكانًا في آخر ${days}؛ ولا فترة اضطراب جارية فيها.} other {قيس # مكان في آخر ${days}؛ ولا فترة اضطراب جارية فيها.}}`,
  "pages.home-now-latest": "أحدث قياس بتاريخ {date}.",
  "pages.home-was": "كان جاريًا حين انتهت البيانات",
  "pages.home-was-note": "لم يقس أحد منذ ذلك الحين. ولا يُعرف هل هو مستمر.",
  "pages.home-was-since": "منذ {start}؛ تنتهي البيانات {end}",
  "pages.episode-line": "{kinds}: {service} في {country}",
  "pages.home-over": "ما انتهى أخيرًا",
  "pages.home-all-episodes": "كل فترات الاضطراب",
  "pages.home-all-statements": "كل التصريحات",
  "pages.home-more-denials":
    "{count, plural, zero {لا نفي آخر تناقضه القياسات} one {نفي آخر تناقضه القياسات} two {نفيان آخران تناقضهما القياسات} few {# تصريحات نفي أخرى تناقضها القياسات} many {# تصريح نفي آخر تناقضها القياسات} other {# تصريح نفي آخر تناقضها القياسات}}",
  "pages.home-more-contested":
    "{count, plural, zero {لا أماكن أخرى} one {مكان آخر} two {مكانان آخران} few {# أماكن أخرى} many {# مكانًا آخر} other {# مكان آخر}} فيها نفي تناقضه القياسات: انظر التصريحات.",
  "pages.home-strip-label":
    "{place}، {from} إلى {to}: ما قيس: {kinds}؛ {count, plural, zero {لا نفي} one {نفي واحد} two {نفيان} few {# تصريحات نفي} many {# تصريح نفي} other {# تصريح نفي}} في ذلك الوقت",
  "pages.home-quiet-note":
    "المكان الذي لا فترة اضطراب فيه ليس بالضرورة مكانًا آمنًا: ربما لم يقس أحد. والبلد الغائب بلد لم يأتِ أحد ببيانات عنه.",
  "pages.home-place-since": "قيست حتى {date}",

  "pages.hello": "مرحبًا",
  "pages.both-clocks": "{utc} ({local} في {zone})",
  "pages.day-time": "{day}، {time}",
} as const satisfies Record<keyof typeof english, string>;
