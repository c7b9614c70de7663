/** How instants, durations and amounts are written. ICU MessageFormat; numbers come in already formatted. */
export const format = {
  "format.days": "{days} d",
  "format.days-hours": "{days} d {hours} h",
  "format.hours": "{hours} h",
  "format.hours-minutes": "{hours} h {minutes} min",
  "format.minutes": "{minutes} min",
  "format.minutes-seconds": "{minutes} min {seconds} s",
  "format.seconds": "{seconds} s",
  "format.bits-per-second": "{value} bit/s",
  "format.kilobits-per-second": "{value} kbit/s",
  "format.megabits-per-second": "{value} Mbit/s",
  "format.gigabits-per-second": "{value} Gbit/s",
  "format.milliseconds": "{value} ms",
  "format.utc": "{dateTime} UTC",
  "format.in-zone": "{dateTime} ({zone})",
  "format.bound": "between {earliest} and {latest}",
  "format.range": "{from} to {to}",
} as const;
