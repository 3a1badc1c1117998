// What lies inside the lasso or the box: how many, a list, a file.

import { el, iconButton, saveFile } from "./dom.js";

const PAGE = 100;

export class AreaList {
  /** actions: `choose(row)`, `clear()`, `csv(rows)` → a promise of a Blob, `problem(message)`. */
  constructor(texts, actions) {
    this.texts = texts;
    this.actions = actions;
    this.element = el("section", { class: "area", "aria-label": texts.t("area"), hidden: true });
  }

  /** `rows`: rows inside, most frequent first; `labels`: of all rows. */
  show(rows, labels) {
    const { texts } = this;
    this.element.hidden = false;
    const list = el("ol", { class: "inside" });
    const more = el("button", { type: "button", class: "plain-button", text: texts.t("area-more") });
    const csv = el("button", { type: "button", class: "plain-button", text: texts.t("area-csv"), disabled: rows.length === 0 });
    const grow = () => {
      const next = rows.slice(list.children.length, list.children.length + PAGE);
      list.append(...next.map((row) => this.entry(row, labels)));
      more.hidden = list.children.length >= rows.length;
    };
    more.addEventListener("click", grow);
    csv.addEventListener("click", () => this.save(rows, csv));
    grow();
    const close = iconButton("close", texts.t("area-clear"), () => this.actions.clear());
    this.element.replaceChildren(
      el("div", { class: "panel-head" }, el("h3", { text: texts.t("area-count", { n: rows.length }) }), close),
      list, el("div", { class: "row" }, more, csv),
    );
  }

  entry(row, labels) {
    return el("li", {}, el("button", { type: "button", class: "chip", text: labels[row] ?? "", onclick: () => this.actions.choose(row) }));
  }

  async save(rows, button) {
    button.disabled = true;
    try {
      saveFile(await this.actions.csv(rows), "items.csv");
    } catch (error) {
      this.actions.problem(error.message);
    }
    button.disabled = false;
  }

  hide() {
    this.element.hidden = true;
    this.element.replaceChildren();
  }
}
