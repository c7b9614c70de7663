import type { NextConfig } from "next";
import { buildReaderScript } from "./scripts/setup/reader-script.mjs";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The address bar never ends in a slash, so that ".csv" can be put behind any page's address.
  trailingSlash: false,
  // The development server would otherwise write a file of its own into the checkout.
  agentRules: false,
  // Types are checked by `npm run types`, which `npm test` runs; a start from a bare clone need not wait for it.
  typescript: { ignoreBuildErrors: true },
  compiler: { runAfterProductionCompile: buildReaderScript },
  experimental: {
    // A sheet of statements is pasted whole into a form of the desk.
    serverActions: { bodySizeLimit: "3mb" },
    // A role that does not suffice is answered with 403 (`forbidden`).
    authInterrupts: true,
    // A page's styles are sent within it (scripts/serve): better many small sheets than those of other pages.
    cssChunking: { type: "graph", requestCost: 100 },
  },
  // The page's address with a format's name behind it is its data. Some rooms have files of their own.
  async rewrites() {
    const pages = "(?!(?:[a-z]{2}/)?(?:_next|api|desk|embed|feeds|figures|cards|data/snapshots)/).+";
    return ["metadata.json", "csv", "jsonl", "json", "parquet", "zip"].map((format) => ({
      source: `/:path(${pages})\\.${format.replace(".", "\\.")}`,
      destination: `/tables/${format}/:path`,
    }));
  },
};

export default config;
