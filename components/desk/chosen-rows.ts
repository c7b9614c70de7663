/** The id of the form that the boxes of a list belong to. */
export const chosenForm = "chosen";

/** The ids of the forms that a single row's buttons belong to. */
export const rowForm = { accepted: "accept-row", dismissed: "dismiss-row" } as const;
