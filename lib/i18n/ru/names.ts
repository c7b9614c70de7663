import type { names as english } from "../en/names.ts";

/** What services are called. Proper names, written as readers of the language write them. */
export const names = {
  "name.service-facebook": "Facebook",
  "name.service-facebook-messenger": "Facebook Messenger",
  "name.service-google": "Поиск Google",
  "name.service-instagram": "Instagram",
  "name.service-internet": "Подключение к интернету",
  "name.service-signal": "Signal",
  "name.service-telegram": "Telegram",
  "name.service-tor": "Tor",
  "name.service-twitter": "Twitter / X",
  "name.service-viber": "Viber",
  "name.service-vkontakte": "ВКонтакте",
  "name.service-whatsapp": "WhatsApp",
  "name.service-wikipedia": "Википедия",
  "name.service-yahoo": "Yahoo",
  "name.service-youtube": "YouTube",
} as const satisfies Record<keyof typeof english, string>;
