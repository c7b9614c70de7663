/** Why a reply could not be had. */
export class FetchFault extends Error {
  /** Whether the same request may succeed a moment later. */
  readonly passing: boolean;
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  constructor(message: string, passing: boolean, status: number | null = null) {
    super(message);
    this.passing = passing;
    this.status = status;
  }
}

/** A server that was not asked, because it asked to be left alone for longer than a round waits: nothing is known of what is there. */
export class LeftAlone extends FetchFault {
  constructor(message: string) {
    super(message, true);
  }
}
