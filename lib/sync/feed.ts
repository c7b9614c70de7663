import { DAY, MINUTE } from "../model/interval.ts";
import { type Connector, type Question, QuestionError, type Reading, type SyncRequest } from "./connector.ts";
import { cutOff, wrong } from "./reply-json.ts";

/**
 * Feeds that editors follow: RSS, Atom, RDF and JSON Feed, told by their content. A feed has no pages and no period; it
 * comes only if it changed (`If-None-Match`, `If-Modified-Since`). What country and service it is about is said with
 * `--country` and `--service`, or read from its entries' words. Its entries are candidates until an editor accepts them.
 */
export const feed: Connector = {
  id: "feed",
  title: "Feeds that editors follow",
  reference: "https://www.rfc-editor.org/rfc/rfc4287",
  base: null,
  topics: [{ id: "entries", what: "articles, as candidates for events", usual: true }],
  needs: ["addresses"],
  token: null,
  quota: { requests: 30, per: MINUTE },
  timeout: 30_000,
  mostBytes: 8 * 1024 * 1024,
  answers: [],
  firstSpan: DAY,
  // A feed has no period: every round asks for all of it.
  overlap: DAY,
  requests,
  read,
};

function requests({ addresses, country, service }: Question): SyncRequest[] {
  const set: Record<string, string> = {};
  if (country !== null) set.country = country;
  if (service !== null) set.service = service;
  return [...new Set(addresses)].map((address) => {
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
      throw new QuestionError(`"${address.slice(0, 200)}" is no address of a feed`);
    const url = new URL(address);
    if (url.username !== "" || url.password !== "")
      throw new QuestionError("an address with a password in it would be kept in the ledger; leave it out");
    return { topic: "entries", path: url.href, format: null, set, accept: "feed", about: url.href };
  });
}

/** What stands after the end of a feed: comments of caches, blanks. In characters. */
const longestEnding = 20_000;

function endsInObject(text: string): boolean {
  return text.slice(-longestEnding).trimEnd().endsWith("}");
}

function read(_request: SyncRequest, { type, text }: Parameters<Connector["read"]>[1]): Reading {
  const start = text.slice(0, 2_000);
  if (type === "text/html" && !/<(?:rss|feed|rdf:RDF)[\s>]/i.test(start))
    return wrong("the address answers with a page of HTML, not with a feed", false);
  if (text.trim() === "") return wrong("the reply is empty");
  const root = /<(rss|feed|rdf:RDF)[\s>]/i.exec(start)?.[1]?.toLowerCase();
  if (root !== undefined && !text.slice(-longestEnding).toLowerCase().includes(`</${root}`))
    return wrong(cutOff);
  if (/^\s*\{/.test(start) && !endsInObject(text)) return wrong(cutOff);
  if (!/<(?:item|entry)[\s>/]|"items"\s*:\s*\[\s*\{/.test(text))
    return root !== undefined || /jsonfeed\.org/i.test(start)
      ? { state: "empty" }
      : wrong("the reply is neither RSS, Atom, RDF nor JSON Feed", false);
  return { state: "records", next: null };
}
