/** Words of what leaves the site: embeds, images, feeds, citations. ICU MessageFormat. */
export const share = {
  "share.title": "Share and cite",
  "share.jump": "Cite, embed, download",
  "share.embed": "Embed",
  "share.embed-note":
    "Static HTML without script. It shows what Dimline knows at the moment it is looked at; the range stays as it is here.",
  "share.embed-live-note": "Static HTML without script. It always shows what Dimline knows at the moment.",
  "share.embed-iframe": "HTML for a frame",
  "share.embed-image": "HTML for an image",
  "share.embed-preview": "See the embed",
  "share.image": "Images",
  "share.image-svg": "Figure as SVG",
  "share.image-png": "Figure as PNG, {width, number} pixels wide",
  "share.image-png-dark": "The same on dark",
  "share.image-card": "Card for social media (PNG)",
  "share.feeds": "Follow",
  "share.feeds-note": "A correction comes as a new version of its entry.",
  "share.feed-atom": "{what} (Atom)",
  "share.feed-json": "{what} (JSON Feed)",
  "share.cite": "Cite",
  "share.cite-text": "As text",
  "share.cite-bibtex": "BibTeX",
  "share.cite-csl": "CSL-JSON",
  "share.copy": "Copy",
  "share.copied": "Copied",
  "share.copy-failed": "Not copied: select the text and copy it by hand",

  "share.figure-foot": "Dimline, dataset revision {revision}. {address}",
  "share.figure-licences": "{count, plural, one {Licence: {licences}.} other {Licences: {licences}.}}",
  "share.source-licence": "{source}: {licence}",
  "share.source-no-licence": "{source}: no licence stated",

  "share.embed-on-site": "Open on Dimline",
  "share.embed-csv": "Numbers (CSV)",
  "share.embed-key": "{count, plural, one {The numbered statement} other {The # numbered statements}}",
  "share.embed-key-line": "{speaker}, {date}",
  "share.embed-foot": "Measurements: {sources}. Dataset revision {revision}.",
  "share.embed-foot-none": "Nothing was measured in this range. Dataset revision {revision}.",
  "share.embed-not-found-title": "Nothing to show here",
  "share.embed-not-found":
    "There is no such figure. What was here may have been corrected since; Dimline may know more.",
  "share.embed-invalid-range": "The range asked for is not one; the usual range is shown.",

  "share.episode-lead":
    "{kinds} of {service} in {country} was measured, {began, select, before {under way when the data begin on {start}} other {beginning {start}}}{ongoing, select, yes { and still going on when the data end} other {, for about {length}}}. Confidence {confidence}.",
  "share.statement-lead": "{speaker}: {summary}",
  "share.statement-title": "{speaker} on {service} in {country}, {date}",

  "share.statement-judged": "{title}: {verdict}",

  "share.card-said": "Said",
  "share.card-simulated": "SIMULATED MEASUREMENTS",
  "share.card-site": "What was measured, set against what was said",
  "share.card-country": "{country}: which services were slowed or blocked, and what was said about it",

  "share.feed-title-all": "Dimline: everything",
  "share.feed-title-contested": "Dimline: contested claims",
  "share.feed-title-place": "Dimline: {place}",
  "share.feed-title-service-place": "Dimline: {service} in {country}",
  "share.feed-description":
    "Episodes that were measured, statements that were made, and how the two stand to each other. A correction is a new version of its entry.",
  "share.feed-contested-description":
    "Denials that the measurements of the same hours contradict. A verdict that changes is a new version of its entry.",
  "share.feed-entry-simulated": "[Simulated] {title}",
  "share.feed-entry-episode": "{kinds}: {service} in {country}, {start}",
  "share.feed-entry-statement": "{speaker}: {summary}",
  "share.feed-entry-verdict": "{verdict}: {speaker}, {kind}, {service} in {country}",
  "share.feed-entry-retired": "No longer found: episode {id}",
  "share.feed-entry-withdrawn": "Withdrawn: {kind}, {service} in {country}",
  "share.feed-retired":
    "An episode with the id {id} was published. Since then the data or the method have changed, and it is no longer found. Reason: {reason}",
  "share.feed-retired-moved": "What was found there is now part of {moved}.",
  "share.feed-simulated-note":
    "This rests on measurements made by Dimline’s own generator. They are evidence of nothing.",
  "share.feed-began": "It began {bound}.",
  "share.feed-ended": "It ended {bound}.",
  "share.feed-ongoing": "It still goes on where the data end.",
  "share.feed-confidence":
    "Confidence {confidence}, on {networks, plural, =0 {networks that are not known} one {# network} other {# networks}}; found by {detector} in dataset revision {revision}.",
  "share.feed-said": "Said {when}.",
  "share.feed-claim": "The claim: {speaker}, {when}: {summary}",
  "share.feed-changed":
    "Changed on {date}, {occasion, select, claim {because the claim was edited} method {because the method changed} data {because the data changed} other {because it was compared anew}}: before, it was “{before}”.",
  "share.feed-withdrawn":
    "The claim was taken out of its statement on {date}; there is no verdict on it any more.",
  "share.feeds-page-title": "Feeds",
  "share.feeds-page-lead":
    "Everything that is found, said and judged, as Atom and JSON Feed. A correction comes as a new version of its entry, under the same id.",
  "share.feeds-atom": "Atom",
  "share.feeds-json": "JSON Feed",
  "share.feeds-atom-of": "Atom: {what}",
  "share.feeds-json-of": "JSON Feed: {what}",
  "share.feeds-everything": "Everything",
  "share.feeds-contested": "Contested claims",
  "share.feeds-places": "By country",
  "share.feeds-services": "By service",

  "share.cite-title-simulated": "{title} (simulated measurements)",
  "share.cite-line": "Dimline. {title}, {range}. Dataset revision {revision}, {date}. {address}",
  "share.cite-line-no-range": "Dimline. {title}. Dataset revision {revision}, {date}. {address}",
  "share.cite-note":
    "Dataset revision {revision}{method, select, none {} other {, {method}}}. {range, select, none {} other {Range: {range}.}}",
  "share.cite-note-simulated": "Simulated measurements.",
} as const;
