// Beside the map: the selected item and its neighbours, or where to begin.

import { el, iconButton } from "./dom.js";

const MAX_FACTS = 6;

export class Panel {
  /** actions: `choose(row)`, `focus(row | -1)`, `clear()`, `closer()`, `csv(row)` → address, `onMap(row)` → is it drawn? */
  constructor(texts, actions) {
    this.texts = texts;
    this.actions = actions;
    this.element = el("section", { class: "panel", "aria-label": texts.t("panel") });
  }

  /** Nothing is selected: say what will be here, and offer the most frequent items. */
  showStart(items) {
    const { texts } = this;
    const buttons = items.map(({ i, label }) =>
      el("li", {}, el("button", { type: "button", class: "chip", text: label, onclick: () => this.actions.choose(i) })));
    this.element.replaceChildren(
      el("h3", { text: texts.t("start-title") }),
      el("p", { class: "quiet", text: texts.t("start") }),
      buttons.length ? el("p", { class: "quiet", text: texts.t("start-items") }) : null ?? "",
      el("ul", { class: "chips" }, ...buttons),
    );
  }

  /** Something went wrong: one sentence. */
  showProblem(message) {
    this.element.replaceChildren(el("p", { class: "problem", role: "alert", text: message }));
  }

  /** The answer of the neighbours route. */
  showItem({ item, neighbors, runs }, { top }) {
    const { texts } = this;
    const focused = this.element.contains(this.element.getRootNode().activeElement);
    const title = el("h3", { text: item.label, tabindex: "-1" });
    const closer = iconButton("closer", texts.t("closer"), () => this.actions.closer(), { disabled: !neighbors.some(({ i }) => this.actions.onMap(i)) });
    const close = iconButton("close", texts.t("clear"), () => this.actions.clear());
    const note = this.actions.onMap(item.i) ? null : el("p", { class: "note-line", text: texts.t("not-on-map") });
    const restriction = top ? el("p", { class: "quiet", text: texts.t("among-top", { n: top }) }) : null;
    const list = el("ol", { class: "neighbors", role: "list" }, ...neighbors.map((near) => this.row(near, runs)));
    const csv = el("a", { class: "text-link", href: this.actions.csv(item.i), download: true, text: texts.t("neighbors-csv") });
    this.element.replaceChildren(...[
      el("div", { class: "panel-head" }, title, el("div", { class: "group" }, closer, close)), note, this.facts(item),
      el("h4", { text: texts.t("nearest", { n: neighbors.length }) }), restriction,
      neighbors.length ? list : el("p", { class: "quiet", text: texts.t("no-neighbors") }), neighbors.length ? csv : null,
    ].filter(Boolean));
    this.rows = new Map(neighbors.map((near, place) => [near.i, list.children[place].firstElementChild]));
    if (focused) title.focus({ preventScroll: true });
  }

  facts({ i, count, metadata, key, label }) {
    const { texts } = this;
    const pairs = [];
    if (key !== label) pairs.push([texts.t("key"), key]);
    if (count !== null) pairs.push([texts.t("count"), texts.number(count)]);
    pairs.push([texts.t("rank"), texts.number(i + 1)]);
    for (const [name, value] of Object.entries(metadata).slice(0, MAX_FACTS)) pairs.push([name, texts.value(value)]);
    return el("dl", { class: "facts" }, ...pairs.map(([name, value]) =>
      el("div", {}, el("dt", { text: name }), el("dd", { text: value }))));
  }

  row(near, runs) {
    const { texts, actions } = this;
    const exact = texts.t("cosine-exact", { cosine: texts.number(near.cosine, 4) });
    const bar = el("span", { class: "bar", "aria-hidden": "true" });
    bar.style.setProperty("--part", String(Math.max(0, near.cosine)));
    return el("li", {}, el("button", {
      type: "button", class: "neighbor", title: exact, "data-row": near.i,
      onclick: () => actions.choose(near.i), onpointerenter: () => actions.focus(near.i), onpointerleave: () => actions.focus(-1),
      onfocus: () => actions.focus(near.i), onblur: () => actions.focus(-1),
    },
    el("span", { class: "neighbor-name", text: near.label }),
    el("span", { class: "unseen", text: texts.t("cosine") }),
    el("span", { class: "cosine", text: texts.number(near.cosine, 2) }),
    bar,
    el("span", { class: "neighbor-facts", text: this.few(near) }),
    near.kept ? this.kept(near, runs) : null));
  }

  /** In how many trainings with other seeds it is a neighbour: a mark for each, and the numbers. */
  kept({ kept }, runs) {
    const { texts } = this;
    const marks = Array.from({ length: runs }, (_, place) => el("i", { class: place < kept ? "stays" : "" }));
    return el("span", { class: "kept", title: texts.t("kept-exact", { kept, runs }) },
      el("span", { class: "kept-marks", "aria-hidden": "true" }, ...marks), texts.t("kept", { kept, runs }));
  }

  /** Count and metadata of a neighbour in one short line. */
  few({ i, count, metadata }) {
    const { texts } = this;
    const parts = Object.values(metadata).filter((value) => value !== null && value !== "").slice(0, 3).map((value) => texts.value(value));
    if (count !== null) parts.push(texts.t("times", { n: count }));
    if (!this.actions.onMap(i)) parts.push(texts.t("not-on-map-short"));
    return parts.join(" · ");
  }

  /**
   * What the map shows wrongly: `lost` neighbours [{i, place}] get a word in the list, false friends a list of their own.
   * `lost` is null where nothing is known.
   */
  showMisplaced(lost, friends) {
    const { texts } = this;
    for (const old of this.element.querySelectorAll(".misplaced")) old.remove();
    for (const { i, place } of lost ?? []) this.rows?.get(i)?.append(this.word("trust-far", { n: place }));
    if (!friends.length) return;
    const list = el("ol", { class: "neighbors", role: "list" }, ...friends.map((friend) => {
      const entry = this.row(friend, 0);
      entry.firstElementChild.append(this.word("trust-false", { n: friend.place }));
      return entry;
    }));
    this.element.append(el("div", { class: "misplaced friends" }, el("h4", { text: texts.t("trust-friends-title", { n: friends.length }) }), list));
  }

  word(id, values) {
    return el("span", { class: "misplaced word", text: this.texts.t(id, values) });
  }

  /** Marks the neighbour that the keyboard is at. */
  mark(row) {
    for (const [each, button] of this.rows ?? []) button.classList.toggle("marked", each === row);
    this.rows?.get(row)?.scrollIntoView({ block: "nearest" });
  }
}
