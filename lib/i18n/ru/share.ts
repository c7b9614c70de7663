import type { share as english } from "../en/share.ts";

/** Words of what leaves the site: embeds, images, feeds, citations. ICU MessageFormat. */
export const share = {
  "share.title": "Поделиться и сослаться",
  "share.jump": "Сослаться, встроить, скачать",
  "share.embed": "Встроить",
  "share.embed-note":
    "Статический HTML без скриптов. Показывает то, что Dimline знает в момент просмотра; промежуток остаётся таким, как здесь.",
  "share.embed-live-note":
    "Статический HTML без скриптов. Всегда показывает то, что Dimline знает в этот момент.",
  "share.embed-iframe": "HTML для фрейма",
  "share.embed-image": "HTML для изображения",
  "share.embed-preview": "Посмотреть, как это выглядит",
  "share.image": "Изображения",
  "share.image-svg": "Рисунок в SVG",
  "share.image-png": "Рисунок в PNG, ширина {width, number} пикс.",
  "share.image-png-dark": "То же на тёмном фоне",
  "share.image-card": "Карточка для соцсетей (PNG)",
  "share.feeds": "Следить",
  "share.feeds-note": "Исправление приходит новой версией той же записи.",
  "share.feed-atom": "{what} (Atom)",
  "share.feed-json": "{what} (JSON Feed)",
  "share.cite": "Сослаться",
  "share.cite-text": "Текстом",
  "share.cite-bibtex": "BibTeX",
  "share.cite-csl": "CSL-JSON",
  "share.copy": "Скопировать",
  "share.copied": "Скопировано",
  "share.copy-failed": "Не скопировано: выделите текст и скопируйте вручную",

  "share.figure-foot": "Dimline, редакция данных {revision}. {address}",
  "share.figure-licences":
    "{count, plural, one {Лицензия: {licences}.} few {Лицензии: {licences}.} many {Лицензии: {licences}.} other {Лицензии: {licences}.}}",
  "share.source-licence": "{source}: {licence}",
  "share.source-no-licence": "{source}: лицензия не указана",

  "share.embed-on-site": "Открыть на Dimline",
  "share.embed-csv": "Числа (CSV)",
  "share.embed-key":
    "{count, plural, one {# заявление по номеру} few {# заявления по номерам} many {# заявлений по номерам} other {# заявления по номерам}}",
  "share.embed-key-line": "{speaker}, {date}",
  "share.embed-foot": "Измерения: {sources}. Редакция данных {revision}.",
  "share.embed-foot-none": "В этом промежутке ничего не измерялось. Редакция данных {revision}.",
  "share.embed-not-found-title": "Показать нечего",
  "share.embed-not-found":
    "Такого рисунка нет. Возможно, то, что здесь было, с тех пор исправлено; на Dimline может быть больше сведений.",
  "share.embed-invalid-range": "Запрошенный промежуток неверен; показан обычный.",

  "share.episode-lead":
    "{kinds}: {service} ({country}). {began, select, before {Уже шло, когда начинаются данные, {start}} other {Начало: {start}}}{ongoing, select, yes {; в конце данных всё ещё продолжается} other {; длительность примерно {length}}}. Уверенность {confidence}.",
  "share.statement-lead": "{speaker}: {summary}",
  "share.statement-title": "{speaker}: {service} ({country}), {date}",

  "share.statement-judged": "{title}: {verdict}",

  "share.card-said": "Сказано",
  "share.card-simulated": "СМОДЕЛИРОВАННЫЕ ИЗМЕРЕНИЯ",
  "share.card-site": "Что измерено — рядом с тем, что сказано",
  "share.card-country": "{country}: какие сервисы замедляли или блокировали и что об этом говорили",

  "share.feed-title-all": "Dimline: всё",
  "share.feed-title-contested": "Dimline: спорные утверждения",
  "share.feed-title-place": "Dimline: {place}",
  "share.feed-title-service-place": "Dimline: {service} ({country})",
  "share.feed-description":
    "Измеренные эпизоды, сделанные заявления и то, как одно соотносится с другим. Исправление приходит новой версией той же записи.",
  "share.feed-contested-description":
    "Опровержения, которым противоречат измерения тех же часов. Изменившийся вердикт приходит новой версией той же записи.",
  "share.feed-entry-simulated": "[Смоделировано] {title}",
  "share.feed-entry-episode": "{kinds}: {service} ({country}), {start}",
  "share.feed-entry-statement": "{speaker}: {summary}",
  "share.feed-entry-verdict": "{verdict}: {speaker}, {kind}, {service} ({country})",
  "share.feed-entry-retired": "Больше не обнаруживается: эпизод {id}",
  "share.feed-entry-withdrawn": "Снято: {kind}, {service} ({country})",
  "share.feed-retired":
    "Был опубликован эпизод с идентификатором {id}. С тех пор изменились данные или метод, и он больше не обнаруживается. Причина: {reason}",
  "share.feed-retired-moved": "То, что там было найдено, теперь часть эпизода {moved}.",
  "share.feed-simulated-note":
    "Это опирается на измерения, созданные собственным генератором Dimline. Они ничего не доказывают.",
  "share.feed-began": "Начало: {bound}.",
  "share.feed-ended": "Конец: {bound}.",
  "share.feed-ongoing": "Там, где данные кончаются, это ещё продолжается.",
  "share.feed-confidence":
    "Уверенность {confidence}, {networks, plural, =0 {сети неизвестны} one {# сеть} few {# сети} many {# сетей} other {# сети}}; обнаружено методом {detector}, редакция данных {revision}.",
  "share.feed-said": "Сказано: {when}.",
  "share.feed-claim": "Утверждение: {speaker}, {when}: {summary}",
  "share.feed-changed":
    "Изменено {date}, {occasion, select, claim {потому что утверждение отредактировано} method {потому что изменился метод} data {потому что изменились данные} other {потому что сравнение проведено заново}}; прежде было: «{before}».",
  "share.feed-withdrawn": "Утверждение снято с заявления {date}; вердикта по нему больше нет.",
  "share.feeds-page-title": "Ленты",
  "share.feeds-page-lead":
    "Всё, что найдено, сказано и оценено, в Atom и JSON Feed. Исправление приходит новой версией записи с тем же идентификатором.",
  "share.feeds-atom": "Atom",
  "share.feeds-json": "JSON Feed",
  "share.feeds-atom-of": "Atom: {what}",
  "share.feeds-json-of": "JSON Feed: {what}",
  "share.feeds-everything": "Всё",
  "share.feeds-contested": "Спорные утверждения",
  "share.feeds-places": "По странам",
  "share.feeds-services": "По сервисам",

  "share.cite-title-simulated": "{title} (смоделированные измерения)",
  "share.cite-line": "Dimline. {title}, {range}. Редакция данных {revision}, {date}. {address}",
  "share.cite-line-no-range": "Dimline. {title}. Редакция данных {revision}, {date}. {address}",
  "share.cite-note":
    "Редакция данных {revision}{method, select, none {} other {, {method}}}. {range, select, none {} other {Промежуток: {range}.}}",
  "share.cite-note-simulated": "Смоделированные измерения.",
} as const satisfies Record<keyof typeof english, string>;
