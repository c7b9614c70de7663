import { plainStylesheet, tokensOf } from "./plain-stylesheet.ts";
import { figureStylesheet } from "./stylesheet.ts";
import { darkTokens } from "./tokens.ts";

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

const ownRules = `.tl-paper {
  fill: var(--paper, #fffefb);
}
.tl-figure .tl-headline {
  font-family: "Iowan Old Style", Palatino, Georgia, "DejaVu Serif", serif;
  font-size: 26px;
  font-weight: 600;
}
.tl-figure .tl-place {
  font-size: 16px;
  font-weight: 700;
}
.tl-figure .tl-key-place {
  font-weight: 700;
}
.tl-figure .tl-range {
  font-size: 13px;
  fill: var(--muted, #585c64);
}
.tl-figure .tl-foot {
  font-size: 12px;
  fill: var(--muted, #585c64);
}
.tl-figure .tl-key {
  font-size: 12px;
}
.tl-figure .tl-foot-simulated {
  font-size: 12px;
  font-weight: 700;
}
.tl-figure .tl-wordmark {
  font-family: "Iowan Old Style", Palatino, Georgia, "DejaVu Serif", serif;
  font-size: 34px;
  font-weight: 600;
}
.tl-figure .tl-card-headline {
  font-family: "Iowan Old Style", Palatino, Georgia, "DejaVu Serif", serif;
  font-weight: 600;
}
.tl-figure .tl-card-60 {
  font-size: 60px;
}
.tl-figure .tl-card-52 {
  font-size: 52px;
}
.tl-figure .tl-card-44 {
  font-size: 44px;
}
.tl-figure .tl-card-38 {
  font-size: 38px;
}
.tl-figure .tl-card-tick {
  font-size: 19px;
  fill: var(--muted, #585c64);
}
.tl-figure .tl-card-label {
  font-size: 20px;
  font-weight: 700;
}
.tl-figure .tl-card-kicker {
  font-size: 24px;
  fill: var(--muted, #585c64);
}
.tl-figure .tl-card-mark {
  font-size: 20px;
  font-weight: 700;
  letter-spacing: 0.06em;
  fill: var(--simulated-ink, #15171b);
}
.tl-card-rule {
  fill: var(--ink, #15171b);
}
`;

const sheets: Readonly<Record<Theme, string>> = {
  light: plainStylesheet(figureStylesheet + ownRules, new Map()),
  dark: plainStylesheet(figureStylesheet + ownRules, tokensOf(darkTokens)),
};

/** The style sheet inside a figure file: one of two fixed texts, so that a content policy can name them by their hashes. */
export function standaloneStylesheet(theme: Theme): string {
  return sheets[theme];
}
