import type { evaluation as english } from "../../en/pages/evaluation.ts";

/** The words of the evaluation on the method page. ICU MessageFormat. */
export const evaluation = {
  "pages.evaluation-title": "Насколько хорошо он работает",
  "pages.evaluation-note":
    "{detector}, измерено {date}: по {trials, number} испытаний на каждый вид вмешательства, внесённого в записанные и сгенерированные ряды, на которых ничего не подбиралось. Если цель не достигнута, в строке так и сказано.",
  "pages.evaluation-item": "Что требуется",
  "pages.evaluation-goal": "Цель",
  "pages.evaluation-reached": "Достигнуто",
  "pages.evaluation-met": "Выполнено",
  "pages.evaluation-yes": "да",
  "pages.evaluation-no": "нет",
  "pages.evaluation-unknown": "не проводилось",
  "pages.evaluation-cases": "Реальные случаи",
  "pages.evaluation-case": "Случай",
  "pages.evaluation-known": "Что известно",
  "pages.evaluation-found": "Что он находит",
  "pages.evaluation-discoveries":
    "Наименее уверенные находки по сервису не показываются, пока среди показанных не ожидается более {rate, number, percent} ложных.",
  "pages.evaluation-mirror":
    "Проверка зеркалом: {series, plural, one {# ряд} few {# ряда} many {# рядов} other {# ряда}} скоростей и задержек ({services, plural, one {# сервис} few {# сервиса} many {# сервисов} other {# сервиса}} по странам) перевёрнуты так, что всякий рост становится падением ({date}). В зеркале {episodes, plural, =0 {не найдено ни одного эпизода} one {найден # эпизод} few {найдено # эпизода} many {найдено # эпизодов} other {найдено # эпизода}}; те же ряды как есть показывают {found, plural, =0 {ни одного} one {# эпизод} few {# эпизода} many {# эпизодов} other {# эпизода}}. Найденное в зеркале — оценка того, сколько из них шум.",
  "pages.evaluation-mirror-none":
    "Проверка зеркалом, которая оценивает, сколько эпизодов — шум, на этих данных не проводилась.",
} as const satisfies Record<keyof typeof english, string>;
