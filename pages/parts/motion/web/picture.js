// The picture: axes, trails, arrows, marks and names, drawn anew for each moment of a movement.

import { el } from "../map/dom.js";
import { Texts } from "../map/texts.js";
import { placeNames } from "./names.js";
import { along, nice, svg } from "./shapes.js";

const STEP_MS = 700, LONG_MS = 1500;
const MARK = 0.38, STRONG_MARK = 0.48; // rem
const ARROW_FROM = 4; // pixels

export class Picture {
  constructor(place) {
    this.svg = svg("svg", { class: "picture", role: "img" });
    this.again = el("button", { type: "button", class: "again", onclick: () => this.play() });
    this.legend = el("div", { class: "legend" });
    place.replaceChildren(el("div", { class: "motion" }, this.svg, el("div", { class: "below" }, this.legend, this.again)));
    this.calm = window.matchMedia("(prefers-reduced-motion: reduce)");
    this.watch = new ResizeObserver(() => this.draw());
    this.watch.observe(this.svg);
    this.moment = 1;
  }

  /** Take new data; glide where they tell of another movement than the last. */
  show(data) {
    const moved = this.data && this.data.turn !== data.turn;
    this.data = data;
    this.svg.style.height = `${data.height}rem`;
    this.svg.setAttribute("aria-label", data.about);
    this.again.textContent = data.messages["motion-again"];
    this.again.hidden = this.calm.matches || !data.vectors.some((vector) => vector.path.length > 1);
    this.drawLegend();
    if (moved) this.play();
    else this.draw();
  }

  play() {
    cancelAnimationFrame(this.frame);
    const longest = Math.max(...this.data.vectors.map((vector) => vector.path.length), 1);
    if (this.calm.matches || longest < 2) return this.rest();
    const lasts = longest === 2 ? STEP_MS : LONG_MS;
    const start = performance.now();
    const next = (now) => {
      const part = Math.min(1, (now - start) / lasts);
      this.moment = part < 0.5 ? 2 * part * part : 1 - 2 * (1 - part) ** 2;
      this.draw();
      if (part < 1) this.frame = requestAnimationFrame(next);
      else this.rest();
    };
    this.svg.dataset.moving = "yes";
    this.frame = requestAnimationFrame(next);
  }

  rest() {
    this.moment = 1;
    delete this.svg.dataset.moving;
    this.draw();
  }

  end() {
    cancelAnimationFrame(this.frame);
    this.watch.disconnect();
  }

  draw() {
    const { width, height } = this.svg.getBoundingClientRect();
    if (!this.data || !width || !height) return;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const scale = Math.min(width, height) / 2 / this.data.span;
    const at = ([x, y]) => [width / 2 + x * scale, height / 2 - y * scale];
    const vectors = this.data.vectors.map((vector) => ({
      ...vector,
      size: rem * (vector.strong ? STRONG_MARK : MARK),
      spots: { trail: vector.trail.map(at), path: vector.path.map(at), now: at(along(vector.path, this.moment)) },
      ahead: vector.upcoming && this.moment === 1 ? at(vector.upcoming) : null,
    }));
    this.svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const names = placeNames(vectors, width, height, rem);
    this.svg.replaceChildren(...axes(at, this.data.span, width, height, this.data.language), ...vectors.flatMap((vector) => below(vector, at)),
      ...vectors.map(mark), ...vectors.flatMap(ahead), ...names);
  }

  drawLegend() {
    const say = (name) => this.data.messages[`motion-${name}`];
    const shown = [["input", circle(9, 9, 6)], ["output", square(9, 9, 6)]];
    if (this.data.vectors.some((vector) => vector.path.length > 1)) shown.push(["moved", svg("path", { class: "moved", d: "M1 9H15M11 5l5 4-5 4" })]);
    if (this.data.vectors.some((vector) => vector.upcoming)) shown.push(["upcoming", svg("path", { class: "upcoming", d: "M1 9H15M11 5l5 4-5 4" })]);
    this.legend.replaceChildren(...shown.map(([name, shape]) => {
      const sample = svg("svg", { class: "sample", viewBox: "0 0 18 18", "aria-hidden": "true" }, shape);
      return el("span", {}, sample, document.createTextNode(say(name)));
    }));
  }
}

/** Grid lines through the origin, and numbers along them. */
function* axes(at, span, width, height, language) {
  const [x0, y0] = at([0, 0]);
  yield svg("path", { class: "axis", d: `M0 ${y0}H${width}M${x0} 0V${height}` });
  const texts = new Texts({}, language);
  const gap = nice(span / 2.5);
  for (let value = gap; value < span; value += gap) {
    for (const signed of [value, -value]) {
      const [x, y] = at([signed, signed]);
      yield svg("text", { class: "tick", x, y: y0 + 4, dy: "0.9em", "text-anchor": "middle" }, texts.number(signed));
      yield svg("text", { class: "tick", x: x0 - 6, y, dy: "0.32em", "text-anchor": "end" }, texts.number(signed));
    }
  }
}

/** What lies under the mark of a vector: its ray from the origin, its trail, and arrows. */
function below(vector, at) {
  const kind = vector.hollow ? "output" : "input";
  const { trail, path, now } = vector.spots;
  const found = [];
  if (vector.strong) found.push(svg("path", { class: `ray ${kind}`, d: line([at([0, 0]), now]) }));
  if (trail.length > 1) found.push(svg("path", { class: `trail ${kind}${vector.strong ? " strong" : ""}`, d: line(trail) }));
  if (path.length > 1) found.push(...arrow(path[0], now, `moved ${kind}`, vector.size + 2));
  return found;
}

/** Where the next step leads; above the mark, since it may be short. */
function ahead({ ahead, hollow, spots: { now } }) {
  return ahead ? arrow(now, ahead, `upcoming ${hollow ? "output" : "input"}`) : [];
}

function line(spots) {
  return `M${spots.map((spot) => spot.join(" ")).join("L")}`;
}

/** An arrow whose tip stays a few pixels short of its end, so that a mark there doesn't cover it. */
function arrow([x0, y0], [x1, y1], name, short = 0) {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length < ARROW_FROM) return [];
  const [dx, dy] = [(x1 - x0) / length, (y1 - y0) / length];
  const [x, y] = [x1 - dx * short, y1 - dy * short];
  const barb = (turn) => [x - 8 * dx + turn * 4 * dy, y - 8 * dy - turn * 4 * dx];
  const head = svg("path", { class: `${name} head`, d: `M${barb(1).join(" ")}L${x} ${y}L${barb(-1).join(" ")}` });
  return length <= short ? [head] : [svg("path", { class: name, d: line([[x0, y0], [x, y]]) }), head];
}

function mark({ spots: { now: [x, y] }, size, hollow, strong, name, about }) {
  const shape = hollow ? square(x, y, size) : circle(x, y, size);
  shape.classList.toggle("strong", strong);
  shape.dataset.name = name;
  shape.append(svg("title", {}, about));
  return shape;
}

const circle = (cx, cy, r) => svg("circle", { class: "mark input", cx, cy, r });
const square = (x, y, r) => svg("rect", { class: "mark output", x: x - r, y: y - r, width: 2 * r, height: 2 * r });
