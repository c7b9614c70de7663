import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "./catalogue.ts";
import { serviceNamesInText } from "./service-names.ts";
import { tagText } from "./tagging.ts";

const tags = (text: string) => {
  const { services, countries } = tagText(text, builtInCatalogue);
  return [services.join(" "), countries.join(" ")];
};

describe("names in running text", () => {
  test.each<[string, string, string]>([
    // Latin.
    ["Telegram blocked in Iran, minister denies it", "telegram", "IR"],
    ["TELEGRAM BLOCKED IN KENYA", "telegram", "KE"],
    ["Russia slows YouTube and WhatsApp", "whatsapp youtube", "RU"],
    ["Users cannot open web.telegram.org", "telegram", ""],
    ["Facebook Messenger is down in Türkiye", "facebook-messenger", "TR"],
    ["Signal blocked in Uzbekistan", "signal", "UZ"],
    ["Traffic signals fail in Jordan", "", "JO"],
    ["The country said nothing about telegrams", "", ""],
    ["Internet shutdown in Ethiopia during exams", "internet", "ET"],
    ["The internet loves this cat", "", ""],
    ["Roast turkey for everybody", "", ""],
    ["Democratic Republic of the Congo cuts WhatsApp", "whatsapp", "CD CG"],
    // Persian.
    ["وزیر ارتباطات فیلترینگ تلگرام در ایران را تکذیب کرد", "telegram", "IR"],
    ["اختلال در واتس‌اپ و اینستاگرام", "whatsapp instagram", ""],
    ["قطعی اینترنت در ایران", "internet", "IR"],
    ["کاربران یوتیوب در روسیه", "youtube", "RU"],
    // Arabic letters in a Persian text, as old keyboards wrote them.
    ["فيلترينگ تلگرام در ايران", "telegram", "IR"],
    // Arabic, with what it writes onto words.
    ["حجب تطبيق تلغرام في العراق", "telegram", "IQ"],
    ["انقطاع الإنترنت في السودان", "internet", "SD"],
    ["والعراق يحجب واتساب وفيسبوك", "whatsapp facebook", "IQ"],
    ["تعطل خدمة يوتيوب بإيران", "youtube", "IR"],
    // Cyrillic, in its cases.
    ["В России замедлили Ютуб", "youtube", "RU"],
    ["Роскомнадзор заблокировал Телеграм", "telegram", ""],
    ["О блокировке Телеграма в Иране", "telegram", "IR"],
    ["Власти Казахстана отключили интернет", "internet", "KZ"],
    ["Того и гляди", "", ""],
    ["мало кто знает", "", ""],
    ["страница ВКонтакте недоступна на Украине", "vkontakte", "UA"],
  ])("%s", (text, services, countries) => expect(tags(text)).toEqual([services, countries]));

  test("every service of the catalogue has names in all four scripts, and each is found by itself", () => {
    for (const { id } of builtInCatalogue.services) {
      const names = serviceNamesInText[id];
      expect(names, id).toBeDefined();
      for (const list of Object.values(names!)) {
        expect(list.length, id).toBeGreaterThan(0);
        for (const name of list)
          expect(tagText(`— ${name}: …`, builtInCatalogue).services, name).toContain(id);
      }
    }
  });

  test("every country is found by its own name in each language", () => {
    for (const language of ["fa", "ar"]) {
      const names = new Intl.DisplayNames(language, { type: "region" });
      for (const { id } of builtInCatalogue.countries)
        expect(tagText(`: ${names.of(id)} .`, builtInCatalogue).countries, `${language} ${id}`).toContain(id);
    }
  });

  test("a long or hostile text is read up to its limit, and quickly", () => {
    expect(tagText(`${"а".repeat(50_000)} Иран`, builtInCatalogue)).toEqual({ services: [], countries: [] });
    expect(tagText("(((((*+?[[[", builtInCatalogue)).toEqual({ services: [], countries: [] });
  });
});
