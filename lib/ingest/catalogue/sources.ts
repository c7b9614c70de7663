import type { Source } from "../../model/source.ts";

/** The sources that the built-in formats come from. Others are made when a file names them. */
export const sources: readonly Source[] = [
  {
    id: "ooni",
    name: "OONI",
    url: "https://ooni.org/data/",
    licence: "CC BY-NC-SA 4.0",
    citation: "Open Observatory of Network Interference (OONI). OONI data. https://ooni.org/data/",
    kind: "measured",
  },
  {
    id: "observations",
    name: "Observations in long-form CSV",
    url: null,
    licence: null,
    citation: null,
    kind: "measured",
  },
  {
    id: "statements",
    name: "Statements and events collected by editors",
    url: null,
    licence: null,
    citation: null,
    kind: "reported",
  },
  {
    id: "simulated-ooni",
    name: "Dimline simulator",
    url: null,
    licence: "CC0 1.0",
    citation:
      "Simulated measurements made by Dimline's seeded generator for demonstration. They are not evidence of anything.",
    kind: "simulated",
  },
];
