// The paper that points lie on: a grid, axes with numbers, their names.

import { svg } from "./svg.js";

/** Draws the paper of a scale into a group. number: how numbers are written. */
export function drawPaper(group, scale, number) {
  const [x, y] = scale.axes;
  const { left, right, top, bottom, em } = scale;
  const lines = [];
  for (const value of ticks(x)) {
    const at = scale.x(value);
    lines.push(line(at, top, at, bottom, value), tick(at, bottom + 1.2 * em, number(value) + x.unit, "middle"));
  }
  for (const value of ticks(y)) {
    const at = scale.y(value);
    lines.push(line(left, at, right, at, value), tick(left - 0.5 * em, at + 0.35 * em, number(value) + y.unit, "end"));
  }
  group.replaceChildren(
    ...lines,
    svg("text", { class: "axis-name", x: right, y: bottom + 2.5 * em, "text-anchor": "end", text: `${x.name} →` }),
    svg("text", { class: "axis-name", x: left - 0.5 * em, y: top - 0.8 * em, text: `↑ ${y.name}` }),
  );
}

function ticks({ low, high, tick: apart }) {
  const found = [];
  for (let k = Math.ceil(low / apart); k * apart <= high + 1e-9; k++) found.push(Number((k * apart).toFixed(6)));
  return found;
}

function line(x1, y1, x2, y2, value) {
  return svg("line", { class: value === 0 ? "axis" : "grid", x1, y1, x2, y2 });
}

function tick(x, y, text, anchor) {
  return svg("text", { class: "tick", x, y, "text-anchor": anchor, text });
}
