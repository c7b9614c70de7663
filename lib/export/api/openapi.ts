import { z } from "zod";
import { rowSchema } from "../row-schema.ts";
import { aggregationParameters, axes, parametersOf } from "./parameters.ts";
import { type Resource, resources } from "./resources.ts";

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  parameter: z.string().optional().describe("The parameter that is at fault."),
});

export const metadataSchema = z.strictObject({
  dataset_revision: z.int().describe("Revision of the dataset that the answer was made from."),
  revised_at: z.iso.datetime().describe("When that revision was made."),
  count: z.int().describe("Rows of this page."),
  next: z.string().nullable().describe("Address of the next page; null where there is none."),
});

/** What a page of a resource answers. */
export function pageSchema(resource: Resource): z.ZodObject {
  return z.strictObject({ metadata: metadataSchema, data: z.array(rowSchema(resource.table)) });
}

const counts = {
  anomaly_count: z.int().describe("Tests that failed in a way that suggests blocking."),
  confirmed_count: z
    .int()
    .describe("Always 0: to OONI the word means a fingerprint, which is not kept here."),
  failure_count: z.int().describe("Tests that could not be judged."),
  ok_count: z.int().describe("All other tests, those that failed by the service's own side among them."),
  measurement_count: z.int().describe("The sum of these."),
};
const counted = z.strictObject({
  measurement_start_day: z.iso.date().optional(),
  probe_cc: z.string().optional(),
  probe_asn: z.int().nullable().optional().describe("Null: the network is unknown."),
  service: z.string().optional(),
  source: z.string().optional(),
  ...counts,
});
/** As OONI's: an object where no axis was asked for, a list otherwise. */
export const aggregationSchema = z.strictObject({
  v: z.literal(0),
  dimension_count: z.int(),
  dataset_revision: z.int(),
  result: z.union([z.array(counted), counted]),
});

/** The OpenAPI 3.1 description of the API, from the same schemas that check its requests and, in tests, its answers. */
export function openApiDocument(site: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Dimline",
      version: "1",
      description:
        "What was measured, what was found in it, what was said, and the verdicts of one against the other. Reading needs no key. Answers follow from the dataset's revision: ask with If-None-Match. Rows of simulated sources say so in `simulated`.",
    },
    servers: [{ url: `${site}/api/v1` }],
    paths: {
      ...Object.fromEntries(resources.flatMap(pathsOf)),
      "/aggregation": {
        get: {
          operationId: "aggregation",
          summary: `Counts of reachability tests by axes (${axes.join(", ")}), in the shape of OONI's aggregation.`,
          parameters: parameters(aggregationParameters),
          responses: responses(reference("Aggregation")),
        },
      },
    },
    components: {
      schemas: {
        ...Object.fromEntries(
          resources.map((resource) => [schemaName(resource), jsonSchema(rowSchema(resource.table))]),
        ),
        Metadata: jsonSchema(metadataSchema),
        Aggregation: jsonSchema(aggregationSchema),
        Problem: jsonSchema(problemSchema),
      },
    },
  };
}

function pathsOf(resource: Resource): [string, unknown][] {
  const page = {
    type: "object",
    required: ["metadata", "data"],
    additionalProperties: false,
    properties: {
      metadata: reference("Metadata"),
      data: { type: "array", items: reference(schemaName(resource)) },
    },
  };
  const list = {
    get: {
      operationId: resource.id,
      summary: resource.table.description,
      parameters: parameters(parametersOf(resource)),
      responses: responses(page),
    },
  };
  if (resource.named === null) return [[`/${resource.id}`, list]];
  const one = {
    get: {
      operationId: `${resource.id}-one`,
      summary: `One row of ${resource.id}, by its \`${resource.named}\`.`,
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string" } },
        ...parameters({ fields: parametersOf(resource).fields!, revision: parametersOf(resource).revision! }),
      ],
      responses: {
        ...responses({
          type: "object",
          required: ["metadata", "data"],
          properties: { metadata: reference("Metadata"), data: reference(schemaName(resource)) },
        }),
        "308": { description: "Another took its place: the address of that one is in `location`." },
      },
    },
  };
  return [
    [`/${resource.id}`, list],
    [`/${resource.id}/{id}`, one],
  ];
}

function parameters(schemas: Readonly<Record<string, z.ZodType>>) {
  return Object.entries(schemas).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    description: schema.description ?? "",
    schema: jsonSchema(schema),
  }));
}

function responses(schema: unknown) {
  const problem = (description: string) => ({
    description,
    content: { "application/problem+json": { schema: reference("Problem") } },
  });
  return {
    "200": { description: "What was asked for.", content: { "application/json": { schema } } },
    "304": { description: "Nothing changed since the revision that If-None-Match names." },
    "400": problem("A parameter cannot be taken; `parameter` names it."),
    "404": problem("There is nothing of that name."),
    "410": problem(
      "The revision that was asked for is no longer the present one, or what was there has gone; the answer says what changed.",
    ),
    "429": problem("Too many requests; Retry-After says when the next may come."),
  };
}

function schemaName({ id }: Resource): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

function reference(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

function jsonSchema(schema: z.ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Record<
    string,
    unknown
  >;
  return rest;
}
