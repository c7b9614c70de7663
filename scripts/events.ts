import { openDatabase } from "../db/client.ts";
import { decideEvent } from "../db/queries/editorial/decide-event.ts";
import { listEvents } from "../db/queries/editorial/list-events.ts";
import { gatherReprints } from "../lib/events/gather-reprints.ts";
import { isoInstant } from "../lib/model/interval.ts";
import { eventStates } from "../lib/model/statement.ts";
import { CommandError, runCommand } from "./command.ts";

await runCommand(
  {
    name: "events",
    summary: "lists reported events, reprints under one each, and takes an editor's decision on candidates",
    options: {
      state: { type: "string", value: "STATE", help: `${eventStates.join(", ")}; candidate if not said` },
      accept: { type: "string", multiple: true, value: "ID", help: "shows it to readers" },
      dismiss: { type: "string", multiple: true, value: "ID", help: "keeps it from them, for good" },
    },
  },
  (given) => {
    const asked = given.text("state") ?? "candidate";
    const state = eventStates.find((one) => one === asked);
    if (state === undefined)
      throw new CommandError(`"${asked}" is no state; write ${eventStates.join(", ")}`, "--state");
    const handle = openDatabase();
    const decided = [];
    for (const [option, to] of [
      ["accept", "accepted"],
      ["dismiss", "dismissed"],
    ] as const)
      for (const id of given.all(option)) {
        const changed = decideEvent(handle, id, to, Date.now());
        if (changed === null) throw new CommandError(`there is no event "${id}"`, `--${option} ${id}`);
        decided.push({ id, state: to, changed });
        given.say(`${id}: ${changed ? "" : "already "}${to}`);
      }
    const groups = gatherReprints(listEvents(handle, { state }));
    if (decided.length === 0)
      for (const { event, reprints, publications } of groups) {
        const about = [...event.countries, ...event.services].join(" ") || "names no country or service";
        given.say(`${event.id}  ${isoInstant(event.period.start).slice(0, 10)}  ${event.title} (${about})`);
        for (const { title, url, author, language } of publications)
          given.say(`    in ${[title, author, language, url].filter((part) => part != null).join(", ")}`);
        for (const other of reprints) given.say(`    also ${other.id}  ${other.title}`);
      }
    given.say(`${groups.length} ${state} ${groups.length === 1 ? "event" : "events"}`);
    return {
      json: {
        decided,
        events: groups.map(({ event, reprints, publications }) => ({
          ...event,
          period: { start: isoInstant(event.period.start), end: isoInstant(event.period.end) },
          state,
          reprints: reprints.map(({ id }) => id),
          publications,
        })),
      },
    };
  },
);
