import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

/**
 * The tests' own page: a request to anywhere but the site itself fails the test, and so does any word of
 * complaint in the browser's console (a breach of the content security policy speaks there).
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const unexpected: string[] = [];
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL}/`) && !url.startsWith("data:") && !url.startsWith("blob:"))
          unexpected.push(url);
      });
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`${message.text()} (${page.url()})`);
      });
      page.on("pageerror", (error) => complaints.push(`${error.message} (${page.url()})`));
      await use(undefined);
      expect(unexpected, "requests to anywhere but the site").toEqual([]);
      expect(complaints, "complaints in the console").toEqual([]);
    },
    { auto: true },
  ],
});

/** No fault that axe knows of, on the page as it stands. Axe is a script itself, and waits for ever where none may run. */
export async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false) return;
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    (violation) =>
      `${violation.id}: ${violation.help} — ${violation.nodes
        .map((node) => node.target.join(" "))
        .slice(0, 5)
        .join(", ")}`,
  );
  expect(told).toEqual([]);
}

export { expect };
