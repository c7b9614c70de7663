import type { find as english } from "../../en/pages/find.ts";

const days = "{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}";

/** Pages that lead to places: search, a service across countries, a network, comparing; and what changed. ICU MessageFormat. */
export const find = {
  "pages.nav-compare": "Сравнение",
  "pages.nav-about": "О проекте",
  "pages.nav-glossary": "Словарь",
  "pages.nav-services": "Сервисы",

  "pages.search": "Поиск",
  "pages.search-label": "Искать страны, сервисы, сети, людей и заявления",
  "pages.search-title": "Поиск",
  "pages.search-title-asked": "Поиск: {asked}",
  "pages.search-description":
    "Найти страны, сервисы, сети, авторов и слова заявлений, на любой письменности.",
  "pages.search-lead":
    "Страны, сервисы, сети, авторы и слова заявлений. Должны встретиться все слова; достаточно начала слова. Диакритика и варианты написания букв не важны.",
  "pages.search-count":
    "{count, plural, =0 {По запросу «{asked}» ничего не найдено.} one {По запросу «{asked}» найден # результат.} few {По запросу «{asked}» найдено # результата.} many {По запросу «{asked}» найдено # результатов.} other {По запросу «{asked}» найдено # результата.}}",
  "pages.search-none-fill":
    "Попробуйте меньше слов или другое написание. Того, что никто не измерял и о чём никто не говорил, здесь нет, и это ничего не говорит о происходящем там.",
  "pages.search-countries": "Страны",
  "pages.search-services": "Сервисы",
  "pages.networks-lead":
    "Сети перечислены на странице своей страны. Номер, например AS12880, или название находит и поиск.",
  "pages.search-networks": "Сети",
  "pages.search-speakers": "Авторы заявлений",
  "pages.search-statements": "Заявления",
  "pages.search-more":
    "{count, plural, one {Ещё # результат не показан} few {Ещё # результата не показаны} many {Ещё # результатов не показаны} other {Ещё # результата не показано}}. Ещё одно слово сузит поиск.",
  "pages.search-examples": "Например",
  "pages.search-speaker-count":
    "{count, plural, one {# заявление} few {# заявления} many {# заявлений} other {# заявления}}",

  "pages.services-title": "Сервисы",
  "pages.services-description":
    "Все сервисы, которые измеряли или о которых говорили, и во скольких странах.",
  "pages.services-lead": "Выберите сервис, чтобы увидеть его сразу во всех странах.",
  "pages.services-empty": "Данных ни по одному сервису пока нет.",
  "pages.column-service": "Сервис",
  "pages.column-countries": "Страны",
  "pages.column-episodes": "Эпизоды",
  "pages.column-statements": "Заявления",
  "pages.column-tests": "Результаты тестов",
  "pages.column-last": "Последнее измерение",
  "pages.across-title": "{service} по странам",
  "pages.across-description":
    "{service} во всех странах, где сервис измеряли или о нём говорили, на одной оси времени.",
  "pages.across-lead":
    "{service}: {countries, plural, =0 {данных нет ни по одной стране} one {данные по # стране} few {данные по # странам} many {данные по # странам} other {данные по # страны}}; {episodes, plural, =0 {эпизодов не найдено} one {# эпизод} few {# эпизода} many {# эпизодов} other {# эпизода}}, {statements, plural, =0 {заявлений нет} one {# заявление} few {# заявления} many {# заявлений} other {# заявления}}.",
  "pages.across-countries": "Страны на одной оси",
  "pages.across-strip-label":
    "{country}: {episodes, plural, =0 {эпизодов не найдено} one {# эпизод} few {# эпизода} many {# эпизодов} other {# эпизода}}, {days, plural, =0 {не измерялось ни дня} one {измерялось # день} few {измерялось # дня} many {измерялось # дней} other {измерялось # дня}}, {statements, plural, =0 {заявлений нет} one {# заявление} few {# заявления} many {# заявлений} other {# заявления}}",
  "pages.across-empty":
    "{service}: насколько известно Dimline, никто нигде это не измерял и ничего об этом не говорил.",
  "pages.across-empty-fill": "Страница заполнится, когда загрузят измерения: {service} (npm run ingest).",
  "pages.across-compare": "Сравнить целыми графиками",

  "pages.range-year": "Только год",
  "pages.sort-label": "Порядок",
  "pages.sort-happened": "дольше всего неполадки",
  "pages.sort-latest": "последние неполадки",
  "pages.sort-measured": "больше всего измерений",
  "pages.sort-name": "по названию",
  "pages.country-compare": "Сравнить сервисы целыми графиками",

  "pages.network-description":
    "{network}: все измеренные сервисы на одной оси времени, эпизоды, которые здесь видны, и как сеть исполняла объявленное.",
  "pages.network-lead":
    "{tests, plural, one {# результат тестов} few {# результата тестов} many {# результатов тестов} other {# результата тестов}} {services, plural, one {# сервиса} few {# сервисов} many {# сервисов} other {# сервиса}} в этой сети; {episodes, plural, =0 {эпизодов здесь не видно} one {виден # эпизод} few {видны # эпизода} many {видно # эпизодов} other {видно # эпизода}}.",
  "pages.network-strips": "Что здесь измерено",
  "pages.network-strips-note":
    "Тонкая полоска показывает дни, когда эту сеть измеряли. Полосы — эпизоды, которые в ней видны; эпизоды других сетей не нарисованы.",
  "pages.network-strip-label":
    "{title}: {episodes, plural, =0 {в этой сети эпизодов не видно} one {в этой сети виден # эпизод} few {в этой сети видны # эпизода} many {в этой сети видно # эпизодов} other {в этой сети видно # эпизода}}, {days, plural, =0 {не измерялось ни дня} one {измерялось # день} few {измерялось # дня} many {измерялось # дней} other {измерялось # дня}}",
  "pages.network-episodes-title": "Эпизоды, которые здесь видны",
  "pages.network-episodes-empty": "В этой сети эпизодов не видно.",
  "pages.network-episodes-empty-fill":
    "Это не значит, что в ней всё было хорошо: выше указано, сколько дней её измеряли.",
  "pages.network-kept": "Как исполнялось объявленное",
  "pages.network-kept-note":
    "Объявленные расписания, сопоставленные с тестами в этой сети, — из вердиктов по ним.",
  "pages.network-kept-caption": "Объявления и что было в этой сети",
  "pages.network-tests-table": "Тесты по сервисам",
  "pages.network-tests-caption": "Тесты в этой сети",
  "pages.network-failing": "Неудачные",
  "pages.column-announcement": "Объявление",
  "pages.network-unmeasured":
    "Dimline знает эту сеть по названию, но в загруженных данных измерений в ней нет.",
  "pages.network-unmeasured-fill":
    "Страница заполнится, когда загрузят измерения в этой сети (npm run ingest).",

  "pages.compare-title": "Сравнение",
  "pages.compare-title-of": "Сравнение: {places}",
  "pages.compare-description":
    "Графики нескольких сервисов или стран за одно время: блокировка, видная в одном месте и не видная у соседа, — не поломка кабеля.",
  "pages.compare-lead":
    "Графики за одно время, один под другим. Если дело в техническом сбое, те же неполадки должны быть и у контрольных.",
  "pages.compare-add": "Добавить график",
  "pages.compare-choose": "Выберите сервис в стране",
  "pages.compare-add-button": "Добавить",
  "pages.compare-remove": "Убрать",
  "pages.compare-remove-of": "Убрать: {title}",
  "pages.compare-empty": "Пока ничего не сравнивается.",
  "pages.compare-empty-fill": "Выберите сервис в стране; затем добавьте соседнюю страну или другой сервис.",
  "pages.compare-full":
    "Одновременно показывается не больше {most} графиков. Уберите один, чтобы добавить другой.",
  "pages.compare-unknown": "Неизвестно и пропущено: {places}.",
  "pages.compare-suggest": "Полезно рядом",
  "pages.compare-time": "Показанное время",
  "pages.compare-mixed":
    "Одни из этих графиков смоделированы, другие измерены. Не принимайте один за контроль другого.",

  "pages.pin-old-title": "С тех пор данные изменились",
  "pages.pin-old":
    "Ссылка, по которой вы пришли, сделана при редакции данных {asked} от {askedAt}. Вы видите редакцию {revision}. Между ними {count, plural, one {было # изменение} few {было # изменения} many {было # изменений} other {было # изменения}}.",
  "pages.pin-changes": "Что изменилось с тех пор",
  "pages.pin-change": "Редакция {revision}, {at}: {reason}",
  "pages.pin-more":
    "{count, plural, one {Ещё # более раннее изменение не показано.} few {Ещё # более ранних изменения не показаны.} many {Ещё # более ранних изменений не показаны.} other {Ещё # более раннего изменения не показано.}}",
  "pages.pin-never":
    "Ссылка, по которой вы пришли, называет несуществующую редакцию данных ({asked}). Вы видите редакцию {revision}.",
  "pages.pin-episode-same":
    "Последний раз этот эпизод изменился в редакции {revision}: он всё тот же, что был при создании ссылки.",
  "pages.pin-episode-changed": "Сам этот эпизод изменился в редакции {revision}.",

  "pages.home-now": "Происходит сейчас",
  "pages.home-now-note": `Измерено за последние ${days}.`,
  "pages.home-now-none": `{measured, plural, =0 {Измерений за последние ${days} нет, поэтому о нынешнем моменте ничего сказать нельзя.} one {За последние ${days} измерено # место; эпизодов там сейчас нет.} few {За последние ${days} измерено # места; эпизодов там сейчас нет.} many {За последние ${days} измерено # мест; эпизодов там сейчас нет.} other {За последние ${days} измерено # места; эпизодов там сейчас нет.}}`,
  "pages.home-now-latest": "Последнее измерение — {date}.",
  "pages.home-was": "Продолжалось, когда данные закончились",
  "pages.home-was-note": "С тех пор никто не измерял. Продолжается ли это, неизвестно.",
  "pages.home-was-since": "с {start}; данные до {end}",
  "pages.episode-line": "{kinds}: {service} ({country})",
  "pages.home-over": "Недавно закончилось",
  "pages.home-all-episodes": "Все эпизоды",
  "pages.home-all-statements": "Все заявления",
  "pages.home-more-denials":
    "{count, plural, one {Ещё # опровержение противоречит измерениям} few {Ещё # опровержения противоречат измерениям} many {Ещё # опровержений противоречат измерениям} other {Ещё # опровержения противоречит измерениям}}",
  "pages.home-more-contested":
    "{count, plural, one {Ещё # место} few {Ещё # места} many {Ещё # мест} other {Ещё # места}} с опровержениями, которые противоречат измерениям: см. заявления.",
  "pages.home-strip-label":
    "{place}, {from} — {to}: измерено: {kinds}; {count, plural, one {# опровержение} few {# опровержения} many {# опровержений} other {# опровержения}} за это время",
  "pages.home-quiet-note":
    "Место без эпизодов — не обязательно благополучное место: возможно, никто не смотрел. Если страны нет, значит, её данные никто не загрузил.",
  "pages.home-place-since": "измерено до {date}",

  "pages.hello": "Здравствуйте",
  "pages.both-clocks": "{utc} ({local}, {zone})",
  "pages.day-time": "{day}, {time}",
} as const satisfies Record<keyof typeof english, string>;
