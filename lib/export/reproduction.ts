/** How a reader recomputes what is found of a service, from nothing but one exported file. */
export interface Reproduction {
  /** Address of the export: all that detection reads for the service. */
  readonly address: string;
  /** What to type in a clone of the repository. */
  readonly command: string;
}

/**
 * The one command that recomputes the episodes of a service from its exported series.
 * @param site address of the site, without a slash at its end.
 */
export function reproduction(
  { country, service }: { readonly country: string; readonly service: string },
  site: string,
): Reproduction {
  const address = `${site}/${country.toLowerCase()}/${service}/series.csv`;
  const file = `${country.toLowerCase()}-${service}.csv`;
  return {
    address,
    command: `curl -fsS ${address} -o ${file} && npm run detect -- --series ${file} --country ${country} --service ${service}`,
  };
}
