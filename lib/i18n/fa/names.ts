import type { names as english } from "../en/names.ts";

/** What services are called. Proper names, written as readers of the language write them. */
export const names = {
  "name.service-facebook": "فیسبوک",
  "name.service-facebook-messenger": "مسنجر فیسبوک",
  "name.service-google": "جست‌وجوی گوگل",
  "name.service-instagram": "اینستاگرام",
  "name.service-internet": "اتصال اینترنت",
  "name.service-signal": "سیگنال",
  "name.service-telegram": "تلگرام",
  "name.service-tor": "تور",
  "name.service-twitter": "توییتر / ایکس",
  "name.service-viber": "وایبر",
  "name.service-vkontakte": "وی‌کی (VKontakte)",
  "name.service-whatsapp": "واتس‌اپ",
  "name.service-wikipedia": "ویکی‌پدیا",
  "name.service-yahoo": "یاهو",
  "name.service-youtube": "یوتیوب",
} as const satisfies Record<keyof typeof english, string>;
