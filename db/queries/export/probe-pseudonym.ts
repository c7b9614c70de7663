import { hash53 } from "../measured/identity.ts";

/**
 * The number by which an export tells probes apart: it is the same all through one country's one service, and says
 * nothing about any other, so that nobody can follow a probe from place to place.
 */
export function probePseudonym(
  probe: number,
  { country, service }: { readonly country: string; readonly service: string },
): number {
  return hash53(`${country}/${service}/${probe}`);
}
