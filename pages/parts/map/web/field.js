// A field that chooses an item: completion while typing, "did you mean" for what isn't there.

import { Api } from "./api.js";
import { Combobox } from "./combobox.js";
import { el } from "./dom.js";
import { Texts } from "./texts.js";

export class ItemField {
  constructor(host, component) {
    this.host = host;
    this.texts = new Texts(component.data.messages, component.data.language);
    this.combobox = new Combobox({
      texts: this.texts, label: component.data.label, placeholder: component.data.placeholder || this.texts.t("field-placeholder"),
      find: (query, signal) => this.api.search(query, 8, signal),
      choose: (match) => this.choose(match),
      unknown: (query, matches) => this.ask(query, matches),
    });
    this.combobox.input.addEventListener("blur", () => this.left());
    this.hint = el("div", { class: "hint", role: "status", "aria-live": "polite" });
    this.host.replaceChildren(el("div", { class: "e2v-field" }, this.combobox.element, this.hint));
    this.update(component);
  }

  update(component) {
    const before = this.data;
    this.component = component;
    this.data = component.data;
    this.api = new Api(this.data);
    if (!before || before.turn !== this.data.turn) this.give(this.data.value);
  }

  /** The script chose an item, or none. */
  async give(key) {
    this.hint.replaceChildren();
    this.shown = "";
    this.combobox.setText("");
    if (key === null) return;
    const { turn } = this.data;
    try {
      const { item } = await this.api.neighbors({ key }, { k: 1 });
      if (turn === this.data.turn && !this.combobox.input.value) this.setShown(item.label, item.key);
    } catch (error) {
      this.hint.textContent = error.message;
    }
  }

  setShown(label, key) {
    this.shown = label;
    this.combobox.setText(label);
    this.host.dataset.key = key;
  }

  choose({ label, key }) {
    this.hint.replaceChildren();
    this.setShown(label, key);
    this.component.setStateValue("choice", { key, turn: this.data.turn });
  }

  /** Leaving the field with something else in it than the chosen item: take it if it is one, else ask. */
  left() {
    const typed = this.combobox.input.value;
    if (typed === this.shown) return;
    if (!typed.trim()) {
      this.shown = "";
      delete this.host.dataset.key;
      this.component.setStateValue("choice", { key: null, turn: this.data.turn });
      return;
    }
    this.combobox.enter();
  }

  /** No item is called so: say it, and offer what may have been meant. */
  ask(query, matches) {
    const { texts } = this;
    const offers = matches.slice(0, 3).map((match) =>
      el("button", { type: "button", class: "chip", text: match.label, onclick: () => this.choose(match) }));
    this.hint.replaceChildren(texts.t(offers.length ? "field-did-you-mean" : "unknown", { item: query }), " ", ...offers);
  }

  destroy() {
    this.combobox.request?.abort();
  }
}
