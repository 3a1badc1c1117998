// The map's equal: all items in a table, page by page, with a filter; a row is selected like a point.

import { debounce, el } from "./dom.js";

const PAGE = 50;
const MAX_COLUMNS = 5;

export class Table {
  /** actions: `load({from, n, q, top}, signal)` → {total, items}, `choose(row)`, `problem(message)`. */
  constructor(texts, actions) {
    Object.assign(this, { texts, actions, from: 0, total: 0, top: null, selected: -1, query: "" });
    this.filter = el("input", { type: "search", class: "filter", placeholder: texts.t("table-filter"), "aria-label": texts.t("table-filter") });
    this.filter.addEventListener("input", debounce(() => this.turn(0), 120));
    this.head = el("thead");
    this.body = el("tbody");
    this.place = el("span", { class: "quiet", role: "status" });
    this.back = el("button", { type: "button", class: "plain-button", text: texts.t("table-previous"), onclick: () => this.turn(this.from - PAGE) });
    this.next = el("button", { type: "button", class: "plain-button", text: texts.t("table-next"), onclick: () => this.turn(this.from + PAGE) });
    const table = el("table", {}, el("caption", { class: "unseen", text: texts.t("table-caption") }), this.head, this.body);
    this.element = el("div", { class: "table", hidden: true },
      el("div", { class: "row" }, this.filter, this.place, this.back, this.next),
      el("div", { class: "table-scroll", tabindex: "0", role: "region", "aria-label": texts.t("table-caption") }, table));
  }

  /** Show the page that begins with an item. */
  async turn(from) {
    this.request?.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    const asked = { from: Math.max(0, from), n: PAGE, q: this.filter.value, top: this.top };
    try {
      const { total, items } = await this.actions.load(asked, signal);
      if (signal.aborted) return;
      Object.assign(this, { from: asked.from, total });
      this.fill(items);
    } catch (error) {
      if (error.name !== "AbortError") this.actions.problem(error.message);
    }
  }

  fill(items) {
    const { texts } = this;
    const counted = items.some(({ count }) => count !== null);
    const extra = Object.keys(items[0]?.metadata ?? {}).slice(0, MAX_COLUMNS);
    const names = [texts.t("rank"), texts.t("item"), ...(counted ? [texts.t("count")] : []), ...extra];
    this.head.replaceChildren(el("tr", {}, ...names.map((text) => el("th", { scope: "col", text }))));
    this.body.replaceChildren(...items.map((item) => this.row(item, counted, extra)));
    const to = this.from + items.length;
    this.place.textContent = this.total ? texts.t("table-place", { from: this.from + 1, to, total: this.total }) : texts.t("table-empty");
    this.back.disabled = this.from === 0;
    this.next.disabled = to >= this.total;
  }

  row(item, counted, extra) {
    const { texts } = this;
    const button = el("button", { type: "button", class: "chip", text: item.label, onclick: () => this.actions.choose(item.i) });
    const cells = [
      el("td", { class: "number", text: texts.number(item.i + 1) }),
      el("th", { scope: "row" }, button),
      ...(counted ? [el("td", { class: "number", text: texts.value(item.count) })] : []),
      ...extra.map((name) => el("td", { text: texts.value(item.metadata[name]) })),
    ];
    return el("tr", { "data-row": item.i, "aria-selected": item.i === this.selected ? "true" : null }, ...cells);
  }

  /** Marks the selected item where it is on this page. */
  mark(row) {
    this.selected = row;
    for (const line of this.body.children) {
      if (Number(line.dataset.row) === row) line.setAttribute("aria-selected", "true");
      else line.removeAttribute("aria-selected");
    }
  }
}
