import type { Catalogue } from "../../catalogue/catalogue.ts";
import { remembered } from "../../catalogue/remembered.ts";
import type { ParsingContext, ReadAs } from "../format.ts";

/** How many different readings of one file are noted; a file of hosts has more than anybody reads. */
const most = 1_000;

/** What a file is parsed in, and how its words were understood in it. */
export interface NotedReadings {
  readonly context: ParsingContext;
  /** Readings since the last time, each told once. */
  take(): ReadAs[];
}

/**
 * The same context, which notes what its catalogue answers where that is another word than was asked for: a country by
 * its name, a service by another name, a host or an address.
 */
export function notedReadings(context: ParsingContext): NotedReadings {
  const seen = new Set<string>();
  let fresh: ReadAs[] = [];
  function note(reading: ReadAs): void {
    const { field, given, taken } = reading;
    const key = `${field}\n${given}\n${taken}`;
    if (seen.size >= most || seen.has(key)) return;
    seen.add(key);
    fresh.push(reading);
  }
  return {
    context: { ...context, catalogue: noting(context.catalogue, note), noteReading: note },
    take: () => {
      const taken = fresh;
      fresh = [];
      return taken;
    },
  };
}

function noting(catalogue: Catalogue, note: (reading: ReadAs) => void): Catalogue {
  const otherWord = (field: string, text: string, id: string | undefined) => {
    const given = text.trim();
    if (id !== undefined && given.toLowerCase() !== id.toLowerCase()) note({ field, given, taken: id });
  };
  return {
    ...catalogue,
    countryNamed: remembered((name) => {
      const found = catalogue.countryNamed(name);
      otherWord("country", name, found?.id);
      return found;
    }),
    service: remembered((name) => {
      const found = catalogue.service(name);
      otherWord("service", name, found?.id);
      return found;
    }),
    target: remembered((host) => {
      const found = catalogue.target(host);
      otherWord("service", host, found?.service.id);
      return found;
    }),
  };
}
