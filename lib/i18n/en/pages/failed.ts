/** What stands where a page could not be made. Plain words: they are all that a browser holds of the catalogue then. */
export const failed = {
  "pages.error-title": "This page could not be made",
  "pages.error-lead":
    "Something went wrong on our side. The data are not touched by it. Please try again in a moment.",
  "pages.error-again": "Try again",
  "pages.error-home": "To the home page",
} as const;
