/** Whether authors may publish their own work, because there is nobody else: `DIMLINE_DESK_OF_ONE=1`. */
export function deskOfOne(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment.DIMLINE_DESK_OF_ONE === "1";
}
