import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { say } from "../components/site/say.ts";
import { SiteFooter } from "../components/site/site-footer.tsx";
import { SiteHeader } from "../components/site/site-header.tsx";
import { reader } from "../db/client.ts";
import { currentRevision } from "../db/queries/measured/revision.ts";
import { defaultLocale } from "../lib/i18n/translate.ts";
import { siteSharing } from "./cards/sharing.ts";
import { siteAddress } from "./site-address.ts";
import "./tokens.css";
import "./base.css";
import styles from "./layout.module.css";

// Every page is made when it is asked for: its data may have changed, and its scripts carry a nonce of their own.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  metadataBase: siteAddress(),
  title: { default: say("pages.home-title"), template: `%s · ${say("pages.site-name")}` },
  description: say("pages.home-description"),
  ...siteSharing,
  referrer: "no-referrer",
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fffefb" },
    { media: "(prefers-color-scheme: dark)", color: "#121418" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={defaultLocale} dir="ltr">
      <body>
        <SiteHeader />
        <main id="content" className={styles.main} tabIndex={-1}>
          {children}
        </main>
        <SiteFooter revision={currentRevision(reader()) || null} />
      </body>
    </html>
  );
}
