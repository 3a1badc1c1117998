// The plane: points that are dragged or moved with the arrow keys, and what the server reads off meanwhile.

import { debounce, el } from "../map/dom.js";
import { Texts } from "../map/texts.js";
import { Mark, placeLabels } from "./mark.js";
import { drawOverlays } from "./overlays.js";
import { drawPaper } from "./paper.js";
import { Reader } from "./reader.js";
import { Scale } from "./scale.js";
import { showSide, spoken } from "./side.js";
import { set, svg } from "./svg.js";

const PAUSE = 500; // after the last key, before the script is told
const FAR = 10; // steps with Shift
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

export class PlaneView {
  constructor(host, component) {
    this.host = host;
    this.texts = new Texts(component.data.messages, component.data.language, "plane");
    this.number = 0;
    this.marks = new Map();
    this.reader = new Reader((reading) => this.read(reading));
    this.later = debounce(() => this.tell(), PAUSE);
    this.build();
    this.update(component);
    this.watch = new ResizeObserver(() => this.resize());
    this.watch.observe(this.frame);
  }

  build() {
    this.paper = svg("g", { "aria-hidden": "true" });
    this.inside = svg("rect");
    const clip = svg("clipPath", { id: "inside" }, this.inside);
    this.overlays = svg("g", { "aria-hidden": "true" });
    this.points = svg("g");
    this.labels = svg("g", { "aria-hidden": "true" });
    this.drawing = svg("svg", { role: "group", onpointerdown: (event) => this.tap(event) },
      clip, this.paper, this.overlays, this.points, this.labels);
    this.drawing.addEventListener("pointermove", (event) => this.drag(event));
    for (const name of ["pointerup", "pointercancel"]) this.drawing.addEventListener(name, () => this.drop());
    this.frame = el("div", { class: "frame" }, this.drawing);
    this.side = el("div", { class: "side", role: "region", "aria-label": this.texts.t("numbers") });
    this.hint = el("p", { class: "hint", text: this.texts.t("hint") });
    this.status = el("div", { class: "unseen", role: "status" });
    this.host.replaceChildren(el("div", { class: "e2v-plane" }, this.frame, this.side, this.hint, this.status));
  }

  /** The script's data: its places count, unless something was moved here that it hasn't been told yet. */
  update(component) {
    this.component = component;
    this.data = component.data;
    const ours = this.grabbed || this.untold || this.data.seen < this.number;
    const before = this.places ?? {};
    this.places = Object.fromEntries(this.data.points.map(({ key, x, y }) => [key, (ours && before[key]) || [x, y]]));
    this.names = Object.fromEntries(this.data.points.map(({ key, label }) => [key, label]));
    this.host.dataset.seen = String(this.data.seen);
    this.makeMarks();
    this.resize();
    this.read(this.data.reading);
    if (ours) this.ask();
  }

  makeMarks() {
    const wanted = new Set(this.data.points.map(identity));
    for (const [id, mark] of this.marks) {
      if (wanted.has(id)) continue;
      mark.element.remove();
      mark.label.remove();
      this.marks.delete(id);
    }
    for (const point of this.data.points) {
      if (this.marks.has(identity(point))) continue;
      const mark = new Mark(point, {
        grab: (event) => this.grab(event, point.key),
        nudge: (event) => this.nudge(event, point.key),
        leave: () => this.untold && this.tell(),
      }, this.texts.t("movable"));
      this.marks.set(identity(point), mark);
      this.points.append(mark.element);
      this.labels.append(mark.label);
    }
    this.hint.hidden = !this.data.points.some(({ movable }) => movable);
    set(this.drawing, { "aria-label": this.data.label });
  }

  /** As large as there is room for; nothing while it hangs on no page, where nothing can be measured. */
  resize() {
    if (!this.host.isConnected) return;
    const em = parseFloat(getComputedStyle(this.host).fontSize);
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const [x, y] = this.data.axes;
    const tall = this.data.height * rem;
    const widest = ((x.high - x.low) / (y.high - y.low)) * tall + 4 * em;
    this.host.firstElementChild.style.setProperty("--widest", `${widest}px`);
    this.room = this.frame.clientWidth;
    this.scale = new Scale(this.data.axes, Math.max(120, Math.min(this.room, widest)), tall, em);
    set(this.drawing, { width: this.scale.width, height: this.scale.height });
    const { left, top, right, bottom } = this.scale;
    set(this.inside, { x: left, y: top, width: right - left, height: bottom - top });
    drawPaper(this.paper, this.scale, (value) => this.texts.number(value));
    this.draw();
  }

  draw() {
    if (!this.scale) return;
    for (const mark of this.marks.values()) {
      const { key } = mark.point;
      mark.place(this.scale, this.places[key], this.spokenPlace(key), this.reading?.strong.includes(key) ?? false);
    }
    placeLabels([...this.marks.values()], this.scale, Math.max(this.room, this.scale.width));
    if (this.reading) drawOverlays(this.overlays, this.scale, this.reading, this.places);
    const told = this.data.points.map(({ key }) => `${key}:${this.places[key].join(",")}`);
    this.host.dataset.places = told.join(" ");
  }

  spokenPlace(key) {
    return this.data.axes.map(({ name, unit }, k) => `${name} ${this.texts.number(this.places[key][k])}${unit}`).join(", ");
  }

  /** What was read off, by the server or by the script. */
  read(reading) {
    this.reading = reading;
    showSide(this.side, reading, this.data, this.names);
    this.draw();
  }

  ask() {
    if (this.data.live) this.reader.ask(this.data, { ...this.places });
  }

  move(key, values) {
    const before = this.places[key];
    const after = this.scale.inside(values);
    if (before[0] === after[0] && before[1] === after[1]) return;
    this.places[key] = after;
    this.untold = true;
    this.draw();
    this.ask();
  }

  grab(event, key) {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.focus();
    this.grabbed = key;
    this.drawing.setPointerCapture(event.pointerId);
  }

  drag(event) {
    if (!this.grabbed) return;
    const box = this.drawing.getBoundingClientRect();
    this.move(this.grabbed, this.scale.values(event.clientX - box.left, event.clientY - box.top));
  }

  drop() {
    this.grabbed = null;
    if (this.untold) this.tell();
  }

  /** A tap on the paper moves what alone can be moved. */
  tap(event) {
    const movable = this.data.points.filter((point) => point.movable);
    if (movable.length !== 1 || event.button !== 0) return;
    this.grabbed = movable[0].key;
    this.drag(event);
    this.drop();
  }

  nudge(event, key) {
    const way = WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    const far = event.shiftKey ? FAR : 1;
    this.move(key, this.places[key].map((value, k) => value + way[k] * far * this.data.axes[k].step));
    this.later();
  }

  /** The places, to the script. */
  tell() {
    this.later.cancel();
    this.untold = false;
    this.number = Math.max(this.number, this.data.seen) + 1;
    this.status.textContent = this.reading ? spoken(this.reading, this.data, this.names) : "";
    const movable = this.data.points.filter((point) => point.movable).map(({ key }) => [key, this.places[key]]);
    this.component.setStateValue("moved", { number: this.number, points: Object.fromEntries(movable) });
  }

  destroy() {
    this.later.cancel();
    this.reader.destroy();
    this.watch.disconnect();
  }
}

/** What makes a mark another one. */
function identity({ key, label, movable, kind, hue }) {
  return JSON.stringify([key, label, movable, kind, hue]);
}
