/** A country as the program knows it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
  readonly name: string;
  /** IANA name of the clock most of its people live by; where there are several, the capital's. */
  readonly timeZone: string;
}

/** A part of a service that can be tried by itself. */
export interface ServiceTarget {
  /** Host name (its subdomains belong to it too) or server address. */
  readonly target: string;
  readonly feature: string | null;
}

export interface Service {
  readonly id: string;
  readonly name: string;
  readonly category:
    | "messaging"
    | "social"
    | "video"
    | "search"
    | "circumvention"
    | "news"
    | "connectivity"
    | "mail";
  /** Other names it goes by in records. */
  readonly aliases: readonly string[];
  readonly targets: readonly ServiceTarget[];
}

export interface Network {
  /** Autonomous system number. */
  readonly asn: number;
  readonly name: string | null;
  /** ISO 3166-1 alpha-2 of the country it serves; null where unknown. */
  readonly country: string | null;
}
