/**
 * The ink of a figure. Colours are the design tokens of the site (`app/tokens.css`), each with its value
 * on paper as a fallback, so that a figure taken out of the site keeps its looks.
 * `components/timeline/figure.css` is this text, written out for the pages; a test holds the two together.
 */
export const figureStylesheet = `/* Written out from lib/figure/stylesheet.ts. */
.tl-figure {
  display: block;
  inline-size: 100%;
  block-size: auto;
  overflow: visible;
  direction: ltr;
  font-family: var(--sans, system-ui, "Segoe UI", Roboto, "Liberation Sans", "DejaVu Sans", sans-serif);
  font-variant-numeric: tabular-nums lining-nums;
}
.tl-figure text {
  fill: var(--ink, #15171b);
  font-size: 12px;
}
.tl-figure a {
  text-decoration: none;
}
.tl-figure a:focus-visible {
  outline: 3px solid var(--focus, #0072b2);
  outline-offset: 2px;
}
.tl-figure .tl-lane-title {
  font-size: 13px;
  font-weight: 700;
}
.tl-figure .tl-lane-note,
.tl-figure .tl-value-tick,
.tl-figure .tl-baseline-label {
  font-size: 11px;
  fill: var(--muted, #585c64);
}
.tl-figure .tl-lane-accent {
  font-size: 11px;
  font-weight: 700;
  fill: var(--accent-ink, #a94400);
}
.tl-figure .tl-tick {
  fill: var(--muted, #585c64);
}
.tl-figure .tl-tick-year {
  font-weight: 700;
}
.tl-figure .tl-empty-note {
  fill: var(--muted, #585c64);
  font-style: italic;
}
.tl-figure .tl-value-tick,
.tl-figure .tl-baseline-label,
.tl-figure .tl-said-label,
.tl-figure .tl-event-label,
.tl-figure .tl-reported-label,
.tl-figure .tl-band-label {
  paint-order: stroke;
  stroke: var(--paper, #fffefb);
  stroke-width: 3px;
  stroke-linejoin: round;
}
.tl-figure .tl-band-label {
  font-size: 13px;
  font-weight: 700;
}
.tl-figure .tl-text-throttling {
  fill: var(--throttling-ink, #8a5600);
}
.tl-figure .tl-text-block {
  fill: var(--block-ink, #005a8f);
}
.tl-figure .tl-text-shutdown {
  fill: var(--shutdown-ink, #15171b);
}
.tl-figure .tl-text-recovery {
  fill: var(--recovery-ink, #00694d);
}
.tl-grid,
.tl-value-grid,
.tl-rule,
.tl-axis,
.tl-leader,
.tl-open {
  fill: none;
  stroke: var(--line, #d8d5cc);
  stroke-width: 1;
}
.tl-grid,
.tl-value-grid {
  stroke-opacity: 0.55;
}
.tl-strong {
  stroke-opacity: 1;
}
.tl-rule {
  stroke-opacity: 0.8;
}
.tl-axis {
  stroke: var(--rule, #15171b);
}
.tl-leader {
  stroke: var(--muted, #585c64);
}
.tl-open {
  stroke: var(--paper, #fffefb);
  stroke-width: 2;
}
.tl-open-unknown {
  fill: none;
  stroke: var(--muted, #585c64);
  stroke-width: 1.5;
}
.tl-fill-throttling,
.tl-ground-throttling {
  fill: var(--throttling, #e69f00);
}
.tl-ground-throttling {
  fill-opacity: 0.22;
}
.tl-stroke-throttling {
  fill: none;
  stroke: var(--throttling, #e69f00);
  stroke-width: 2.2;
}
.tl-fill-block {
  fill: var(--block, #0072b2);
}
.tl-fill-shutdown {
  fill: var(--shutdown, #15171b);
}
.tl-ground-shutdown {
  fill: var(--shutdown, #15171b);
  fill-opacity: 0.25;
}
.tl-stroke-shutdown {
  fill: none;
  stroke: var(--shutdown, #15171b);
  stroke-width: 1.6;
}
.tl-fill-recovery {
  fill: var(--recovery, #009e73);
  fill-opacity: 0.35;
}
.tl-shade {
  fill-opacity: 0.1;
}
.tl-ink-1 {
  opacity: 0.45;
}
.tl-ink-2 {
  opacity: 0.72;
}
.tl-tooth-missed {
  fill: none;
  stroke: var(--block, #0072b2);
  stroke-width: 0.8;
}
.tl-tooth-unmeasured {
  fill: none;
  stroke: var(--muted, #585c64);
  stroke-width: 0.8;
  stroke-dasharray: 1.5 2;
}
.tl-spread {
  fill: var(--spread, #b9d7e8);
  fill-opacity: 0.75;
}
.tl-level {
  fill: none;
  stroke: var(--level, #0072b2);
  stroke-width: 2;
  stroke-linejoin: round;
  stroke-linecap: round;
}
.tl-level-dot {
  fill: var(--level, #0072b2);
}
.tl-baseline {
  fill: none;
  stroke: var(--baseline, #585c64);
  stroke-width: 1;
  stroke-dasharray: 5 4;
}
.tl-failing {
  fill: var(--reachability, #0072b2);
}
.tl-few {
  fill-opacity: 0.45;
}
.tl-tested {
  fill: none;
  stroke: var(--reachability, #0072b2);
  stroke-width: 1.5;
}
.tl-coverage-frame {
  fill: var(--paper, #fffefb);
  stroke: var(--muted, #585c64);
  stroke-opacity: 0.7;
  stroke-dasharray: 2 3;
}
.tl-coverage {
  fill: var(--coverage, #8d9199);
}
.tl-coverage-1 {
  fill-opacity: 0.3;
}
.tl-coverage-2 {
  fill-opacity: 0.5;
}
.tl-coverage-3 {
  fill-opacity: 0.75;
}
.tl-contradicted {
  --tl-mark: var(--accent, #d55e00);
  --tl-text: var(--accent-ink, #a94400);
}
.tl-supported {
  --tl-mark: var(--supported, #009e73);
  --tl-text: var(--supported-ink, #00694d);
}
.tl-partly {
  --tl-mark: var(--partly, #cc79a7);
  --tl-text: var(--partly-ink, #93386a);
}
.tl-untested,
.tl-unclaimed {
  --tl-mark: var(--untested, #8d9199);
  --tl-text: var(--untested-ink, #585c64);
}
.tl-figure .tl-shape {
  fill: var(--paper, #fffefb);
  stroke: var(--tl-mark);
  stroke-width: 2;
}
.tl-half {
  fill: var(--tl-mark);
  fill-opacity: 0.35;
}
.tl-figure .tl-contradicted .tl-shape {
  fill: var(--accent, #d55e00);
}
.tl-figure .tl-untested .tl-shape {
  stroke-dasharray: 3 2.5;
}
.tl-figure .tl-unclaimed .tl-shape {
  stroke-width: 1;
}
.tl-figure .tl-said-number {
  font-size: 11px;
  font-weight: 700;
  fill: var(--tl-text);
}
.tl-figure .tl-contradicted .tl-said-number {
  fill: #15171b;
}
.tl-figure .tl-said-label {
  font-size: 12px;
}
.tl-figure .tl-said-label.tl-contradicted {
  fill: var(--accent-ink, #a94400);
}
.tl-figure .tl-link:hover .tl-band,
.tl-figure .tl-link:hover .tl-shape {
  stroke: var(--ink, #15171b);
  stroke-width: 2;
}
.tl-span,
.tl-span-end,
.tl-stem {
  fill: none;
  stroke: var(--tl-mark);
}
.tl-span {
  stroke-width: 3;
}
.tl-span-other {
  stroke-width: 2;
  stroke-dasharray: 2 2;
}
.tl-span-end,
.tl-stem {
  stroke-width: 1;
}
.tl-reported-ground {
  fill: var(--paper, #fffefb);
  fill-opacity: 0.6;
}
.tl-reported {
  fill: none;
  stroke: var(--muted, #585c64);
  stroke-width: 1.25;
}
.tl-reported-throttling {
  stroke: var(--throttling-ink, #8a5600);
}
.tl-reported-block {
  stroke: var(--block-ink, #005a8f);
}
.tl-reported-shutdown {
  stroke: var(--shutdown-ink, #15171b);
}
.tl-reported-recovery {
  stroke: var(--recovery-ink, #00694d);
}
.tl-reported-count {
  fill: var(--paper, #fffefb);
}
.tl-figure .tl-link:hover .tl-reported {
  stroke-width: 2.25;
}
.tl-event {
  fill: var(--event, #56b4e9);
  stroke: var(--ink, #15171b);
  stroke-width: 0.75;
}
.tl-event-bar {
  fill: none;
  stroke: var(--event, #56b4e9);
  stroke-width: 4;
}
.tl-pin {
  fill: var(--ink, #15171b);
}
.tl-figure .tl-pin-number {
  font-size: 11px;
  font-weight: 700;
  fill: var(--paper, #fffefb);
}
.tl-pin-bar {
  fill: none;
  stroke: var(--ink, #15171b);
  stroke-width: 2;
}
.tl-figure .tl-watermark {
  font-size: 46px;
  font-weight: 700;
  letter-spacing: 0.12em;
  fill: var(--ink, #15171b);
  fill-opacity: 0.045;
}
.tl-stamp-ground {
  fill: var(--simulated, #f0e442);
}
.tl-figure .tl-stamp {
  font-size: 11px;
  font-weight: 700;
  fill: var(--simulated-ink, #15171b);
}
@media print {
  .tl-figure a {
    color: inherit;
  }
}
`;
