/** A time as the desk writes it: `2026-11-22 18:05 UTC`. */
export function deskTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
