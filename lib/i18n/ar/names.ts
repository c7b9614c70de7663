import type { names as english } from "../en/names.ts";

/** What services are called. Proper names, written as readers of the language write them. */
export const names = {
  "name.service-facebook": "فيسبوك",
  "name.service-facebook-messenger": "فيسبوك ماسنجر",
  "name.service-google": "بحث غوغل",
  "name.service-instagram": "إنستغرام",
  "name.service-internet": "الاتصال بالإنترنت",
  "name.service-signal": "سيغنال",
  "name.service-telegram": "تيليغرام",
  "name.service-tor": "تور",
  "name.service-twitter": "تويتر / إكس",
  "name.service-viber": "فايبر",
  "name.service-vkontakte": "فكونتاكتي",
  "name.service-whatsapp": "واتساب",
  "name.service-wikipedia": "ويكيبيديا",
  "name.service-yahoo": "ياهو",
  "name.service-youtube": "يوتيوب",
} as const satisfies Record<keyof typeof english, string>;
