/** What services are called. Proper names, written as readers of the language write them. */
export const names = {
  "name.service-facebook": "Facebook",
  "name.service-facebook-messenger": "Facebook Messenger",
  "name.service-google": "Google Search",
  "name.service-instagram": "Instagram",
  "name.service-internet": "Internet connectivity",
  "name.service-signal": "Signal",
  "name.service-telegram": "Telegram",
  "name.service-tor": "Tor",
  "name.service-twitter": "Twitter / X",
  "name.service-viber": "Viber",
  "name.service-vkontakte": "VKontakte",
  "name.service-whatsapp": "WhatsApp",
  "name.service-wikipedia": "Wikipedia",
  "name.service-yahoo": "Yahoo",
  "name.service-youtube": "YouTube",
} as const;
