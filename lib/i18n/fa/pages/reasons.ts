import type { reasons as english } from "../../en/pages/reasons.ts";

/** Words of the reasons and of the history of an episode, and of people arriving. ICU MessageFormat. */
export const reasons = {
  "pages.why": "چرا",
  "pages.why-note":
    "آنچه مشاهده‌های هر شبکه، گام‌به‌گام، در این دورهٔ اختلال و زمان پیرامون آن گفته است. ستون رو به بالا: آنچه در آن گام اندازه‌گیری شد در این دوره محتمل‌تر از یک روز عادی است؛ رو به پایین: کمتر محتمل. بلندی کامل: هزار برابر. گامی که کسی در آن اندازه نگرفته ستونی ندارد.",
  "pages.why-caption": "{phase}، به تفکیک شبکه؛ زمان سایه‌دار، همین مرحله است. زمان‌ها به وقت UTC است.",
  "pages.network-whole": "کل کشور",
  "pages.why-row":
    "{network}: {stepsFor, number} گام به سود آن، {stepsAgainst, number} گام علیه آن، {observations, plural, one {# مشاهده} other {# مشاهده}}",
  "pages.why-table": "دلیل‌های {phase}، به تفکیک شبکه (وزن‌ها توان‌های ده است: ‎+2‎ یعنی صد برابر محتمل‌تر)",
  "pages.why-fold": "{networks, plural, one {وزن‌های یک شبکه} other {وزن‌های # شبکه}}",
  "pages.why-steps-for": "گام‌های به سود آن",
  "pages.why-steps-against": "گام‌های علیه آن",
  "pages.why-weight": "وزن",
  "pages.why-weight-around": "وزن زمان پیرامون آن",
  "pages.why-power": "\u200e{sign, select, plus {+} minus {−} other {}}{power, number, ::.0}",
  "pages.figure-with-unit": "{value, number} {unit}",
  "pages.history": "تاریخچه",
  "pages.history-note":
    "تا وقتی موضوع همان است، شناسه همان می‌ماند. آنچه از نخستین بار یافتن آن جابه‌جا شده، و اینکه دادهٔ تازه یا روش تازه آن را جابه‌جا کرده، برای همیشه نگه داشته می‌شود.",
  "pages.history-caption": "آنچه در این دورهٔ اختلال جابه‌جا شد",
  "pages.history-field": "مورد",
  "pages.history-from": "پیش از آن",
  "pages.history-to": "اکنون",
  "pages.history-reason": "چرا",
  "pages.history-revision": "نسخهٔ داده‌ها",
  "pages.history-field-name":
    "{field, select, found {یافت شد} start {آغاز} end {پایان} beganbeforedata {آغاز پیش از داده‌ها} networks {شبکه‌ها} scope {گستره} kinds {مرحله‌ها} confidence {اطمینان} observations {مشاهده‌های درون آن} retired {دیگر یافت نمی‌شود} other {{field}}}",
  "pages.history-reason-name":
    "{first, select, yes {نخستین نگاه به این داده‌ها} other {{reason, select, data {داده‌ها تغییر کرد} method {روش تغییر کرد} other {{reason}}}}}",
  "pages.history-none": "{field, select, end {هنوز ادامه دارد} other {هیچ}}",
  "pages.history-yes": "{yes, select, yes {بله} other {خیر}}",
  "pages.surges": "ورود کاربران تازه",
  "pages.surges-note":
    "کاربرانی بیش از آنچه از گذشته انتظار می‌رود. این اختلال در این سرویس نیست؛ آنچه هم‌زمان با آغاز آن رخ داد کنارش آمده است و شاید آن را توضیح دهد و شاید نه.",
  "pages.surges-caption": "ورود کاربران تازه، بر پایهٔ زمان آغاز",
  "pages.surge-usual": "معمولاً",
  "pages.surge-peak": "حداکثر",
  "pages.surge-besides": "حدود همان زمان، در جای دیگر کشور",
  "pages.surge-beside": "{kinds}: {service}، از {start}",
  "pages.surge-nothing": "دورهٔ اختلالی از سرویس دیگری شناخته نیست",
} as const satisfies Record<keyof typeof english, string>;
