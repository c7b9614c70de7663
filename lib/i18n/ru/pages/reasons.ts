import type { reasons as english } from "../../en/pages/reasons.ts";

/** Words of the reasons and of the history of an episode, and of people arriving. ICU MessageFormat. */
export const reasons = {
  "pages.why": "Почему",
  "pages.why-note":
    "Что показывали наблюдения каждой сети, шаг за шагом, во время эпизода и вокруг него. Столбик вверх: измеренное на этом шаге вероятнее при эпизоде, чем в обычный день; вниз: менее вероятно. Полная высота: тысячекратно. У шага, в который никто не измерял, нет столбика.",
  "pages.why-caption": "{phase}, по сетям; затенено время фазы. Время — UTC.",
  "pages.network-whole": "Страна в целом",
  "pages.why-row":
    "{network}: шагов за — {stepsFor, number}, против — {stepsAgainst, number}; {observations, plural, one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}}",
  "pages.why-table": "Основания по сетям: {phase} (веса — степени десяти: +2 значит в сто раз вероятнее)",
  "pages.why-fold":
    "{networks, plural, one {Веса # сети} few {Веса # сетей} many {Веса # сетей} other {Веса # сети}}",
  "pages.why-steps-for": "Шаги за",
  "pages.why-steps-against": "Шаги против",
  "pages.why-weight": "Вес",
  "pages.why-weight-around": "Вес времени вокруг",
  "pages.why-power": "{sign, select, plus {+} minus {−} other {}}{power, number, ::.0}",
  "pages.figure-with-unit": "{value, number} {unit}",
  "pages.history": "История",
  "pages.history-note":
    "Пока речь об одном и том же, идентификатор не меняется. Что сдвинулось с тех пор, как эпизод нашли впервые, и сдвинули это новые данные или новый метод, хранится навсегда.",
  "pages.history-caption": "Что сдвинулось в этом эпизоде",
  "pages.history-field": "Что",
  "pages.history-from": "Было",
  "pages.history-to": "Стало",
  "pages.history-reason": "Почему",
  "pages.history-revision": "Редакция данных",
  "pages.history-field-name":
    "{field, select, found {Найден} start {Начало} end {Конец} beganbeforedata {Начался до данных} networks {Сети} scope {Размах} kinds {Фазы} confidence {Уверенность} observations {Наблюдений в нём} retired {Больше не обнаруживается} other {{field}}}",
  "pages.history-reason-name":
    "{first, select, yes {Первый взгляд на эти данные} other {{reason, select, data {Данные изменились} method {Метод изменился} other {{reason}}}}}",
  "pages.history-none": "{field, select, end {Ещё не закончился} other {Нет}}",
  "pages.history-yes": "{yes, select, yes {Да} other {Нет}}",
  "pages.surges": "Приток пользователей",
  "pages.surges-note":
    "Пользователей больше, чем можно ожидать по прошлому. Это не помехи этому сервису; рядом показано, что ещё происходило, когда это началось, — оно может это объяснять, а может и нет.",
  "pages.surges-caption": "Приток пользователей, по времени начала",
  "pages.surge-usual": "Обычно",
  "pages.surge-peak": "Самое большее",
  "pages.surge-besides": "Около того же времени, в другом месте страны",
  "pages.surge-beside": "{kinds}: {service}, с {start}",
  "pages.surge-nothing": "Эпизодов у других сервисов не известно",
} as const satisfies Record<keyof typeof english, string>;
