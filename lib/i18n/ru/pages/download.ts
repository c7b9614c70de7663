import type { download as english } from "../../en/pages/download.ts";

/** Words of the data page's downloads, of the API's page, and of recomputing an episode. ICU MessageFormat. */
export const download = {
  "pages.data-evidence": "Свидетельства",
  "pages.data-evidence-what": "Одна фаза эпизода и одна строка её свидетельств.",
  "pages.data-annotations": "Примечания",
  "pages.data-annotations-what": "Одно примечание, опубликованное редакторами.",
  "pages.data-events": "События",
  "pages.data-events-what": "Одно событие, о котором сообщали.",
  "pages.data-reported": "Что записали другие",
  "pages.data-reported-what": "Одно отключение или ограничение, как его записал кто-то другой.",
  "pages.download-lead":
    "Выберите таблицу и формат. CSV открывается в любой электронной таблице; «для Excel» сохраняет там все письменности читаемыми. JSON, JSON Lines и Parquet — для программ. «Со всем остальным» содержит таблицу с объяснением столбцов, лицензиями и правилами цитирования.",
  "pages.download-excel": "для Excel",
  "pages.download-everything": "со всем остальным (ZIP)",
  "pages.download-columns": "что значат столбцы",
  "pages.download-of": "{format}: {what}",
  "pages.download-rows": "{count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}",
  "pages.download-rows-of":
    "{what}: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}",
  "pages.download-pin":
    "Это редакция {revision} набора данных от {date}. Если после адреса файла поставить {query}, он ответит этими записями или скажет, что с тех пор изменилось.",
  "pages.download-snapshots": "Снимки",
  "pages.download-snapshots-note":
    "Все таблицы сразу, какими они были в определённый день, со словарём данных, лицензиями и контрольными суммами. Опубликованный снимок никогда не меняется: именно на него следует ссылаться.",
  "pages.download-snapshots-empty": "Ни одного снимка ещё не опубликовано.",
  "pages.download-snapshots-fill": "Снимок публикует оператор командой npm run export -- snapshot --publish.",
  "pages.download-day": "День",
  "pages.download-size": "Размер",
  "pages.download-megabytes": "{size, number} МБ",
  "pages.download-programs": "Для программ",
  "pages.download-programs-note":
    "API отвечает в JSON, страница за страницей, с теми же фильтрами, что и страницы сайта.",
  "pages.download-api": "Как обращаться к API",
  "pages.reproduce": "Пересчитать",
  "pages.reproduce-note":
    "В копии программы эта команда получает всё, что было измерено для этого сервиса, и находит эпизод заново, не имея ничего другого. Она приходит к числам этой страницы.",
  "pages.reproduce-command": "Команда",
  "pages.api-title": "API",
  "pages.api-description": "Что есть в Dimline, для программ: адреса, фильтры, страницы и ограничения.",
  "pages.api-lead":
    "Каждая таблица этого сайта, страница за страницей, в JSON. Ключ не нужен. Всё, что показывает страница, можно запросить с теми же фильтрами.",
  "pages.api-how": "Как он отвечает",
  "pages.api-pages":
    "На странице до {most, number} строк (limit). Следующая названа в заголовке Link и в metadata.next; если не названа, эта была последней.",
  "pages.api-errors":
    "Параметр, который нельзя принять, — это ошибка, которая его называет (problem+json). Ничего не пропускается молча.",
  "pages.api-cache":
    "Ответы зависят от редакции набора данных: сохраните ETag и спрашивайте с If-None-Match — неизменившийся ответ ничего не стоит.",
  "pages.api-limit":
    "Сразу можно сделать {burst, number} запросов, затем {rate, number} в секунду. Заголовки RateLimit говорят, сколько осталось. Всё сразу берите файлом или снимком.",
  "pages.api-simulated":
    "Строки, основанные на смоделированных измерениях, говорят об этом в столбце simulated.",
  "pages.api-description-file": "Полное описание для программ (OpenAPI 3.1)",
  "pages.api-resources": "Адреса",
  "pages.api-address": "Адрес",
  "pages.api-what": "Что отвечает",
  "pages.api-filters": "Фильтры",
  "pages.api-aggregation":
    "Число проверок по дням, странам, сетям, сервисам или источникам, в форме агрегации OONI.",
  "pages.api-english": "Названия столбцов и их значения — на английском, как и в файлах.",
} as const satisfies Record<keyof typeof english, string>;
