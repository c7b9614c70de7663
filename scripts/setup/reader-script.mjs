import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * The script of readers' pages (`components/browser`) is built apart from the framework's: a page needs none of
 * that, and the explorer brings React and Recharts only where a figure is looked at.
 */
const entry = "components/browser/reader.ts";
const manifest = "reader-script.json";

/**
 * Builds it into the framework's folder of lasting files, under names made of its content, and leaves word of the
 * first of them.
 * @param {{ projectDir: string, distDir: string }} folders as the framework's hook tells them.
 */
export async function buildReaderScript({ projectDir, distDir }) {
  const { rolldown } = await import("rolldown");
  const bundle = await rolldown({
    cwd: projectDir,
    input: entry,
    platform: "browser",
    tsconfig: false,
    transform: {
      target: "es2022",
      jsx: { runtime: "automatic" },
      define: { "process.env.NODE_ENV": '"production"' },
    },
  });
  try {
    const names = "[name]-[hash].js";
    const { output } = await bundle.write({
      dir: path.resolve(projectDir, distDir, "static", "reader"),
      format: "esm",
      minify: true,
      entryFileNames: names,
      chunkFileNames: names,
    });
    writeFileSync(
      path.resolve(projectDir, distDir, manifest),
      JSON.stringify({ src: `/_next/static/reader/${output[0].fileName}` }),
    );
  } finally {
    await bundle.close();
  }
}

/**
 * The address of the built script.
 * @param {string} root the folder that was built in.
 * @returns {string | null} null where it was not built.
 */
export function readerScript(root) {
  const file = path.join(root, ".next", manifest);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).src : null;
}
