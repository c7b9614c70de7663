import { figureStylesheet } from "../figure/stylesheet.ts";
import { darkTokens } from "../figure/tokens.ts";

const own = `
:root {
  color-scheme: light dark;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Vazirmatn, "DejaVu Sans", sans-serif;
}
* {
  box-sizing: border-box;
}
body {
  margin: 0;
  padding: 12px 14px;
  background: var(--paper, #fffefb);
  color: var(--ink, #15171b);
  font: 16px/1.45 var(--sans);
  overflow-wrap: break-word;
}
main {
  max-inline-size: 65rem;
  margin-inline: auto;
}
h1 {
  margin: 0;
  font: 600 1.375rem/1.2 "Iowan Old Style", Palatino, Georgia, "DejaVu Serif", serif;
}
h2 {
  margin: 1.2rem 0 0;
  font-size: 1.125rem;
  line-height: 1.25;
}
h1 a {
  color: inherit;
  text-decoration: none;
}
a {
  color: var(--link, #005a8f);
  text-underline-offset: 0.18em;
}
a:focus-visible,
summary:focus-visible {
  outline: 3px solid var(--focus, #0072b2);
  outline-offset: 2px;
}
p {
  margin: 0.4rem 0 0.8rem;
  max-inline-size: 44rem;
}
figure {
  margin: 0;
}
.simulated {
  padding-inline-start: 0.6rem;
  border-inline-start: 0.5rem solid #f0e442;
  font-size: 0.875rem;
}
.wide {
  display: none;
}
@media (min-width: 38rem) {
  .narrow {
    display: none;
  }
  .wide {
    display: block;
  }
}
details,
.foot {
  margin-block: 0.6rem 0;
  color: var(--muted, #585c64);
  font-size: 0.8125rem;
}
summary {
  cursor: pointer;
}
ol {
  margin: 0.4rem 0 0;
  padding-inline-start: 1.8rem;
}
.foot {
  max-inline-size: none;
  padding-block-start: 0.5rem;
  border-block-start: 1px solid var(--line, #d8d5cc);
}
.foot a {
  white-space: nowrap;
}
@media print {
  body {
    padding: 0;
  }
}
`;

/**
 * The style sheet inside every embed: the figure's own and a little around it, by day and by night. It is
 * one fixed text, so that the content policy of embeds can name it by its hash.
 */
export const embedStylesheet = shortened(
  `${figureStylesheet}${own}@media (prefers-color-scheme: dark) {\n${darkTokens.replace(".tl-figure {", ":root {\n  --link: #8ccbf0;\n  --focus: #7cc6f2;")}}\n`,
);

/** Without comments, indentation and line breaks. */
function shortened(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};]) ?/g, "$1")
    .replaceAll(/: /g, ":")
    .replaceAll(";}", "}")
    .trim();
}
