// The switch "Trust": what the map shows wrongly about the selected item. Neighbours that landed far away get another
// line, false friends a crossed ring; both are told in words beside the map.

import { el } from "./dom.js";

export class Trust {
  constructor(map) {
    this.map = map;
    this.on = false;
    this.found = null;
    this.element = el("div", { class: "trust-key", role: "status", "aria-live": "polite", hidden: true });
  }

  /** Whether there is anything to ask: not on a map that was drawn for a comparison. */
  get possible() {
    return !this.map.data.options.drawn;
  }

  set(on) {
    this.on = on && this.possible;
    this.map.toolbar.setTrust(this.on);
    return this.ask();
  }

  /** Ask about the selected item as it is shown now; an overtaken answer is dropped. */
  async ask() {
    const { map } = this;
    this.request?.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    this.show(null);
    const { row, k, top } = map.chooser;
    if (!this.on || row < 0 || map.pointOf(row) < 0) return;
    try {
      const found = await map.api.misplaced(map.data.projection, { i: row, k, top }, signal);
      if (!signal.aborted) this.show(found);
    } catch (error) {
      if (error.name !== "AbortError") map.say(error.message);
    }
  }

  /** On the map, beside it, and in the key; `found` as the server answers, or null: nothing is known. */
  show(found) {
    const { map } = this;
    const listed = new Set(map.chooser.answer?.neighbors.map(({ i }) => i) ?? []);
    const lost = (found?.lost ?? []).filter(({ i }) => listed.has(i));
    const friends = found?.false_friends ?? [];
    map.stage.show({ lost: lost.map(({ i }) => map.pointOf(i)), friends: friends.map(({ i }) => map.pointOf(i)) });
    map.panel.showMisplaced(found && lost, friends);
    for (const [name, rows] of [["lost", lost], ["friends", friends]]) {
      if (found) map.host.dataset[name] = rows.map(({ i }) => i).join(" ");
      else delete map.host.dataset[name];
    }
    this.showKey(found, lost.length, friends.length);
  }

  showKey(found, nLost, nFriends) {
    const { texts, chooser } = this.map;
    this.element.hidden = !this.on;
    const entry = (mark, text) => el("div", { class: "trust-entry" }, el("span", { class: `trust-mark ${mark}`, "aria-hidden": "true" }), el("span", { text }));
    if (!found) this.element.replaceChildren(el("span", { text: texts.t(chooser.row < 0 ? "trust-choose" : "trust-asking") }));
    else if (!nLost && !nFriends) this.element.replaceChildren(el("span", { text: texts.t("trust-all-well") }));
    else {
      const lost = nLost ? [entry("lost", texts.t("trust-lost", { n: nLost }))] : [];
      this.element.replaceChildren(...lost, ...(nFriends ? [entry("friend", texts.t("trust-friends", { n: nFriends }))] : []));
    }
  }
}
