// What the colours mean; a click on a category makes it stand out.

import { el } from "./dom.js";

export class Legend {
  /** `highlight(name | null)`: make a category stand out. */
  constructor(texts, highlight) {
    this.texts = texts;
    this.highlight = highlight;
    this.element = el("div", { class: "legend", role: "group", "aria-label": texts.t("legend"), hidden: true });
  }

  /**
   * `legend` as `colorPoints` gives it; `title`: the name of the column; `chosen`: the category that stands out; `note`:
   * what must be told about the colours, or "".
   */
  show(legend, title, chosen, note) {
    this.element.hidden = !legend;
    if (!legend) return;
    const parts = legend.categories ? this.categories(legend, chosen) : this.gradient(legend);
    this.element.replaceChildren(el("div", { class: "legend-title", text: title }), ...parts,
      ...(note ? [el("div", { class: "legend-note", text: note })] : []));
  }

  categories({ categories, more, other }, chosen) {
    const rows = categories.map(({ name, color }) => {
      const swatch = el("span", { class: "swatch", "aria-hidden": "true" });
      swatch.style.background = color;
      const onclick = () => this.highlight(name === chosen ? null : name);
      return el("button", { type: "button", class: "legend-entry", "aria-pressed": String(name === chosen), onclick },
        swatch, el("span", { text: name }));
    });
    if (!more.length) return rows;
    const swatch = el("span", { class: "swatch", "aria-hidden": "true" });
    swatch.style.background = other;
    const picker = el("select", { "aria-label": this.texts.t("legend-other"), onchange: () => this.highlight(picker.value || null) },
      el("option", { value: "", text: this.texts.t("legend-others", { n: more.length }) }),
      ...more.slice(0, 300).map((name) => el("option", { value: name, text: name })));
    return [...rows, el("div", { class: "legend-entry" }, swatch, picker)];
  }

  gradient({ gradient, ticks, share }) {
    const bar = el("div", { class: "gradient", "aria-hidden": "true" });
    bar.style.background = `linear-gradient(to right, ${gradient.join(", ")})`;
    return [bar, el("div", { class: "ticks" }, ...ticks.map((tick) => el("span", { text: share ? this.texts.percent(tick) : this.texts.number(rounded(tick)) })))];
  }
}

/** A number with about three digits. */
function rounded(value) {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}
