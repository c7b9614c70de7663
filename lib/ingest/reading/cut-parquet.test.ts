import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../../catalogue/catalogue.ts";
import { now } from "../fixtures/read-fixture.ts";
import { longForm } from "../long-form.ts";
import { csvRow, cutParquet, parquetLimits } from "./cut-parquet.ts";
import { UnusableFile } from "./unusable-file.ts";

type Columns = Parameters<typeof parquetWriteBuffer>[0]["columnData"];

async function tableOf(buffer: ArrayBuffer, limits = parquetLimits) {
  let columns: readonly string[] = [];
  const rows: { readonly line: number; readonly text: string; readonly row: object | null }[] = [];
  for await (const piece of cutParquet(buffer, limits)) {
    columns = piece.columns;
    rows.push(...piece.rows);
  }
  return { columns, rows };
}

const write = (columnData: Columns, rowGroupSize?: number) =>
  parquetWriteBuffer({ columnData, ...(rowGroupSize === undefined ? {} : { rowGroupSize }) });

async function failure(reading: Promise<unknown>): Promise<UnusableFile> {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UnusableFile)) throw new Error(`not told as a fault of the file: ${error}`);
  return error;
}

const time = new Date("2024-07-12T09:30:00Z");

describe("a table in Parquet reads as the same table in CSV", () => {
  test("texts, numbers, times, nothing at all, and a row of nothing", async () => {
    const { columns, rows } = await tableOf(
      write([
        { name: "timestamp", data: [time, null, time], type: "TIMESTAMP" },
        { name: "country", data: ["RU", null, 'a "quoted", one'], type: "STRING" },
        { name: "n", data: [12n, null, 0n], type: "INT64" },
        { name: "value", data: [1.5, null, -0.25], type: "DOUBLE" },
      ]),
    );
    expect(columns).toEqual(["timestamp", "country", "n", "value"]);
    expect(rows.map(({ line, text }) => `${line}: ${text}`)).toEqual([
      "2: 2024-07-12T09:30:00.000Z,RU,12,1.5",
      '4: 2024-07-12T09:30:00.000Z,"a ""quoted"", one",0,-0.25',
    ]);
    expect(rows[0]?.row).toEqual({
      timestamp: "2024-07-12T09:30:00.000Z",
      country: "RU",
      n: "12",
      value: "1.5",
    });
  });

  test("a time whose column does not say that it is UTC has no zone", async () => {
    const naive = parquetWriteBuffer({
      columnData: [{ name: "timestamp", data: [BigInt(time.getTime())] }],
      schema: [
        { name: "root", num_children: 1 },
        {
          name: "timestamp",
          type: "INT64",
          repetition_type: "REQUIRED",
          logical_type: { type: "TIMESTAMP", isAdjustedToUTC: false, unit: "MILLIS" },
        },
      ],
    });
    const { rows } = await tableOf(naive);
    expect(rows[0]?.row).toEqual({ timestamp: "2024-07-12T09:30:00.000" });
  });

  test.each([
    ["MILLIS", "INT32", [52_200_000, 0, 86_399_007], ["14:30:00", "00:00:00", "23:59:59.007"]],
    [
      "MICROS",
      "INT64",
      [52_200_000_000n, 1n, 86_400_000_000n],
      ["14:30:00", "00:00:00.000001", "86400000000"],
    ],
    [
      "NANOS",
      "INT64",
      [52_200_000_000_000n, 3_723_000_000_004n, -1n],
      ["14:30:00", "01:02:03.000000004", "-1"],
    ],
  ] as const)("times of day, in %s", async (unit, type, data, expected) => {
    const column = { name: "Time", type, repetition_type: "REQUIRED" as const };
    const root = { name: "root", num_children: 1 };
    const logical = { type: "TIME", isAdjustedToUTC: true, unit } as const;
    const older = unit === "NANOS" ? [] : [{ ...column, converted_type: `TIME_${unit}` } as const];
    for (const element of [{ ...column, logical_type: logical }, ...older]) {
      const columnData = [{ name: "Time", data: [...data] }];
      const { rows } = await tableOf(parquetWriteBuffer({ columnData, schema: [root, element] }));
      expect(rows.map(({ text }) => text)).toEqual(expected);
    }
  });

  test("the fields of a struct are columns with a point, as in BigQuery's exports", async () => {
    const nested = parquetWriteBuffer({
      columnData: [{ name: "a", data: [{ MeanThroughputMbps: 4.5, id: "x" }, null] }],
      schema: [
        { name: "root", num_children: 1 },
        { name: "a", repetition_type: "OPTIONAL", num_children: 2 },
        { name: "MeanThroughputMbps", type: "DOUBLE", repetition_type: "OPTIONAL" },
        { name: "id", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
      ],
    });
    const { columns, rows } = await tableOf(nested);
    expect(columns).toEqual(["a.MeanThroughputMbps", "a.id"]);
    expect(rows.map(({ row }) => row)).toEqual([{ "a.MeanThroughputMbps": "4.5", "a.id": "x" }]);
  });

  test("whatever its cells hold, over any number of row groups", async () => {
    const cell = fc.option(fc.string({ minLength: 1 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, fc.option(fc.maxSafeInteger())), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 12 }),
        async (cells, rowGroupSize) => {
          const buffer = write(
            [
              { name: "text", data: cells.map(([text]) => text), type: "STRING" },
              {
                name: "number",
                data: cells.map(([, number]) => (number === null ? null : BigInt(number))),
                type: "INT64",
              },
            ],
            rowGroupSize,
          );
          const { rows } = await tableOf(buffer);
          const expected = cells
            .map(([text, number], at) => ({ line: at + 2, text: csvRow([text ?? "", String(number ?? "")]) }))
            .filter(({ text }) => text !== ",");
          expect(rows.map(({ line, text }) => ({ line, text }))).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("what is too large or damaged is told, and nothing is thrown that is no fault of the file", () => {
  const whole = write(
    [
      {
        name: "timestamp",
        data: Array.from({ length: 40 }, (_, at) => new Date(time.getTime() + at * 6e4)),
        type: "TIMESTAMP",
      },
      { name: "country", data: Array.from({ length: 40 }, () => "RU"), type: "STRING" },
      { name: "service", data: Array.from({ length: 40 }, () => "youtube"), type: "STRING" },
      { name: "metric", data: Array.from({ length: 40 }, () => "throughput"), type: "STRING" },
      { name: "value", data: Array.from({ length: 40 }, (_, at) => at * 1000), type: "DOUBLE" },
    ],
    10,
  );

  test.each([
    ["columns", { ...parquetLimits, columns: 4 }, "parquet-columns"],
    ["rows of a row group", { ...parquetLimits, groupRows: 9 }, "parquet-row-group"],
    ["bytes of a row group", { ...parquetLimits, groupBytes: 100 }, "parquet-row-group"],
    ["bytes of the description", { ...parquetLimits, footerBytes: 50 }, "parquet-footer"],
  ] as const)("too many %s", async (_, limits, rule) => {
    const error = await failure(tableOf(whole, limits as typeof parquetLimits));
    expect(error.rule).toBe(rule);
    expect(error.message).toMatch(/at most \d+ (?:columns|rows|bytes) are read/);
  });

  test("cut off at any place", async () => {
    for (const length of [0, 4, 11, 12, 40, whole.byteLength - 1]) {
      const error = await failure(tableOf(whole.slice(0, length)));
      expect(error.rule).toBe("parquet-damaged");
    }
  });

  const footer = new DataView(whole, whole.byteLength - 8).getUint32(0, true) + 8;
  // With values missing, so that pages have levels; runs, dictionaries and bytes that are not packed.
  const paged = (codec: "SNAPPY" | "UNCOMPRESSED") =>
    parquetWriteBuffer({
      columnData: [
        {
          name: "timestamp",
          data: Array.from({ length: 60 }, (_, at) => new Date(time.getTime() + at * 6e4)),
          type: "TIMESTAMP",
        },
        {
          name: "country",
          data: Array.from({ length: 60 }, (_, at) => (at % 7 ? "RU" : "IR")),
          type: "STRING",
        },
        { name: "service", data: Array.from({ length: 60 }, () => "youtube"), type: "STRING" },
        { name: "metric", data: Array.from({ length: 60 }, () => "throughput"), type: "STRING" },
        {
          name: "value",
          data: Array.from({ length: 60 }, (_, at) => (at % 5 ? at * 1000 : null)),
          type: "DOUBLE",
        },
        { name: "n", data: Array.from({ length: 60 }, (_, at) => BigInt(at)), type: "INT64" },
      ],
      rowGroupSize: 20,
      codec,
    });
  const packed = paged("SNAPPY");
  const plain = paged("UNCOMPRESSED");
  const pages = (file: ArrayBuffer) =>
    file.byteLength - 8 - new DataView(file, file.byteLength - 8).getUint32(0, true);

  test.each([
    ["description", whole, whole.byteLength - footer, whole.byteLength - 1],
    ["pages", packed, 4, pages(packed) - 1],
    ["pages that are not packed", plain, 4, pages(plain) - 1],
  ])("with any bytes of its %s changed: rows, or a reason, and soon", async (_, whole, first, last) => {
    const change = fc.tuple(fc.integer({ min: first, max: last }), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = new Uint8Array(whole.slice(0));
        for (const [at, value] of changes) bytes[at] = value;
        const parser = longForm.open({ catalogue: builtInCatalogue, set: {}, now });
        try {
          const { rows } = await tableOf(bytes.buffer);
          for (const { line, text, row } of rows) {
            const taken = parser.take({ line, text, row: row as Record<string, string> });
            expect(taken.items.length + taken.rejects.length).toBeGreaterThan(0);
          }
        } catch (error) {
          if (!(error instanceof UnusableFile)) throw error;
          expect(error.message).toMatch(/^\S.{10,}[^.\s]$/);
        }
      }),
      { numRuns: 400 },
    );
  });
});
