// A field with completion, after the combobox pattern of WAI-ARIA 1.2 (editable, list autocomplete).

import { debounce, el } from "./dom.js";

const WAIT = 70;
let counter = 0;

export class Combobox {
  /**
   * find(query, signal): a promise of matches [{label, key, i, how}]; choose(match): what was taken;
   * unknown(query, matches): Enter on something that isn't an item.
   */
  constructor({ texts, label, placeholder, hideLabel = false, find, choose, unknown = () => {} }) {
    Object.assign(this, { texts, find, choose, unknown, matches: [], active: -1 });
    const id = `e2v-combobox-${++counter}`;
    this.id = id;
    this.input = el("input", {
      id, type: "text", role: "combobox", autocomplete: "off", autocapitalize: "off", spellcheck: "false",
      "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": `${id}-list`, placeholder,
    });
    this.list = el("ul", { id: `${id}-list`, role: "listbox", "aria-label": label, class: "suggestions", hidden: true });
    this.status = el("div", { class: "unseen", role: "status", "aria-live": "polite" });
    const name = el("label", { for: id, text: label, class: hideLabel ? "unseen" : "control-name" });
    this.element = el("div", { class: "combobox" }, name, this.input, this.list, this.status);
    this.soon = debounce(() => this.look(), WAIT);
    this.input.addEventListener("input", () => this.soon());
    this.input.addEventListener("focus", () => this.input.select());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("blur", () => this.close());
    this.list.addEventListener("pointerdown", (event) => event.preventDefault()); // keeps the field focused
  }

  /** Show a chosen item without looking for it. */
  setText(text) {
    this.soon.cancel();
    this.input.value = text;
    this.close();
  }

  async look() {
    const query = this.input.value;
    this.request?.abort();
    this.request = new AbortController();
    if (!query.trim()) {
      this.matches = [];
      this.close();
      return;
    }
    const { signal } = this.request;
    try {
      const matches = await this.find(query, signal);
      if (signal.aborted) return;
      this.matches = matches;
      this.matchesOf = query;
      this.open();
    } catch (error) {
      if (error.name !== "AbortError") this.status.textContent = error.message;
    }
  }

  open() {
    this.active = -1;
    this.list.replaceChildren(...this.matches.map((match, place) => this.option(match, place)));
    this.show(this.matches.length > 0 && this.input.matches(":focus"));
    this.status.textContent = this.texts.t("suggestions", { n: this.matches.length });
  }

  option(match, place) {
    const id = `${this.id}-${place}`;
    const note = match.how === "fuzzy" ? el("span", { class: "note", text: this.texts.t("did-you-mean") }) : null;
    const onclick = () => this.take(match);
    return el("li", { id, role: "option", "aria-selected": "false", onclick }, el("span", { class: "option-name", text: match.label }), note);
  }

  show(open) {
    this.list.hidden = !open;
    this.input.setAttribute("aria-expanded", String(open));
    if (!open) this.mark(-1);
  }

  close() {
    this.show(false);
  }

  mark(place) {
    this.list.children[this.active]?.setAttribute("aria-selected", "false");
    this.active = place;
    const option = this.list.children[place];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      this.input.setAttribute("aria-activedescendant", option.id);
    } else this.input.removeAttribute("aria-activedescendant");
  }

  key(event) {
    const open = !this.list.hidden;
    const last = this.matches.length - 1;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) {
        this.open();
        return;
      }
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.mark(this.active + step > last ? 0 : this.active + step < 0 ? last : this.active + step);
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.enter();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (open) this.close();
      else this.setText("");
    }
  }

  /** Enter takes the marked match, else the item of exactly that name, else the likeliest one. */
  async enter() {
    this.soon.cancel();
    if (this.active >= 0) {
      this.take(this.matches[this.active]);
      return;
    }
    const query = this.input.value;
    if (!query.trim()) return;
    if (this.matchesOf !== query) await this.look();
    if (this.input.value !== query) return;
    const [best] = this.matches;
    if (best && best.how !== "fuzzy") this.take(best);
    else this.unknown(query, this.matches);
  }

  take(match) {
    this.setText(match.label);
    this.choose(match);
  }
}
