import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { SiteFooter } from "../components/site/site-footer.tsx";
import { SiteHeader } from "../components/site/site-header.tsx";
import { reader } from "../db/client.ts";
import { currentRevision } from "../db/queries/measured/revision.ts";
import { isClosedAddress } from "../lib/accounts/closed-address.ts";
import { askedPath } from "./auth/request.ts";
import { siteSharing } from "./cards/sharing.ts";
import { askedPage, readerLanguage } from "./reader-language.ts";
import { ReaderScript } from "./reader-script.tsx";
import { siteAddress } from "./site-address.ts";
import "./tokens.css";
import "./base.css";
import styles from "./layout.module.css";

// Every page is made when it is asked for: its data may have changed, and its scripts carry a nonce of their own.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const language = await readerLanguage();
  return {
    metadataBase: siteAddress(),
    title: { default: language.say("pages.home-title"), template: `%s · ${language.say("pages.site-name")}` },
    description: language.say("pages.home-description"),
    ...siteSharing(language),
    referrer: "no-referrer",
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fffefb" },
    { media: "(prefers-color-scheme: dark)", color: "#121418" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // The desk and the ways in have a frame of their own, in English.
  if (isClosedAddress(askedPath(await headers())))
    return (
      <html lang="en" dir="ltr">
        <body>{children}</body>
      </html>
    );
  const language = await readerLanguage();
  const page = await askedPage();
  return (
    <html lang={language.locale} dir={language.dir}>
      <body>
        <SiteHeader language={language} page={page} />
        <main id="content" className={styles.main} tabIndex={-1}>
          {children}
        </main>
        <SiteFooter language={language} page={page} revision={currentRevision(reader()) || null} />
        <ReaderScript />
      </body>
    </html>
  );
}
