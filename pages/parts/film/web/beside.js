// The neighbours of the followed item then and now. All of them come from the server; here they are only shown.

import { el } from "../map/dom.js";

export class Beside {
  constructor(texts) {
    this.texts = texts;
    this.lists = el("div", { class: "then-now" });
    this.standing = el("p", { class: "standing" });
    this.element = el("div", { class: "beside" }, this.standing, this.lists);
    this.shown = "";
  }

  /**
   * What belongs to a frame. following: {neighbors: [[[row, cosine], …], …], kept: [n, …]}; labels: per row; head: what
   * the frame is called; open: whether neighbours then may be seen, for they may be what is asked for.
   */
  show({ following, frame, labels, head, open }) {
    const { texts } = this;
    const key = [following.row, frame, open].join();
    if (key === this.shown) return;
    this.shown = key;
    const now = following.neighbors.at(-1);
    const lasting = new Set(now.map(([row]) => row));
    const then = following.neighbors[frame];
    this.standing.textContent = open ? texts.t("standing", { kept: following.kept[frame], n: now.length }) : texts.t("hidden");
    const there = new Set(then.map(([row]) => row));
    this.lists.classList.toggle("both", open);
    this.lists.replaceChildren(
      ...(open ? [this.list(head, then, labels, (row) => lasting.has(row))] : []),
      this.list(texts.t("now"), now, labels, (row) => open && there.has(row)),
    );
  }

  list(head, neighbors, labels, marked) {
    const rows = neighbors.map(([row, cosine]) => {
      const same = marked(row);
      return el("li", { class: same ? "same" : "" },
        el("span", { class: "mark", text: same ? "●" : "", "aria-hidden": "true" }),
        el("span", { class: "name", text: labels[row] ?? "" }, same ? el("span", { class: "unseen", text: ` (${this.texts.t("same")})` }) : null),
        el("span", { class: "cosine", text: this.texts.number(cosine, 2) }));
    });
    return el("section", {}, el("h4", { text: head }), el("ol", {}, ...rows));
  }
}
