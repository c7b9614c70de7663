import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{lib,db,scripts,components,app,docs}/**/*.test.{ts,tsx}"],
    testTimeout: 60_000,
    setupFiles: ["./vitest.setup.ts"],
  },
});
