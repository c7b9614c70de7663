import { expect } from "vitest";
import { allTexts, type Box, type TimelineLayout } from "./marks.ts";
import { collide } from "./place-text.ts";

/** What must hold of any layout: words apart from words and from marks, and everything inside the frame. */
export function expectSound(layout: TimelineLayout) {
  const texts = allTexts(layout);
  for (const text of texts) {
    expect(text.box.left, text.text).toBeGreaterThanOrEqual(-0.01);
    expect(text.box.right, text.text).toBeLessThanOrEqual(layout.width + 0.01);
    expect(text.box.top, text.text).toBeGreaterThanOrEqual(0);
    expect(text.box.bottom, text.text).toBeLessThanOrEqual(layout.height);
  }
  for (const [index, text] of texts.entries()) {
    const other = texts.slice(index + 1).find((one) => collide(one.box, text.box));
    expect(other && `"${other.text}" lies on "${text.text}"`).toBeUndefined();
  }
  const { left, right } = layout.plot;
  for (const mark of layout.bands) {
    expect(mark.left).toBeGreaterThanOrEqual(left);
    expect(mark.left).toBeLessThanOrEqual(mark.solidLeft);
    expect(mark.solidRight - mark.solidLeft).toBeGreaterThanOrEqual(4 - 1e-6);
    expect(mark.solidRight).toBeLessThanOrEqual(mark.right);
    expect(mark.right).toBeLessThanOrEqual(right);
  }
  for (const lane of layout.said) {
    for (const marker of lane.markers) {
      expect(marker.x - marker.radius).toBeGreaterThanOrEqual(left);
      expect(marker.x + marker.radius).toBeLessThanOrEqual(right);
    }
    for (const [index, marker] of lane.markers.entries()) {
      for (const other of lane.markers.slice(index + 1)) {
        const apart =
          Math.abs(marker.y - other.y) >= 18 || Math.abs(marker.x - other.x) >= marker.radius + other.radius;
        expect(apart, `${marker.number.text} and ${other.number.text}`).toBe(true);
      }
      for (const text of lane.markers.flatMap(({ label }) => (label === null ? [] : [label]))) {
        const box = {
          left: marker.x - marker.radius,
          right: marker.x + marker.radius,
          top: marker.y - marker.radius,
          bottom: marker.y + marker.radius,
        };
        expect(collide(box, text.box), `${text.text} under ${marker.number.text}`).toBe(false);
      }
    }
    for (const span of lane.spans) {
      expect(span.left).toBeGreaterThanOrEqual(left);
      expect(span.right).toBeLessThanOrEqual(right + 0.01);
    }
  }
  for (const record of layout.reported?.bands ?? []) {
    expect(record.left).toBeGreaterThanOrEqual(left);
    expect(record.right).toBeLessThanOrEqual(right + 0.01);
    expect(record.right - record.left).toBeGreaterThanOrEqual(5 - 1e-6);
  }
  const boxes = [
    ...(layout.reported?.bands ?? []),
    ...(layout.reported?.clusters ?? []).map(({ box }) => box),
  ];
  for (const [index, box] of boxes.entries()) {
    expect(box.right).toBeLessThanOrEqual(right + 0.01);
    const other = boxes.slice(index + 1).find((one) => collide(one, box));
    expect(other, "two records lie on each other").toBeUndefined();
  }
  for (let index = 1; index < layout.lanes.length; index++) {
    expect(layout.lanes[index]!.top).toBeGreaterThanOrEqual(layout.lanes[index - 1]!.bottom);
  }
  expectLabelsClear(layout);
}

/** No label of a band lies on a band, no line to a label on another label, no words of an event on a mark of one. */
function expectLabelsClear(layout: TimelineLayout) {
  const within = (x: number, box: Box) => x > box.left && x < box.right;
  for (const { text, index } of layout.bandLabels) {
    for (const mark of layout.bands)
      expect(collide(text.box, mark), `"${text.text}" lies on a band`).toBe(false);
    for (const { leader, index: other } of layout.bandLabels) {
      if (leader === null || other === index) continue;
      const through =
        within(leader.x, text.box) && leader.top < text.box.bottom && leader.bottom > text.box.top;
      expect(through, `a line runs through "${text.text}"`).toBe(false);
    }
  }
  const events = layout.events?.marks ?? [];
  for (const { label } of events) {
    if (label === null) continue;
    for (const { left, right, y } of events) {
      const box = { left: left - 5, right: Math.max(right, left + 5), top: y - 4, bottom: y + 3 };
      expect(collide(box, label.box), `"${label.text}" lies on a mark`).toBe(false);
    }
  }
}
