// One point, arrow or person on the plane, and its label.

import { HUES } from "../map/color.js";
import { set, svg } from "./svg.js";

const RADIUS = 0.42;
const REACH = 1.3; // of a finger
const PERSON = "M0 -1.1a.42 .42 0 1 1 0 .84a.42 .42 0 1 1 0 -.84ZM-.62 .62v-.3a.62 .62 0 0 1 1.24 0v.3Z";

export class Mark {
  /** act: {grab(event), nudge(event), leave()} of a movable point; role: what it is called for screen readers. */
  constructor(point, act, role) {
    this.point = point;
    this.color = HUES[point.hue % HUES.length];
    this.shaft = svg("path", { class: "shaft", stroke: this.color });
    this.ring = svg("circle", { class: "ring" });
    this.shape = shapeOf(point.kind, this.color);
    this.reach = svg("circle", { class: "reach" });
    this.handle = svg("g", { class: point.movable ? "mark movable" : "mark" }, this.ring, this.shape, this.reach);
    this.label = svg("text", { class: "label", text: point.label });
    this.element = svg("g", {}, ...(point.kind === "arrow" ? [this.shaft] : []), this.handle);
    if (point.movable) this.listen(act, role);
    else set(this.handle, { role: "img" });
  }

  /** The keyboard pattern of a slider: screen readers leave its arrow keys to it. */
  listen(act, role) {
    set(this.handle, { role: "slider", tabindex: "0", "aria-roledescription": role });
    this.handle.addEventListener("pointerdown", act.grab);
    // Or a finger on a point would scroll the page: inside of a drawing, not every browser heeds touch-action.
    this.handle.addEventListener("touchstart", (event) => event.preventDefault(), { passive: false });
    this.handle.addEventListener("keydown", act.nudge);
    this.handle.addEventListener("blur", act.leave);
  }

  /** Where it is, in pixels, and what a screen reader says about it. */
  place(scale, values, spoken, strong) {
    const [x, y] = scale.at(values);
    const [ox, oy] = scale.origin;
    const turn = this.point.kind === "arrow" ? (Math.atan2(y - oy, x - ox) * 180) / Math.PI : 0;
    set(this.handle, { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` });
    set(this.shape, { transform: `scale(${scale.em}) rotate(${turn.toFixed(1)})` });
    set(this.ring, { r: 0.72 * scale.em });
    set(this.reach, { r: REACH * scale.em });
    set(this.shaft, { d: `M${ox} ${oy}L${x} ${y}` });
    this.handle.classList.toggle("strong", strong);
    this.label.classList.toggle("strong", strong);
    if (this.point.movable) {
      set(this.handle, { "aria-label": this.point.label, "aria-valuetext": spoken, "aria-valuenow": values[0] });
      set(this.handle, { "aria-valuemin": scale.axes[0].low, "aria-valuemax": scale.axes[0].high });
    } else set(this.handle, { "aria-label": `${this.point.label}: ${spoken}` });
    this.at = [x, y];
  }
}

function shapeOf(kind, fill) {
  if (kind === "person") return svg("path", { class: "shape", d: PERSON, fill });
  if (kind === "arrow") return svg("path", { class: "shape", d: "M.15 0L-.75 .4L-.55 0L-.75 -.4Z", fill });
  return svg("circle", { class: "shape", r: RADIUS, fill });
}

/** Labels where they cover each other and points least, in the order of the marks; up to `room` to the right. */
export function placeLabels(marks, scale, room) {
  const { em } = scale;
  const taken = marks.map(({ at: [x, y] }) => [x - 0.5 * em, y - 0.5 * em, x + 0.5 * em, y + 0.5 * em]);
  for (const mark of marks) {
    const boxes = boxesAround(mark.at, mark.label.getComputedTextLength(), em);
    const costs = boxes.map((box) => {
      const outside = box[0] < 0 || box[2] > room || box[1] < 0 || box[3] > scale.bottom;
      return (outside ? 1e6 : 0) + taken.reduce((sum, other) => sum + covered(box, other), 0);
    });
    const best = boxes[costs.indexOf(Math.min(...costs))];
    taken.push(best);
    set(mark.label, { x: best[0].toFixed(1), y: (best[1] + 0.95 * em).toFixed(1) });
  }
}

/** Where a label of some width may lie around a point: right, left, above, below, and at the corners. */
function boxesAround([x, y], width, em) {
  const [right, left, middle] = [x + 0.8 * em, x - 0.8 * em - width, x - width / 2];
  const [level, above, below] = [y - 0.6 * em, y - 1.9 * em, y + 0.7 * em];
  const corners = [[right, level], [left, level], [middle, above], [middle, below],
    [right - 0.4 * em, above + 0.3 * em], [right - 0.4 * em, below - 0.3 * em],
    [left + 0.4 * em, above + 0.3 * em], [left + 0.4 * em, below - 0.3 * em]];
  return corners.map(([start, top]) => [start, top, start + width, top + 1.2 * em]);
}

/** The area that two boxes share. */
function covered(a, b) {
  const across = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const down = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return across > 0 && down > 0 ? across * down : 0;
}
