import type { ledger as english } from "../en/ledger.ts";

/**
 * Words of the ledger: what would change a verdict, its history, silence, copies, claims and speakers.
 * ICU MessageFormat. `changeText` hands in figures as text, as `reasonText` does.
 */
export const ledger = {
  "change.measurements-any":
    "{service} ({country}): любые измерения за {period} не менее чем в {leastNetworks} сетях.",
  "change.measurements-more":
    "{service} ({country}): больше измерений за {period}, чтобы ничто короткое не могло скрыться между ними.",
  "change.measurements-finer":
    "{service} ({country}): более частые измерения: например, каждый час вместо значений за целые дни.",
  "change.measurements-more-networks": "{service} ({country}): измерения за {period} в большем числе сетей.",
  "change.measurements-of-networks":
    "{service}: больше измерений в сетях, которые проверялись слишком мало: {networks}.",
  "change.measurements-of-levels":
    "{service}: измерения скорости или задержки. Тесты доступности не показывают, сколько осталось от скорости.",
  "change.measurements-of-feature": "{service}: тесты самой этой части сервиса за {period}.",
  "change.measurements-later": "Данные после {until}, где они сейчас кончаются.",
  "change.measurements-from-outside":
    "То, что видно из-за пределов страны: маршруты, трафик, сканирование её сетей.",
  "change.measurements-real":
    "Любое измерение, сделанное прибором в это время. Оно заменило бы все смоделированные.",
  "change.control-services": "Измерения других сервисов в тех же сетях в то же время.",
  "change.control-countries": "{service}: измерения в других странах в то же время.",
  "change.control-levels":
    "Скорости или задержки других сервисов или в других странах в то же время: доступность замедления не показывает.",
  "change.controls-surer":
    "Больше измерений того, где в это время были признаки неполадок, чтобы стало ясно, те же ли это неполадки.",
  "change.numbers-of-users": "Ежедневное число пользователей или трафик обоих сервисов, до и после.",
  "change.time-of-statement": "Час, в который это прозвучало.",
  "change.feature-named":
    "{service}: сообщение о том же заявлении, где названа часть сервиса, о которой речь.",
  "change.destination-named": "Сообщение о том же заявлении, где названо, куда ушли люди.",
  "change.episode-does-not-hold":
    "Если с новыми данными {episodeCount, plural, one {эпизод {episodes} окажется иным} few {эпизоды {episodes} окажутся иными} many {эпизоды {episodes} окажутся иными} other {эпизоды {episodes} окажутся иными}}: уверенность ниже {leastConfidence} или другие границы.",
  "change.episode-surer":
    "Больше измерений, которые сделают увиденное надёжнее: оно засчитывается начиная с уверенности {leastConfidence} и {leastObservations} наблюдений.",
  "change.edges-closer":
    "Больше измерений вокруг начала и конца, чтобы было яснее, когда это началось и кончилось.",
  "change.episode-found":
    "Один эпизод в это время ({period}), найденный в новых измерениях с уверенностью {leastConfidence} или выше.",
  "change.part-differs": "Если несовпавшее с новыми данными будет измерено иначе.",
  "change.controls-suffer":
    "Такие же неполадки в то же время там, где их до сих пор не было: в других сервисах или других странах.",
  "change.controls-do-not-suffer":
    "Другие сервисы или страны, где при лучших измерениях неполадок в то же время не окажется.",
  "change.networks-behave-otherwise":
    "Больше тестов в объявленное время и вне его, которые покажут, что сети вели себя иначе.",
  "change.restriction-follows":
    "Один эпизод в это время ({period}). Тогда вопрос о планах, а с ним и вердикт, остался бы открытым.",
  "change.nothing-can": "Ничего из того, что измеряется: речь не о том, что было.",

  "ledger.strength": "Сила свидетельств",
  "ledger.strength-name":
    "{strength, select, strong {сильные} moderate {средние} weak {слабые} none {отсутствуют} other {{strength}}}",
  "ledger.strength-meaning":
    "{strength, select, strong {хороший охват, сетей достаточно} moderate {охват частичный} weak {слишком мало, чтобы опираться} none {никто не измерял} other {}}",
  "ledger.would-change": "Что изменило бы вердикт",
  "ledger.made-by":
    "Сравнение: {comparison}; поиск эпизодов: {detector}; редакция данных {revision, number}.",
  "ledger.made-by-none": "Сравнение: {comparison}; редакция данных {revision, number}.",
  "ledger.worked-out": "Как это получено",

  "ledger.history":
    "{count, plural, one {# версия этого вердикта} few {# версии этого вердикта} many {# версий этого вердикта} other {# версии этого вердикта}}",
  "ledger.history-note":
    "Когда меняются данные или метод, вердикты вычисляются заново. Ни один не стирается.",
  "ledger.history-number": "Версия",
  "ledger.history-given": "Когда",
  "ledger.history-verdict": "Вердикт",
  "ledger.history-why": "Почему тогда",
  "ledger.history-rests": "Опирается на",
  "ledger.history-occasion": `{occasion, select,
    first {Первое сравнение}
    claim {Утверждение отредактировано}
    method {Метод изменился}
    data {Данные изменились}
    withdrawn {Утверждение снято}
    other {{occasion}}}`,
  "ledger.history-reasons": "Основания версии {number}",
  "ledger.history-withdrawn": "Утверждения больше нет",
  "ledger.history-basis":
    "{observations, plural, =0 {наблюдений нет} one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}}, {comparison}, редакция {revision, number}",

  "ledger.silence": "Первое официальное слово",
  "ledger.silence-none":
    "От начала и до {until} слов властей или регулятора об этом не внесено. Промолчали они или этого никто не внёс, отсюда не видно.",
  "ledger.silence-none-others": "Первые внесённые слова: {speaker} ({side}), {when}.",
  "ledger.silence-announced": "Об этом объявили до начала: {speaker} ({side}), {when}.",
  "ledger.silence-spoken":
    "Первые официальные слова: {speaker} ({side}), {when}; после начала прошло {same, select, yes {максимум {most}} other {{least} — {most}}}.",
  "ledger.silence-spoken-before":
    "Первые официальные слова: {speaker} ({side}), {when}. Было это до начала или не позже чем через {most} после него, сказать нельзя.",
  "ledger.silence-read": "Прочитать",

  "ledger.published-in":
    "{count, plural, =0 {Место публикации неизвестно} one {# место публикации} few {# места публикации} many {# мест публикации} other {# места публикации}}",

  "ledger.copy-archived": "Копия сохранена, {date}: {size}, SHA-256",
  "ledger.copy-failed": "Копии нет: попытка {date}. {reason}",
  "ledger.copy-not-tried": "Копия пока не сохранена",
  "ledger.copy-elsewhere": "копия в другом архиве",
  "ledger.copy-no-address": "Опубликовано без адреса",
  "ledger.copy-bytes": "{bytes, number} Б",
  "ledger.sources": "Где опубликовано",
  "ledger.sources-note":
    "Хеш копии показывает, те же ли это байты. Сами копии здесь не показываются: тексты принадлежат издателям.",

  "ledger.reports": "Расходящиеся сообщения",
  "ledger.reports-note":
    "Это заявление известно в {count, plural, one {# версии} few {# версиях} many {# версиях} other {# версии}}. {count, plural, =2 {Здесь обе; ни одной} one {Здесь все; ни одной} few {Здесь все; ни одной} many {Здесь все; ни одной} other {Здесь все; ни одной}} не отдано предпочтения.",
  "ledger.reports-this": "Эта страница",
  "ledger.reports-said": "Сказано",
  "ledger.reports-words": "Как сообщается",
  "ledger.reports-published": "Издание",
  "ledger.reports-claims": "Утверждения и вердикты",

  "ledger.figure": "О чём говорит утверждение и что измерено",
  "ledger.figure-title": "Утверждение {number} и измерения",
  "ledger.figure-claimed": "Заявлено",
  "ledger.figure-tested": "Проверено",
  "ledger.figure-measured": "Измерено",
  "ledger.figure-said": "сказано",
  "ledger.figure-nothing": "эпизодов не найдено",
  "ledger.figure-no-data": "никто не измерял",
  "ledger.figure-kind":
    "{kind, select, throttling {замедление} block {блокировка} shutdown {отключение} recovery {восстановление} other {{kind}}}",
  "ledger.figure-description":
    "{claimed, select, yes {Утверждение говорит о времени: {claimedPeriod}.} other {Время в утверждении не названо; его сопоставили с промежутком {claimedPeriod}.}} {phases, plural, =0 {За показанное время эпизодов не измерено.} one {Измерен # промежуток: {measured}.} few {Измерено # промежутка: {measured}.} many {Измерено # промежутков: {measured}.} other {Измерено # промежутка: {measured}.}} {simulated, select, yes {Измерения смоделированы.} other {}}",
  "ledger.figure-stretch": "{kind} с {from} по {to}",
  "ledger.figure-stretch-open": "{kind} с {from}",
  "ledger.simulated": "смоделировано",

  "ledger.claims-title": "Утверждения",
  "ledger.claims-description":
    "Все внесённые проверяемые утверждения с вердиктами: по стране, сервису, автору, стороне, виду, вердикту и времени.",
  "ledger.claims-lead":
    "Все проверяемые утверждения, внесённые редакторами, и то, что говорят о них измерения.",
  "ledger.claims-warning":
    "Это не выборка. Редакторы сами решали, что внести, и вносили то, что привлекло внимание; если сообщения об одном заявлении расходятся, считается каждое. Числа описывают это собрание, а не то, как часто чьи-либо утверждения верны.",
  "ledger.claims-counts": "Вердикты по этим утверждениям",
  "ledger.claims-counts-note":
    "{total, plural, =0 {Подходящих утверждений нет.} one {Подходит # утверждение из {all, number} внесённых.} few {Подходят # утверждения из {all, number} внесённых.} many {Подходят # утверждений из {all, number} внесённых.} other {Подходит # утверждения из {all, number} внесённых.}} Удалось проверить: {tested, number}.",
  "ledger.claims-counts-simulated":
    "{count, plural, one {# вердикт опирается на смоделированные измерения и ничего не доказывает.} few {# вердикта опираются на смоделированные измерения и ничего не доказывают.} many {# вердиктов опираются на смоделированные измерения и ничего не доказывают.} other {# вердикта опирается на смоделированные измерения и ничего не доказывает.}}",
  "ledger.claims-of-all": "Из подходящих",
  "ledger.claims-of-tested": "Из проверенных",
  "ledger.claims-of": "{count, number} из {total, number}",
  "ledger.claims-none-of": "не входит в их число",
  "ledger.claims-not-compared": "Ещё не сопоставлено",
  "ledger.claims-list": "Список утверждений",
  "ledger.claims-empty": "Утверждений не внесено.",
  "ledger.claims-empty-fill": "Утверждения загружаются вместе с заявлениями из CSV командой npm run ingest.",
  "ledger.claims-page": "Страница {page, number} из {pages, number}",
  "ledger.claims-paging": "Страницы списка",
  "ledger.claims-next": "Следующая",
  "ledger.claims-previous": "Предыдущая",
  "ledger.claims-said": "Сказано",
  "ledger.claims-speaker": "Кто сказал",
  "ledger.claims-place": "О чём",
  "ledger.claims-kind": "Утверждение",
  "ledger.claims-verdict": "Вердикт",
  "ledger.claims-csv": "Эти утверждения",
  "ledger.filter-speaker": "Кто сказал",
  "ledger.filter-organisation": "Организация",
  "ledger.filter-side": "Сторона",
  "ledger.filter-kind": "Вид утверждения",
  "ledger.filter-from": "Сказано с",
  "ledger.filter-to": "по",
  "ledger.filter-choose": "Выбрать утверждения",
  "ledger.filter-chosen": "Выбрано: {choices}",
  "ledger.filter-day": "{label} {day}",
  "ledger.filter-dates-invalid":
    "Даты не распознаны или конец раньше начала; они не учитываются. Пишите их так: 2015-10-20.",

  "ledger.speaker-title": "{speaker}: заявления и утверждения",
  "ledger.speaker-description": "{speaker}: заявления и то, что измерения говорят о каждом утверждении.",
  "ledger.speaker-offices": "Должности во внесённых заявлениях",
  "ledger.speaker-sides": "От чьего имени",
  "ledger.speaker-statements": "Заявления",
  "ledger.speaker-counts":
    "Внесено: {statements, plural, one {# заявление} few {# заявления} many {# заявлений} other {# заявления}}; {claims, plural, =0 {проверяемых утверждений нет} one {# проверяемое утверждение} few {# проверяемых утверждения} many {# проверяемых утверждений} other {# проверяемого утверждения}}.",
  "ledger.speaker-same-name":
    "Двое с одним именем оказались бы здесь на одной странице: авторы различаются только по имени.",

  "ledger.claim-words": `{kind, select,
    deniesinterference {{service} ({country}): вмешательства не было}
    deniesblock {{service} ({country}): блокировки не было}
    deniesplan {{service} ({country}): планов ограничения нет}
    assertsthrottling {{service} ({country}): сервис замедляли}
    assertsblock {{service} ({country}): сервис блокировали}
    assertsshutdown {{service} ({country}): сервис отключали}
    attributestechnicalfault {{service} ({country}): неполадки имеют техническую причину}
    announcesrestriction {{service} ({country}): сервис будет ограничен}
    announcesrestoration {{service} ({country}): сервис снова работает}
    reportsfeaturerestriction {{service} ({country}): часть сервиса не работает}
    sayspeoplemoved {{service} ({country}): люди ушли в другой сервис}
    acknowledges {{service} ({country}): вмешательство было, и это признаётся}
    justifies {{service} ({country}): вмешательство было по названным причинам}
    demands {{service} ({country}): от сервиса чего-то требуют}
    other {{kind}}}{details, select, none {} other { ({details})}}`,
  "ledger.claim-about": "примерно {period}",
  "ledger.claim-remaining": "остаётся {share} скорости",
  "ledger.claim-to": "куда: {service}",
  "ledger.observation-note":
    "В этих основаниях наблюдение — то, что одна проверка или одна опубликованная цифра говорит об одной части сервиса: проверка нескольких адресов этой части считается один раз. В охвате ниже считается каждый проверенный адрес.",
  "ledger.compliance-part": "Проверенная часть",
  "ledger.compliance-whole": "Сервис целиком",
  "ledger.compliance-note":
    "Где проверки различают части сервиса, о каждой сети судят по той части, которая в объявленное время чаще всего не работала. В другой сети и в другом сообщении о том же объявлении это может быть другая часть.",
  "ledger.publication-author": "автор: {author}",
  "ledger.publication-language": "язык: {language}",
  "ledger.page-seen": "Страницу последний раз читали {last}. Её текст не менялся с {first}.",
  "ledger.page-changed": "Страница изменена: {before} на ней было написано не то, что {after}.",
  "ledger.page-gone": "Страницы нет с {date} (HTTP {status}).",
  "ledger.page-unreachable": "Страницу не удалось прочитать {date}: {reason}",
  "ledger.page-unreachable-why": "ответа с причиной не было",
  "ledger.page-states":
    "{count, plural, one {# состояние этой страницы} few {# состояния этой страницы} many {# состояний этой страницы} other {# состояния этой страницы}}",
  "ledger.page-words": "читали с {first} по {last}, SHA-256 текста",
  "ledger.speakers-title": "Авторы заявлений",
  "ledger.speakers-description": "Все, чьи заявления внесены, и сколько их утверждений удалось проверить.",
  "ledger.speakers-lead": "Все, чьи заявления внесли редакторы, по именам. Рейтинга здесь нет.",
  "ledger.speakers-list": "Список авторов",
  "ledger.speakers-claims": "Подходящие утверждения",
  "ledger.speakers-tested": "Из них удалось проверить",
  "ledger.speakers-empty": "Заявлений пока не внесено.",
  "ledger.speakers-all": "Все авторы и их заявления",

  "ledger.review-author": "Dimline",
  "ledger.review-simulated": "Без оценки: измерения смоделированы",
} as const satisfies Record<keyof typeof english, string>;
