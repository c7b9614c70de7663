/**
 * The design tokens by night that a figure file needs (`app/tokens.css` holds them for the site; a test
 * holds the two together). By day a file needs none: the style sheet falls back to the values on paper.
 */
export const darkTokens = `.tl-figure {
  --paper: #121418;
  --ink: #ebe9e3;
  --muted: #a7abb3;
  --line: #343942;
  --rule: #ebe9e3;
  --throttling: #eaae2a;
  --throttling-ink: #f2bf55;
  --block: #56b4e9;
  --block-ink: #7cc6f2;
  --shutdown: #ebe9e3;
  --shutdown-ink: #ebe9e3;
  --recovery: #1fb88c;
  --recovery-ink: #4fd0a9;
  --level: #56b4e9;
  --spread: #244a60;
  --baseline: #a7abb3;
  --reachability: #56b4e9;
  --coverage: #7d838d;
  --accent: #f2792b;
  --accent-ink: #ff9a58;
  --supported: #1fb88c;
  --supported-ink: #4fd0a9;
  --partly: #dc93bb;
  --partly-ink: #e8aecd;
  --untested: #7d838d;
  --untested-ink: #a7abb3;
  --simulated: #f0e442;
  --simulated-ink: #15171b;
  --event: #56b4e9;
}
`;
