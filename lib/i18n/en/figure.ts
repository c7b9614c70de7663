/** Words of the figures: lanes, axes, legends, tooltips. ICU MessageFormat. */
export const figure = {
  "figure.no-data": "No data",
} as const;
