import { scriptNonce } from "./script-nonce.ts";

/** The script of readers' pages (`components/browser`); where the site is not built, pages do without. */
export async function ReaderScript() {
  const src = process.env.DIMLINE_READER_SCRIPT;
  return src === undefined ? null : <script type="module" async src={src} nonce={await scriptNonce()} />;
}
