export * from "./accounts.ts";
export * from "./catalogue.ts";
export * from "./desk.ts";
export * from "./editorial.ts";
export * from "./findings.ts";
export * from "./measured.ts";
export * from "./reported.ts";
export * from "./sync.ts";
