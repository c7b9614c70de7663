/** Where the observations of a measurement lie. */
export interface Place {
  readonly country: number;
  readonly first: number;
  readonly last: number;
  /** How many there are; null where they came in several records. */
  readonly observations: number | null;
}
