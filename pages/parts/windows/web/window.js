// A window sliding along a sentence: the words, the buttons, and the table of what the window makes. All rows come from
// the server; here they are only shown.

import { debounce, el } from "../map/dom.js";
import { withMinus } from "../map/texts.js";

const STEP = 1400; // milliseconds from one place to the next while it plays
const REST = 500; // after which the server is told where the window stands
const LABEL = "1";

export class WindowView {
  constructor(place, component) {
    this.place = place;
    this.tell = debounce((center) => this.component.setStateValue("center", center), REST);
    this.build(component.data.messages);
    this.update(component);
  }

  update(component) {
    const before = this.data;
    this.component = component;
    this.data = component.data;
    const { tokens, center } = this.data;
    if (!before || tokens.join("\n") !== before.tokens.join("\n")) this.lay(tokens);
    // What the server says about the place is what it was told; only another sentence or another visit moves the window.
    const moved = !before || before.center !== center || this.center >= tokens.length;
    this.show(moved && !this.timer ? center : this.center);
  }

  build(messages) {
    const button = (name, onclick, text) => {
      const node = el("button", { type: "button", class: "step", onclick, text });
      if (text !== messages[`windows-${name}`]) {
        node.title = messages[`windows-${name}`];
        node.setAttribute("aria-label", node.title);
      }
      return node;
    };
    this.messages = messages;
    this.back = button("previous", () => this.go(this.center - 1), "←");
    this.player = button("play", () => this.toggle(), messages["windows-play"]);
    this.next = button("next", () => this.go(this.center + 1), "→");
    this.where = el("span", { class: "where" });
    this.strip = el("ol", { class: "strip", "aria-label": messages["windows-strip"], onkeydown: (event) => this.key(event) });
    this.makes = el("p", { class: "makes", "aria-live": "polite" });
    this.soFar = el("p", { class: "makes" });
    [this.here, this.all] = [this.table(), this.table()];
    this.place.replaceChildren(el("div", { class: "sliding" },
      el("div", { class: "buttons" }, this.back, this.player, this.next, this.where),
      this.strip,
      el("div", { class: "tables" },
        el("section", { class: "here" }, this.makes, this.here.table),
        el("section", { class: "all" }, this.soFar, el("div", { class: "scrolled", tabindex: "0", role: "region",
          "aria-label": messages["windows-so-far-hidden"] }, this.all.table)))));
  }

  table() {
    const heads = ["target", "context", "label"].map((name) => el("th", { scope: "col", text: this.messages[`windows-${name}`] }));
    const body = el("tbody");
    return { table: el("table", {}, el("thead", {}, el("tr", {}, ...heads)), body), body };
  }

  /** The words of another sentence. */
  lay(tokens) {
    this.stop();
    this.words = tokens.map((token, at) => {
      const distance = el("span", { class: "distance", "aria-hidden": "true" });
      const word = el("button", { type: "button", class: "word", onclick: () => this.go(at) }, el("span", { text: token }), distance);
      return { item: el("li", {}, word), word, distance };
    });
    this.strip.replaceChildren(...this.words.map(({ item }) => item));
  }

  show(center) {
    const { stops } = this.data;
    this.center = Math.max(0, Math.min(center, stops.length - 1));
    const stop = stops[this.center];
    this.words.forEach(({ word, distance }, at) => {
      const role = at === this.center ? "center" : stop.neighbors.includes(at) ? "neighbor" : "outside";
      word.dataset.role = role;
      if (role === "center") word.setAttribute("aria-current", "true");
      else word.removeAttribute("aria-current");
      word.tabIndex = role === "center" ? 0 : -1;
      const away = at - this.center;
      distance.textContent = role === "outside" ? "" : away > 0 ? `+${away}` : withMinus(`${away}`);
    });
    this.where.textContent = stop.place;
    this.makes.textContent = stop.makes;
    this.soFar.textContent = stop.soFar;
    this.fill(this.here.body, stop.rows);
    this.fill(this.all.body, stops.slice(0, this.center + 1).flatMap(({ rows }) => rows));
    this.all.table.parentElement.scrollTop = this.all.table.parentElement.scrollHeight;
    this.back.disabled = this.center === 0;
    this.next.disabled = this.center === stops.length - 1;
    this.place.dataset.center = this.center;
  }

  fill(body, rows) {
    body.replaceChildren(...rows.map(([target, context]) =>
      el("tr", {}, ...[target, context, LABEL].map((text) => el("td", { text })))));
  }

  /** A step that the person makes ends the playing. */
  go(center) {
    this.stop();
    this.show(center);
    this.tell(this.center);
  }

  key(event) {
    const ends = { Home: 0, End: this.data.stops.length - 1 };
    const center = { ArrowLeft: this.center - 1, ArrowRight: this.center + 1, ...ends }[event.key];
    if (center === undefined) return;
    event.preventDefault();
    this.go(center);
    this.words[this.center].word.focus();
  }

  toggle() {
    if (this.timer) {
      this.stop();
      this.tell(this.center);
      return;
    }
    const last = this.data.stops.length - 1;
    this.tell.cancel();
    this.show(this.center === last ? 0 : this.center + 1);
    this.player.textContent = this.messages["windows-pause"];
    this.timer = setInterval(() => {
      if (this.center < last) this.show(this.center + 1);
      if (this.center === last) this.toggle();
    }, STEP);
  }

  stop() {
    clearInterval(this.timer);
    this.timer = 0;
    this.player.textContent = this.messages["windows-play"];
  }

  destroy() {
    this.stop();
    this.tell.cancel();
  }
}
