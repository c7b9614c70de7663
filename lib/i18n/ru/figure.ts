import type { figure as english } from "../en/figure.ts";

/** Words of the figures: lanes, axes, labels, tables. ICU MessageFormat. */
export const figure = {
  "figure.simulated": "СМОДЕЛИРОВАННЫЕ ИЗМЕРЕНИЯ",
  "figure.simulated-word": "смоделировано",

  "figure.lane.measured": "Измерено",
  "figure.lane.reachability": "Неудачные тесты",
  "figure.lane.affected": "В затронутых сетях",
  "figure.lane.coverage": "Охват измерений",
  "figure.lane.reported": "Зафиксировано другими",
  "figure.lane.events": "Новости и события",
  "figure.lane.notes": "Заметки редакторов",
  "figure.pin.title": "Заметка {number}: {title}",
  "figure.said.government": "Заявления властей",
  "figure.said.regulator": "Заявления регулятора",
  "figure.said.operator": "Заявления операторов",
  "figure.said.platform": "Заявления платформы",
  "figure.said.others": "Другие заявления",

  "figure.metric.reachability": "Доступность",
  "figure.metric.throughput": "Скорость",
  "figure.metric.handshake": "Время рукопожатия",
  "figure.metric.latency": "Задержка",
  "figure.metric.load": "Время загрузки",
  "figure.metric.users": "Пользователи",
  "figure.metric.traffic": "Трафик",
  "figure.metric.signal": "Сигнал",

  "figure.note.level":
    "{bad, select, fall {Ниже — хуже.} rise {Выше — хуже.} other {}} Медиана, квартили; тестов {step, select, day {в день} other {в час}}: {n}",
  "figure.note.share": "Доля; тестов {step, select, day {в день} other {в час}}: {n}",
  "figure.note.affected":
    "Доля; тестов {step, select, day {в день} other {в час}}: {n}; сети: {names, select, none {{count}} other {{names}}}",
  "figure.note.coverage":
    "Результатов тестов: {total}; до {networks, plural, one {# сети} few {# сетей} many {# сетей} other {# сети}} {step, select, day {в день} other {в час}}",

  "figure.note.reported": "Находки ({sources}), только контуром",

  "figure.measured.no-episode": "В измеренном эпизодов не найдено",
  "figure.measured.nobody": "Никто не измерял, поэтому сказать ничего нельзя",
  "figure.coverage.gap": "никто не измерял",
  "figure.coverage.nobody": "в этом промежутке никто не измерял",
  "figure.usual": "обычно {value}",

  "figure.kind.throttling": "Замедление",
  "figure.kind.block": "Блокировка",
  "figure.kind.shutdown": "Отключение",
  "figure.kind.recovery": "Восстановление",
  "figure.band.recovery": "Восстановление",
  "figure.band.since": "{kind} с {date}",
  "figure.band.lasting":
    "{kind, select, throttling {Замедление, {duration}} block {Блокировка, {duration}} other {Отключение, {duration}}}",
  "figure.band.dated":
    "{kind, select, throttling {Замедление, {duration} с {date}} block {Блокировка, {duration}, {date}} other {Отключение, {duration}, {date}}}",
  "figure.band.left": "Замедление, {duration}; осталось {left} обычного уровня",
  "figure.band.recurring":
    "{kind, select, throttling {Замедление} block {Блокировка} other {Отключение}} в одни и те же часы, {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}",
  "figure.band.times": "{count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}",
  "figure.band.on-network": "{network}: {what}",
  "figure.band.title":
    "{kind}, с {start} до {end}. Уверенность {confidence}. {networks, plural, =0 {} one {Видно в # сети.} few {Видно в # сетях.} many {Видно в # сетях.} other {Видно в # сети.}}",
  "figure.band.ongoing": "настоящего времени, продолжается",

  "figure.said.denies-interference": "{speaker} отрицает вмешательство",
  "figure.said.denies-block": "{speaker} отрицает блокировку",
  "figure.said.denies-plan": "{speaker} отрицает планы ограничений",
  "figure.said.asserts-throttling": "{speaker} сообщает о замедлении",
  "figure.said.asserts-block": "{speaker} сообщает о блокировке",
  "figure.said.asserts-shutdown": "{speaker} сообщает об отключении",
  "figure.said.attributes-technical-fault": "{speaker} ссылается на технический сбой",
  "figure.said.announces-restriction": "{speaker} объявляет об ограничении",
  "figure.said.announces-restoration": "{speaker} сообщает о восстановлении",
  "figure.said.reports-feature-restriction": "{speaker} сообщает об отключении функции",
  "figure.said.says-people-moved": "{speaker} говорит об уходе пользователей",
  "figure.said.acknowledges": "{speaker} признаёт это",
  "figure.said.justifies": "{speaker} объясняет, зачем это сделано",
  "figure.said.demands": "{speaker} выдвигает требование",
  "figure.said.conflicts": "Другое сообщение о том же заявлении, номер {numbers}, говорит иное.",
  "figure.said.contradicted":
    "{single, select, yes {противоречит измерениям} other {{contradicted, number} из {n, number} противоречат измерениям}}",
  "figure.said.differing": "{what} (расходится с {numbers})",
  "figure.said.title": "{number}. {speaker}, {date}: {summary} ({verdict})",
  "figure.said.cluster":
    "Заявлений: {count}, {from} — {to}{contradicted, plural, =0 {} one {; противоречит измерениям: #} few {; противоречат измерениям: #} many {; противоречат измерениям: #} other {; противоречат измерениям: #}}",
  "figure.verdict.contradicted": "противоречит измерениям",
  "figure.verdict.supported": "подтверждается",
  "figure.verdict.partly-supported": "подтверждается отчасти",
  "figure.verdict.cannot-be-tested": "проверить нельзя",
  "figure.verdict.none": "не проверялось",

  "figure.reported.number": "R{number}",
  "figure.reported.label":
    "R{number} {source}{kind, select, throttling {: замедление} block {: блокировка} shutdown {: отключение} recovery {: восстановление} other {}}",
  "figure.reported.when":
    "{precision, select, about {примерно } other {}}{start}{end, select, known { — {until}} ongoing { и продолжается} other {, конец неизвестен}}",
  "figure.reported.when-day": "{precision, select, about {примерно } other {}}{start}",
  "figure.reported.title":
    "R{number}. {source}, {when}: {title}{kind, select, throttling { (замедление)} block { (блокировка)} shutdown { (отключение)} recovery { (восстановление)} other {}}",
  "figure.reported.cluster": "Записей: {count} ({sources}), начало между {from} и {to}",
  "figure.reported.folded":
    "{count, plural, one {# запись других проектов} few {# записи других проектов} many {# записей других проектов} other {# записи других проектов}} по номерам",
  "figure.reported.all": "Все записи других проектов ({count}) в CSV",
  "figure.reported.line": "{when}: {title}",
  "figure.reported.list": "Зафиксировано другими, по номерам",

  "figure.description":
    "{bands, plural, =0 {Эпизодов не найдено.} one {Измерен # промежуток помех.} few {Измерено # промежутка помех.} many {Измерено # промежутков помех.} other {Измерено # промежутка помех.}} {statements, plural, =0 {Заявлений нет.} one {# заявление.} few {# заявления.} many {# заявлений.} other {# заявления.}} {contradicted, plural, =0 {} one {Из них # противоречит измерениям.} few {Из них # противоречат измерениям.} many {Из них # противоречат измерениям.} other {Из них # противоречат измерениям.}} {records, plural, =0 {} one {# запись других проектов.} few {# записи других проектов.} many {# записей других проектов.} other {# записи других проектов.}} {simulated, select, yes {Измерения смоделированы.} other {}} С {from} по {to}. Таблица чисел следует за рисунком.",

  "figure.caption.sources":
    "Измерения: {sources}, все сети вместе, по {step, select, day {дням} other {часам}}.",
  "figure.caption.no-sources": "В этом промежутке измерений нет.",
  "figure.caption.zone": "Время — UTC; часы {zone} {offset}.",
  "figure.caption.zone-utc": "Время — UTC.",
  "figure.caption.simulated": "Эти измерения смоделированы. Заявления настоящие.",
  "figure.caption.outside":
    "{before, plural, =0 {} one {# более раннее заявление лежит вне этого промежутка.} few {# более ранних заявления лежат вне этого промежутка.} many {# более ранних заявлений лежат вне этого промежутка.} other {# более раннего заявления лежит вне этого промежутка.}} {after, plural, =0 {} one {# более позднее заявление лежит вне его.} few {# более поздних заявления лежат вне его.} many {# более поздних заявлений лежат вне его.} other {# более позднего заявления лежит вне его.}}",
  "figure.caption.rough-time":
    "Тонкая линия с засечками у заявления охватывает время, в которое оно прозвучало, если оно известно лишь приблизительно.",
  "figure.caption.reported":
    "Полосы контуром — записи других проектов: Dimline их не обнаруживал и за них не ручается.",
  "figure.caption.confidence":
    "Бледные полосы менее надёжны; края размыты на то время, в котором могла лежать перемена.",
  "figure.offset.ahead": "шли на {duration} вперёд",
  "figure.offset.behind": "шли на {duration} позади",
  "figure.offset.level": "шли так же",

  "figure.caption.zone-changing": "Время — UTC; часы {zone} в этом промежутке переводились.",
  "figure.list.who": "{speaker}, {date}",
  "figure.list.folded":
    "{count, plural, one {# заявление} few {# заявления} many {# заявлений} other {# заявления}} по номерам",
  "figure.list.title": "Номера на рисунке",
  "figure.table.show": "Показать числа таблицей",
  "figure.table.bands": "Измеренные помехи",
  "figure.table.reported": "Зафиксировано другими",
  "figure.table.number": "Номер",
  "figure.table.source": "Кто зафиксировал",
  "figure.table.what": "Что",
  "figure.table.levels": "{metric}, по {step, select, day {дням} other {часам}}",
  "figure.table.reachability": "Неудачные тесты, по {step, select, day {дням} other {часам}}",
  "figure.table.kind": "Вид",
  "figure.table.start": "Начало",
  "figure.table.end": "Конец",
  "figure.table.duration": "Длительность",
  "figure.table.confidence": "Уверенность",
  "figure.table.networks": "Сети",
  "figure.table.time": "Время (UTC)",
  "figure.table.median": "Медиана",
  "figure.table.middle-half": "Средняя половина",
  "figure.table.tests": "Тесты",
  "figure.table.failing": "Неудачные",
  "figure.table.share": "Доля",
  "figure.table.truncated": "Первые строки: {shown} из {total}.",
  "figure.table.rest": "Все строки в CSV",
  "figure.table.empty": "В этом промежутке ничего не измерялось.",

  "figure.explore.start": "Исследовать",
  "figure.explore.label":
    "Интерактивный график. Клавиши: плюс и минус меняют масштаб, Shift со стрелками сдвигает, 0 показывает всё.",
  "figure.explore.zoom-in": "Приблизить",
  "figure.explore.zoom-out": "Отдалить",
  "figure.explore.earlier": "Раньше",
  "figure.explore.later": "Позже",
  "figure.explore.whole": "Весь промежуток",
  "figure.explore.back": "Назад к статичному рисунку",
  "figure.explore.hint": "Чтобы приблизить, проведите по графику",
  "figure.explore.loading": "Загрузка",
  "figure.explore.failed": "Интерактивный рисунок не загрузился; статичный остаётся.",
  "figure.explore.range": "Показано: {from} — {to}",
  "figure.explore.csv": "CSV этого промежутка",
  "figure.explore.link": "Ссылка на этот промежуток",
  "figure.explore.annotate": "Примечание к этому промежутку",
  "figure.explore.failing":
    "{bad} из {n, plural, one {# теста} few {# тестов} many {# тестов} other {# теста}} неудачны ({share})",
  "figure.explore.observations":
    "{observations, plural, one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}} в {networks, plural, one {# сети} few {# сетях} many {# сетях} other {# сети}}",
  "figure.explore.level":
    "{median} (средняя половина от {q25} до {q75}), {n, plural, one {# тест} few {# теста} many {# тестов} other {# теста}}",
  "figure.explore.lanes":
    "Все дорожки на одной оси времени. Клавиши со стрелками проходят её по шагам и говорят, что измерено на каждом.",
  "figure.explore.source": "Источник: {source}",
  "figure.explore.overview": "Обзор: передвиньте края, чтобы выбрать промежуток",

  "figure.standalone.source": "Измерения: {sources}.",
} as const satisfies Record<keyof typeof english, string>;
