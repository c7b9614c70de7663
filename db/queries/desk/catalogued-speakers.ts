import { asc } from "drizzle-orm";
import type { CataloguedSpeaker } from "../../../lib/model/catalogued-speaker.ts";
import type { Handle } from "../../client.ts";
import { speakers } from "../../schema/index.ts";

/** Every published entry of the catalogue of speakers and organisations, by name. */
export function listCataloguedSpeakers({ orm }: Handle): CataloguedSpeaker[] {
  return orm.select().from(speakers).orderBy(asc(speakers.name), asc(speakers.id)).all();
}
