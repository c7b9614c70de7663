/** Pages that lead to places: search, a service across countries, a network, comparing; and what changed. ICU MessageFormat. */
export const find = {
  "pages.nav-compare": "Compare",
  "pages.nav-about": "About",
  "pages.nav-glossary": "Glossary",
  "pages.nav-services": "Services",

  "pages.search": "Search",
  "pages.search-label": "Search countries, services, networks, speakers and statements",
  "pages.search-title": "Search",
  "pages.search-title-asked": "Search: {asked}",
  "pages.search-description":
    "Find countries, services, networks, speakers and the words of statements, in any script.",
  "pages.search-lead":
    "Countries, services, networks, speakers, and the words of statements. Every word must be there; the beginning of a word is enough. Accents and the ways of writing a letter do not matter.",
  "pages.search-count":
    "{count, plural, =0 {Nothing was found for “{asked}”.} one {One thing was found for “{asked}”.} other {# things were found for “{asked}”.}}",
  "pages.search-none-fill":
    "Try fewer words or another spelling. What nobody measured and nobody spoke about is not here, and that says nothing about what happens there.",
  "pages.search-countries": "Countries",
  "pages.search-services": "Services",
  "pages.networks-lead":
    "Networks are listed with their country. A number, such as AS12880, or a name is found by the search.",
  "pages.search-networks": "Networks",
  "pages.search-speakers": "Speakers",
  "pages.search-statements": "Statements",
  "pages.search-more":
    "{count, plural, one {One more is} other {# more are}} not shown. Another word narrows it.",
  "pages.search-examples": "For example",
  "pages.search-speaker-count": "{count, plural, one {one statement} other {# statements}}",

  "pages.services-title": "Services",
  "pages.services-description": "Every service that was measured or spoken about, and in how many countries.",
  "pages.services-lead": "Choose a service to see it in every country at once.",
  "pages.services-empty": "No service has data yet.",
  "pages.column-service": "Service",
  "pages.column-countries": "Countries",
  "pages.column-episodes": "Episodes",
  "pages.column-statements": "Statements",
  "pages.column-tests": "Test results",
  "pages.column-last": "Last measured",
  "pages.across-title": "{service} across countries",
  "pages.across-description":
    "{service} in every country where it was measured or spoken about, on one time axis.",
  "pages.across-lead":
    "{countries, plural, =0 {No country has} one {One country has} other {# countries have}} data on {service}: {episodes, plural, =0 {no episode} one {one episode} other {# episodes}} found, {statements, plural, =0 {no statement} one {one statement} other {# statements}}.",
  "pages.across-countries": "Countries on one axis",
  "pages.across-strip-label":
    "{country}: {episodes, plural, =0 {no episode found} one {one episode} other {# episodes}}, measured on {days, plural, =0 {no day} one {one day} other {# days}}, {statements, plural, =0 {no statement} one {one statement} other {# statements}}",
  "pages.across-empty": "Nobody has measured {service} anywhere that Dimline knows of, or spoken about it.",
  "pages.across-empty-fill": "This page fills when measurements of {service} are loaded (npm run ingest).",
  "pages.across-compare": "Compare these as whole timelines",

  "pages.range-year": "Only",
  "pages.sort-label": "Sorted by",
  "pages.sort-happened": "longest trouble",
  "pages.sort-latest": "latest trouble",
  "pages.sort-measured": "most measured",
  "pages.sort-name": "name",
  "pages.country-compare": "Compare services as whole timelines",

  "pages.network-description":
    "What was measured on {network}: every service on one time axis, episodes that it shows, and how it kept to what was announced.",
  "pages.network-lead":
    "{tests, plural, one {One test result} other {# test results}} for {services, plural, one {one service} other {# services}} on this network; it shows {episodes, plural, =0 {no episode} one {one episode} other {# episodes}}.",
  "pages.network-strips": "What was measured on it",
  "pages.network-strips-note":
    "The thin strip shows the days on which this network was measured. Bands are the episodes that show on it; an episode of other networks is not drawn.",
  "pages.network-strip-label":
    "{title}: {episodes, plural, =0 {no episode shows on this network} one {one episode shows on this network} other {# episodes show on this network}}, measured on {days, plural, =0 {no day} one {one day} other {# days}}",
  "pages.network-episodes-title": "Episodes that it shows",
  "pages.network-episodes-empty": "No episode shows on this network.",
  "pages.network-episodes-empty-fill":
    "That is not a sign that all was well on it: see above on how many days it was measured.",
  "pages.network-kept": "How it kept to announcements",
  "pages.network-kept-note":
    "Announced timetables that were held against the tests made on this network, from the verdicts on them.",
  "pages.network-kept-caption": "Announcements and what this network did",
  "pages.network-tests-table": "Tests by service",
  "pages.network-tests-caption": "Tests on this network",
  "pages.network-failing": "Failing",
  "pages.column-announcement": "Announcement",
  "pages.network-unmeasured":
    "Dimline knows this network by name, and nobody has measured anything on it that was loaded.",
  "pages.network-unmeasured-fill":
    "This page fills when measurements made on it are loaded (npm run ingest).",

  "pages.compare-title": "Compare",
  "pages.compare-title-of": "Compare: {places}",
  "pages.compare-description":
    "Timelines of several services or countries over the same time: a block seen in one place and not in its neighbour is no fault of the cable.",
  "pages.compare-lead":
    "Timelines over the same time, one under the other. If a technical fault explains it, controls must show the same trouble.",
  "pages.compare-add": "Add a timeline",
  "pages.compare-choose": "Choose a service in a country",
  "pages.compare-add-button": "Add",
  "pages.compare-remove": "Remove",
  "pages.compare-remove-of": "Remove {title}",
  "pages.compare-empty": "Nothing is compared yet.",
  "pages.compare-empty-fill": "Choose a service in a country; then add a neighbour or another service.",
  "pages.compare-full": "{most} timelines are the most that are shown at once. Remove one to add another.",
  "pages.compare-unknown": "Not known, and left out: {places}.",
  "pages.compare-suggest": "Useful beside it",
  "pages.compare-time": "Time shown",
  "pages.compare-mixed":
    "Some of these timelines are simulated and some measured. Do not read one as a control of the other.",

  "pages.pin-old-title": "The data have changed since",
  "pages.pin-old":
    "The link you followed was made at dataset revision {asked}, of {askedAt}. You see revision {revision}. {count, plural, one {One change was} other {# changes were}} made in between.",
  "pages.pin-changes": "What changed since",
  "pages.pin-change": "Revision {revision}, {at}: {reason}",
  "pages.pin-more": "{count, plural, one {One earlier change} other {# earlier changes}} not listed.",
  "pages.pin-never":
    "The link you followed names a dataset revision that does not exist ({asked}). You see revision {revision}.",
  "pages.pin-episode-same":
    "This episode was last changed at revision {revision}: it is still as it was when the link was made.",
  "pages.pin-episode-changed": "This episode itself changed at revision {revision}.",

  "pages.home-now": "Going on now",
  "pages.home-now-note": "Measured within the last {days} days.",
  "pages.home-now-none":
    "{measured, plural, =0 {Nobody has brought measurements of the last {days} days, so nothing can be said about now.} one {One place was measured in the last {days} days; no episode goes on there.} other {# places were measured in the last {days} days; no episode goes on there.}}",
  "pages.home-now-latest": "The newest measurement is of {date}.",
  "pages.home-was": "Going on when the data ended",
  "pages.home-was-note": "Nobody has measured since. Whether it goes on is not known.",
  "pages.home-was-since": "since {start}; data end {end}",
  "pages.episode-line": "{kinds}: {service} in {country}",
  "pages.home-over": "Ended last",
  "pages.home-all-episodes": "All episodes",
  "pages.home-all-statements": "All statements",
  "pages.home-more-denials":
    "{count, plural, one {One more denial is contradicted} other {# more denials are contradicted}}",
  "pages.home-more-contested":
    "{count, plural, one {One more place} other {# more places}} with contradicted denials: see the statements.",
  "pages.home-strip-label":
    "{place}, {from} to {to}: {kinds} measured; {count, plural, one {one denial} other {# denials}} in that time",
  "pages.home-quiet-note":
    "A place without an episode is not a safe place: it may be that nobody looked. A country that is missing is one that nobody has brought data for.",
  "pages.home-place-since": "measured until {date}",

  "pages.hello": "Hello",
  "pages.both-clocks": "{utc} ({local} in {zone})",
  "pages.day-time": "{day}, {time}",
} as const;
