import type { verdicts as english } from "../en/verdicts.ts";

/** What was measured, with a verb that agrees with it. */
const found =
  "{kind, select, throttling {Измерено замедление} block {Измерена блокировка} shutdown {Измерено отключение} other {Измерены помехи}}";
const kind =
  "{kind, select, throttling {замедление} block {блокировка} shutdown {отключение} other {помехи}}";
const ofKind =
  "{kind, select, throttling {замедления} block {блокировки} shutdown {отключения} other {помех}}";
const aboutClaimedKind =
  "{claimedKind, select, throttling {замедлении} block {блокировке} shutdown {отключении} other {помехах}}";
const observations =
  "{n, plural, one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}}";
/** Behind a count of observations; nothing where no network is known. */
const inNetworks =
  "{networkCount, plural, =0 {} one { в # сети} few { в # сетях} many { в # сетях} other { в # сети}}";
const slowingObservations =
  "{insideTests, plural, one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}}";
const tests =
  "в объявленное время неудачных тестов {insideFailing, number} из {insideTests, number}, в остальное — {outsideFailing, number} из {outsideTests, number}{feature, select, whole {} other { ({feature})}}";

/**
 * Words of verdicts and their reasons: one sentence for each reason code, under `reason.<code>`, of forty
 * words at most. ICU MessageFormat. `reasonText` hands in figures as text; counts come as numbers.
 */
export const verdicts = {
  "verdict.supported": "Подтверждается",
  "verdict.contradicted": "Противоречит измерениям",
  "verdict.partly-supported": "Подтверждается отчасти",
  "verdict.cannot-be-tested": "Проверить нельзя",
  "reason.some-network": "Сети с неизвестным номером",
  "reason.no-networks": "названных сетей нет",
  "reason.network": "AS{asn}",
  "reason.others": "ещё {count, plural, one {#} few {#} many {#} other {#}}",

  "reason.period-week-before":
    "Время в утверждении не названо. Его сопоставили с неделей перед тем, как оно прозвучало: {period}.",
  "reason.period-month-before":
    "Время в утверждении не названо. Его сопоставили с месяцем перед тем, как оно прозвучало: {period}.",
  "reason.period-from-duration":
    "В утверждении названа длительность ({claimed}), но не даты. Его сопоставили с таким же временем перед тем, как оно прозвучало, плюс четверть: {period}.",
  "reason.period-weeks-after":
    "В объявлении не назван конец. Его сопоставили со временем, которое последовало: {period}.",
  "reason.period-of-plan":
    "Утверждение говорит о будущем и не называет конца. Его сопоставили со временем с того момента, как оно прозвучало: {period}.",
  "reason.period-around-statement":
    "Момент в утверждении не назван. Его сопоставили с неделей до и неделей после того, как оно прозвучало: {period}.",
  "reason.period-cut-at-statement":
    "Утверждение проверено только до {said} — последнего момента, когда оно могло прозвучать: за то, что было потом, никто не отвечает.",

  "reason.episode-found": `${found}: {service} ({country}), с {from} по {to}; ${observations}${inNetworks}; уверенность {confidence}.`,
  "reason.episode-ongoing": `${found}: {service} ({country}), с {from}; ${observations}${inNetworks}; уверенность {confidence}. В последних данных это ещё продолжалось.`,
  "reason.episode-edge-uncertain": `Начало ${ofKind}: {start}{end, select, open {} other {; конец: {end}}}. Это может лежать вне проверяемого времени.`,
  "reason.episode-weak": `С {from} есть признаки ${ofKind}, но слишком слабые для вывода: ${observations}, уверенность {confidence}.`,
  "reason.sources-disagree": `Данные по стране в целом показывают с {from} признаки ${ofKind}, но в {unaffectedCount, plural, one {# сети, измеренной отдельно,} few {# сетях, измеренных отдельно,} many {# сетях, измеренных отдельно,} other {# сети, измеренной отдельно,}} ничего подобного нет: {unaffected}. Что верно, эти измерения не говорят.`,
  "reason.episode-by-timetable":
    "Это повторялось по расписанию: {windows, plural, one {# раз} few {# раза} many {# раз} other {# раза}} за проверяемое время, всего {windowsLength}. Между этими часами оно действовавшим не считается.",
  "reason.episode-after-statement": `${found} с {from}, но заявление прозвучало в какой-то момент между {saidFrom} и {saidTo}. Возможно, оно было раньше.`,
  "reason.under-way-when-said": `Когда это прозвучало ({said}), уже шло: ${kind}, {service} ({country}); измерено с {from}, ${observations}; уверенность {confidence}.`,
  "reason.followed-later": `${found}: {service} ({country}), с {from}, через {lag} после этих слов. Было ли это тогда запланировано, никакое измерение не покажет.`,
  "reason.episode-part-of-service": "{service}: это видно только в одной части — {feature}.",
  "reason.networks-not-affected":
    "В то же время в {unaffectedCount, plural, one {# измеренной сети} few {# измеренных сетях} many {# измеренных сетях} other {# измеренной сети}} ничего подобного не видно: {unaffected}.",
  "reason.throttling-not-block": `{service}: с {from} измерено замедление (${observations}, уверенность {confidence}). Замедление — не блокировка, поэтому против опровержения блокировки оно не засчитывается.`,
  "reason.nothing-found": `Помех не найдено: ${observations}${inNetworks}, охват {share} времени. Всё, что длилось {detectable} или дольше, было бы видно.`,
  "reason.nothing-found-in-part": `В том, что измерено (${observations}, охват {share} времени), помех не найдено. Этого мало, чтобы говорить обо всём промежутке.`,

  "reason.no-measurements":
    "{service} ({country}): за проверяемое время ({period}) измерений нет. Вопрос решили бы тесты доступности или скорости не менее чем в двух сетях.",
  "reason.too-sparse": `Измерений мало: ${observations}, охват {share} проверяемого времени ({period}). Помехи, длившиеся меньше чем {detectable}, могли остаться незамеченными.`,
  "reason.too-coarse":
    "{service} ({country}): каждое значение охватывает {step}. По ним не видно, что было за меньшее время; это показали бы более частые тесты.",
  "reason.single-network":
    "{country}: достаточно измеренных сетей — {networkCount, plural, =0 {ни одной} one {только #} few {только #} many {только #} other {только #}}. Одна сеть не говорит за страну; нужны тесты не менее чем в двух.",
  "reason.network-not-measured":
    "{service}: за проверяемое время ({period}) слишком мало измерений в {networks}.",
  "reason.levels-missing":
    "{service} ({country}): тесты за проверяемое время ({period}) говорят только о доступности. Замедление видно по скорости или задержке, а их никто не записал.",
  "reason.shutdown-silence":
    "{country}: с {from} по {to} связь была отключена целиком. Проверить {service} тогда никто не мог, поэтому молчание ничего не говорит.",
  "reason.simulated-evidence":
    "Эти измерения смоделированы. Они показывают, как устроено сравнение, и не свидетельствуют о том, что было.",

  "reason.kind-differs": `Утверждение говорит о ${aboutClaimedKind}. А измерено с {from} другое: ${kind} (${observations}, уверенность {confidence}).`,
  "reason.start-matches": "Начало совпадает: заявлено {claimed}, измерено между {earliest} и {latest}.",
  "reason.start-differs": "Начало не совпадает: заявлено {claimed}, измерено между {earliest} и {latest}.",
  "reason.start-open":
    "Заявленное начало, {claimed}, проверить нельзя: когда начинаются данные, это уже продолжалось.",
  "reason.end-matches": "Конец совпадает: заявлено {claimed}, измерено между {earliest} и {latest}.",
  "reason.end-differs": "Конец не совпадает: заявлено {claimed}, измерено между {earliest} и {latest}.",
  "reason.end-open":
    "Заявленный конец, {claimed}, проверить пока нельзя: данные кончаются, а это ещё продолжается.",
  "reason.network-start-fits":
    "Начало в {networks} совпадает: задолго до {claimed} там ничего подобного не измерено, хотя в других сетях — да.",
  "reason.network-end-fits":
    "Конец в {networks} совпадает: много позже {claimed} там ничего подобного не измерено, хотя в других сетях — да.",
  "reason.duration-matches": "Длительность совпадает: заявлено {claimed}, измерено {least} — {most}.",
  "reason.duration-differs":
    "Длительность не совпадает: заявлено {claimed}, измерено {most, select, open {как минимум {least}} other {{least} — {most}}}.",
  "reason.duration-uncertain":
    "Заявленную длительность, {claimed}, проверить нельзя: измерено {most, select, open {как минимум {least}, один край неизвестен} other {{least} — {most}, разброс слишком велик}}.",
  "reason.size-matches":
    "Величина совпадает: от скорости должно было остаться {claimedRemaining}, измерено {remaining}{networkCount, plural, =0 {} one { ({networks})} few { ({networks})} many { ({networks})} other { ({networks})}}.",
  "reason.size-differs":
    "Величина не совпадает: от скорости должно было остаться {claimedRemaining}, а измерено {remaining}{networkCount, plural, =0 {} one { ({networks})} few { ({networks})} many { ({networks})} other { ({networks})}}.",
  "reason.size-unknown":
    "Сколько осталось от скорости, проверить нельзя: измерения показывают помехи, но не уровень во время них, который можно было бы сравнить с {claimedRemaining}.",
  "reason.network-shows": "{network} (названа в утверждении): это видно.",
  "reason.network-does-not-show":
    "{network} (названа в утверждении): измерения есть, и этого в них не видно.",
  "reason.scope-most":
    "Это видно в {networkCount} из {measuredCount, plural, one {# измеренной сети} few {# измеренных сетей} many {# измеренных сетей} other {# измеренной сети}}; не видно: {unaffected}.",
  "reason.scope-few":
    "Это видно только в {networkCount} из {measuredCount, plural, one {# измеренной сети} few {# измеренных сетей} many {# измеренных сетей} other {# измеренной сети}}: {networks}. Не видно: {unaffected}.",

  "reason.trouble-not-measured":
    "{service} ({country}): за проверяемое время ({period}) неполадок не измерено, так что объяснять сбоем нечего.",
  "reason.service-unaffected": `{service}: в тех же сетях в то же время неполадок не видно (${observations}).`,
  "reason.service-suffers":
    "{service} ({country}): неполадки в то же время, с {from}{to, select, open {} other { по {to}}}.",
  "reason.service-not-measured": `{service} ({country}): в этих сетях в это время измерений слишком мало для контроля (${observations}).`,
  "reason.service-cannot-show":
    "{service} ({country}): в этих сетях в это время проверяли только доступность. Замедление в таких проверках не видно, поэтому контролем это служить не может.",
  "reason.service-in-doubt":
    "{service} ({country}): в это время, с {from}, есть признаки неполадок, слишком слабые или короткие, чтобы сказать, те же ли они (уверенность {confidence}). В расчёт не принимаются.",
  "reason.service-own-trouble":
    "{service} ({country}): с {from} были свои неполадки, которые начались заметно раньше этих или были другого рода. В расчёт не принимаются.",
  "reason.country-unaffected": `{service} ({country}): в то же время неполадок не видно (${observations}).`,
  "reason.country-suffers":
    "{service} ({country}): неполадки в то же время, с {from}{to, select, open {} other { по {to}}}.",
  "reason.country-not-measured": `{service} ({country}): в это время измерений слишком мало для контроля (${observations}).`,
  "reason.country-cannot-show":
    "{service} ({country}): в это время проверяли только доступность. Замедление в таких проверках не видно, поэтому контролем это служить не может.",
  "reason.country-in-doubt":
    "{service} ({country}): в это время, с {from}, есть признаки неполадок, слишком слабые или короткие, чтобы сказать, те же ли они (уверенность {confidence}). В расчёт не принимаются.",
  "reason.country-own-trouble":
    "{service} ({country}): с {from} были свои неполадки, которые начались заметно раньше этих или были другого рода. В расчёт не принимаются.",
  "reason.services-too-few":
    "За проверяемое время ({period}) ни один другой сервис не был достаточно измерен в этих сетях. Без этого сбой в оборудовании самой страны нельзя ни показать, ни исключить.",
  "reason.countries-too-few":
    "{service}: за проверяемое время ({period}) достаточно измерений нет ни в одной другой стране. Без этого сбой за рубежом или у платформы нельзя ни показать, ни исключить.",
  "reason.controls-disagree": "На части того, что затронул бы и сбой, это видно, на части — нет.",
  "reason.many-networks-at-once":
    "Это видно одновременно в {networkCount, plural, one {# сети} few {# сетях} many {# сетях} other {# сети}}: {networks}. У отдельных сетей отдельное оборудование.",
  "reason.plateau-all-day":
    "Замедление держалось круглые сутки: ни в один час не оставалось больше {remaining} обычной скорости. Перегрузка спадает, когда в сети мало людей.",
  "reason.quiet-hours-recover":
    "В лучшие часы суток скорость возвращалась к {remaining} обычной, в худшие падала до {worstRemaining}. Так выглядит перегрузка.",

  "reason.announced-windows":
    "Объявление охватывает {windows, plural, one {# промежуток} few {# промежутка} many {# промежутков} other {# промежутка}}, всего {windowsLength}, в пределах проверяемого времени ({period}).",
  "reason.announced-not-yet": "Объявленное время начинается {from}, после последних данных ({until}).",
  "reason.announced-so-far":
    "Данные кончаются {until} и охватывают {share} объявленного времени. О том, что было позже, вывода нет.",
  "reason.compliance-kept-to": `{network} — объявленное соблюдено: ${tests}.`,
  "reason.compliance-exceeded": `{network} — сделано больше объявленного: ${tests}.`,
  "reason.compliance-less": `{network} — сделано меньше объявленного: ${tests}.`,
  "reason.compliance-not-carried-out": `{network} — объявленное не исполнено: ${tests}.`,
  "reason.compliance-no-data":
    "{network} — судить нельзя: на объявленное время {insideTests, plural, =0 {не пришлось ни одного теста} one {пришёлся только # тест} few {пришлось только # теста} many {пришлось только # тестов} other {пришлось только # теста}}.",

  "reason.compliance-others-no-data":
    "Кроме того, {networkCount, plural, one {# сеть проверялась} few {# сети проверялись} many {# сетей проверялись} other {# сети проверялись}} в объявленное время слишком мало, чтобы судить.",
  "reason.compliance-extra-hours":
    "{network} — большинство тестов не удалось и в необъявленные часы (местное время): {hours}.",
  "reason.compliance-outside-thin":
    "Вне объявленного времени тестов в {networkCount, plural, one {# сети} few {# сетях} many {# сетях} other {# сети}} слишком мало, чтобы сказать, не сделано ли там больше: {networks}.",
  "reason.slowing-kept-to": `{network} — совпадает: от скорости должно было остаться {claimedRemaining}, измерено {remaining} (${slowingObservations}).`,
  "reason.slowing-exceeded": `{network} — медленнее объявленного: от скорости должно было остаться {claimedRemaining}, а измерено только {remaining} (${slowingObservations}).`,
  "reason.slowing-less": `{network} — замедление меньше объявленного: от скорости должно было остаться {claimedRemaining}, а измерено {remaining} (${slowingObservations}).`,
  "reason.slowing-not-carried-out": `{network} — замедления нет: от скорости должно было остаться {claimedRemaining}, а измерено {remaining} (${slowingObservations}).`,
  "reason.slowing-no-data":
    "{network} — судить нельзя: до объявленного времени или в течение него скорость измеряли слишком мало.",

  "reason.restored-then":
    "Измерения вернулись к норме между {earliest} и {latest}, что согласуется со временем объявления, насколько оно известно.",
  "reason.restored-on-networks":
    "{networks} (названы в объявлении): с {from} по {to} этого уже не видно, хотя в других сетях продолжалось.",
  "reason.restored": "Измерения вернулись к норме между {earliest} и {latest}, через {lag} после объявления.",
  "reason.restored-before":
    "Измерения вернулись к норме между {earliest} и {latest}, за {lag} до объявления.",
  "reason.not-restored": "Помехи всё ещё измерялись {until}, через {lag} после объявления об их окончании.",
  "reason.restoration-pending":
    "Помехи, начавшиеся {from}, всё ещё видны в последних данных ({until}). Судить рано.",
  "reason.nothing-to-restore":
    "{service} ({country}): до этого помех не измерено, так что искать возвращения к норме не приходится.",

  "reason.feature-not-named":
    "{service}: утверждение говорит о части сервиса, но не называет её, поэтому сопоставить его не с чем.",
  "reason.feature-not-measured":
    "{service} ({country}): за проверяемое время ({period}) эту часть сервиса ({feature}) никто не измерял. Вопрос решили бы тесты самой этой части.",
  "reason.feature-other-episode":
    "{service}: за проверяемое время ({period}) неполадки измерены, но тесты сервиса ничего не говорят об одной его части ({feature}).",

  "reason.moved-to-not-named": "В утверждении не названо, куда ушли люди, поэтому искать нечего.",
  "reason.fall-measured":
    "{service} ({country}): за проверяемое время ({period}) использование снизилось на {change}.",
  "reason.fall-not-seen":
    "{service} ({country}): за проверяемое время ({period}) использование не снизилось.",
  "reason.fall-not-measured":
    "{service} ({country}): за проверяемое время ({period}) не измерены ни использование, ни помехи. Вопрос решили бы ежедневные данные о числе пользователей или трафике.",
  "reason.fall-within-usual":
    "{service} ({country}): за проверяемое время ({period}) использование изменилось на {change}, что объяснимо обычными колебаниями от дня ко дню. Падение нельзя ни показать, ни исключить.",
  "reason.rise-measured":
    "{service} ({country}): использование выросло на {change}, начиная через {lag} после перемены.",
  "reason.rise-not-seen": "{service} ({country}): за проверяемое время ({period}) использование не выросло.",
  "reason.rise-not-measured":
    "{service} ({country}): за проверяемое время ({period}) использование не измерялось. Вопрос решили бы ежедневные данные о числе пользователей или трафике до и после.",
  "reason.rise-within-usual":
    "{service} ({country}): за проверяемое время ({period}) использование изменилось на {change}, что объяснимо обычными колебаниями от дня ко дню. Рост нельзя ни показать, ни исключить.",
  "reason.correlation-only":
    "Спад ({service}) и рост ({movedTo}) совпали по времени. Это не показывает, что перешли те же самые люди.",

  "reason.acknowledged-after": "Это прозвучало через {lag} после измеренного начала, {from}.",
  "reason.grounds-not-testable":
    "Проверялось лишь то, что это произошло; по названным ли причинам, не покажет никакое измерение.",
  "reason.demand-not-testable": "Требование — не утверждение о том, что было. Измерения к нему не относятся.",
} as const satisfies Record<keyof typeof english, string>;
