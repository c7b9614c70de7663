/** What is wrong with a request, after RFC 9457 ("Problem Details for HTTP APIs"). */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** The parameter that is at fault. */
  readonly parameter?: string;
  /** What else a program may want to know. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The document that an answer of type `application/problem+json` holds. */
export function problemDocument({ status, title, detail, parameter, more = {} }: Problem) {
  return {
    type: "about:blank",
    title,
    status,
    detail,
    ...(parameter === undefined ? {} : { parameter }),
    ...more,
  };
}
