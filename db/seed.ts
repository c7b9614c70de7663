import { builtInCatalogue } from "../lib/catalogue/catalogue.ts";
import { sources } from "../lib/catalogue/sources.ts";
import type { Handle } from "./handle.ts";

/**
 * Writes the built-in catalogue into a database: what is not there yet gets the next code, what is there
 * keeps its code and takes the catalogue's newest words. Runs at every opening; changes nothing the second time.
 */
export function seedCatalogue({ sqlite }: Handle): void {
  const upsertCountry = sqlite.prepare(
    `INSERT INTO countries (id, name, time_zone) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, time_zone = excluded.time_zone
     WHERE name <> excluded.name OR time_zone <> excluded.time_zone`,
  );
  const upsertService = sqlite.prepare(
    `INSERT INTO services (id, name, category, aliases) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, category = excluded.category, aliases = excluded.aliases
     WHERE name <> excluded.name OR category <> excluded.category OR aliases <> excluded.aliases`,
  );
  const upsertSource = sqlite.prepare(
    `INSERT INTO sources (id, name, url, licence, citation, kind) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO NOTHING`,
  );
  sqlite.transaction(() => {
    for (const country of builtInCatalogue.countries)
      upsertCountry.run(country.id, country.name, country.timeZone);
    for (const service of builtInCatalogue.services)
      upsertService.run(service.id, service.name, service.category, JSON.stringify(service.aliases));
    for (const source of sources)
      upsertSource.run(source.id, source.name, source.url, source.licence, source.citation, source.kind);
  })();
}
