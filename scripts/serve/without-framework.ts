/**
 * The framework's own: its chunks, how they are started, the page told once more as data for them, and what it would
 * have ready for pages that it leads to.
 */
const FRAMEWORK = [
  /<script\b[^>]*\ssrc="\/_next\/static\/chunks\/[^"]*"[^>]*><\/script>/g,
  /<link\b[^>]*\srel="preload"[^>]*\sas="(?:script|style)"[^>]*>/g,
  /<script\b[^>]*>\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\([\s\S]*?<\/script>/g,
  /<script\b[^>]*>self\.__next_f\.push\([\s\S]*?<\/script>/g,
  /<script\b[^>]*>\(globalThis\["TURBOPACK"\][\s\S]*?<\/script>/g,
  /<script\b[^>]*>requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);<\/script>/g,
];

/**
 * A page as readers get it: without the framework's script, which would only build again in the browser what
 * stands there already. Readers' pages hold no client components; what script adds to them comes with a script of
 * its own (`components/browser`), which stays, as does every other.
 */
export function withoutFramework(html: string): string {
  return FRAMEWORK.reduce((page, scripts) => page.replace(scripts, ""), html);
}
