import type { Observation } from "../../model/observation.ts";
import type { Parsed } from "../format.ts";

/** What a record became, drawn as lines of text that a test can be read by: `web.telegram.org web blocked (why)`. */
export function draw(parsed: Parsed): string[] {
  return [
    ...parsed.items.flatMap((item) => item.observations.map(drawObservation)),
    ...parsed.rejects.map((reject) => `set aside: ${reject.field ?? "record"} ${reject.rule}`),
  ];
}

function drawObservation(one: Observation): string {
  const of = [one.target, one.feature].filter((part) => part !== null).join(" ") || one.service;
  if (one.metric === "reachability") {
    const reason = one.notes?.reason;
    return `${of} ${one.outcome}${reason === undefined ? "" : ` (${reason})`}`;
  }
  return `${of} ${one.metric} ${Number(one.value?.toPrecision(9))}`;
}
