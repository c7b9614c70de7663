/** Languages whose readers look for places in their own letters. */
const locales = ["en", "fa", "ar", "ru", "tr", "uk"] as const;

const regionNames = locales.map((locale) => new Intl.DisplayNames([locale], { type: "region" }));

/** What a country is called in the languages of readers, from CLDR: `IR` is "Iran", "ایران", "إيران", "Иран". */
export function countryNativeNames(id: string): string[] {
  if (!/^[A-Z]{2}$/.test(id)) return [];
  return [...new Set(regionNames.flatMap((names) => names.of(id) ?? []))].filter((name) => name !== id);
}

/** How services are written in Persian and Arabic letters and in Cyrillic, where that is usual. */
const services: Readonly<Record<string, readonly string[]>> = {
  telegram: ["تلگرام", "تيليجرام", "تلغرام", "Телеграм", "Телега"],
  whatsapp: ["واتساپ", "واتس اب", "واتساب", "Ватсап", "Вотсап"],
  instagram: ["اینستاگرام", "انستغرام", "انستجرام", "Инстаграм"],
  facebook: ["فیسبوک", "فيسبوك", "Фейсбук"],
  messenger: ["مسنجر", "ماسنجر", "Мессенджер"],
  "facebook-messenger": ["مسنجر", "ماسنجر", "Мессенджер"],
  youtube: ["یوتیوب", "يوتيوب", "Ютуб", "Ютьюб"],
  twitter: ["توییتر", "تويتر", "Твиттер"],
  signal: ["سیگنال", "سيجنال", "Сигнал"],
  viber: ["وایبر", "فايبر", "Вайбер"],
  tor: ["تور", "Тор"],
  wikipedia: ["ویکی‌پدیا", "ويكيبيديا", "Википедия"],
  google: ["گوگل", "جوجل", "غوغل", "Гугл"],
  "google-search": ["گوگل", "جوجل", "غوغل", "Гугл"],
  yahoo: ["یاهو", "ياهو", "Яху"],
  vkontakte: ["وی‌کانتکت", "ВКонтакте", "ВК"],
  internet: ["اینترنت", "إنترنت", "الإنترنت", "Интернет"],
};

/** A service's names in other letters; empty where there are none of their own. */
export function serviceNativeNames(id: string): readonly string[] {
  return services[id] ?? [];
}
