/** Words of the pages. ICU MessageFormat. */
export const pages = {
  "pages.site-name": "Dimline",
} as const;
