/**
 * What services are called in running text, by script, beside their ids, aliases and host names. Latin names
 * that are also words (Signal, Tor) count only with their capital; names that cannot be told from a word at
 * all (X) count only in a phrase. Persian and Arabic share a script, and each has spellings of its own.
 */
export interface NamesInText {
  readonly latin: readonly string[];
  readonly persian: readonly string[];
  readonly arabic: readonly string[];
  readonly cyrillic: readonly string[];
}

export const serviceNamesInText: Readonly<Record<string, NamesInText>> = {
  telegram: {
    latin: ["Telegram"],
    persian: ["تلگرام"],
    arabic: ["تلغرام", "تيليغرام", "تليغرام", "تيلغرام", "تيليجرام", "تلجرام", "تليجرام"],
    cyrillic: ["Телеграм", "Телеграмм", "Телеґрам"],
  },
  whatsapp: {
    latin: ["WhatsApp", "Whats App"],
    persian: ["واتساپ", "واتس اپ"],
    arabic: ["واتساب", "واتس اب", "الواتساب"],
    cyrillic: ["Ватсап", "Вотсап", "Вацап", "Уотсап"],
  },
  "facebook-messenger": {
    latin: ["Facebook Messenger"],
    persian: ["فیسبوک مسنجر", "مسنجر فیسبوک"],
    arabic: ["فيسبوك ماسنجر", "ماسنجر فيسبوك"],
    cyrillic: ["Фейсбук Мессенджер"],
  },
  facebook: {
    latin: ["Facebook"],
    persian: ["فیسبوک", "فیس بوک"],
    arabic: ["فيسبوك", "فيس بوك", "فايسبوك"],
    cyrillic: ["Фейсбук"],
  },
  signal: {
    latin: ["Signal"],
    persian: ["پیام رسان سیگنال", "سیگنال مسنجر"],
    arabic: ["تطبيق سيجنال", "تطبيق سيغنال"],
    cyrillic: ["мессенджер Signal", "мессенджер Сигнал", "мессенджера Сигнал"],
  },
  viber: { latin: ["Viber"], persian: ["وایبر"], arabic: ["فايبر"], cyrillic: ["Вайбер"] },
  twitter: {
    latin: ["Twitter", "X (formerly Twitter)"],
    persian: ["توییتر", "توئیتر", "تویتر"],
    arabic: ["تويتر"],
    cyrillic: ["Твиттер"],
  },
  youtube: {
    latin: ["YouTube", "You Tube"],
    persian: ["یوتیوب", "یوتوب"],
    arabic: ["يوتيوب"],
    cyrillic: ["Ютуб", "Ютьюб"],
  },
  instagram: {
    latin: ["Instagram"],
    persian: ["اینستاگرام"],
    arabic: ["انستغرام", "انستجرام", "انستقرام", "إنستغرام", "إنستجرام"],
    cyrillic: ["Инстаграм", "Инстаграмм"],
  },
  google: { latin: ["Google"], persian: ["گوگل"], arabic: ["غوغل", "جوجل", "قوقل"], cyrillic: ["Гугл"] },
  yahoo: { latin: ["Yahoo"], persian: ["یاهو"], arabic: ["ياهو"], cyrillic: ["Яху"] },
  vkontakte: {
    latin: ["VKontakte", "VK"],
    persian: ["وی کی"],
    arabic: ["فكونتاكتي"],
    cyrillic: ["ВКонтакте"],
  },
  wikipedia: {
    latin: ["Wikipedia"],
    persian: ["ویکی پدیا", "ویکیپدیا"],
    arabic: ["ويكيبيديا"],
    cyrillic: ["Википедия"],
  },
  tor: {
    latin: ["Tor"],
    persian: ["شبکه تور", "مرورگر تور"],
    arabic: ["شبكة تور", "متصفح تور"],
    cyrillic: ["сеть Tor", "сети Tor", "браузер Tor"],
  },
  // Connectivity as a whole: only where it is said to be gone. Every other article names the internet.
  internet: {
    latin: [
      "internet shutdown",
      "internet blackout",
      "internet outage",
      "internet cut",
      "internet access cut",
      "internet disruption",
      "shut down the internet",
    ],
    persian: ["قطع اینترنت", "قطعی اینترنت", "خاموشی اینترنت"],
    arabic: ["قطع الإنترنت", "انقطاع الإنترنت", "حجب الإنترنت", "قطع خدمة الإنترنت"],
    cyrillic: ["отключение интернета", "отключения интернета", "отключили интернет", "шатдаун"],
  },
};
