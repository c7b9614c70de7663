import { checkPublications, slug } from "../../ingest/statements-csv-fields.ts";
import { type CataloguedSpeaker, speakerNatures } from "../../model/catalogued-speaker.ts";
import { speakerId } from "../../model/speaker.ts";
import { sides } from "../../model/statement.ts";
import type { Problem, RecordForm } from "./form.ts";
import { officeFields, publicationsField, sideField } from "./statement.ts";
import { writtenPublications } from "./written.ts";

/** What an entry says; the rest of it (version, times, name) comes from its publication. */
export type SpeakerBody = Omit<CataloguedSpeaker, "version" | "publishedAt" | "correctedAt" | "byName">;

const longestAbout = 10_000;

/** A speaker or an organisation of the catalogue, which the form of a statement offers. */
export const speakerForm: RecordForm<SpeakerBody> = {
  kind: "speaker",
  name: "Speaker",
  groups: [
    {
      title: "Who it is",
      fields: [
        {
          name: "nature",
          label: "Is",
          input: "choice",
          required: true,
          choices: [
            ["person", "a person"],
            ["organisation", "an organisation"],
          ],
        },
        { name: "name", label: "Name", input: "line", required: true, prose: true },
        {
          name: "spellings",
          label: "Other ways to write it",
          input: "text",
          rows: 3,
          prose: true,
          hint: "A line each, in any script. Statements under any of them stand on one page.",
        },
      ],
    },
    {
      title: "For whom",
      note: "As it is now. Each statement says what its speaker was at its time; the form of a statement begins with these.",
      fields: [
        ...officeFields,
        sideField,
        { name: "country", label: "Country", input: "line", suggestions: "countries", hint: "IR" },
      ],
    },
    {
      title: "For readers",
      fields: [
        {
          name: "about",
          label: "A few words",
          input: "text",
          rows: 4,
          prose: true,
          hint: "Markdown. Empty: the page lists the statements alone.",
        },
        { ...publicationsField, name: "sources", label: "Sources" },
      ],
    },
  ],
  list: null,
  title: ({ name = "" }) => name.trim() || "Nameless speaker",
  idBase: ({ name = "" }) => slug(name) || "speaker",

  read(fields, { catalogue, record }) {
    const problems: Problem[] = [];
    const given = (name: string) => (fields[name] ?? "").trim();
    const nature = speakerNatures.find((one) => one === given("nature"));
    if (nature === undefined) problems.push({ field: "nature", message: "Say whether it is a person." });
    const name = given("name").replace(/\s+/g, " ");
    if (name === "") problems.push({ field: "name", message: "Give the name." });
    const spellings = given("spellings")
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter((line, at, all) => line !== "" && line !== name && all.indexOf(line) === at);
    const side = sides.find((one) => one === given("side")) ?? null;
    const country = given("country") === "" ? null : catalogue.country(given("country"));
    if (country === null && given("country") !== "")
      problems.push({ field: "country", message: "Name a country by its two-letter code." });
    const about = given("about") || null;
    if ((about ?? "").length > longestAbout)
      problems.push({ field: "about", message: `The text is longer than ${longestAbout} characters.` });
    const sources = checkPublications(given("sources"));
    if (!sources.ok) problems.push({ field: "sources", message: `${sources.message}.` });
    if (problems.length > 0 || nature === undefined || !sources.ok) return { ok: false, problems };
    return {
      ok: true,
      value: {
        id: record,
        nature,
        name,
        spellings,
        role: given("role") || null,
        organisation: given("organisation") || null,
        side,
        country: country?.id ?? null,
        about,
        sources: sources.value,
      },
    };
  },

  fieldsOf: (one) => ({
    nature: one.nature,
    name: one.name,
    spellings: one.spellings.join("\n"),
    role: one.role ?? "",
    organisation: one.organisation ?? "",
    side: one.side ?? "",
    country: one.country ?? "",
    about: one.about ?? "",
    sources: writtenPublications(one.sources),
  }),
};

/** The ids of every way that a name is written; see `speakerId`. Two entries that share one mean the same speaker. */
export function speakerIds({ name, spellings }: Pick<SpeakerBody, "name" | "spellings">): string[] {
  return [...new Set([name, ...spellings].map(speakerId))];
}
