import type { place as english } from "../../en/pages/place.ts";

/** Pages of a country, a service, an episode and a statement. ICU MessageFormat. */
export const place = {
  "pages.country-page-title": "{country}: что измерено, что сказано",
  "pages.country-description":
    "{country}: все сервисы, которые измеряли или о которых говорили, на одной оси времени, и измеренные сети.",
  "pages.country-lead":
    "{services, plural, =0 {Данных по сервисам нет} one {Данные по # сервису} few {Данные по # сервисам} many {Данные по # сервисам} other {Данные по # сервиса}}, {episodes, plural, =0 {эпизодов не найдено} one {# эпизод} few {# эпизода} many {# эпизодов} other {# эпизода}}, {statements, plural, =0 {заявлений нет} one {# заявление} few {# заявления} many {# заявлений} other {# заявления}}.",
  "pages.country-measured": "Измерено с {from} по {to}.",
  "pages.country-services": "Сервисы на одной оси",
  "pages.country-services-note":
    "Серая полоска показывает дни измерений; где она пуста, никто не смотрел. Чёрточки сверху — заявления.",
  "pages.country-strip-label":
    "{service}: {episodes, plural, =0 {эпизодов не найдено} one {# эпизод} few {# эпизода} many {# эпизодов} other {# эпизода}}, {days, plural, =0 {не измерялось ни дня} one {измерялось # день} few {измерялось # дня} many {измерялось # дней} other {измерялось # дня}}, {statements, plural, =0 {заявлений нет} one {# заявление} few {# заявления} many {# заявлений} other {# заявления}}",
  "pages.country-measured-days":
    "{count, plural, one {измерялось # день} few {измерялось # дня} many {измерялось # дней} other {измерялось # дня}}",
  "pages.country-networks": "Сети",
  "pages.country-networks-empty": "Ни одна сеть не измерена.",
  "pages.country-empty": "{country}: насколько известно Dimline, здесь никто ничего не измерял.",
  "pages.country-empty-lead": "Это не значит, что там ничего не происходит.",
  "pages.country-empty-fill":
    "{country}: страница заполнится, когда загрузят измерения — файлы OONI или файл CSV в длинной форме (npm run ingest).",
  "pages.network": "Сеть",
  "pages.network-unknown": "Неизвестная сеть",
  "pages.network-number": "AS{asn}",
  "pages.network-named": "{name} (AS{asn})",
  "pages.network-tests": "Результаты тестов",
  "pages.network-services": "Сервисы",
  "pages.network-episodes": "Эпизоды",
  "pages.network-days": "Измерялось",
  "pages.networks-caption": "Измеренные сети: {country}",

  "pages.service-title": "{service}, {country}",
  "pages.service-description":
    "{simulated, select, yes {Смоделированные измерения: {summary}} other {{summary}}}",
  "pages.range-label": "Показанное время",
  "pages.range-from": "С",
  "pages.range-to": "По",
  "pages.range-apply": "Показать",
  "pages.range-reset": "Показать, что произошло",
  "pages.range-all": "Показать все данные",
  "pages.range-utc": "Дни по UTC; последний включается.",
  "pages.range-invalid":
    "Время в адресе (с {from} по {to}) неверно: укажите два дня вида 2015-10-13, сначала более ранний. Вместо него показано обычное.",
  "pages.evidence-switch-measured": "Есть и измерения приборов: показать их",
  "pages.evidence-switch-simulated": "Есть и смоделированные измерения: показать их",
  "pages.figure": "График",
  "pages.known": "Что мы знаем",
  "pages.known-empty":
    "За показанное время помех не найдено. Где никто не измерял, это ничего не значит; см. «Чего мы не можем сказать».",
  "pages.said": "Что сказали официально",
  "pages.said-empty": "За показанное время заявлений властей, регулятора или операторов не известно.",
  "pages.said-more":
    "{count, plural, one {Ещё # официальное заявление приведено} few {Ещё # официальных заявления приведены} many {Ещё # официальных заявлений приведены} other {Ещё # официального заявления приведено}} в таблице ниже.",
  "pages.unknown": "Чего мы не можем сказать",
  "pages.service-episodes": "Эпизоды",
  "pages.service-episodes-empty": "Эпизодов не найдено.",
  "pages.service-episodes-empty-fill":
    "Эпизоды находят в измерениях. {service} ({country}): за показанное время {observations, plural, =0 {наблюдений нет} one {есть # наблюдение} few {есть # наблюдения} many {есть # наблюдений} other {есть # наблюдения}}.",
  "pages.service-statements": "Заявления и вердикты",
  "pages.service-statements-outside":
    "{count, plural, one {# заявление вне показанного времени} few {# заявления вне показанного времени} many {# заявлений вне показанного времени} other {# заявления вне показанного времени}}",
  "pages.service-statements-above":
    "{count, plural, one {# заявление официальных лиц, приведённое выше} few {# заявления официальных лиц, приведённые выше} many {# заявлений официальных лиц, приведённых выше} other {# заявления официальных лиц, приведённые выше}}",
  "pages.service-statements-empty": "Чьих-либо слов об этом не известно.",
  "pages.service-statements-empty-fill": "Заявления загружаются из CSV командой npm run ingest.",
  "pages.service-events": "События из сообщений",
  "pages.reported": "Зафиксировано другими",
  "pages.reported-note":
    "Перебои и ограничения, зафиксированные другими проектами. Это выводы тех проектов: Dimline показывает их рядом со своими и не судит одни по другим.",
  "pages.reported-what": "Что",
  "pages.reported-kind": "Вид",
  "pages.reported-by": "Кто зафиксировал",
  "pages.reported-link": "Где прочитать",
  "pages.reported-in": "{title} ({area})",
  "pages.reported-newest": "Самые новые: {shown} из {total}. В CSV есть все.",
  "pages.reported-empty":
    "Ни один проект, за которым следит Dimline, не зафиксировал здесь перебоев или ограничений.",
  "pages.reported-empty-fill":
    "Записи Access Now, IODA, Cloudflare Radar и OONI загружаются командой npm run ingest.",
  "pages.service-sources": "Источники",
  "pages.download": "Скачать",
  "pages.download-cells": "Часовые значения за показанное время",
  "pages.download-observations": "Наблюдения за показанное время",

  "pages.episode-page-title": "{kinds}: {service} ({country}), {start}",
  "pages.episode-description":
    "{kinds}: {service} ({country}), начало {start}. Границы, уверенность, фазы и свидетельства за ними.",
  "pages.episode-bounds": "Когда",
  "pages.episode-began": "Начало: {bound}; лучшая оценка — {best}.",
  "pages.episode-began-exact": "Начало: {best}.",
  "pages.episode-began-before": "Когда начинаются данные, {best}, это уже шло: когда началось, неизвестно.",
  "pages.episode-baseline-in-doubt":
    "Оно занимает больше половины записи сети, на которой видно. Обычный уровень сам может относиться к неполадкам, и тогда вмешательство сильнее, чем говорят цифры; или то, что на него похоже, — лишь обычный уровень до улучшения.",
  "pages.episode-ended": "Конец: {bound}; лучшая оценка — {best}.",
  "pages.episode-ended-exact": "Конец: {best}.",
  "pages.episode-ongoing": "Там, где данные кончаются, это ещё продолжается.",
  "pages.episode-length": "Лучшая оценка длительности: {length}.",
  "pages.episode-confidence": "Насколько это надёжно",
  "pages.episode-where": "Где",
  "pages.episode-national":
    "Это видно по всей стране, в {count, plural, one {# сети} few {# сетях} many {# сетях} other {# сети}}.",
  "pages.episode-networks":
    "Это видно в {count, plural, one {# сети} few {# сетях} many {# сетях} other {# сети}}, а не по всей стране.",
  "pages.episode-phases": "Фазы",
  "pages.episode-evidence": "Свидетельства по сетям",
  "pages.episode-statements": "Что об этом сказано",
  "pages.episode-statements-empty": "Ни одно заявление с этим эпизодом не сопоставлено.",
  "pages.episode-method": "Как это найдено",
  "pages.episode-method-text":
    "Найдено методом {detector}, редакция данных {revision}. Пока эпизод обнаруживается, его идентификатор не меняется: {id}.",
  "pages.episode-timeline": "Посмотреть на графике",
  "pages.episode-retired-title": "Этот эпизод больше не обнаруживается",
  "pages.episode-retired":
    "Здесь был опубликован эпизод с идентификатором {id}. С тех пор изменились данные или метод, и он больше не обнаруживается.",
  "pages.episode-retired-reason": "Причина: {reason}",

  "pages.statement-title": "{speaker}, {date}",
  "pages.statement-page-title": "{speaker}: {summary}",
  "pages.statement-said": "Сказано: {when}",
  "pages.statement-words": "В оригинале",
  "pages.statement-translation": "По-английски",
  "pages.statement-translator": "Перевод: {translator}",
  "pages.statement-published": "Опубликовано",
  "pages.statement-published-undated": "дата неизвестна",
  "pages.statement-conflict": "Другое сообщение о том же заявлении говорит иное.",
  "pages.statement-conflict-link": "Прочитать другое сообщение",
  "pages.statement-claims": "Утверждения и вердикты",
  "pages.statement-no-claims": "Проверяемых утверждений в этом заявлении нет. Оно хранится ради контекста.",
  "pages.statement-about": "О чём",
  "pages.claim-number": "Утверждение {number}",
  "pages.claim-period": "Говорит о времени: {period}",
  "pages.claim-period-about": "Говорит примерно о времени: {period}",
  "pages.claim-no-period": "Время не названо",
  "pages.claim-duration": "Названная длительность: {duration}",
  "pages.claim-remaining": "Говорит, что от скорости осталось {share}",
  "pages.claim-networks": "Говорит о сетях: {networks}",
  "pages.claim-schedule": "Называет часы: {hours}, {days} ({zone})",
  "pages.schedule-no-day": "дни не названы",
  "pages.claim-reasons": "Основания",
  "pages.claim-coverage":
    "Проверено по {observations, plural, =0 {нулю наблюдений} one {# наблюдению} few {# наблюдениям} many {# наблюдениям} other {# наблюдения}}{networks, plural, =0 {} one { из # сети} few { из # сетей} many { из # сетей} other { из # сети}}; данные есть за {hoursWithData, number} ч из {hours, number}.",
  "pages.claim-episodes": "Опирается на",
  "pages.claim-not-compared": "Ещё не сопоставлено.",
  "pages.claim-not-compared-fill": "Вердикты появляются после запуска npm run compare.",
  "pages.compliance": "Как каждая сеть это исполнила",
  "pages.compliance-network": "Сеть",
  "pages.compliance-behaviour": "Поведение",
  "pages.compliance-inside": "Неудачные в объявленные часы",
  "pages.compliance-outside": "Неудачные в остальные",
  "pages.compliance-of": "{failing, number} из {tests, number} ({share})",
  "pages.compliance-none": "тестов нет",
  "pages.compliance-behaviour-name":
    "{behaviour, select, kept {Исполнено} exceeded {Больше объявленного} less {Меньше объявленного} not {Не исполнено} other {Нет данных}}",
} as const satisfies Record<keyof typeof english, string>;
