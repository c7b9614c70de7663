import type { Browser, BrowserContext, Page, TestInfo } from "@playwright/test";
import type { Role } from "../lib/accounts/role.ts";
import { signedInAs } from "./accounts.ts";
import { expect } from "./page.ts";

/** A browser of its own for somebody of a role. */
export async function deskOf(
  browser: Browser,
  info: TestInfo,
  role: Role,
): Promise<{ page: Page; context: BrowserContext; name: string }> {
  const { page, context } = await browserOf(browser, info);
  const { name } = await signedInAs(context, info, role);
  return { page, context, name };
}

/** A browser of its own, as the project has it. */
async function browserOf(browser: Browser, info: TestInfo): Promise<{ page: Page; context: BrowserContext }> {
  const { baseURL, viewport, colorScheme, javaScriptEnabled } = info.project.use;
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    ...(viewport === undefined ? {} : { viewport }),
    ...(colorScheme === undefined ? {} : { colorScheme }),
    ...(javaScriptEnabled === undefined ? {} : { javaScriptEnabled }),
  });
  return { page: await context.newPage(), context };
}

/** Somebody who is not signed in. */
export async function readerOf(browser: Browser, info: TestInfo): Promise<Page> {
  return (await browserOf(browser, info)).page;
}

/** Places run side by side on one server: each has a day of its own to write about. */
export function dayOf(info: TestInfo): string {
  const places = ["phone", "desktop", "desktop dark", "phone without JavaScript"];
  return `2015-09-${String(places.indexOf(info.project.name) + 10).padStart(2, "0")}`;
}

export const save = (page: Page) => page.getByRole("button", { name: /^Save/ }).click();

export async function newNote(page: Page, title: string, day: string, text = "It was **slow**.") {
  await page.goto(`/desk/new/annotation?country=IR&service=telegram&from=${day}&to=${day}`);
  await page.getByLabel("Title").fill(title);
  await page
    .getByLabel("Text", { exact: true })
    .or(page.getByLabel(/^Text /))
    .first()
    .fill(text);
  await save(page);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}
