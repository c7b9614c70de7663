import type { site as english } from "../../en/pages/site.ts";

/** The frame of every page, and the pages that are not about a place. ICU MessageFormat. */
export const site = {
  "pages.site-name": "Dimline",
  "pages.skip": "К содержанию",
  "pages.nav-label": "Разделы",
  "pages.languages": "Языки",
  "pages.nav-now": "Сейчас",
  "pages.nav-episodes": "Эпизоды",
  "pages.nav-statements": "Заявления",
  "pages.nav-method": "Метод",
  "pages.nav-data": "Данные",
  "pages.footer-what":
    "Dimline сопоставляет измеренное со сказанным. Он говорит, что свидетельства подтверждают, чему противоречат и что проверить нельзя; о намерениях он не говорит ничего.",
  "pages.footer-licence":
    "Данные сохраняют лицензию своего источника, она указана при каждом. Никаких cookie, никакого подсчёта читателей, ничего не загружается со стороны.",
  "pages.footer-sources": "Источники и лицензии",
  "pages.footer-revision": "Редакция данных {revision}",
  "pages.footer-no-revision": "Данные ещё не загружены",
  "pages.csv": "CSV",
  "pages.csv-of": "Скачать в CSV: {what}",
  "pages.simulated": "Смоделировано",
  "pages.simulated-banner-title": "Смоделированные измерения",
  "pages.simulated-banner":
    "Помеченное как «смоделировано» создано собственным генератором Dimline и ничего не доказывает. Заявления и их источники настоящие.",

  "pages.home-title": "Что измерено, что сказано",
  "pages.home-description":
    "Где и когда интернет-сервисы замедляют или блокируют и что об этом говорят власти, регуляторы, операторы и платформы.",
  "pages.home-lead":
    "Сервис работает медленно или перестаёт работать, а чиновники, операторы и платформы объясняют почему. Здесь сказанное стоит рядом с измеренным, на одной оси времени.",
  "pages.home-contested": "Спорное",
  "pages.home-contested-note": "Это отрицали; измерения тех же часов говорят другое.",
  "pages.home-contested-empty": "Нет опровержений, которым противоречили бы измерения.",
  "pages.home-contested-empty-fill":
    "Здесь появится запись, когда внесут заявление с опровержением вмешательства, а измерения того же времени покажут эпизод.",
  "pages.home-episodes-empty": "Эпизодов не найдено.",
  "pages.home-episodes-empty-fill":
    "Эпизоды появляются здесь, когда измерения загружены (npm run ingest) и просмотрены (npm run detect).",
  "pages.home-latest-statements": "Последние заявления",
  "pages.home-statements-empty": "Заявлений не внесено.",
  "pages.home-statements-empty-fill": "Заявления загружаются из CSV командой npm run ingest.",
  "pages.home-places": "Страны",
  "pages.home-places-empty": "Данных ни по одной стране пока нет.",
  "pages.home-places-empty-fill":
    "Запустите npm run demo, чтобы увидеть пример, или npm run pipeline -- FILE со своими данными.",
  "pages.home-place-episodes":
    "{count, plural, =0 {эпизодов не найдено} one {# эпизод} few {# эпизода} many {# эпизодов} other {# эпизода}}",
  "pages.home-place-never": "не измерялось",
  "pages.home-denied": "отрицают",
  "pages.home-measured": "Измерено",
  "pages.home-measured-ongoing": "с {start}",

  "pages.episodes-title": "Эпизоды",
  "pages.episodes-description":
    "Все промежутки времени, когда обнаружено замедление или блокировка сервиса или отключение, с границами и уверенностью.",
  "pages.episodes-lead":
    "Промежутки времени, когда сервис в стране замедляли, блокировали или отключали, — так, как это видно по измерениям.",
  "pages.statements-title": "Заявления",
  "pages.statements-description":
    "Что говорили о вмешательстве власти, регуляторы, операторы, платформы и другие, с вердиктом по каждому утверждению.",
  "pages.statements-lead":
    "Что сказано, кем, и как каждое проверяемое утверждение соотносится с измерениями.",
  "pages.filter-country": "Страна",
  "pages.filter-service": "Сервис",
  "pages.filter-verdict": "Вердикт",
  "pages.filter-any": "Любые",
  "pages.filter-apply": "Показать",
  "pages.filter-clear": "Показать все",
  "pages.filter-none": "Ничего не подходит. Расширьте выбор выше или покажите все.",
  "pages.filter-truncated": "Показаны первые {shown, number} из {count, number}; в файле CSV есть все.",

  "pages.method-title": "Метод",
  "pages.method-description":
    "Как находят эпизоды и как с ними сопоставляют утверждения: все детекторы, пороги и сравнения, как их объявляет программа.",
  "pages.method-lead":
    "Эту страницу пишет сама программа по тому, что объявляют её детекторы и сравнения. Меняется метод — меняется и страница.",
  "pages.method-principles": "Четыре правила",
  "pages.method-principle-1":
    "Нет данных — не значит «всё в порядке». Часы, в которые никто не измерял, рисуются, выгружаются и сравниваются как «нет данных».",
  "pages.method-principle-2": "Вычисленное и написанное людьми стоят рядом. Ни одно не заменяет другое.",
  "pages.method-principle-3":
    "При каждой доле стоит её n, при каждом числе — источник, при каждой границе — неопределённость.",
  "pages.method-principle-4":
    "Смоделированные измерения помечены всюду и никогда не смешиваются с настоящими в одном выводе.",
  "pages.method-detection": "От измерений к эпизодам",
  "pages.method-needs": "Что нужно",
  "pages.method-thresholds": "Пороги",
  "pages.method-thresholds-count":
    "{count, plural, one {# порог} few {# порога} many {# порогов} other {# порога}}",
  "pages.method-threshold": "Порог",
  "pages.method-value": "Значение",
  "pages.method-meaning": "Что он решает",
  "pages.method-limits": "Чего это не может",
  "pages.method-references": "Литература",
  "pages.method-comparison": "От утверждений к вердиктам",
  "pages.method-comparison-note":
    "Утверждение — проверяемая часть заявления. У каждого вида своё сравнение, которое даёт один из четырёх вердиктов с пронумерованными основаниями.",
  "pages.method-kind": "Вид утверждения",
  "pages.method-tests": "Что проверяется",
  "pages.method-version": "Сравнение",

  "pages.data-title": "Данные",
  "pages.data-description": "Всё, что есть у Dimline, в CSV: с источниками, лицензиями и загрузками.",
  "pages.data-lead":
    "Добавьте .csv к адресу страницы — и получите её строки. Файлы в UTF-8, по RFC 4180, время в UTC; пустое поле значит «нет значения», а не ноль.",
  "pages.data-tables": "Таблицы",
  "pages.data-table": "Таблица",
  "pages.data-rows": "Строки",
  "pages.data-file": "Файл",
  "pages.data-what": "Что такое строка",
  "pages.data-episodes": "Эпизоды",
  "pages.data-episodes-what": "Один эпизод с границами и уверенностью.",
  "pages.data-statements": "Заявления",
  "pages.data-statements-what": "Одно заявление и где оно опубликовано.",
  "pages.data-claims": "Утверждения",
  "pages.data-claims-what": "Одно проверяемое утверждение: кто и когда его сделал и какой по нему вердикт.",
  "pages.data-verdicts": "Вердикты",
  "pages.data-verdicts-what": "Один вердикт: основания, сила свидетельств и что его изменило бы.",
  "pages.data-places": "Места",
  "pages.data-places-what": "Один сервис в одной стране, о котором что-то известно.",
  "pages.data-sources": "Источники",
  "pages.data-sources-what": "Один источник с лицензией и ссылкой.",
  "pages.data-runs": "Загрузки",
  "pages.data-runs-what": "Одна загрузка одного файла.",
  "pages.data-rejects": "Отклонённые записи",
  "pages.data-rejects-what": "Одна отложенная запись и правило, которое она нарушила.",
  "pages.data-observations": "Наблюдения",
  "pages.data-observations-what": "Одно наблюдение. Ниже есть файл для каждого сервиса каждой страны.",
  "pages.data-observations-from":
    "из {count, plural, one {# записи} few {# записей} many {# записей} other {# записи}}",
  "pages.data-by-place": "Наблюдения по местам",
  "pages.data-by-place-note": "Рисунки строятся по часовым ячейкам, а ячейки составлены из наблюдений.",
  "pages.data-country":
    "{country}: {services, plural, one {# сервис} few {# сервиса} many {# сервисов} other {# сервиса}}, {observations, plural, one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}}",
  "pages.data-cells": "Часовые ячейки",
  "pages.data-first": "С",
  "pages.data-last": "По",
  "pages.data-file-of": "{table}, {place}",
  "pages.data-empty": "Ничего не загружено.",
  "pages.runs-title": "Загрузки",
  "pages.run-file": "Файл",
  "pages.run-format": "Формат",
  "pages.run-finished": "Завершена",
  "pages.run-accepted": "Принято",
  "pages.run-replaced": "Из них вместо прежних",
  "pages.run-duplicate": "Уже известно",
  "pages.run-repeated": "Из них повторы в самом файле",
  "pages.run-rejected": "Отклонено",
  "pages.run-state": "Состояние",
  "pages.run-state-name":
    "{state, select, running {Идёт} done {Готово} failed {Сбой} interrupted {Прервана} other {{state}}}",
  "pages.run-given": "Указано при загрузке:",
  "pages.run-readings": "Как поняты слова файла ({count, number})",
  "pages.run-reading":
    "{field, select, country {Страна} service {Сервис} time_zone {Часовой пояс} date {Порядок даты} direction {Направление} decimal_comma {Десятичная запятая} other {{field}}}: {taken}",
  "pages.run-reading-word": "«{text}»",
  "pages.run-reading-unsaid": "в файле не указано",
  "pages.run-reading-waiting": "слова статей, которые редакторы ещё не приняли",
  "pages.run-readings-more":
    "{count, plural, one {Отмечено ещё # прочтение.} few {Отмечено ещё # прочтения.} many {Отмечено ещё # прочтений.} other {Отмечено ещё # прочтения.}}",
  "pages.runs-more": "Последние загрузки: {shown, number} из {count, number}; в файле CSV есть все.",

  "pages.sources-title": "Источники",
  "pages.sources-description":
    "Откуда берутся записи: лицензия, ссылка и последняя загрузка каждого источника.",
  "pages.sources-idle":
    "{count, plural, one {# источник, который} few {# источника, которые} many {# источников, которые} other {# источника, которые}} можно читать; ничего не загружено",
  "pages.sources-lead":
    "Откуда берутся записи, под какой лицензией и как каждый источник просит на него ссылаться.",
  "pages.source-name": "Источник",
  "pages.source-kind": "Вид",
  "pages.source-kind-name":
    "{kind, select, measured {Измеренный} reported {Сообщённый} simulated {Смоделированный} other {{kind}}}",
  "pages.source-licence": "Лицензия",
  "pages.source-no-licence": "Не указана",
  "pages.source-citation": "Как ссылаться",
  "pages.source-records": "Записи",
  "pages.source-last": "Последняя загрузка",
  "pages.source-none": "Ничего не загружено",

  "pages.not-found-title": "Такой страницы нет",
  "pages.not-found-lead":
    "Адрес состоит из двух букв страны и названия сервиса: /ir/telegram, /ke, /ru/youtube.",
  "pages.not-found-home": "Начать с главной страницы",
} as const satisfies Record<keyof typeof english, string>;
