import { defineConfig } from "@playwright/test";

const port = Number(process.env.DIMLINE_E2E_PORT ?? 3217);

/** Specs of one subject each; what a screen or a colour scheme cannot change is not tried on each of them. */
const specs = (...names: readonly string[]) => names.map((name) => `${name}.spec.ts`);
const withoutBrowser = specs("exports", "doors");

/**
 * End-to-end tests in a real browser against the built site on a seeded database (`e2e/server.ts`).
 * Flags keep the browser itself from speaking to anybody.
 */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "en-GB",
    timezoneId: "UTC",
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "machines", testMatch: withoutBrowser },
    {
      name: "phone",
      testMatch: specs("readers", "explore", "pages", "desk-note"),
      use: { viewport: { width: 390, height: 844 } },
    },
    { name: "desktop", testIgnore: withoutBrowser, use: { viewport: { width: 1440, height: 900 } } },
    {
      // Colours change nothing but whether they can be told apart.
      name: "desktop dark",
      testMatch: specs("readers", "pages", "ledger"),
      grep: /accessibility fault|fault that axe/,
      use: { viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
    },
    {
      name: "phone without JavaScript",
      testIgnore: [...withoutBrowser, ...specs("explore", "desk-drafts", "desk-tricks")],
      use: { viewport: { width: 390, height: 844 }, javaScriptEnabled: false },
    },
  ],
  webServer: {
    command: `"${process.execPath}" e2e/server.ts ${port}`,
    url: `http://127.0.0.1:${port}/`,
    timeout: 180_000,
    stdout: "ignore",
    stderr: "pipe",
    reuseExistingServer: false,
  },
});
