// The small card at the pointer: label at once, count and metadata as soon as they are known.

import { el } from "./dom.js";

const DWELL = 140;
const KEPT = 500;

export class Tooltip {
  /** `load(row)`: a promise of {label, count, metadata}. */
  constructor(texts, load) {
    this.texts = texts;
    this.load = load;
    this.known = new Map();
    this.element = el("div", { class: "tooltip", hidden: true, "aria-hidden": "true" });
  }

  show(row, label, x, y, width) {
    this.element.hidden = row < 0;
    if (row < 0) {
      this.row = -1;
      clearTimeout(this.timer);
      return;
    }
    const left = x > width * 0.6;
    this.element.style.transform = `translate(${x + (left ? -14 : 14)}px, ${y + 14}px)${left ? " translateX(-100%)" : ""}`;
    if (row === this.row) return;
    this.row = row;
    this.fill({ label });
    clearTimeout(this.timer);
    if (this.known.has(row)) this.fill(this.known.get(row));
    else this.timer = setTimeout(() => this.more(row), DWELL);
  }

  async more(row) {
    const item = await this.load(row).catch(() => null); // without the facts the label stays, which is enough here
    if (!item) return;
    if (this.known.size > KEPT) this.known.clear();
    this.known.set(row, item);
    if (this.row === row) this.fill(item);
  }

  fill({ label, count = null, metadata = {} }) {
    const { texts } = this;
    const facts = Object.entries(metadata).slice(0, 4).map(([name, value]) => `${name}: ${texts.value(value)}`);
    if (count !== null) facts.unshift(texts.t("times", { n: count }));
    this.element.replaceChildren(el("strong", { text: label }), ...facts.map((text) => el("span", { text })));
  }
}
