import type { evidence as english } from "../../en/pages/evidence.ts";

/** Words of tables, marks and badges. ICU MessageFormat. */
export const evidence = {
  "pages.metric-feature": "{metric} ({feature})",
  "pages.said-by": "{speaker}, {side},",
  "pages.kind-name":
    "{kind, select, throttling {Замедление} block {Блокировка} shutdown {Отключение} recovery {Восстановление} other {{kind}}}",
  "pages.kind-within":
    "{kind, select, throttling {замедление} block {блокировка} shutdown {отключение} recovery {восстановление} other {{kind}}}",
  "pages.side-name":
    "{side, select, government {Власти} regulator {Регулятор} operator {Оператор} platform {Платформа} researcher {Исследователь} civil {Гражданское общество} media {СМИ} other {{side}}}",
  "pages.claim-kind": `{kind, select,
    deniesinterference {Отрицание вмешательства}
    deniesblock {Отрицание блокировки}
    deniesplan {Отрицание планов ограничений}
    assertsthrottling {Сообщение о замедлении}
    assertsblock {Сообщение о блокировке}
    assertsshutdown {Сообщение об отключении}
    attributestechnicalfault {Ссылка на технический сбой}
    announcesrestriction {Объявление ограничения}
    announcesrestoration {Сообщение о восстановлении}
    reportsfeaturerestriction {Сообщение об ограничении функции}
    sayspeoplemoved {Слова об уходе пользователей}
    acknowledges {Признание}
    justifies {Обоснование}
    demands {Требование}
    other {{kind}}}`,
  "pages.said-when":
    "{precision, select, minute {{dateTime}} day {{date}} month {{month}} other {примерно {date}}}",
  "pages.confidence-words":
    "{band, select, verylikely {почти наверняка настоящий} likely {скорее всего настоящий} probably {вероятно, настоящий} other {неясно}}",
  "pages.confidence-sentence":
    "{band, select, verylikely {Почти наверняка настоящий, а не шум} likely {Скорее всего настоящий, а не шум} probably {Вероятно, настоящий, но сомнения остаются} other {Возможно, это шум}}: {percent} по расчёту самого детектора.",
  "pages.column-when": "Когда",
  "pages.column-episode": "Эпизод",
  "pages.column-place": "Место",
  "pages.column-length": "Длительность",
  "pages.column-confidence": "Уверенность",
  "pages.column-networks": "Сети",
  "pages.column-phase": "Фаза",
  "pages.column-start": "Начало",
  "pages.column-end": "Конец",
  "pages.column-severity": "Тяжесть",
  "pages.share-of-tries": "{share} ({bad} из {n} попыток)",
  "pages.column-n": "Наблюдения",
  "pages.column-stance": "Говорит",
  "pages.column-source": "Источник",
  "pages.column-event": "Событие",
  "pages.stance-name":
    "{stance, select, for {За} against {Против} elsewhere {Неполадки, но другие} other {Слишком мало данных}}",
  "pages.ongoing": "ещё не закончилось",
  "pages.ongoing-at": "продолжалось, когда кончились данные, {date}",
  "pages.missing": "неизвестно",
  "pages.networks-national":
    "{count, plural, one {По всей стране, # сеть} few {По всей стране, # сети} many {По всей стране, # сетей} other {По всей стране, # сети}}",
  "pages.networks-some":
    "{count, plural, =0 {Сеть неизвестна} one {# сеть} few {# сети} many {# сетей} other {# сети}}",
  "pages.severity-left": "осталось {share}",
  "pages.severity-failing": "не удаётся {share}",
  "pages.no-claims": "Проверяемых утверждений нет",
  "pages.not-compared": "Ещё не сопоставлено",
  "pages.episodes-caption": "Эпизоды",
  "pages.phases-caption": "Фазы эпизода",
  "pages.evidence-caption": "Свидетельства по сетям: {phase}",
  "pages.evidence-fold":
    "{networks, plural, one {Показатели # сети} few {Показатели # сетей} many {Показатели # сетей} other {Показатели # сети}}",
  "pages.evidence-basis":
    "{usual, select, known {обычно {baseline}; } other {}}{observations, plural, one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}}{probes, plural, =0 {} one {, # зонд} few {, # зонда} many {, # зондов} other {, # зонда}}.",
  "pages.evidence-source": "Источник: {source}",
} as const satisfies Record<keyof typeof english, string>;
