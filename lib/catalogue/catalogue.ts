import type { Country, Service, ServiceTarget } from "../model/catalogue.ts";
import { countries } from "./countries.ts";
import { countryOfName } from "./country-names.ts";
import { remembered } from "./remembered.ts";
import { services } from "./services.ts";

/** The names that records use, and the one name that each has here. */
export interface Catalogue {
  readonly countries: readonly Country[];
  readonly services: readonly Service[];
  /** The country of an ISO code in either case; null where there is none. */
  country(code: string): Country | null;
  /** The country of a name in any known spelling; null where none is known. */
  countryNamed(name: string): Country | null;
  /** The service of an id, a name, an alias or a host name of its; null where there is none. */
  service(name: string): Service | null;
  /** The service, and the part of it, that a host name or a server address belongs to. */
  target(hostOrAddress: string): { readonly service: Service; readonly target: ServiceTarget } | null;
}

export function catalogueOf(allCountries: readonly Country[], allServices: readonly Service[]): Catalogue {
  const byCode = new Map(allCountries.map((country) => [country.id, country]));
  const byName = new Map<string, Service>();
  const byTarget = new Map<string, { service: Service; target: ServiceTarget }>();
  for (const service of allServices) {
    for (const name of [service.id, service.name, ...service.aliases])
      byName.set(name.toLowerCase(), service);
    for (const target of service.targets) byTarget.set(target.target, { service, target });
  }
  // The same few hosts stand in record after record.
  const findTarget = remembered((hostOrAddress: string): ReturnType<Catalogue["target"]> => {
    let host = hostOrAddress.trim().toLowerCase().replace(/\.$/, "");
    for (;;) {
      const found = byTarget.get(host);
      if (found !== undefined) return found;
      // A subdomain belongs to the nearest parent that the catalogue names; an address has none.
      const dot = host.indexOf(".");
      if (dot === -1 || /^[\d.]+$/.test(host) || host.includes(":")) return null;
      host = host.slice(dot + 1);
    }
  });
  return {
    countries: allCountries,
    services: allServices,
    country: (code) => byCode.get(code.trim().toUpperCase()) ?? null,
    countryNamed: (name) => byCode.get(countryOfName(name, allCountries) ?? "") ?? null,
    service: (name) => byName.get(name.trim().toLowerCase()) ?? findTarget(name)?.service ?? null,
    target: findTarget,
  };
}

/** The catalogue that the program comes with. */
export const builtInCatalogue: Catalogue = catalogueOf(countries, services);
