/** Words of the data page's downloads, of the API's page, and of recomputing an episode. ICU MessageFormat. */
export const download = {
  "pages.data-evidence": "Evidence",
  "pages.data-evidence-what": "One phase of an episode and one line of its evidence.",
  "pages.data-annotations": "Annotations",
  "pages.data-annotations-what": "One note that editors published.",
  "pages.data-events": "Events",
  "pages.data-events-what": "One reported event.",
  "pages.data-reported": "What others recorded",
  "pages.data-reported-what": "One outage or restriction as somebody else recorded it.",
  "pages.download-lead":
    "Pick a table and a format. CSV opens in every spreadsheet; “for Excel” keeps all scripts readable there. JSON, JSON Lines and Parquet are for programs. “With everything” holds the table with what its columns mean, the licences and how to cite it.",
  "pages.download-excel": "for Excel",
  "pages.download-everything": "with everything (ZIP)",
  "pages.download-columns": "what the columns mean",
  "pages.download-of": "{format}: {what}",
  "pages.download-rows": "{count, plural, one {# row} other {# rows}}",
  "pages.download-rows-of": "{what}: {count, plural, one {# row} other {# rows}}",
  "pages.download-pin":
    "This is revision {revision} of the dataset, of {date}. With {query} behind it, an address of a file answers with these records, or says what has changed since.",
  "pages.download-snapshots": "Snapshots",
  "pages.download-snapshots-note":
    "All tables at once, as they stood on a day, with the data dictionary, licences and checksums. A snapshot never changes once it is published: it is the thing to cite.",
  "pages.download-snapshots-empty": "No snapshot has been published yet.",
  "pages.download-snapshots-fill": "The operator publishes one with npm run export -- snapshot --publish.",
  "pages.download-day": "Day",
  "pages.download-size": "Size",
  "pages.download-megabytes": "{size, number} MB",
  "pages.download-programs": "For programs",
  "pages.download-programs-note": "An API answers in JSON, page by page, with the filters of the pages.",
  "pages.download-api": "How to ask the API",
  "pages.reproduce": "Recompute it",
  "pages.reproduce-note":
    "In a clone of the program this command fetches all that was measured for this service and finds the episode anew, with nothing else at hand. It arrives at the figures on this page.",
  "pages.reproduce-command": "Command",
  "pages.api-title": "The API",
  "pages.api-description": "What Dimline holds, for programs: addresses, filters, pages and limits.",
  "pages.api-lead":
    "Every table of this site, page by page, as JSON. No key is needed. Anything that a page shows can be asked for with the same filters.",
  "pages.api-how": "How it answers",
  "pages.api-pages":
    "A page holds up to {most, number} rows (limit). The next one is named in the Link header and in metadata.next; where none is named, that was the last.",
  "pages.api-errors":
    "A parameter that cannot be taken is an error that names it (problem+json). Nothing is left out silently.",
  "pages.api-cache":
    "Answers follow from the revision of the dataset: keep the ETag, ask with If-None-Match, and an unchanged answer costs nothing.",
  "pages.api-limit":
    "{burst, number} requests at once, then {rate, number} a second. The RateLimit headers say what is left. For everything at once take a file or a snapshot.",
  "pages.api-simulated": "Rows that rest on simulated measurements say so in their column simulated.",
  "pages.api-description-file": "The whole description for programs (OpenAPI 3.1)",
  "pages.api-resources": "Addresses",
  "pages.api-address": "Address",
  "pages.api-what": "What it answers",
  "pages.api-filters": "Filters",
  "pages.api-aggregation":
    "Counts of tests by day, country, network, service or source, in the shape of OONI's aggregation.",
  "pages.api-english": "Names of columns and what they mean are in English, as in the files.",
} as const;
