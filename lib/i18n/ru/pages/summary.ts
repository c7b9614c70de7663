import type { summary as english } from "../../en/pages/summary.ts";

/** Sentences that are written from the data: the summary, what we know, what we cannot tell. ICU MessageFormat. */
const denial = `{denied, select,
  nobody {.}
  government {; власти это отрицали.}
  regulator {; регулятор это отрицал.}
  operator {; оператор это отрицал.}
  platform {; платформа это отрицала.}
  several {; несколько сторон это отрицали.}
  other {; это отрицали.}}`;

/** Behind the noun: a few networks are named or counted, a whole country is not. */
const extent = `{scope, select,
  national {}
  other {{networks, plural, =0 { в неизвестной сети} one { в # сети{networks, plural, =1 { (AS{network})} one {} few {} many {} other {}}} few { в # сетях} many { в # сетях} other { в # сети}}}}`;

const times = "{times, plural, one {# раз} few {# раза} many {# раз} other {# раза}}";
const observations =
  "{observations, plural, one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}}";
/** Behind a count of observations; nothing where no network is known. */
const inNetworks =
  "{networks, plural, =0 {} one { в # сети} few { в # сетях} many { в # сетях} other { в # сети}}";

export const summary = {
  "summary.no-data":
    "{service} ({country}): между {fromAt} и {toAt} никто не измерял. Это не значит, что ничего не происходило.",
  "summary.nothing-found": `{service} ({country}): между {fromAt} и {toAt} помех не найдено; ${observations}${inNetworks}.`,
  "summary.slowed": `{service} ({country}): {ongoing, select,
    yes {замедление${extent} с {startAt}, продолжалось и в конце данных, {untilAt}}
    other {замедление${extent} с {startAt}, длилось примерно {heldMs}}}${denial}`,
  "summary.blocked": `{service} ({country}): {ongoing, select,
    yes {блокировка${extent} с {startAt}, продолжалась и в конце данных, {untilAt}}
    other {блокировка${extent} с {startAt}, длилась примерно {heldMs}}}${denial}`,
  "summary.blocked-at-hours": `{service} ({country}): {ongoing, select,
    yes {блокировка в повторяющиеся часы${extent} с {startAt}, до конца данных, {untilAt}, — ${times}}
    other {блокировка в повторяющиеся часы${extent}, ${times} между {startAt} и {endAt}}}${denial}`,
  "summary.shut-down": `{service} ({country}): {ongoing, select,
    yes {отключение${extent} с {startAt}, продолжалось и в конце данных, {untilAt}}
    other {отключение${extent} с {startAt}, длилось примерно {heldMs}}}${denial}`,
  "summary.slowed-and-blocked": `{service} ({country}): {ongoing, select,
    yes {замедление${extent} с {startAt} до конца данных, {untilAt},}
    other {замедление${extent} с {startAt}, длившееся примерно {heldMs},}} и блокировка примерно на {blockedMs} {withinDay, select, yes {—} other {с}} {blockedAt}${denial}`,
  "summary.several-kinds": `{service} ({country}): {ongoing, select,
    yes {помехи разного рода${extent} с {startAt}, продолжались и в конце данных, {untilAt}}
    other {помехи разного рода${extent} между {startAt} и {endAt}}}${denial}`,
  "summary.further-episodes":
    "На показанное время {count, plural, one {приходится ещё # эпизод} few {приходится ещё # эпизода} many {приходится ещё # эпизодов} other {приходится ещё # эпизода}}.",
  "summary.days": "{count, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "summary.hours": "{count, plural, one {# час} few {# часа} many {# часов} other {# часа}}",
  "summary.minutes": "{count, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}",

  "known.phase-slowed":
    "{ongoing, select, yes {Замедление с {startAtExact} до конца данных.} other {Замедление длилось примерно {lengthMs}: с {startAtExact} до {endAtExact}.}} Уверенность {confidenceShare}.",
  "known.phase-blocked":
    "{ongoing, select, yes {Блокировка с {startAtExact} до конца данных.} other {Блокировка длилась примерно {lengthMs}: с {startAtExact} до {endAtExact}.}} Уверенность {confidenceShare}.",
  "known.phase-shutdown":
    "{ongoing, select, yes {Отключение с {startAtExact} до конца данных.} other {Отключение длилось примерно {lengthMs}: с {startAtExact} до {endAtExact}.}} Уверенность {confidenceShare}.",
  "known.phase-recurring": `Блокировка в повторяющиеся часы, ${times}, всего {heldMs}, с {startAtExact} до {ongoing, select, yes {конца данных} other {{endAtExact}}}.{missed, plural, =0 {} one { # раз её ждали, но её не было.} few { # раза её ждали, но её не было.} many { # раз её ждали, но её не было.} other { # раза её ждали, но её не было.}}{unmeasured, plural, =0 {} one { # раз никто не измерял.} few { # раза никто не измерял.} many { # раз никто не измерял.} other { # раза никто не измерял.}} Уверенность {confidenceShare}.`,
  "known.phase-level": `{metric, select, reachability {{network, select, unknown {Неизвестная сеть} other {AS{network}}}: не удалось {failing, number} из {tries, number} попыток ({during}), в другое время — {baseline}} other {{title}, {network, select, unknown {неизвестная сеть} other {AS{network}}}: было {baseline}, стало {during}}} (${observations}).`,
  "known.networks":
    "{showing, plural, =0 {Ни одна сеть сама по себе этого не показывает} one {Это видно в # сети} few {Это видно в # сетях} many {Это видно в # сетях} other {Это видно в # сети}}{against, plural, =0 {} one {, # говорит против} few {, # говорят против} many {, # говорят против} other {, # говорит против}}{silent, plural, =0 {} one {, в # измерений слишком мало для вывода} few {, в # измерений слишком мало для вывода} many {, в # измерений слишком мало для вывода} other {, в # измерений слишком мало для вывода}}.",
  "known.coverage": `{observations, plural, =0 {Наблюдений нет} one {# наблюдение} few {# наблюдения (каждый проверенный адрес считается)} many {# наблюдений (каждый проверенный адрес считается)} other {# наблюдения (каждый проверенный адрес считается)}}${inNetworks} за показанное время; хотя бы одно есть в {hoursWithData, number} ч из {hours, number}.`,

  "unknown.simulated":
    "Что на самом деле было с трафиком: измерения, показанные здесь, смоделированы. Они показывают, как устроено сравнение, и ничего не доказывают.",
  "unknown.unmeasured-all":
    "Что угодно о трафике между {fromAt} и {toAt}: никто не измерял. Это не значит, что ничего не происходило.",
  "unknown.unmeasured-hours":
    "Что было в {silent, plural, one {тот # час} few {те # часа} many {те # часов} other {те # часа}} (из {hours, number}), когда никто не измерял.",
  "unknown.edge-start":
    "Когда именно это началось: наблюдения вокруг {startAtExact} оставляют неопределённость в {widthMs}.",
  "unknown.edge-end":
    "Когда именно это кончилось: наблюдения вокруг {endAtExact} оставляют неопределённость в {widthMs}.",
  "unknown.began-before-data": "Когда это началось: в начале данных, {startAtExact}, это уже шло.",
  "unknown.untested-claims":
    "{count, plural, one {Верно ли # утверждение, которое} few {Верны ли # утверждения, которые} many {Верны ли # утверждений, которые} other {Верны ли # утверждения, которые}} нельзя проверить по измеренному.",
  "unknown.conflicting-reports":
    "Какое из двух сообщений верно: {count, plural, one {# заявление передано} few {# заявления переданы} many {# заявлений переданы} other {# заявления передано}} двояко; показаны оба.",
  "unknown.intent": "Почему. Здесь ничто не измеряет намерений и не говорит, кто отдал распоряжение.",
} as const satisfies Record<keyof typeof english, string>;
