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
} as const satisfies Record<keyof typeof english, string>;
