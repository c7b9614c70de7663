import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The address bar never ends in a slash, so that ".csv" can be put behind any page's address.
  trailingSlash: false,
  // The development server would otherwise write a file of its own into the checkout.
  agentRules: false,
  // Types are checked by `npm run types`, which `npm test` runs; a start from a bare clone need not wait for it.
  typescript: { ignoreBuildErrors: true },
  async rewrites() {
    return [{ source: "/:path(.+)\\.csv", destination: "/csv/:path" }];
  },
};

export default config;
