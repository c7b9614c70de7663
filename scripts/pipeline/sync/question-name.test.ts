import { expect, test } from "vitest";
import { nameOf, partOf } from "./question-name.ts";

test.each([
  [{ country: "IR", service: "telegram", topics: ["aggregation"], addresses: [] }],
  [{ country: "RU", service: null, topics: ["signals"], addresses: [] }],
  [
    {
      country: null,
      service: null,
      topics: ["entries"],
      addresses: ["https://news.example/rss?topic=a&country=b&address=c"],
    },
  ],
  [{ country: "KE", service: "x", topics: ["entries"], addresses: ["https://news.example/"] }],
])("a name says what it was made of: %o", (part) => expect(partOf(nameOf(part))).toEqual(part));
