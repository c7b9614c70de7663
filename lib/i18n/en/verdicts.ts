/** Words of verdicts and their reasons. One sentence for each reason code, under `reason.<code>`. ICU MessageFormat. */
export const verdicts = {
  "verdict.supported": "Supported",
  "verdict.contradicted": "Contradicted",
  "verdict.partly-supported": "Partly supported",
  "verdict.cannot-be-tested": "Cannot be tested",
} as const;
