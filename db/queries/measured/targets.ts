import type { Handle } from "../../client.ts";

/**
 * Codes of targets, made where there are none yet and remembered for one load; 0 where none is named.
 * A feature without a target is a target without a name.
 */
export function prepareTargets({ sqlite }: Handle) {
  const known = new Map<string, number>();
  const find = sqlite
    .prepare("SELECT code FROM targets WHERE service_code = ? AND target = ? AND feature IS ?")
    .pluck();
  const insert = sqlite.prepare("INSERT INTO targets (service_code, target, feature) VALUES (?, ?, ?)");
  return (service: number, target: string | null, feature: string | null): number => {
    if (target === null && feature === null) return 0;
    const key = `${service}|${target ?? ""}|${feature ?? ""}|${feature === null}`;
    let code = known.get(key);
    if (code === undefined) {
      const found = find.get(service, target ?? "", feature) as number | undefined;
      code = found ?? Number(insert.run(service, target ?? "", feature).lastInsertRowid);
      known.set(key, code);
    }
    return code;
  };
}
